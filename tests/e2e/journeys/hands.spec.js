// Fast hands: a list from a spreadsheet, a line in everyday words, the palette,
// the keys, several records at once, an order of one's own. All of it is undone.
import { expectFocusKept, expectSaved, smallAudit } from "../harness/audit.js";
import { eachScreen, expect, expectAccessible, expectNoSidewaysScroll, openBundle, test } from "../harness/index.js";

test.use({ locale: "fr-CH", permissions: ["clipboard-read", "clipboard-write"] });

const rows = (page) => page.locator(".records__table .table__frame tbody tr");
const dialog = (page) => page.locator("dialog[open]");
const said = (page) => page.locator(".bulk__count");
const lastUndone = (page) => page.keyboard.press("Control+z");

async function toServices(page) {
  await openBundle(page, smallAudit());
  await page.goto("./#/records/services");
  await expect(rows(page)).toHaveCount(2);
  await page.locator("#page-title").focus();
}

// What a spreadsheet puts on the clipboard: heads in German, one tool that is
// there already, a price that no field takes, and words that mean nothing to us.
const KINDS = ["Serveur", "Mail and calendar", "Téléphonie", "Files"];
const LIST = [
  "Bezeichnung\tArt\tAnbieter\tWichtigkeit\tEnde der Updates\tPreis",
  "Messagerie\tmail\tInfomaniak\tVital\t31.12.2027\t120/Monat",
  ...Array.from({ length: 18 }, (_, number) =>
    `Outil ${number + 1}\t${KINDS[number % 4]}\tFournisseur ${number % 3}\tUtile\t1.3.2028\t`),
  "Étrange\tgrille-pain\t\ténorme\tbientôt\t",
].join("\r\n");

async function reach(page, control) {
  for (let press = 0; press < 150; press += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return press;
    await page.keyboard.press("Tab");
  }
  throw new Error("the keyboard does not reach it");
}

