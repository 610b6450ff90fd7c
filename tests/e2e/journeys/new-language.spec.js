// Adding a language is adding a folder: the page as it was built, published anew
// with one folder of texts more, speaks one language more.
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { altered, expect, test } from "../harness/index.js";
import { text } from "../harness/texts.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const LATER = /<link rel="later" data-name="([^"]+)"[^>]* href="\.\/([^"]+)"[^>]*>\n?/g;

// Takes back what tools/pin.mjs did at the end of the build.
async function unpin(folder) {
  const page = await readFile(join(folder, "index.html"), "utf8");
  for (const [, name, file] of page.matchAll(LATER)) {
    if (/^(desk|worker)(\.js|_bg\.wasm)$/.test(name)) await rename(join(folder, file), join(folder, name));
    else await rm(join(folder, file));
  }
  await writeFile(join(folder, "index.html"), page.replaceAll(LATER, ""));
}

// The sources, with a folder for Romansh: in it two texts only are in that language.
async function withRomansh() {
  const sources = await mkdtemp(join(tmpdir(), "limpide-"));
  await mkdir(join(sources, "src"));
  for (const folder of ["texts", "demo"]) {
    await cp(join(root, "src", folder), join(sources, "src", folder), { recursive: true });
  }
  await cp(join(root, "src/worker.js"), join(sources, "src/worker.js"));
  const romansh = join(sources, "src/texts/rm");
  await cp(join(root, "src/texts/fr"), romansh, { recursive: true });
  const said = { "language-name": "Rumantsch", "start-title": "Vesair cler en Voss mund digital" };
  for (const name of (await readdir(romansh, { recursive: true })).filter((name) => name.endsWith(".ftl"))) {
    let source = await readFile(join(romansh, name), "utf8");
    for (const [id, words] of Object.entries(said)) {
      source = source.replace(new RegExp(`^${id} = .+$`, "m"), `${id} = ${words}`);
    }
    await writeFile(join(romansh, name), source);
  }
  return sources;
}

async function publishWithRomansh(folder) {
  await unpin(folder);
  const sources = await withRomansh();
  execFileSync("node", [join(root, "tools/pin.mjs")], {
    env: { ...process.env, TRUNK_STAGING_DIR: folder, TRUNK_SOURCE_DIR: sources },
  });
  await rm(sources, { recursive: true });
}

test.use({ folder: altered(publishWithRomansh), locale: "rm-CH" });

test("a folder of texts is a language of the page", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("lang", "rm");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vesair cler en Voss mund digital");
  const choice = page.getByRole("banner").getByRole("combobox");
  await expect(choice).toHaveValue("rm");
  expect(await choice.getByRole("option").allTextContents()).toContain("Rumantsch");

  // Without a demonstration in the language, the one of the reference is shown.
  await page.getByRole("button", { name: text("fr", "start-demo-try") }).click();
  await expect(page.locator("nav.navigation")).toBeVisible();
  await expect(page.locator(".header__audit")).toContainText("Fiduciaire à Lausanne");
  await choice.selectOption("de");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await choice.selectOption("rm");
  await expect(page.locator("html")).toHaveAttribute("lang", "rm");
});
