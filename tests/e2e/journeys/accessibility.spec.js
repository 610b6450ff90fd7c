// Every screen of an open audit, in every language, wide and narrow, is free of
// what axe objects to. The start screen and its dialogs have their own journeys.
import { demonstration } from "../harness/audit.js";
import {
  eachScreen,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  openBundle,
  openEverything,
  test,
} from "../harness/index.js";
import { LANGUAGES } from "../harness/texts.js";

const KINDS = [
  "organisation", "sites", "parties", "data", "services", "flows", "protections", "backups",
  "contracts", "costs", "documents", "skills", "processings", "disclosures", "accesses",
  "decisions", "actions", "reviews", "requests", "watches",
];

eachScreen(() => {
  for (const lang of LANGUAGES) {
    test.describe(lang, () => {
      test.use({ locale: `${lang}-CH` });
      // Some sixty looks at whole screens.
      test.describe.configure({ timeout: 300_000 });

      test("every screen is accessible", async ({ page }) => {
        await openBundle(page, demonstration(lang));
        await expect(page.locator("html")).toHaveAttribute("lang", lang);

        for (const place of ["home", "help", "interview", "interview/end", "proposed", "glossary", "findings", "plan", "standing", "rules", "map", "what-if", ...KINDS.map((kind) => `records/${kind}`)]) {
          await test.step(place, async () => {
            await page.goto(`./#/${place}`);
            await expect(page.locator("#page-title")).toBeVisible();
            await expect(page.getByText("⟦")).toHaveCount(0);
            await expectAccessible(page);
            await expectNoSidewaysScroll(page);

            const first = page.locator("tbody th a").first();
            if (await first.count()) {
              await first.click();
              await openEverything(page);
              await expect(page.getByText("⟦")).toHaveCount(0);
              await expectAccessible(page);
              await expectNoSidewaysScroll(page);
            }
          });
        }
      });

      test("and in the dark", async ({ page }) => {
        await page.emulateMedia({ colorScheme: "dark" });
        await openBundle(page, demonstration(lang));
        for (const place of ["home", "help", "interview", "standing", "what-if", "findings", "plan", "rules", "map", "records/services", "records/organisation"]) {
          await page.goto(`./#/${place}`);
          await expect(page.locator("#page-title")).toBeVisible();
          await openEverything(page);
          await expectAccessible(page);
        }
      });
    });
  }
});
