// The findings: a first look that a committee has time for, what to ask first,
// and what is decided: it is out of the way, and comes back by itself.
import {
  LATER,
  SMALL,
  TODAY,
  cards,
  causes,
  decided,
  demonstration,
  expectFocusKept,
  expectSaved,
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
    question: /Dernier essai de remise en marche.*Disque|Disque.*Dernier essai de remise en marche/,
    whom: "demander à Anne",
    restored: "Dernier essai de remise en marche",
    other: "Décider autrement…",
    kind: "Décision",
    accept: "Accepter en connaissance de cause",
    reason: "Pourquoi",
    until: "À revoir le",
    confirm: "Noter la décision",
    cancel: "Ne rien faire",
    decidedOne: "Déjà décidé (un constat)",
    accepted: "Accepté",
    again: "À revoir",
    importance: "Importance",
    vital: "Vital",
    state: "État",
    inPlace: "En place",
    solved: "Depuis l’ouverture\u{a0}: aucun nouveau constat, un de résolu.",
    appeared: "Depuis l’ouverture\u{a0}: un nouveau constat, un de résolu.",
    undo: "Annuler",
  },
  en: {
    question: /Last restore tried on.*Disque|Disque.*Last restore tried on/i,
    whom: "ask Anne",
    restored: "Last restore tried on",
    other: "Decide otherwise…",
    kind: "Decision",
    accept: "Accept with open eyes",
    reason: "Why",
    until: "Look at it again on",
    confirm: "Note the decision",
    cancel: "Do nothing",
    decidedOne: "Already decided (one finding)",
    accepted: "Accepted",
    again: "To look at again",
    importance: "Importance",
    vital: "Vital",
    state: "State",
    inPlace: "In place",
    solved: "Since it was opened: no new finding, one solved.",
    appeared: "Since it was opened: one new finding, one solved.",
    undo: "Undo",
  },
};

for (const [lang, words] of Object.entries(WORDS)) {
  test.describe(lang, () => {
    test.use({ locale: `${lang}-CH` });

    const accept = async (page, until) => {
      const card = await toFinding(page, "sec-mfa-missing");
      await card.getByRole("button", { name: words.other }).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByLabel(words.kind)).toHaveValue("accept");
      await dialog.getByLabel(words.kind).selectOption({ label: words.accept });
      await dialog.getByLabel(words.reason, { exact: true }).fill("Le fournisseur l’ajoute en janvier.");
      await dialog.getByLabel(words.until).fill(until);
      await expectAccessible(page);
      await dialog.getByRole("button", { name: words.confirm }).click();
      await expect(dialog).toHaveCount(0);
    };

    eachScreen(() => {
      test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY));

      test("the first look shows at most seven causes, and each opens its findings", async ({ page }) => {
        await openBundle(page, demonstration(lang));
        await page.goto("./#/findings");
        await expect(causes(page).first()).toBeVisible();
        const count = await causes(page).count();
        expect(count).toBeLessThanOrEqual(7);
        await expectAccessible(page);
        for (const cause of await causes(page).all()) {
          await expect(cause).toHaveAttribute("data-severity", /^(critical|high|medium)$/);
          const summary = cause.locator(".cause__more > summary");
          const promised = Number((await summary.textContent()).match(/\d+/)?.[0] ?? 1);
          await expect(cause.locator(".finding")).toHaveCount(0);
          await summary.click();
          // Of many, the first twenty are shown.
          await expect(cause.locator(".finding")).toHaveCount(Math.min(promised, 20));
        }
        await openEverything(page);
        await expect(page.getByText("⟦")).toHaveCount(0);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });

      test("what to ask first leads to its record, and is gone once it is answered", async ({ page }) => {
        await openBundle(page, smallAudit());
        await page.goto("./#/findings");
        const question = page.locator(".asked__question").filter({ hasText: "Disque" });
        await expect(question).toHaveText(words.question);
        await expect(question).toContainText(words.whom);
        await expectAccessible(page);
        await question.getByRole("link").click();
        await expect(page).toHaveURL(new RegExp(`#/records/backups/${SMALL.unsureCopy}$`));
        await openEverything(page);
        await page.getByLabel(words.restored).fill("2026-11-24");
        await page.goto("./#/findings");
        await expect(page.locator(".findings__since")).toHaveText(words.solved);
        await expect(question).toHaveCount(0);
      });

      test("a finding is accepted until a day, and comes back on it", async ({ page }) => {
        await openBundle(page, smallAudit());
        await accept(page, "2027-01-31");
        await expectFocusKept(page);
        await expect(cards(causes(page), "sec-mfa-missing")).toHaveCount(0);
        await expect(decided(page).locator("> summary")).toHaveText(words.decidedOne);
        await decided(page).locator("> summary").click();
        const card = cards(decided(page), "sec-mfa-missing");
        await expect(card).toContainText(words.accepted);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await expectSaved(page);

        await page.clock.setFixedTime(LATER);
        await page.reload();
        await expect((await toFinding(page, "sec-mfa-missing")).locator(".finding__standing")).toHaveText(words.again);
        await expect(page.getByText(words.decidedOne)).toHaveCount(0);
      });

      test("and as soon as what it rests on changes", async ({ page }) => {
        await openBundle(page, smallAudit());
        await accept(page, "2027-01-31");
        await expect(page.getByText(words.decidedOne)).toBeVisible();

        await page.goto(`./#/records/services/${SMALL.mailbox}`);
        await openEverything(page);
        const importance = page.getByRole("group", { name: words.importance, exact: true });
        await importance.getByRole("button", { name: words.vital, exact: true }).click();
        const card = await toFinding(page, "sec-mfa-missing");
        await expect(card.locator(".finding__standing")).toHaveText(words.again);
        await expectAccessible(page);
      });

      test("a decision that is given up changes nothing, and the focus returns", async ({ page }) => {
        await openBundle(page, smallAudit());
        const card = await toFinding(page, "sec-mfa-missing");
        const button = card.getByRole("button", { name: words.other });
        for (const leave of [
          () => page.keyboard.press("Escape"),
          () => page.getByRole("dialog").getByRole("button", { name: words.cancel }).click(),
        ]) {
          await button.click();
          await expect(page.getByRole("dialog")).toBeVisible();
          await leave();
          await expect(page.getByRole("dialog")).toHaveCount(0);
          await expect(button).toBeFocused();
        }
        await expect(card.locator(".finding__standing")).toHaveCount(0);
      });

      test("what came and what went since it was opened is counted", async ({ page }) => {
        await openBundle(page, smallAudit());
        await page.goto("./#/findings");
        await expect(causes(page).first()).toBeVisible();
        const since = page.locator(".findings__since");
        await expect(since).toHaveCount(0);

        await page.goto(`./#/records/protections/${SMALL.password}`);
        await openEverything(page);
        const state = page.getByRole("group", { name: words.state, exact: true });
        await state.getByRole("button", { name: words.inPlace, exact: true }).click();
        await page.goto("./#/findings");
        await expect(since).toHaveText(words.solved);

        await page.goto(`./#/records/backups/${SMALL.oldCopy}`);
        await openEverything(page);
        await page.getByLabel(words.restored).fill("2025-01-31");
        await page.goto("./#/findings");
        await expect(since).toHaveText(words.appeared);

        const undo = page.getByRole("banner").getByRole("button", { name: words.undo });
        await undo.click();
        await expect(since).toHaveText(words.solved);
        await undo.click();
        await expect(since).toHaveCount(0);
      });
    });
  });
}
