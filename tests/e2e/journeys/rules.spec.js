// The rules: each is found and read, moved or switched off for a reason, and
// the audit keeps what was settled.
import {
  SMALL,
  TODAY,
  cards,
  expectFocusKept,
  expectSaved,
  exported,
  smallAudit,
  toFinding,
} from "../harness/audit.js";
import {
  eachScreen,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  openBundle,
  openEverything,
  test,
} from "../harness/index.js";

const WORDS = {
  fr: {
    search: "Chercher une règle",
    wanted: "mot de passe volé",
    nothing: "Aucune règle ne correspond.",
    why: "Pourquoi c’est important",
    this: "Cette règle",
    threshold: "Nombre de jours pendant lesquels un essai de restauration compte",
    off: "Arrêter cette règle…",
    reason: "Pourquoi elle ne convient pas ici",
    now: "Arrêter",
    isOff: "Arrêtée",
    because: "Arrêtée. Raison\u{a0}: Notre fournisseur s’en charge.",
    on: "Remettre cette règle",
    export: "Exporter",
  },
  en: {
    search: "Look for a rule",
    wanted: "stolen password",
    nothing: "No rule fits.",
    why: "Why it matters",
    this: "This rule",
    threshold: "Number of days for which a test of restoring counts",
    off: "Switch this rule off…",
    reason: "Why it does not fit here",
    now: "Switch off",
    isOff: "Switched off",
    because: "Switched off. Reason: Notre fournisseur s’en charge.",
    on: "Switch this rule on again",
    export: "Export",
  },
};

const rule = (page, id) => page.locator(`.rule[id="rule-${id}"]`);
const oldCopy = (page) => page.locator(`[id="finding-res-restore-untested-${SMALL.oldCopy}"]`);

// The findings as they are after a change of the rules.
async function toFindings(page) {
  await page.goto("./#/findings");
  await expect(page.locator(".findings #page-title")).toBeVisible();
  await openEverything(page);
}

for (const [lang, words] of Object.entries(WORDS)) {
  test.describe(lang, () => {
    test.use({ locale: `${lang}-CH` });

    eachScreen(() => {
      test.beforeEach(async ({ page }) => {
        await page.clock.setFixedTime(TODAY);
        await openBundle(page, smallAudit());
      });

      test("a rule is looked for and read", async ({ page }) => {
        await page.goto("./#/rules");
        await expect(page.locator("#page-title")).toBeFocused();
        const all = await page.locator(".rule").count();
        const search = page.getByLabel(words.search);
        await search.fill(words.wanted.toUpperCase());
        await expect(rule(page, "sec-mfa-missing")).toBeVisible();
        expect(await page.locator(".rule").count()).toBeLessThan(all);
        await expect(search).toBeFocused();
        await rule(page, "sec-mfa-missing").locator("summary").click();
        await expect(rule(page, "sec-mfa-missing").getByRole("heading", { name: words.why })).toBeVisible();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);

        await search.fill("zzz");
        await expect(page.locator(".empty")).toContainText(words.nothing);
        await page.locator(".empty").getByRole("button").click();
        await expect(search).toHaveValue("");
        await expect(page.locator(".rule")).toHaveCount(all);
      });

      test("a finding leads to its rule", async ({ page }) => {
        const card = await toFinding(page, "res-restore-untested");
        await card.locator(".finding__more > summary").click();
        await card.getByRole("link", { name: words.this }).click();
        await expect(page).toHaveURL(/#\/rules\/res-restore-untested$/);
        await expect(rule(page, "res-restore-untested")).toHaveAttribute("open");
        await expect(rule(page, "res-restore-untested").locator("summary")).toBeFocused();
        await expect(rule(page, "res-restore-untested").locator("summary")).toBeInViewport();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });

      test("a threshold that is moved brings a finding, and takes it away again", async ({ page }) => {
        const move = async (days) => {
          await page.goto("./#/rules/res-restore-untested");
          await expect(rule(page, "res-restore-untested")).toBeVisible();
          const threshold = page.getByLabel(words.threshold);
          await threshold.fill(days);
          await threshold.press("Tab");
          return threshold;
        };
        await toFindings(page);
        await expect(oldCopy(page)).toHaveCount(0);
        await move("90");
        await toFindings(page);
        await expect(oldCopy(page)).toHaveCount(1);
        // An empty box is the default.
        await expect(await move("")).toHaveValue("365");
        await toFindings(page);
        await expect(oldCopy(page)).toHaveCount(0);
        // What is no number of days moves nothing, and is kept to be corrected.
        const wrong = await move("-5");
        await expect(wrong).toHaveValue("-5");
        await expect(wrong).toHaveAccessibleDescription(/./);
        await toFindings(page);
        await expect(oldCopy(page)).toHaveCount(0);
      });

      test("a rule is switched off for a reason, stays so in the file, and comes on again", async ({ page }) => {
        await page.goto("./#/rules/sec-mfa-missing");
        const it = rule(page, "sec-mfa-missing");
        await it.getByRole("button", { name: words.off }).click();
        await it.getByLabel(words.reason).fill("Notre fournisseur s’en charge.");
        await expectAccessible(page);
        await it.getByRole("button", { name: words.now, exact: true }).click();
        await expect(it.locator("summary")).toContainText(words.isOff);
        await expect(it).toContainText(words.because);
        await expectFocusKept(page);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await toFindings(page);
        await expect(cards(page, "sec-mfa-missing")).toHaveCount(0);
        await expectSaved(page);

        const { name, bytes } = await exported(page, () =>
          page.getByRole("banner").getByRole("button", { name: words.export }).click(),
        );
        const [setting] = JSON.parse(bytes).organisation.ruleSettings;
        expect(setting).toMatchObject({ rule: "sec-mfa-missing", off: true, decidedOn: "2026-11-25" });

        await openBundle(page, { name, mimeType: "application/json", buffer: bytes });
        await toFindings(page);
        await expect(cards(page, "sec-mfa-missing")).toHaveCount(0);
        await page.goto("./#/rules/sec-mfa-missing");
        await expect(it).toContainText(words.because);
        await it.getByRole("button", { name: words.on }).click();
        await expect(it.locator("summary")).not.toContainText(words.isOff);
        await expectFocusKept(page);
        await toFindings(page);
        await expect(cards(page, "sec-mfa-missing")).toHaveCount(1);
      });
    });
  });
}
