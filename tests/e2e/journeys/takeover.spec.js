// The handover: what blocks a takeover leads to its records, and the sheet of the
// first day has two pages at most, however large the audit is.
import { readFileSync } from "node:fs";
import { demonstration, SMALL, smallAudit } from "../harness/audit.js";
import {
  eachScreen, expect, expectAccessible, expectNoSidewaysScroll, openBundle, test,
} from "../harness/index.js";

const sheet = (page) => page.locator(".sheet");

// How many pages Chromium prints: the count that the root of the page tree states.
async function pages(page) {
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  const counts = [...pdf.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g)];
  expect(counts.length).toBeGreaterThan(0);
  return Math.max(...counts.map((it) => Number(it[1] ?? it[2])));
}

// An organisation of which everything is many and long.
function large() {
  const bundle = JSON.parse(readFileSync(demonstration("fr")));
  const words = "Un nom vraiment très long que personne ne voudrait écrire sur une feuille ".repeat(3);
  let next = 0;
  const id = () => `01990000-0000-7000-8000-${String((next += 1)).padStart(12, "a")}`;
  const many = (kind, fields) => {
    bundle[kind].push(...Array.from({ length: 60 }, () => ({ id: id(), name: words, ...fields })));
  };
  many("parties", { kind: "person", personKind: "internal", functions: [words], contactRole: words, contactDetails: words });
  const people = bundle.parties.slice(-20).map((it) => it.id);
  many("services", { criticality: "vital", hosting: "saas", owner: people[0], deputy: people[1], supplier: people[2], admins: people });
  const services = bundle.services.slice(-20).map((it) => it.id);
  many("contracts", { party: people[3], end: "2026-12-31", renewal: "tacit-yearly", noticeDays: 90, location: words });
  many("backups", { covers: services, keptOn: services[0], doneBy: people[0], restoreTestedOn: { notKnown: true } });
  many("documents", { kind: "access-list", state: "usable", place: "paper", keptOn: services[0], owner: people[0], reviewedOn: "2026-01-01" });
  many("actions", { owner: people[0], due: "2026-12-31", state: "planned" });
  return { name: "large.limpide.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(bundle)) };
}

eachScreen(() => {
  test("what blocks a takeover leads to its records, and the sheet is printed alone", async ({ page }) => {
    await openBundle(page, demonstration("fr"));
    await page.goto("./#/takeover");
    await expect(page.getByRole("heading", { name: /^Reprise par un tiers bloquée/ })).toBeVisible();
    await expect(page.locator(".standing__condition")).toHaveCount(14);
    await expect(sheet(page).locator("section")).toHaveCount(6);
    await expect(sheet(page)).toContainText("Qui appeler");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.emulateMedia({ media: "print" });
    await expect(page.locator("nav.navigation")).toBeHidden();
    await expect(page.locator(".standing__condition").first()).toBeHidden();
    await expect(sheet(page)).toBeVisible();
    expect(await pages(page)).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: null });

    await sheet(page).getByRole("link").first().click();
    await expect(page).toHaveURL(/#\/records\/parties\//);
  });
});

test("the sheet of a large organisation has two pages too, and says what it leaves out", async ({ page }) => {
  await openBundle(page, large());
  await page.goto("./#/takeover");
  await expect(sheet(page)).toContainText(/et \d+ autres, dans l’audit/);
  expect(await pages(page)).toBe(2);
});

test("an audit of which little was said accuses nobody", async ({ page }) => {
  await openBundle(page, smallAudit());
  await page.goto("./#/takeover");
  await expect(page.locator('.standing__condition[data-state="blocked"]')).toHaveCount(0);
  await page.goto(`./#/records/services/${SMALL.accounts}`);
  await page.goto("./#/takeover");
  await expect(sheet(page)).toContainText("Comptabilité");
});
