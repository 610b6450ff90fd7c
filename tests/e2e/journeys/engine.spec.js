// The engine, which findings and map come from, is loaded when an audit is opened.
import { exported, expectSaved } from "../harness/audit.js";
import { altered, expect, expectAccessible, test, touch } from "../harness/index.js";

for (const [what, form] of [
  ["module", /^engine-.*\.js$/],
  ["WebAssembly file", /^engine_bg-.*\.wasm$/],
]) {
  test.describe(`an altered ${what}`, () => {
    test.use({ folder: altered(touch(form)), tolerated: /integrity|Failed to fetch/ });

    test("is refused in words, and the audit goes on without it", async ({ page }) => {
      await page.goto("./");
      await page.getByRole("button", { name: "Essayer la démonstration" }).click();
      await expect(page.getByRole("alert")).toContainText("L’analyse n’a pas pu être chargée");
      await expectAccessible(page);

      await page.goto("./#/findings");
      await expect(page.getByRole("alert")).toContainText("L’analyse n’a pas pu être chargée");
      await page.goto("./#/records/services");
      await page.getByRole("button", { name: "Ajouter un outil ou un service" }).click();
      await page.getByLabel("Nom", { exact: true }).fill("Téléphonie");
      await expectSaved(page);
      const { bytes } = await exported(page, () => page.getByRole("button", { name: "Exporter" }).click());
      expect(bytes.toString()).toContain("Téléphonie");
    });
  });
}
