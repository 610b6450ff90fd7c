// What is published: nothing inline, and every file pinned by its hash.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DIST, expect, test } from "../harness/index.js";

const page = () => readFile(join(DIST, "index.html"), "utf8");

test("nothing is inline in the page", async () => {
  for (const [script] of (await page()).matchAll(/<script\b[^>]*>[^]*?<\/script>/g)) {
    expect(script).toMatch(/^<script src="\.\/[^>]*><\/script>$/);
  }
  expect(await page()).not.toMatch(/<style\b|\sstyle=|\son\w+=/);
});

test("every file is named by the page, relatively, with the hash it has", async () => {
  const pinned = Object.fromEntries(
    [...(await page()).matchAll(/<[^>]* (?:href|src)="\.\/([^"]+)"[^>]* integrity="([^"]+)"/g)]
      .map(([, name, hash]) => [name, hash]),
  );
  const names = (await readdir(DIST, { recursive: true })).filter((name) => name !== "index.html");
  const hashes = await Promise.all(
    names.map(async (name) => {
      const digest = createHash("sha384").update(await readFile(join(DIST, name)));
      return [name, `sha384-${digest.digest("base64")}`];
    }),
  );
  expect(pinned).toEqual(Object.fromEntries(hashes));
});
