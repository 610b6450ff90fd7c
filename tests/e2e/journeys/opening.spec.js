// Files of every kind, opened by button and by drop.
import { readFile, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { begin, broken, demonstration, expectSaved, exported, findings, keptAudits } from "../harness/audit.js";
import { eachScreen, expect, expectAccessible, openBundle, test } from "../harness/index.js";

// Files that are refused, and words of the reason.
const REFUSED = {
  "another-program": [/vient d’un autre programme/, /comes from another program/],
  "cut-in-the-middle": [/Ce fichier est coupé.*ligne 23/, /cut.*line 23/],
  "duplicate-id": [/Outils et services › fiche 2/, /services.*record 2/i],
  empty: [/Ce fichier est vide/, /This file is empty/],
  "newer-and-damaged": [/version plus récente de Limpide/, /newer version of Limpide/],
  "not-utf-8": [/n’est pas du texte en UTF-8/, /not text in UTF-8/],
  "trailing-comma": [/ne peut pas être lu à partir de la ligne/, /cannot be read from line/],
  "version-zero": [/version de son format/, /version of its format/],
};

// Files that open all the same, and words of what is said of them.
const OPENED = {
  "dangling-references": [/avec 2 problèmes/, /with 2 problems/],
  "newer-version": [/format 7/, /format 7/],
  "wrong-types": [/Le fichier est ouvert, avec/, /The file is open, with/],
};

const chooser = (page) => page.locator('input[type="file"]');

["fr", "en"].forEach((lang, index) => {
  test.describe(lang, () => {
    test.use({ locale: `${lang}-CH` });

    test("broken files are refused with the reason, and change nothing", async ({ page }) => {
      await openBundle(page, demonstration(lang));
      await expectSaved(page);
      await page.goto("./#/");
      await expect.poll(() => keptAudits(page)).toHaveLength(1);
      const before = await keptAudits(page);
      for (const [name, words] of Object.entries(REFUSED)) {
        await test.step(name, async () => {
          await chooser(page).setInputFiles(broken(name));
          await expect(page.getByRole("alert")).toContainText(words[index]);
          await expect(page.getByText("⟦")).toHaveCount(0);
          await page.keyboard.press("Escape");
          await expect(page.getByRole("dialog")).toHaveCount(0);
        });
      }
      expect(await keptAudits(page)).toEqual(before);
      await expect(page.locator(".header__audit")).toHaveText(before[0]);
    });

    test("damaged files that open say what is wrong", async ({ page }) => {
      for (const [name, words] of Object.entries(OPENED)) {
        await test.step(name, async () => {
          await openBundle(page, broken(name));
          const notice = page.locator(".banner");
          await expect(notice).toContainText(words[index]);
          await expectAccessible(page);
          await notice.getByRole("button").click();
          await expect(notice).toHaveCount(0);
          await expectSaved(page);
        });
      }
    });
  });
});

eachScreen(() => {
  test("a refusal is accessible", async ({ page }) => {
    await page.goto("./");
    await chooser(page).setInputFiles(broken("duplicate-id"));
    await expect(page.getByRole("dialog", { name: "Rien n’a été ouvert" })).toBeVisible();
    await expectAccessible(page);
  });
});

test("a file far too large is refused without being read", async ({ page }) => {
  await page.goto("./");
  await chooser(page).waitFor({ state: "attached" });
  await page.evaluate(() => {
    const data = new DataTransfer();
    const megabyte = new Uint8Array(1_000_000).fill(0x7b);
    data.items.add(new File(Array(200).fill(megabyte), "large.limpide.json"));
    const input = document.querySelector('input[type="file"]');
    input.files = data.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(page.getByRole("alert")).toContainText("trop gros", { timeout: 2_000 });
});

test("a file can be dropped anywhere on the start screen", async ({ page }) => {
  await page.goto("./");
  const text = await readFile(demonstration("fr"), "utf8");
  const data = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "audit.limpide.json", { type: "application/json" }));
    return data;
  }, text);
  const place = page.locator("header.header");
  await place.dispatchEvent("dragenter", { dataTransfer: data });
  await expect(page.getByText("Déposez le fichier pour l’ouvrir")).toBeVisible();
  await expectAccessible(page);
  await place.dispatchEvent("drop", { dataTransfer: data });
  await expect(page.locator("nav.navigation")).toBeVisible();
  await expect(page.locator(".header__audit")).toHaveText("Fiduciaire à Lausanne");
});

