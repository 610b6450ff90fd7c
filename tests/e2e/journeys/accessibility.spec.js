// Every screen of an open audit, wide and narrow, is free of what axe objects to;
// so are the principal ones in every other language. The start screen and its
// dialogs have their own journeys; `screens` looks at all in every language, for
// what is cut or has no text.
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

const PRINCIPAL = [
  "home", "help", "interview", "interview/end", "proposed", "glossary", "findings", "plan", "standing", "history", "compare", "takeover", "anonymise", "file", "portfolio", "review", "rules", "map", "what-if",
];
const LISTS = KINDS.map((kind) => `records/${kind}`);

async function show(page, place) {
  await page.goto(`./#/${place}`);
  await expect(page.locator("#page-title")).toBeVisible();
}

async function expectSound(page) {
  await expect(page.getByText("⟦")).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

eachScreen(() => {
  // Some sixty looks at whole screens.
  test.describe.configure({ timeout: 300_000 });

  test("every screen is accessible", async ({ page }) => {
    await openBundle(page, demonstration("fr"));
    for (const place of [...PRINCIPAL, ...LISTS]) {
      await test.step(place, async () => {
        await show(page, place);
        await expectSound(page);
        const first = page.locator("tbody th a").first();
        if (await first.count()) {
          await first.click();
          await openEverything(page);
          await expectSound(page);
        }
      });
    }
  });

  // Nothing but the colours is different there.
  test("and in the dark", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await openBundle(page, demonstration("fr"));
    for (const place of [...PRINCIPAL, "records/services", "records/organisation"]) {
      await show(page, place);
      await openEverything(page);
      await expectAccessible(page, ["color-contrast", "link-in-text-block"]);
    }
  });
});

for (const lang of LANGUAGES.filter((lang) => lang !== "fr")) {
  test.describe(lang, () => {
    test.use({ locale: `${lang}-CH` });
    test.describe.configure({ timeout: 120_000 });

    test("every principal screen is accessible", async ({ page }) => {
      await openBundle(page, demonstration(lang));
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      for (const place of [...PRINCIPAL, "records/services"]) {
        await test.step(place, async () => {
          await show(page, place);
          await expectSound(page);
        });
      }
    });
  });
}
