// The history: a state is kept of each day and under a name, one goes back to it,
// and nothing of what is now is lost.
import { begin, LATER, TODAY, expectFocusKept, expectSaved, exported, nameBox, smallAudit } from "../harness/audit.js";
import { eachScreen, expect, expectAccessible, expectNoSidewaysScroll, openBundle, test } from "../harness/index.js";

const states = (page) => page.locator(".history__state");

async function call(page, name) {
  await page.goto("./#/records/organisation");
  await nameBox(page).fill(name);
  await expectSaved(page);
}

eachScreen(() => {
  test("a day of work leaves a state, to which one goes back and returns from", async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    await openBundle(page, smallAudit());
    await call(page, "Avant");
    await page.goto("./#/history");
    await expect(states(page)).toHaveText(/Reçu en fichier/);
    await expectAccessible(page);

    await page.clock.setFixedTime(LATER);
    await call(page, "Après");
    await page.goto("./#/history");
    await expect(states(page)).toHaveCount(2);
    const day = states(page).filter({ hasText: "Dernier état du jour" });
    await expect(day).toHaveCount(1);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await day.getByText("Ce qui a changé depuis").click();
    await expect(day.locator(".changes > li")).toHaveCount(1);
    await expect(day).toContainText("Avant → Après");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await day.getByRole("button", { name: /^Revenir à cet état/ }).click();
    await expectAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Revenir à cet état" }).click();
    await expect(page.locator(".history__done")).toHaveText(/^L’audit est de nouveau tel qu’il était le 25/);
    await expectFocusKept(page);
    // What was there a moment ago is kept too.
    await expect(states(page)).toHaveCount(3);
    await expect(states(page).first()).toContainText("Avant un retour en arrière");
    await page.goto("./#/records/organisation");
    await expect(nameBox(page)).toHaveValue("Avant");
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect(nameBox(page)).toHaveValue("Après");
  });
});

test("a state is kept under a name, handed out as a file, and forgotten", async ({ page }) => {
  await begin(page, "Atelier du Lac");
  await page.goto("./#/history");
  await page.getByLabel("Garder l’audit tel qu’il est maintenant, sous un nom").fill("Avant la visite");
  await page.keyboard.press("Enter");
  await expect(page.locator(".history__done")).toHaveText("«\u{a0}Avant la visite\u{a0}» est gardé.");
  await expect(states(page)).toContainText("Avant la visite");
  await expectSaved(page);
  await page.reload();
  await expect(states(page)).toContainText("Avant la visite");

  const { name, bytes } = await exported(page, () =>
    states(page).getByRole("button", { name: /^Exporter/ }).click(),
  );
  expect(name).toMatch(/^Atelier-du-Lac-\d{4}-\d\d-\d\d\.limpide\.json$/);
  expect(JSON.parse(bytes).organisation.name).toBe("Atelier du Lac");

  await states(page).getByRole("button", { name: /^Supprimer/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Supprimer définitivement" }).click();
  await expect(states(page)).toHaveCount(0);
  await expectFocusKept(page);
});