test("what is exported opens in another browser, and is exported as the same bytes", async ({ page, baseURL, browser }) => {
  await openBundle(page, demonstration("fr"));
  const here = await findings(page);
  expect(here.length).toBeGreaterThan(10);
  const press = (page) => () => page.getByRole("banner").getByRole("button", { name: "Exporter" }).click();
  const first = await exported(page, press(page));
  expect(first.name).toBe("Fiduciaire-à-Lausanne.limpide.json");
  expect(first.bytes.equals(await readFile(demonstration("fr")))).toBe(true);

  const elsewhere = await browser.newContext({ baseURL, locale: "fr-CH" });
  const other = await elsewhere.newPage();
  await openBundle(other, { name: first.name, mimeType: "application/json", buffer: first.bytes });
  expect(await findings(other)).toEqual(here);
  const second = await exported(other, press(other));
  expect(second.bytes.equals(first.bytes)).toBe(true);
  await elsewhere.close();
});

test("a new audit is named after its organisation", async ({ page }) => {
  await begin(page, "Atelier du Lac");
  await expect(page.locator(".header__audit")).toHaveText("Atelier du Lac");
  await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Atelier du Lac");
});

test.describe("a large file", () => {
  const PEOPLE = 60_000;
  let file, session;

  test.beforeEach(async ({ page }, info) => {
    session = await page.context().newCDPSession(page);
    const bundle = JSON.parse(await readFile(demonstration("fr"), "utf8"));
    for (let party = 0; party < PEOPLE; party += 1) {
      bundle.parties.push({ id: randomUUID(), name: `Personne ${party}`, kind: "person", personKind: "internal", notes: "x".repeat(200) });
    }
    file = info.outputPath("large.limpide.json");
    await writeFile(file, JSON.stringify(bundle));
    // The desk is there first, so that only the file is slow.
    await page.goto("./#/help");
    await expect(page.locator("h1")).toBeVisible();
    await page.goto("./#/");
  });

  const slower = (rate) => session.send("Emulation.setCPUThrottlingRate", { rate });
  const stopped = async (page, name) => {
    await expect(page.getByRole("progressbar", { name })).toBeVisible({ timeout: 60_000 });
    await page.getByRole("button", { name: "Arrêter" }).click();
    await expect(page.getByRole("dialog")).toHaveCount(0, { timeout: 60_000 });
  };
  const parties = async (page) => {
    const { bytes } = await exported(page, () => page.getByRole("banner").getByRole("button", { name: "Exporter" }).click());
    return JSON.parse(bytes).parties.length;
  };

  test("tells how far it is read, and can be given up meanwhile", async ({ page }) => {
    await slower(6);
    await chooser(page).setInputFiles(file);
    await stopped(page, "Ouverture de l’audit…");
    await slower(1);
    expect(await keptAudits(page)).toEqual([]);
    await openBundle(page, file);
    expect(await parties(page)).toBeGreaterThan(PEOPLE);
  });

  test("tells how far the rules are, can be left meanwhile, and is there again later", async ({ page }) => {
    await slower(6);
    await chooser(page).setInputFiles(file);
    await stopped(page, "Examen de l’audit…");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await slower(1);
    await expect.poll(() => keptAudits(page)).toEqual(["Fiduciaire à Lausanne"]);
    await page.goto("./#/findings");
    await expect(page.locator("nav.navigation")).toBeVisible({ timeout: 30_000 });
    expect((await findings(page)).length).toBeGreaterThan(10);
    await page.reload();
    await expect(page.locator("nav.navigation")).toBeVisible({ timeout: 30_000 });
    expect(await parties(page)).toBeGreaterThan(PEOPLE);
  });
});

test("what is chosen while the rest is loaded is opened", async ({ page }) => {
  let go;
  const held = new Promise((resolve) => { go = resolve; });
  await page.route(/desk_bg/, async (route) => { await held; await route.continue(); });
  await page.goto("./");
  await expect(chooser(page)).toBeAttached();
  await page.getByRole("banner").getByRole("link", { name: "Aide" }).click();
  await page.goBack();
  await chooser(page).setInputFiles(demonstration("fr"));
  go();
  await expect(page.locator("nav.navigation")).toBeVisible();
  await expect(page.getByRole("banner")).toHaveCount(1);
  await expect(page.locator(".header__audit")).toHaveText("Fiduciaire à Lausanne");
});
