// A file under a passphrase: made and opened here, and by the tool `age`.
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demonstration, exported, fixture, smallAudit } from "../harness/audit.js";
import {
  eachScreen, expect, expectAccessible, expectNoSidewaysScroll, openBundle, test,
} from "../harness/index.js";

const PHRASE = "abri cerise wagon piano 9";

// The tool asks a terminal: `script` is one, and hands over what is written to it.
const age = (command, passphrase, times) =>
  execFileSync("script", ["--quiet", "--return", "--command", command, "/dev/null"], {
    input: `${passphrase}\n`.repeat(times),
  });

const folder = () => mkdtemp(join(tmpdir(), "limpide-"));
const passphrase = (page) => page.getByLabel("Phrase de passe", { exact: true });

// Makes a file under a passphrase of one's own.
async function protect(page, phrase) {
  await page.goto("./#/file");
  await passphrase(page).fill(phrase);
  await expect(page.getByText("Bonne phrase.")).toBeVisible();
  await page.getByLabel("Je l’ai notée ailleurs").check();
  return exported(page, () => page.getByRole("button", { name: "Enregistrer le fichier protégé" }).click());
}

const file = (name, buffer) => ({ name, buffer, mimeType: "application/octet-stream" });

eachScreen(() => {
  test("a proposed passphrase protects the file, and opens it", async ({ page }) => {
    await openBundle(page, smallAudit());
    await page.goto("./#/file");
    const proposed = await passphrase(page).inputValue();
    expect(proposed).toMatch(/^([a-z]+ ){7}[a-z]+$/);
    await page.getByRole("button", { name: "Proposer une autre phrase" }).click();
    await expect(passphrase(page)).not.toHaveValue(proposed);
    const phrase = await passphrase(page).inputValue();
    await expect(page.getByText("Bonne phrase.")).toBeVisible();
    const save = page.getByRole("button", { name: "Enregistrer le fichier protégé" });
    await expect(save).toBeDisabled();
    await page.getByLabel("Je l’ai notée ailleurs").check();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const { name, bytes } = await exported(page, () => save.click());
    await expect(page.getByText("Le fichier protégé est enregistré")).toBeVisible();
    expect(name).toBe("Atelier-du-Lac.limpide.json.age");
    expect(String(bytes)).not.toContain("Atelier");

    await page.goto("./#/");
    await page.locator('input[type="file"]').setInputFiles(file(name, bytes));
    const dialog = page.getByRole("dialog", { name: "Ce fichier est protégé" });
    await expectAccessible(page);
    await dialog.getByLabel("Phrase de passe").fill(`${phrase} x`);
    await dialog.getByRole("button", { name: "Ouvrir" }).click();
    await expect(dialog.getByText("Ce n’est pas la bonne phrase.")).toBeVisible();
    // What was typed is still there.
    await expect(dialog.getByLabel("Phrase de passe")).toHaveValue(`${phrase} x`);
    await expectAccessible(page);
    await dialog.getByLabel("Phrase de passe").fill(phrase);
    await dialog.getByRole("button", { name: "Ouvrir" }).click();
    await expect(page.locator("#page-title")).toHaveText("Accueil");
    await expect(page.locator(".header")).toContainText("Atelier du Lac");
  });
});

test("what encrypts is fetched when a file is put under a passphrase, not before", async ({ page }) => {
  await openBundle(page, smallAudit());
  const fetched = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto("./#/file");
  await expect(page.getByText("Bonne phrase.")).toBeVisible();
  expect(fetched.filter((url) => url.includes("worker"))).toEqual([]);
  await page.getByLabel("Je l’ai notée ailleurs").check();
  await exported(page, () => page.getByRole("button", { name: "Enregistrer le fichier protégé" }).click());
  expect(fetched.filter((url) => url.includes("worker"))).toHaveLength(3);
});

test("a weak passphrase is told, and protects nothing", async ({ page }) => {
  await openBundle(page, smallAudit());
  await page.goto("./#/file");
  await page.getByLabel("Je l’ai notée ailleurs").check();
  for (const weak of ["motdepasse", "atelier du lac"]) {
    await passphrase(page).fill(weak);
    await expect(page.locator(".file__strength")).toHaveText(/Ajoutez|Prenez/);
    await page.getByLabel("Je l’ai notée ailleurs").check();
    await expect(page.getByRole("button", { name: "Enregistrer le fichier protégé" })).toBeDisabled();
  }
});

test("the tool age opens what the page protected, and the page what the tool did", async ({ page }) => {
  await openBundle(page, smallAudit());
  const { bytes } = await protect(page, PHRASE);
  const place = await folder();
  await writeFile(join(place, "a.age"), bytes);
  age(`age --decrypt --output ${place}/a.json ${place}/a.age`, PHRASE, 1);
  const bundle = JSON.parse(await readFile(join(place, "a.json")));
  expect(bundle.organisation.name).toBe("Atelier du Lac");

  age(`age --passphrase --output ${place}/b.limpide.json.age ${demonstration("fr")}`, PHRASE, 2);
  await page.goto("./#/");
  const tools = await readFile(join(place, "b.limpide.json.age"));
  await page.locator('input[type="file"]').setInputFiles(file("b.limpide.json.age", tools));
  await page.getByRole("dialog").getByLabel("Phrase de passe").fill(PHRASE);
  await page.keyboard.press("Enter");
  await expect(page.locator("#page-title")).toHaveText("Accueil");
  await expect(page.locator(".header")).toContainText("Fiduciaire");
});

test("the page stays alive while a file is opened, and that can be given up", async ({ page }) => {
  await openBundle(page, smallAudit());
  await page.goto("./#/compare");
  // The small audit under PHRASE, at the highest cost that is accepted: some seconds.
  const slow = fixture("work-20.limpide.json.age");
  await page.locator('input[type="file"]').setInputFiles(slow);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Phrase de passe").fill(PHRASE);
  await dialog.getByRole("button", { name: "Ouvrir" }).click();
  await expect(dialog.getByText("Le fichier s’ouvre…")).toBeVisible();
  await dialog.getByLabel("Montrer ce que je tape").check();
  await expect(dialog.getByLabel("Phrase de passe")).toHaveAttribute("type", "text");
  await expect(dialog.getByText("Le fichier s’ouvre…")).toBeVisible();
  await dialog.getByRole("button", { name: "Ne rien faire" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("À côté de l’audit ouvert")).toHaveCount(0);

  // It can be opened after all.
  await page.locator('input[type="file"]').setInputFiles(slow);
  await page.getByRole("dialog").getByLabel("Phrase de passe").fill(PHRASE);
  await page.keyboard.press("Enter");
  await expect(page.getByText("À côté de l’audit ouvert")).toBeVisible({ timeout: 60_000 });
});

test("a protected file that is damaged says so, and changes nothing", async ({ page }) => {
  await openBundle(page, smallAudit());
  const { name, bytes } = await protect(page, PHRASE);
  await page.goto("./#/");
  await page.locator('input[type="file"]').setInputFiles(file(name, bytes.subarray(0, -9)));
  await page.getByRole("dialog").getByLabel("Phrase de passe").fill(PHRASE);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Ce fichier protégé est abîmé");
  await expect(page.locator(".header__audit")).toHaveText("Atelier du Lac");
});
