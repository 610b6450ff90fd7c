// An audit that lives in a file of a folder: written as one works, and brought
// together with what others wrote. The browser's own picker cannot be driven: the file
// it gives here is one of the browser's private folder, which is written as any other.
import { nameBox, smallAudit } from "../harness/audit.js";
import {
  eachScreen, expect, expectAccessible, expectNoSidewaysScroll, openBundle, test,
} from "../harness/index.js";

const NAME = "audit.limpide.json";

test.beforeEach(async ({ page }) => {
  await page.addInitScript((name) => {
    const file = async (create) => (await navigator.storage.getDirectory()).getFileHandle(name, { create });
    window.showSaveFilePicker = () => file(true);
    window.showOpenFilePicker = async () => [await file(false)];
  }, NAME);
});

// Who reads just when the page puts the new file in the place of the old reads again.
const read = (page) =>
  page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    const text = async () => (await (await folder.getFileHandle(name)).getFile()).text();
    return text().catch((error) => {
      if (["NotReadableError", "NotFoundError"].includes(error.name)) return text();
      throw error;
    });
  }, NAME);

// Somebody else writes the file.
const write = (page, text) =>
  page.evaluate(async ([name, text]) => {
    const folder = await navigator.storage.getDirectory();
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }, [NAME, text]);

const rewrite = async (page, change) => {
  const bundle = JSON.parse(await read(page));
  change(bundle);
  await write(page, JSON.stringify(bundle, null, 2));
};

// The window is looked at again.
const lookAgain = (page) => page.evaluate(() => window.dispatchEvent(new Event("focus")));

const organisation = async (page) => JSON.parse(await read(page)).organisation.name;

async function begin(page) {
  await openBundle(page, smallAudit());
  await page.goto("./#/file");
  await page.getByRole("button", { name: "Créer le fichier dans un dossier" }).click();
  await expect(page.getByText(/dit la même chose que l’audit/)).toBeVisible();
}

const rename = async (page, name) => {
  await page.goto("./#/records/organisation");
  await nameBox(page).fill(name);
};

eachScreen(() => {
  test("the file is written as one works, and after a reload", async ({ page }) => {
    await begin(page);
    expect(await organisation(page)).toBe("Atelier du Lac");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await rename(page, "Atelier du Mont");
    await expect.poll(() => organisation(page)).toBe("Atelier du Mont");
    await page.reload();
    await rename(page, "Atelier du Bois");
    await expect.poll(() => organisation(page)).toBe("Atelier du Bois");
    await page.goto("./#/file");
    await page.getByRole("button", { name: "Ne plus écrire ce fichier" }).click();
    await rename(page, "Atelier du Pré");
    await expect(page.locator(".save-status")).toHaveText(/^Enregistré dans ce navigateur/);
    expect(await organisation(page)).toBe("Atelier du Bois");
  });
});

test("what others wrote is shown when nothing was changed here, and can be undone", async ({ page }) => {
  await begin(page);
  await rewrite(page, (bundle) => (bundle.organisation.name = "Atelier du Port"));
  await lookAgain(page);
  await expect(page.getByText("Le fichier du dossier a été changé ailleurs")).toBeVisible();
  await page.goto("./#/records/organisation");
  await expect(nameBox(page)).toHaveValue("Atelier du Port");
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect(nameBox(page)).toHaveValue("Atelier du Lac");
  // What they wrote can still be gone back to.
  await page.goto("./#/history");
  await expect(page.locator(".history__state").first()).toBeVisible();
});

test("what was changed here and there is brought together, and nothing is written before", async ({ page }) => {
  await begin(page);
  await rename(page, "Atelier du Mont");
  await expect.poll(() => organisation(page)).toBe("Atelier du Mont");
  await rewrite(page, (bundle) => {
    bundle.organisation.name = "Atelier du Port";
    bundle.parties[0].name = "Anne Rochat";
  });
  await rename(page, "Atelier du Bois");
  const banner = page.getByRole("alert").filter({ hasText: "a été changé ailleurs, et vous avez changé l’audit ici" });
  await expect(banner).toBeVisible();
  expect(await organisation(page)).toBe("Atelier du Port");
  await expectAccessible(page);
  await banner.getByRole("link", { name: "Voir et réunir" }).click();
  // One contradiction: the name; what they alone changed comes by itself.
  await page.getByLabel(/Atelier du Port/).check();
  await page.getByRole("button", { name: "Réunir" }).click();
  await expect(banner).toHaveCount(0);
  await expect.poll(() => organisation(page)).toBe("Atelier du Port");
  expect(JSON.parse(await read(page)).parties[0].name).toBe("Anne Rochat");
  await page.goto("./#/records/parties");
  await expect(page.getByText("Anne Rochat").first()).toBeVisible();
});

test("a file that is half copied, or of others, is left alone", async ({ page }) => {
  await begin(page);
  const whole = await read(page);
  await write(page, whole.slice(0, 200));
  await lookAgain(page);
  await expect(page.getByRole("alert")).toContainText("ne peut pas être lu pour le moment");
  await rename(page, "Atelier du Mont");
  await expect(page.locator(".save-status")).toHaveText(/^Enregistré dans ce navigateur/);
  expect(await read(page)).toBe(whole.slice(0, 200));
  // Once it is whole again, it goes on.
  await write(page, whole);
  await lookAgain(page);
  await expect.poll(() => organisation(page)).toBe("Atelier du Mont");
  await expect(page.getByRole("alert")).toHaveCount(0);

  await rewrite(page, (bundle) => (bundle.organisation.id = "01990000-0000-7000-8000-0000000000aa"));
  await lookAgain(page);
  await expect(page.getByRole("alert")).toContainText("est l’audit d’une autre organisation");
});

test("an existing file is taken with what it says", async ({ page }) => {
  await page.goto("./");
  const audit = JSON.parse(smallAudit().buffer);
  audit.parties[0].name = "Anne Rochat";
  await write(page, JSON.stringify(audit));
  await openBundle(page, smallAudit());
  await page.goto("./#/file");
  await page.getByRole("button", { name: "Prendre un fichier qui existe déjà" }).click();
  await expect(page.getByRole("link", { name: "Voir et réunir" })).toBeVisible();
  expect(JSON.parse(await read(page)).parties[0].name).toBe("Anne Rochat");
});

test("the browser wants to be asked again, and nothing is written before", async ({ page }) => {
  await begin(page);
  await page.addInitScript(() => {
    let state = "prompt";
    FileSystemFileHandle.prototype.queryPermission = async () => state;
    FileSystemFileHandle.prototype.requestPermission = async () => (state = "granted");
  });
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("le navigateur veut d’abord votre accord");
  await rename(page, "Atelier du Mont");
  await expect(page.locator(".save-status")).toHaveText(/^Enregistré dans ce navigateur/);
  expect(await organisation(page)).toBe("Atelier du Lac");
  await page.getByRole("button", { name: "Autoriser de nouveau" }).click();
  await expect.poll(() => organisation(page)).toBe("Atelier du Mont");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a browser that cannot write into folders says so", async ({ page }) => {
  await page.addInitScript(() => delete window.showSaveFilePicker);
  await openBundle(page, smallAudit());
  await page.goto("./#/file");
  await expect(page.getByText("Ce navigateur ne sait pas écrire dans un dossier")).toBeVisible();
});
