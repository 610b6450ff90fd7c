// A small audit is entered whole by the keyboard alone: this journey holds no
// mouse, and reaches every control by the keys that reach it.
import { expectSaved } from "../harness/audit.js";
import { expect, expectAccessible, test } from "../harness/index.js";

// The most presses of a key that it may take to reach a control.
const PATIENCE = 120;

// Moves the focus with Tab until it stands on the control of this name.
async function reach(page, role, name) {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  await expect(wanted).toBeVisible();
  for (let press = 0; press < PATIENCE; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${role} « ${name} »`);
}

async function press(page, role, name) {
  await reach(page, role, name);
  await page.keyboard.press(role === "link" ? "Enter" : "Space");
}

// Types into a search box, and takes the line that reads so.
async function choose(page, label, typed, line) {
  await reach(page, "combobox", label);
  await page.keyboard.type(typed);
  const wanted = page.getByRole("option", { name: line });
  await expect(wanted).toBeVisible();
  for (let press = 0; press < PATIENCE; press += 1) {
    if ((await wanted.getAttribute("aria-selected")) === "true") break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
}

// Goes to the records of a kind and adds one, whose name box then has the focus.
async function add(page, place, button, name) {
  await press(page, "link", place);
  await expect(page.locator("#page-title")).toBeFocused();
  await press(page, "button", button);
  await expect(page.getByRole("textbox", { name: "Nom", exact: true })).toBeFocused();
  await page.keyboard.type(name);
}

test("a small audit by the keyboard alone", async ({ page }) => {
  test.slow();
  await page.goto("./");
  await reach(page, "textbox", "Nom de votre organisation");
  await page.keyboard.type("Atelier du Lac");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Votre organisation");

  await add(page, /^Personnes et organismes/, "Ajouter une personne ou un organisme", "Clients");
  await add(page, /^Informations/, "Ajouter une information", "Dossiers des clients");
  await add(page, /^Outils et services/, "Ajouter un outil ou un service", "Messagerie");
  await add(page, /^Échanges/, "Ajouter un échange", "Pièces reçues");
  await choose(page, "De", "Cli", /^Clients/);
  // What is not described yet is created from within this form.
  await choose(page, "Ce qui circule", "Factures", /^Créer « Factures »/);
  await expect(page.getByRole("link", { name: "Factures" })).toBeVisible();
  await expectAccessible(page);

  // What is found follows what is said: nothing leads to the mail until now.
  const found = page.getByRole("link", { name: /^Constats/ });
  await expect(found).toHaveText("Constats1");
  await choose(page, "À", "Mess", /^Messagerie/);
  await expect(found).toHaveText("Constats0");

  // Outside of a text box, whose own undoing is the browser's.
  await reach(page, "button", "Exporter");
  await page.keyboard.press("Control+z");
  await expect(found).toHaveText("Constats1");
  await page.keyboard.press("Control+y");
  await expect(found).toHaveText("Constats0");
  await page.keyboard.press("Control+z");

  await press(page, "link", /^Constats/);
  await press(page, "button", "Par gravité");
  await expect(page.locator(".finding")).toContainText("Messagerie");
  await press(page, "link", /^Informations/);
  await expect(page.getByRole("row", { name: /Factures/ })).toBeVisible();
  await expectSaved(page);
  await expectAccessible(page);
});
