// What was typed outlives what goes wrong.
import { begin, broken, demonstration, expectSaved, keptAudits, nameBox, toFinding } from "../harness/audit.js";
import { expect, openBundle, openEverything, test } from "../harness/index.js";
import { text } from "../harness/texts.js";

const name = (page) => page.getByLabel("Nom de votre organisation");

test("a name outlives a file that is refused, and a reload", async ({ page }) => {
  await page.goto("./");
  await name(page).fill("Atelier du Lac");
  await page.locator('input[type="file"]').setInputFiles(broken("empty"));
  await expect(page.getByRole("dialog", { name: "Rien n’a été ouvert" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(name(page)).toHaveValue("Atelier du Lac");
  await page.reload();
  await expect(name(page)).toHaveValue("Atelier du Lac");
  await page.getByRole("button", { name: "Commencer un audit" }).click();
  await expect(nameBox(page)).toHaveValue("Atelier du Lac");
  await page.goto("./#/");
  await expect(name(page)).toHaveValue("");
});

test("a new name outlives a disk that is full", async ({ page, baseURL, context }) => {
  await begin(page, "Atelier du Lac");
  await expectSaved(page);
  await page.goto("./#/");
  await expect.poll(() => keptAudits(page)).toEqual(["Atelier du Lac"]);
  // Another one is open, so that this one is renamed in the database.
  await page.getByRole("button", { name: "Essayer la démonstration" }).click();
  await expect(page.locator(".header__audit")).toContainText("démonstration");
  await expectSaved(page);
  await page.goto("./#/");
  await page.evaluate(() => {
    // As the browser does when there is no room.
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("button", { name: "Renommer : Atelier du Lac" }).click();
  const box = page.getByLabel("Nom de l’audit");
  await box.fill("Atelier, deuxième visite");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("plus de place");
  await expect(box).toHaveValue("Atelier, deuxième visite");
});

test("what is no number stays in the box of a threshold, with the reason", async ({ page }) => {
  await openBundle(page, demonstration("fr"));
  await page.goto("./#/rules/cost-hidden-hours");
  const box = page.locator(".rule[open] input[type=number]").first();
  await expect(box).toBeVisible();
  const before = await box.inputValue();
  await box.fill("2.5");
  await box.press("Tab");
  await expect(page.getByRole("alert")).toHaveText(text("fr", "error-field-count"));
  await expect(box).toHaveValue("2.5");
  await expect(box).toHaveAttribute("aria-invalid", "true");
  await box.fill(before);
  await box.press("Tab");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("half a date stays in the box, with the reason once one leaves it, and the answer stays", async ({ page }) => {
  await openBundle(page, demonstration("fr"));
  await page.goto("./#/records/contracts");
  await page.locator("tbody th a").first().click();
  await page.locator(".form__name").waitFor();
  await openEverything(page);
  const box = page.locator("input[type=date]").first();
  await box.fill("2027-05-31");
  await box.focus();
  // The first part alone is taken away.
  await page.keyboard.press("Delete");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.locator(".form__name").focus();
  await expect(page.getByRole("alert")).toHaveText(text("fr", "error-field-date"));
  expect(await box.evaluate((input) => input.validity.badInput)).toBe(true);
  await page.keyboard.press("Tab");
  await expectSaved(page);
  await page.reload();
  await page.locator(".form__name").waitFor();
  await openEverything(page);
  await expect(page.locator("input[type=date]").first()).toHaveValue("2027-05-31");
});

test("the reason of a decision that is not complete stays", async ({ page }) => {
  await openBundle(page, demonstration("fr"));
  const finding = await toFinding(page, "sec-mfa-missing");
  await finding.getByRole("button", { name: text("fr", "decide-other") }).click();
  await page.getByLabel(text("fr", "decide-reason")).fill("On change de messagerie en mars.");
  await page.getByRole("button", { name: text("fr", "decide-confirm") }).click();
  // The day is missing: the browser says so, and nothing is gone.
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByLabel(text("fr", "decide-reason"))).toHaveValue("On change de messagerie en mars.");
});
