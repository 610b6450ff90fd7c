// The guard that watches every journey does notice what it is there for.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { altered, expect, test } from "../harness/index.js";
import { broken, watch } from "../harness/guard.js";

const folder = "http://127.0.0.1:1234/some/path/";

for (const url of [folder, `${folder}a.wasm`, `${folder}#/flows`, "data:,x", "blob:http://127.0.0.1:1234/x"]) {
  test(`keeps the promise: GET ${url}`, () => {
    expect(broken({ method: "GET", url }, folder)).toBeUndefined();
  });
}

for (const [method, url] of [
  ["POST", folder],
  ["HEAD", folder],
  ["GET", "http://127.0.0.1:1234/"],
  ["GET", "http://127.0.0.1:1234/some/pathology/"],
  ["GET", "https://127.0.0.1:1234/some/path/"],
  ["GET", "http://127.0.0.1:12345/some/path/"],
  ["GET", "http://another.example/some/path/"],
  ["GET", `${folder}a.wasm?audit=1`],
  ["GET", "blob:http://another.example/x"],
]) {
  test(`breaks the promise: ${method} ${url}`, () => {
    expect(broken({ method, url }, folder)).toBeTruthy();
  });
}

for (const [what, misdeed, complaint] of [
  ["a query", () => fetch("./?audit=1"), "it has a query"],
  ["a post", () => fetch("./", { method: "POST", body: "audit" }), "it is a POST"],
  ["a beacon", () => navigator.sendBeacon("./", "audit"), "it is a POST"],
  ["a file of a neighbour", () => fetch("../"), "it goes outside the folder"],
  ["another host", () => fetch("http://another.example/").catch(() => {}), "Content Security Policy"],
  ["a socket", () => void new WebSocket("ws://another.example/"), "Content Security Policy"],
  ["an inline style", () => document.body.setAttribute("style", "color: red"), "Content Security Policy"],
  ["a string taken for markup", () => void (document.body.innerHTML = "x"), "TrustedHTML"],
  ["an error in the console", () => console.error("oops"), "console error: oops"],
  ["an uncaught error", () => void setTimeout(() => { throw new Error("oops"); }), "page error: Error: oops"],
]) {
  test(`notices ${what} in a page`, async ({ baseURL, browser }) => {
    const context = await browser.newContext();
    const complaints = watch(context, baseURL);
    const page = await context.newPage();
    await page.goto(baseURL);
    await page.evaluate(misdeed).catch(() => {});
    await expect.poll(() => complaints.join("\n")).toContain(complaint);
    await context.close();
  });
}

test.fail("a journey during which a query is sent fails by itself", async ({ page }) => {
  await page.goto("./");
  await page.evaluate(() => fetch("./?audit=1"));
});

test.describe("in a worker", () => {
  const misdeeds = 'fetch("./?audit=1"); console.error("oops"); setTimeout(() => { throw new Error("uncaught"); });';
  test.use({
    folder: altered(async (copy) => {
      await writeFile(join(copy, "worker.js"), misdeeds);
      await writeFile(join(copy, "index.html"), "<!DOCTYPE html><title>No policy</title>");
    }),
  });

  test("it notices as much", async ({ baseURL, browser }) => {
    const context = await browser.newContext();
    const complaints = watch(context, baseURL);
    const page = await context.newPage();
    await page.goto(baseURL);
    // The page's own policy lets no such worker start: here it is met without one.
    await page.evaluate(() => void (window.worker = new Worker("./worker.js")));
    await expect.poll(() => complaints.join("\n")).toContain("it has a query");
    await expect.poll(() => complaints.join("\n")).toContain("console error: oops");
    await expect.poll(() => complaints.join("\n")).toContain("uncaught");
    await context.close();
  });
});

test.describe("a script that wants to start another", () => {
  test.use({ tolerated: /TrustedScriptURL|trusted-types limpide/ });

  test("the policy lets no worker start from an address, and no other script policy be made", async ({ page }) => {
    await page.goto("./");
    const refused = await page.evaluate(() => {
      const fails = (act) => {
        try {
          act();
        } catch (error) {
          return error.name;
        }
      };
      return [
        fails(() => new Worker("./worker.js")),
        fails(() => trustedTypes.createPolicy("another", {})),
        fails(() => trustedTypes.createPolicy("limpide", {})),
      ];
    });
    expect(refused).toEqual(["TypeError", "TypeError", "TypeError"]);
  });
});
