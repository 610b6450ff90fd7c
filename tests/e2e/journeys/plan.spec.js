// The plan: what is put into it, what that would change, and what happens when
// it is done and did not help.
import {
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
    plan: "Mettre au plan",
    see: "Voir dans le plan",
    planned: "Au plan",
    again: "À revoir",
    state: "État",
    done: "Fait",
    inPlace: "En place",
    one: "À faire (une action)",
    empty: "Rien n’est encore prévu",
    closed: "Terminé ou abandonné (une action)",
    less: /^Un constat de moins\u{a0}: Un mot de passe volé/u,
    left: /^Il resterait \d+ constats|^Il resterait un constat/,
    foresee: "Ce que cela changerait",
    fewer: /constats? de moins|moins graves?|ne se calcule pas/,
  },
  en: {
    plan: "Put into the plan",
    see: "See in the plan",
    planned: "In the plan",
    again: "To look at again",
    state: "State",
    done: "Done",
    inPlace: "In place",
    one: "To do (one action)",
    empty: "Nothing is planned yet",
    closed: "Done or given up (one action)",
    less: /^One finding less: A stolen password/,
    left: /^\d+ findings would be left|^One finding would be left/,
    foresee: "What it would change",
    fewer: /findings? less|less grave|cannot be reckoned/,
  },
};

for (const [lang, words] of Object.entries(WORDS)) {
  test.describe(lang, () => {
    test.use({ locale: `${lang}-CH` });

    eachScreen(() => {
      test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY));

      test("a finding is planned from its card, done without effect, and comes back", async ({ page }) => {
        await openBundle(page, smallAudit());
        const card = await toFinding(page, "sec-mfa-missing");
        await card.getByRole("button", { name: words.plan }).click();
        await expect(cards(causes(page), "sec-mfa-missing")).toHaveCount(0);
        await expectFocusKept(page);
        await decided(page).locator("> summary").click();
        const planned = cards(decided(page), "sec-mfa-missing");
        await expect(planned.locator(".finding__standing")).toHaveText(words.planned);
        await expect(planned.getByRole("button", { name: words.plan })).toHaveCount(0);
        await expect(planned.getByRole("link", { name: words.see })).toBeVisible();
        await expectAccessible(page);

        await page.goto("./#/plan");
        await expect(page.locator("#plan-open")).toHaveText(words.one);
        const action = page.locator(".plan__action");
        await expect(action).toHaveCount(1);
        await expect(action.locator(".plan__change li").first()).toHaveText(words.less);
        await expect(action.locator(".plan__change li").last()).toHaveText(words.left);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await expectSaved(page);

        await action.getByRole("link").click();
        await openEverything(page);
        const state = page.getByRole("group", { name: words.state, exact: true });
        await state.getByRole("button", { name: words.done, exact: true }).click();
        await page.goto("./#/plan");
        await expect(page.getByText(words.empty)).toBeVisible();
        await expect(page.locator(".plan__closed > summary")).toHaveText(words.closed);

        // Nothing changed in the audit: it did not help, and is to be decided again.
        const again = await toFinding(page, "sec-mfa-missing");
        await expect(again.locator(".finding__standing")).toHaveText(words.again);
        await expect(again.getByRole("link", { name: words.see })).toBeVisible();
        await expectAccessible(page);
        await again.getByRole("button", { name: words.plan }).click();
        await expect(cards(causes(page), "sec-mfa-missing")).toHaveCount(0);
        await page.goto("./#/plan");
        await expect(page.locator("#plan-open")).toHaveText(words.one);

        // Once the audit says so, it is settled.
        await page.goto(`./#/records/protections/${SMALL.password}`);
        await openEverything(page);
        await state.getByRole("button", { name: words.inPlace, exact: true }).click();
        await page.goto("./#/findings");
        await expect(page.locator(".findings__since")).toBeVisible();
        await openEverything(page);
        await expect(cards(page, "sec-mfa-missing")).toHaveCount(0);
      });

      test("what to do next is put into the plan, and says what it would change", async ({ page }) => {
        await openBundle(page, demonstration(lang));
        await page.goto("./#/plan");
        const proposals = page.locator(".plan__proposal");
        await expect(proposals.first()).toBeVisible();
        const before = await page.locator(".plan__action").count();
        await expectAccessible(page);

        const foreseen = proposals.filter({ has: page.getByRole("button", { name: words.foresee }) }).first();
        const advice = await foreseen.locator(".plan__do").textContent();
        await foreseen.getByRole("button", { name: words.foresee }).click();
        await expect(foreseen.locator(".plan__change li").first()).toHaveText(words.fewer);
        await foreseen.getByRole("button", { name: words.plan }).click();
        await expect(page.locator(".plan__action")).toHaveCount(before + 1);
        await expectFocusKept(page);
        const action = page.locator(".plan__action").filter({ hasText: advice });
        await expect(action.locator(".plan__change li").first()).toHaveText(words.fewer);
        await expect(proposals.locator(".plan__do").filter({ hasText: advice })).toHaveCount(0);
        await expect(page.getByText("⟦")).toHaveCount(0);
        await openEverything(page);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    });
  });
}
