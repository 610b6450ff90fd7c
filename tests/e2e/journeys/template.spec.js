// An audit that begins from a template: what it proposes is confirmed, removed or
// left for later, and nothing is held for sure before.
import { cards, expectFocusKept, toFinding } from "../harness/audit.js";
import { eachScreen, expect, expectAccessible, test } from "../harness/index.js";

const RULE = "sec-consumer-messaging";

async function beginFrom(page, template, name = "Les Amis du Lac") {
  await page.goto("./");
  await page.getByLabel("Nom de votre organisation").fill(name);
  await page.getByRole("radio", { name: template }).check();
  await page.getByRole("button", { name: "Commencer un audit" }).click();
  await expect(page.getByRole("heading", { name: "À confirmer", level: 1 })).toBeVisible();
}

const left = async (page) => Number((await page.locator(".proposals__left").innerText()).match(/\d+/)[0]);
const card = (page) => page.locator(".proposals__card");
const press = (page, name) => card(page).getByRole("button", { name }).click();

eachScreen(() => {
  test("what a template proposes can be read and confirmed on every screen", async ({ page }) => {
    await beginFrom(page, /^Association/);
    await expectAccessible(page);
    await page.locator(".proposals__all summary").first().click();
    await expectAccessible(page);
    await page.goto("./#/records/services");
    await expect(page.locator(".table .proposed").first()).toHaveText("proposé");
    await expectAccessible(page);
    await page.locator(".table tbody a").first().click();
    await expect(page.locator(".field--proposed").first()).toBeVisible();
    await expectAccessible(page);
    await page.goto("./#/map");
    await expect(page.locator('.map__node[data-proposed="true"]').first()).toBeVisible();
    await expectAccessible(page);
  });
});

test("a finding on a template is to be checked, and certain once it is confirmed", async ({ page }) => {
  await beginFrom(page, /^Association/);
  const guessed = await toFinding(page, RULE);
  await expect(guessed).toContainText("À vérifier");
  await guessed.locator(".finding__more > summary").click();
  await expect(guessed).toContainText("repose sur des réponses proposées par le modèle");
  const grave = page.locator('.finding[data-severity="critical"], .finding[data-severity="high"]');
  await expect(grave).toHaveCount(0);

  await page.goto("./#/proposed");
  for (const kind of ["Outils et services", "Informations", "Personnes et organismes", "Échanges"]) {
    const group = page.locator(".proposals__all > ul > li").filter({ has: page.locator("summary", { hasText: kind }) });
    await group.getByRole("button").click();
    await expect(group).toHaveCount(0);
  }
  const certain = await toFinding(page, RULE);
  await expect(certain).not.toContainText("À vérifier");
  await expect(cards(page, RULE).first()).toBeVisible();
});

test("one keeps, removes or leaves for later, and can take it back", async ({ page }) => {
  await beginFrom(page, /^Association/);
  const all = await left(page);
  await press(page, "C’est juste");
  await expect(card(page).getByRole("heading")).toHaveText("Messagerie et agenda");
  await expectFocusKept(page);
  expect(await left(page)).toBe(all - 1);

  await press(page, "Plus tard");
  await expect(card(page).getByRole("heading")).toHaveText("Fichiers partagés");
  await press(page, "Plus tard");
  await expect(card(page).getByRole("heading")).toHaveText("Fichier des membres");
  expect(await left(page)).toBe(all - 1);

  // With the tool go the exchanges and costs that were proposed for it.
  await press(page, "Nous n’avons pas ça");
  await expect(card(page).getByRole("heading")).toHaveText("Comptabilité");
  expect(await left(page)).toBeLessThan(all - 2);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect(card(page).getByRole("heading")).toHaveText("Fichier des membres");
  expect(await left(page)).toBe(all - 1);
});

test("what one answers in the form is proposed no more", async ({ page }) => {
  await beginFrom(page, /^Association/);
  await page.goto("./#/records/services");
  await page.getByRole("link", { name: "Messagerie et agenda" }).click();
  const marks = page.locator(".records__form .field .proposed");
  const before = await marks.count();
  expect(before).toBeGreaterThan(3);
  await page.locator(".field--proposed").first().getByRole("button", { name: "C’est juste" }).click();
  await expect(marks).toHaveCount(before - 2);
  await page.locator(".records__form .to-confirm").getByRole("button", { name: "C’est juste" }).click();
  await expect(marks).toHaveCount(0);
  await expect(page.locator(".records__form .to-confirm")).toHaveCount(0);
});

test("every template opens, and the notice leads to what is proposed", async ({ page }) => {
  for (const template of [/^Fiduciaire/, /^Cabinet/, /^Commune/, /^École/, /^Artisan/, /^Autre/]) {
    await beginFrom(page, template);
    expect(await left(page)).toBeGreaterThan(30);
    await page.goto("./#/map");
    await page.getByRole("link", { name: "Confirmer un par un" }).click();
    await expect(card(page)).toBeVisible();
  }
});
