// What the journeys do with an audit, in the words of the page.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";

const root = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const demonstration = (lang) => root(`src/demo/fiduciary.${lang}.limpide.json`);
export const broken = (name) => root(`tests/fixtures/broken/${name}.limpide.json`);

// The words in the header that say where the open audit stands.
export const saveStatus = (page) => page.locator(".save-status");

// Waits until the last change is in the browser's database.
export const expectSaved = (page) =>
  expect(saveStatus(page)).toHaveText(/^(Enregistré dans ce navigateur|Saved in this browser)/);

// Begins an audit from the start screen.
export async function begin(page, name) {
  await page.goto("./");
  await page.getByLabel("Nom de votre organisation").fill(name);
  await page.getByRole("button", { name: "Commencer un audit" }).click();
  await expect(page.getByRole("heading", { name: "Votre organisation", level: 1 })).toBeVisible();
}

// The name box of the organisation's form, where the journeys make a change.
export const nameBox = (page) => page.getByLabel("Nom", { exact: true });

// The kept audits, by name, as the start screen lists them.
export const keptAudits = (page) => page.locator(".shelf__name").allTextContents();

// What is exported, byte for byte, and under which name.
export async function exported(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

// The findings, as they are read.
export async function findings(page) {
  await page.goto("./#/findings");
  await page.locator(".findings__views button").last().click();
  await expect(page.locator(".finding").first()).toBeVisible();
  return page.locator(".finding").allInnerTexts();
}
