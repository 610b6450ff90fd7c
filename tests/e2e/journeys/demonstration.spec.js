// The demonstration, in every language.
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { demonstration, expectSaved, exported, findings, keptAudits } from "../harness/audit.js";
import { altered, expect, expectAccessible, openBundle, test, touch } from "../harness/index.js";

const WORDS = {
  fr: {
    try: "Essayer la démonstration",
    name: "Fiduciaire à Lausanne (démonstration)",
    export: "Exporter",
    notLoaded: "La démonstration n’a pas pu être chargée.",
  },
  en: {
    try: "Try the demonstration",
    name: "Fiduciary firm in Lausanne (demonstration)",
    export: "Export",
    notLoaded: "The demonstration could not be loaded.",
  },
};

for (const [lang, words] of Object.entries(WORDS)) {
  test.describe(lang, () => {
    test.use({ locale: `${lang}-CH` });

    test("it opens with its findings, and is exported as it was published", async ({ page }) => {
      await page.goto("./");
      await page.getByRole("button", { name: words.try }).click();
      await expect(page.locator("nav.navigation")).toBeVisible();
      await expect(page.locator(".header__audit")).toHaveText(words.name);
      await expectAccessible(page);
      const shown = await findings(page);
      expect(shown.length).toBeGreaterThan(10);

      const { bytes } = await exported(page, () =>
        page.getByRole("banner").getByRole("button", { name: words.export }).click(),
      );
      expect(bytes.equals(await readFile(demonstration(lang)))).toBe(true);

      // It is an audit of its own each time, beside the same file opened by hand.
      await openBundle(page, demonstration(lang));
      expect(await findings(page)).toEqual(shown);
      await expectSaved(page);
      await page.goto("./#/");
      await expect.poll(() => keptAudits(page)).toHaveLength(2);
    });
  });
}

const without = async (folder) => {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".limpide.json"));
  await Promise.all(files.map((name) => rm(join(folder, name))));
};

for (const [what, change] of [
  ["missing", without],
  ["not the one that was published", touch(/\.limpide\.json$/)],
]) {
  for (const [lang, words] of Object.entries(WORDS)) {
    test.describe(`when its file is ${what}, in ${lang}`, () => {
      test.use({ locale: `${lang}-CH`, folder: altered(change), tolerated: /404|integrity/ });

      test("the page says so, and stays as it is", async ({ page }) => {
        await page.goto("./");
        await page.getByRole("button", { name: words.try }).click();
        await expect(page.getByRole("alert")).toContainText(words.notLoaded);
        await expectAccessible(page);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
        expect(await keptAudits(page)).toEqual([]);
      });
    });
  }
}
