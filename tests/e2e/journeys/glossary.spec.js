// The glossary: a word is looked up, with or without an audit, and every technical
// word of a finding opens where it stands.
import { TODAY, cards, smallAudit, toFinding } from "../harness/audit.js";
import {
  eachScreen,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  openBundle,
  test,
} from "../harness/index.js";

const WORDS = {
  fr: {
    glossary: "Glossaire",
    search: "Chercher un mot",
    asked: "HAMECONNAGE",
    found: "Courriel piégé",
    expert: "Hameçonnage (phishing)",
    word: "double vérification",
    means: "le mot de passe et une deuxième preuve",
    more: "Voir dans le glossaire",
    technical: "Pour la technique",
    committee: "Pour le comité",
    exact: "FIDO2",
    plain: "Activer la double vérification",
    copy: "Copier pour le prestataire",
    copied: "Copié",
    todo: "À faire\u{a0}: Imposer le second facteur",
  },
  de: {
    glossary: "Glossar",
    search: "Wort suchen",
    asked: "phishing",
    found: "Betrugs-E-Mail",
    expert: "Phishing",
    word: "Zwei-Schritt-Anmeldung",
    means: "das Passwort und einen zweiten Beweis",
    more: "Im Glossar ansehen",
    technical: "Für die Technik",
    committee: "Für den Vorstand",
    exact: "FIDO2",
    plain: "Die Zwei-Schritt-Anmeldung",
    copy: "Für den Dienstleister kopieren",
    copied: "Kopiert",
    todo: "Zu tun: Zweiten Faktor per Zugriffsrichtlinie",
  },
};

for (const [lang, words] of Object.entries(WORDS)) {
  test.describe(lang, () => {
    test.use({ locale: `${lang}-CH`, permissions: ["clipboard-read", "clipboard-write"] });

    eachScreen((screen) => {
      test.beforeEach(async ({ page }) => {
        await page.clock.setFixedTime(TODAY);
      });

      test("a word is looked up without an audit", async ({ page }) => {
        await page.goto("./#/glossary");
        await expect(page.getByRole("heading", { level: 1, name: words.glossary })).toBeVisible();
        expect(await page.locator(".glossary__term").count()).toBeGreaterThanOrEqual(120);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.screenshot({ path: `../../target/e2e-look/glossary-${lang}-${screen}.png` });

        await page.getByLabel(words.search).fill(words.asked);
        const first = page.locator(".glossary__term").first();
        await expect(first.getByRole("heading", { name: words.found })).toBeVisible();
        await expect(first).toContainText(words.expert);
        await expectAccessible(page);

        await page.getByLabel(words.search).fill("zzz");
        await expect(page.locator(".glossary__term")).toHaveCount(0);
        await expect(page.locator(".glossary [role=status]")).toBeVisible();
      });

      test("an address leads to one word", async ({ page }) => {
        await page.goto("./#/glossary/mfa");
        await expect(page.locator("#term-mfa")).toBeFocused();
        await expect(page.locator("#term-mfa")).toBeInViewport();
        await page.goto("./#/glossary/nothing");
        await expect(page.locator(".glossary")).toHaveCount(0);
      });

      test("a word of a finding is explained where it stands, by the keyboard alone", async ({ page }) => {
        await openBundle(page, smallAudit());
        const finding = await toFinding(page, "sec-mfa-missing");
        const word = finding.locator(".finding__action").getByRole("button", { name: words.word });
        await word.focus();
        await page.keyboard.press("Enter");
        await expect(word).toHaveAttribute("aria-expanded", "true");
        await expect(word).toHaveAccessibleDescription(new RegExp(words.means));
        const note = finding.getByRole("note");
        await expect(note).toContainText(words.means);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await finding.scrollIntoViewIfNeeded();
        await page.screenshot({ path: `../../target/e2e-look/word-${lang}-${screen}.png` });

        await page.keyboard.press("Escape");
        await expect(note).toHaveCount(0);
        await expect(word).toBeFocused();

        await page.keyboard.press("Space");
        await note.getByRole("link", { name: words.more }).click();
        await expect(page.locator("#term-mfa")).toBeFocused();
      });

      test("a finding is read for the committee and for the technician, and sent", async ({ page }) => {
        await openBundle(page, smallAudit());
        const finding = await toFinding(page, "sec-mfa-missing");
        const action = finding.locator(".finding__action");
        await expect(action).toContainText(words.plain);
        await expect(action).not.toContainText(words.exact);

        await finding.getByRole("button", { name: words.technical }).click();
        await expect(action).toContainText(words.exact);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.screenshot({ path: `../../target/e2e-look/technical-${lang}-${screen}.png` });
        await finding.getByRole("button", { name: words.copy }).click();
        await expect(finding.getByText(words.copied, { exact: true })).toBeVisible();
        const sent = await page.evaluate(() => navigator.clipboard.readText());
        expect(sent).toContain(words.todo);
        expect(sent).toContain("Messagerie");

        // The choice holds for every finding, and for the next visit.
        await page.reload();
        const again = await toFinding(page, "sec-mfa-missing");
        await expect(again.locator(".finding__action")).toContainText(words.exact);
        await again.getByRole("button", { name: words.committee }).click();
        await expect(again.locator(".finding__action")).toContainText(words.plain);
        await expect(cards(page, "sec-mfa-missing").first()).toBeVisible();
      });

      test("what somebody named is not explained", async ({ page }) => {
        await openBundle(page, smallAudit());
        const finding = await toFinding(page, "res-restore-untested");
        const detail = finding.locator(".finding__detail");
        await expect(detail).toBeVisible();
        for (const button of await detail.getByRole("button").all()) {
          await expect(button).not.toHaveText(/Nuage|Disque/);
        }
      });
    });
  });
}
