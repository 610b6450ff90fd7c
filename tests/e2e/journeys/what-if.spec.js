// What if: one chooses a thing and what happens to it, and sees what would
// follow, in words and on the map.
import { demonstration } from "../harness/audit.js";
import { eachScreen, expect, expectAccessible, openBundle, test } from "../harness/index.js";

const SERVER = "01935000-0000-7000-8000-000000000404";

const WORDS = {
  fr: {
    title: "Et si… ?",
    subject: "Quoi ou qui",
    server: "Serveur du bureau",
    stops: /Et si «\u{a0}Serveur du bureau\u{a0}» s’arrêtait/u,
    leak: "fuit",
    leaks: /Et si ce que garde «\u{a0}Serveur du bureau\u{a0}» fuyait/u,
    payroll: /^Logiciel de salaires,.*s’arrête/,
    gone: "Cet élément n’existe plus",
  },
  en: {
    title: "What if…?",
    subject: "What or who",
    server: "Office server",
    stops: "What if “Office server” stopped?",
    leak: "leaks",
    leaks: "What if what “Office server” holds leaked?",
    payroll: /^Payroll software,.*stops/,
    gone: "This record no longer exists",
  },
};

for (const [lang, words] of Object.entries(WORDS)) {
  test.describe(lang, () => {
    test.use({ locale: `${lang}-CH` });

    eachScreen((screen) => {
      test("a thing is chosen, then what happens to it", async ({ page }) => {
        await openBundle(page, demonstration(lang));
        if (screen === "phone") await page.locator(".navigation__toggle").click();
        await page.getByRole("link", { name: words.title }).click();
        await expect(page.locator("#page-title")).toHaveText(words.title);
        await expect(page.locator("#page-title")).toBeFocused();
        await expectAccessible(page);

        await page.getByLabel(words.subject).selectOption({ label: words.server });
        await expect(page.locator("#what-if-question")).toHaveText(words.stops);
        await expect(page).toHaveURL(new RegExp(`#/what-if/${SERVER}$`));
        await expect(page.locator('[data-part="hits"]')).toContainText("24");
        await expect(page.locator('.map__node[data-mark="stops"]').first()).toBeAttached();
        await expect(page.getByRole("button", { name: words.payroll })).toBeAttached();
        await expectAccessible(page);

        await page.getByRole("link", { name: words.leak, exact: true }).click();
        await expect(page.locator("#what-if-question")).toHaveText(words.leaks);
        await expect(page.locator('[data-part="exposed"] li').first()).toBeVisible();
        await expect(page.locator('[data-part="hits"]')).toHaveCount(0);
        await expect(page.getByText("⟦")).toHaveCount(0);
        await expectAccessible(page);
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess).toBeLessThanOrEqual(0);
      });
    });

    test("it is asked from a record and from the map, and by keyboard alone", async ({ page }) => {
      await openBundle(page, demonstration(lang));
      await page.goto(`./#/records/services/${SERVER}`);
      const form = page.locator(".form");
      await form.getByRole("link", { name: words.title }).press("Enter");
      await expect(page.locator("#what-if-question")).toHaveText(words.stops);

      await page.goto("./#/map");
      await page.getByRole("button", { name: new RegExp(`^${words.server},`) }).press("Enter");
      await page.locator(".map__panel").getByRole("link", { name: words.title }).press("Enter");
      await expect(page.locator("#what-if-question")).toHaveText(words.stops);

      // What is chosen on the map is asked about in its place.
      await page.getByRole("button", { name: words.payroll }).press("Enter");
      await expect(page.locator("#what-if-question")).not.toHaveText(words.stops);
      await page.goBack();
      await expect(page.locator("#what-if-question")).toHaveText(words.stops);
    });

    test("what cannot happen is said so", async ({ page }) => {
      await openBundle(page, demonstration(lang));
      await page.goto(`./#/what-if/${SERVER}/leaves`);
      await expect(page.getByRole("status").filter({ hasText: words.gone })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test.describe("in the dark", () => {
  test.use({ locale: "fr-CH", colorScheme: "dark" });

  test("the page is accessible", async ({ page }) => {
    await openBundle(page, demonstration("fr"));
    for (const event of ["stops", "leaks", "doubles", "forbidden"]) {
      await page.goto(`./#/what-if/${SERVER}/${event}`);
      await expect(page.locator("#what-if-question")).toBeVisible();
      await expectAccessible(page);
    }
  });
});
