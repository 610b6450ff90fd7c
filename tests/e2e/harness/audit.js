// What the journeys do with an audit, in the words of the page.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";

const root = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const demonstration = (lang) => root(`src/demo/fiduciary.${lang}.limpide.json`);
export const broken = (name) => fixture(`broken/${name}.limpide.json`);
export const fixture = (name) => root(`tests/fixtures/${name}`);

// A small audit, for the input of files: a mailbox behind a password alone, and
// two copies of the accounts; of one nobody knows whether it was ever restored,
// the other was on 1 June 2026. `SMALL` has the ids of its records.
const id = (number) => `01990000-0000-7000-8000-0000000000${number}`;
export const SMALL = {
  anne: id("01"),
  mailbox: id("02"),
  accounts: id("03"),
  password: id("04"),
  unsureCopy: id("05"),
  oldCopy: id("06"),
};

export function smallAudit() {
  const { anne, mailbox, accounts, password, unsureCopy, oldCopy } = SMALL;
  const copy = { covers: [accounts], doneBy: anne };
  const bundle = {
    format: "limpide",
    version: 1,
    organisation: { id: id("00"), name: "Atelier du Lac", country: "CH", currency: "CHF" },
    parties: [{ id: anne, name: "Anne", kind: "person", personKind: "internal" }],
    services: [
      { id: mailbox, name: "Messagerie", kind: "mail", hosting: "saas" },
      { id: accounts, name: "Comptabilité", kind: "app", hosting: "on-premises", criticality: "important" },
    ],
    protections: [{ id: password, name: "Second facteur", kind: "mfa", state: "absent", covers: [mailbox] }],
    backups: [
      { id: unsureCopy, name: "Disque", ...copy, restoreTestedOn: { notKnown: true } },
      { id: oldCopy, name: "Nuage", ...copy, restoreTestedOn: "2026-06-01" },
    ],
  };
  const buffer = Buffer.from(JSON.stringify(bundle));
  return { name: "atelier.limpide.json", mimeType: "application/json", buffer };
}

// The day on which the small audit is looked at, and a later one.
export const TODAY = new Date("2026-11-25T10:00:00+01:00");
export const LATER = new Date("2027-03-01T10:00:00+01:00");

// The cards of what a rule found, wherever they are on the page.
export const cards = (place, rule) => place.locator(`.finding:has([id^="finding-${rule}-"])`);

// What is still to be decided, and what was.
export const causes = (page) => page.locator(".findings > .causes > .cause");
export const decided = (page) => page.locator(".causes__rest").last();

// Goes to the findings, unfolds the first look and gives what a rule found.
export async function toFinding(page, rule) {
  await page.goto("./#/findings");
  await expect(page.locator(".findings #page-title")).toBeVisible();
  const closed = page.locator(".findings > .causes .cause__more:not([open]) > summary");
  while (await closed.count()) await closed.first().click();
  return cards(page, rule).first();
}

// The keyboard never falls back to the top of the page.
export const expectFocusKept = (page) =>
  expect.poll(() => page.evaluate(() => document.activeElement.tagName)).not.toBe("BODY");

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