test("twenty tools are pasted from a spreadsheet by the keyboard alone", async ({ page }) => {
  await toServices(page);
  await page.evaluate((list) => navigator.clipboard.writeText(list), LIST);
  await page.keyboard.press("Control+v");
  await expect(dialog(page)).toContainText("19 nouvelles fiches, une modifiée.");
  await expect(dialog(page)).toContainText("3 cellules ne sont pas comprises");
  await expect(dialog(page).locator(".paste__unread")).toHaveCount(3);
  await expect(dialog(page).getByText("4 noms ne sont pas encore décrits")).toBeVisible();
  await expectAccessible(page);

  // What is not understood is corrected once.
  await reach(page, dialog(page).getByLabel(/^«\u{a0}énorme/u));
  await page.keyboard.type("Imp");
  await expect(dialog(page)).toContainText("2 cellules ne sont pas comprises");
  await reach(page, dialog(page).getByRole("button", { name: "Ajouter 19 et modifier 1" }));
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toHaveCount(0);
  await expectFocusKept(page);
  await expect(page.locator(".paste__done")).toHaveText(/^19 fiches sont ajoutées, une est modifiée\./);
  await expect(rows(page)).toHaveCount(21);
  await expect(rows(page).filter({ hasText: "Étrange" })).toContainText("Important");
  const mailbox = rows(page).filter({ has: page.getByRole("link", { name: "Messagerie", exact: true }) });
  await expect(mailbox).toContainText("Infomaniak");
  // They stand in the order of the list.
  await expect(rows(page).getByRole("link").filter({ hasText: /^Outil/ })).toHaveText(
    Array.from({ length: 18 }, (_, number) => `Outil ${number + 1}`),
  );
  await expect(page.getByRole("link", { name: /^Personnes et organismes/ })).toContainText("5");
  await expectSaved(page);

  // Nothing is lost, and all is one change.
  await page.getByRole("link", { name: "Étrange" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("summary", { hasText: "Remarques" }).focus();
  await expect(page.getByLabel("Remarques", { exact: true })).toHaveValue(
    "Art\u{a0}: grille-pain\nEnde der Updates\u{a0}: bientôt",
  );
  await page.locator("#record-title").focus();
  await lastUndone(page);
  await page.goto("./#/records/services");
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole("link", { name: /^Personnes et organismes/ })).toContainText("1");
});

test("a list that is too long says so, and what was pasted stays", async ({ page }) => {
  await toServices(page);
  await page.keyboard.press("p");
  const box = dialog(page).getByLabel("Votre liste");
  await expect(box).toBeFocused();
  const list = "Nom\n" + "x\n".repeat(1200);
  await box.fill(list);
  await expect(dialog(page).getByRole("alert")).toHaveText(/1201 lignes.*1000 à la fois|1.201 lignes.*1.000 à la fois/);
  await expect(box).toHaveValue(list);
  await box.fill("Swisscom\nBexio");
  await expect(dialog(page)).toContainText("2 nouvelles fiches");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(rows(page)).toHaveCount(2);
});

test("a tool and its price are added in one line", async ({ page }) => {
  await toServices(page);
  await page.keyboard.press("q");
  await page.keyboard.type("logiciel comptable, 360 par mois, 6 postes, chez Abacus");
  await expect(dialog(page).locator("dl")).toContainText("6 fois");
  await expect(dialog(page).locator("dl")).toContainText("60");
  await expect(dialog(page).locator("dl")).toContainText("Abacus (nouveau)");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toContainText("est ajouté");
  await page.keyboard.type("Buchhaltung, 10 pro Monat");
  await expect(dialog(page).locator("dl")).toContainText("Chaque mois");
  await page.keyboard.press("Escape");
  await expect(rows(page)).toHaveCount(3);
  await page.goto("./#/records/costs");
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText("6");
  await page.locator("#page-title").focus();
  await lastUndone(page);
  await expect(page.locator(".records__list .empty")).toBeVisible();
});

eachScreen(() => {
  test("the palette goes, opens, does, and remembers", async ({ page, viewport }) => {
    await toServices(page);
    await page.getByRole("button", { name: /^Chercher/ }).click();
    const box = page.getByRole("combobox", { name: "Chercher ou faire" });
    await expect(box).toBeFocused();
    await expectAccessible(page);
    await box.fill("couts");
    await expect(dialog(page).getByRole("option").first()).toHaveText(/^Coûts/);
    await page.keyboard.press("Enter");
    await expect(page.locator("#page-title")).toHaveText("Coûts");
    await expect(page.locator("#page-title")).toBeFocused();
    await expectNoSidewaysScroll(page);

    await page.keyboard.press("Control+k");
    await box.fill("SECOND");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(page.locator("#record-title")).toHaveText("Second facteur");
    await expect(page.locator("#record-title")).toBeFocused();
    await page.keyboard.press("Control+k");
    await expect(dialog(page).getByRole("option").first()).toHaveText(/^Second facteur/);

    await box.fill("ajouter un outil");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Nom", exact: true })).toBeFocused();
    // From within a field too: no text is typed with it.
    await page.keyboard.press("Control+k");
    await box.fill("rien de tel");
    await expect(dialog(page).getByRole("option")).toHaveText("Rien ne correspond");
    await box.fill("deutsch");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    if (viewport.width < 500) await expectNoSidewaysScroll(page);
  });

  test("several records are changed, labelled and removed at once", async ({ page }) => {
    await toServices(page);
    await page.keyboard.press("p");
    await dialog(page).getByLabel("Votre liste").fill("Un\nDeux\nTrois\nQuatre");
    await dialog(page).getByRole("button", { name: "Ajouter 4 fiches" }).click();
    await expect(rows(page)).toHaveCount(6);

    await page.getByLabel("Choisir «\u{a0}Un\u{a0}»", { exact: true }).click();
    await page.getByLabel("Choisir «\u{a0}Quatre\u{a0}»", { exact: true }).click({ modifiers: ["Shift"] });
    await expect(said(page)).toHaveText("4 fiches choisies");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole("button", { name: "Changer un champ" }).click();
    await dialog(page).getByLabel("Champ").selectOption("Importance");
    await dialog(page).getByRole("button", { name: "Vital" }).click();
    await expectAccessible(page);
    await dialog(page).getByRole("button", { name: "Changer 4 fiches" }).click();
    await expect(said(page)).toHaveText(/^4 fiches sont changées\./);
    await expect(rows(page).filter({ hasText: "Vital" })).toHaveCount(4);

    await page.getByRole("button", { name: "Étiqueter" }).click();
    await dialog(page).getByLabel("Étiquette").fill("à revoir");
    await page.keyboard.press("Enter");
    await expect(said(page)).toHaveText(/^4 fiches sont changées\./);

    await page.getByLabel(/^Choisir toutes les fiches/).click();
    await expect(said(page)).toHaveText("6 fiches choisies");
    await page.getByRole("button", { name: "Supprimer" }).click();
    await expect(dialog(page)).toContainText("Messagerie");
    await dialog(page).getByRole("button", { name: "Supprimer 6 fiches" }).click();
    await expect(page.locator(".records__list .empty")).toBeVisible();
    await expectFocusKept(page);
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect(rows(page)).toHaveCount(6);
    await page.getByRole("button", { name: "Annuler" }).click();
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect(rows(page).filter({ hasText: "Vital" })).toHaveCount(0);
  });

  test("aims are put in order by buttons and by dragging", async ({ page }) => {
    await openBundle(page, smallAudit());
    await page.goto("./#/records/organisation");
    for (const goal of ["Être mieux protégé", "Perdre moins de temps", "Ménager l’environnement"]) {
      await page.getByRole("button", { name: goal, exact: true }).click();
    }
    const entries = page.locator(".ordered__name");
    await expect(entries.nth(1)).toBeVisible();
    const before = await entries.allTextContents();
    await page.locator(".ordered__move").nth(1).click();
    await expect(entries.first()).toHaveText(before[1]);
    await expect(page.locator(":focus")).toHaveAccessibleName(`Descendre «\u{a0}${before[0]}\u{a0}»`);
    await expectAccessible(page);
    await page.locator(".ordered__entry").first().dragTo(page.locator(".ordered__entry").nth(1));
    await expect(entries.first()).toHaveText(before[0]);
  });
});

test("keys alone do nothing while one types, and can be turned off", async ({ page }) => {
  await toServices(page);
  await page.keyboard.press("f");
  const filter = page.getByLabel("Filtrer");
  await expect(filter).toBeFocused();
  await page.keyboard.type("?qn/p");
  await expect(filter).toHaveValue("?qn/p");
  await expect(dialog(page)).toHaveCount(0);
  await filter.fill("");
  await page.locator("#page-title").focus();
  await page.keyboard.press("?");
  await expect(dialog(page)).toContainText("Raccourcis du clavier");
  await expectAccessible(page);
  await dialog(page).getByLabel("Utiliser aussi les touches seules").uncheck();
  await dialog(page).getByRole("button", { name: "Fermer" }).click();
  await page.locator("#page-title").focus();
  await page.keyboard.press("?");
  await page.keyboard.press("q");
  await expect(dialog(page)).toHaveCount(0);
  // With another key they go on, and the list is still reached by its button.
  await page.keyboard.press("Control+k");
  await expect(dialog(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Raccourcis du clavier" }).click();
  await expect(dialog(page)).toHaveCount(1);
});
