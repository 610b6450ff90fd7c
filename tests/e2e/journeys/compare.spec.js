// The comparison: a file of the same audit beside the open one, the common state
// found by itself, a choice for each conflict, and nothing lost.
import { expectSaved, exported, nameBox, SMALL, smallAudit } from "../harness/audit.js";
import {
  eachScreen, expect, expectAccessible, expectNoSidewaysScroll, openBundle, test,
} from "../harness/index.js";

const file = (bundle) => ({
  name: "retour.limpide.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(bundle)),
});

const choose = (page, given) => page.locator("#compare-file").setInputFiles(given);
const conflicts = (page) => page.locator(".compare__conflict");
const button = (page, name) => page.locator(".compare").getByRole("button", { name, exact: true });

const recordName = async (page, collection, id, name) => {
  await page.goto(`./#/records/${collection}/${id}`);
  await nameBox(page).fill(name);
  await expectSaved(page);
};

// The client hands a file out and goes on; the advisor goes on from that file.
async function twoSides(page) {
  await openBundle(page, smallAudit());
  const { bytes } = await exported(page, () => page.getByRole("button", { name: "Exporter" }).first().click());
  await recordName(page, "services", SMALL.mailbox, "Messagerie du client");
  await recordName(page, "parties", SMALL.anne, "Anne Favre");
  const theirs = JSON.parse(bytes);
  const service = (id) => theirs.services.find((it) => it.id === id);
  service(SMALL.mailbox).name = "Messagerie du conseiller";
  service(SMALL.accounts).notes = "Vu par le conseiller";
  return file(theirs);
}

eachScreen(() => {
  test("both sides are brought together, and what they contradict each other in is chosen", async ({ page }) => {
    const theirs = await twoSides(page);
    await page.goto("./#/compare");
    await expectAccessible(page);
    await choose(page, theirs);
    await expect(page.getByLabel("Point de départ commun").locator("option:checked")).toHaveText(/^(Remis|Reçu) en fichier/);
    await expect(page.getByText("Repris de notre côté")).toHaveText(
      "Repris de notre côté\u00a0: 1, de l’autre\u00a0: 1, des deux\u00a0: 0. Contradictions\u00a0: 1, encore à trancher\u00a0: 1.",
    );
    await expect(conflicts(page)).toHaveCount(1);
    await expect(conflicts(page)).toContainText("Messagerie du client");
    await expect(conflicts(page)).toContainText("Messagerie du conseiller");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await button(page, "Réunir").click();
    await expect(page.getByRole("alert")).toHaveText("Il reste une contradiction\u00a0: choisissez un côté.");
    await conflicts(page).getByRole("radio", { name: /conseiller/ }).check();
    await button(page, "Réunir").click();
    await expect(page.locator(".compare__done")).toHaveText(/^Les deux sont réunis/);
    await expectSaved(page);

    await page.goto(`./#/records/services/${SMALL.mailbox}`);
    await expect(nameBox(page)).toHaveValue("Messagerie du conseiller");
    await page.goto(`./#/records/services/${SMALL.accounts}`);
    await expect(page.getByLabel("Remarques", { exact: true })).toHaveValue("Vu par le conseiller");
    await page.goto(`./#/records/parties/${SMALL.anne}`);
    await expect(nameBox(page)).toHaveValue("Anne Favre");
    await page.getByRole("button", { name: "Annuler" }).click();
    await page.goto(`./#/records/services/${SMALL.mailbox}`);
    await expect(nameBox(page)).toHaveValue("Messagerie du client");
    await page.goto("./#/history");
    await expect(page.locator(".history__state", { hasText: "Avant d’avoir réuni deux fichiers" })).toHaveCount(1);
  });
});

test("what differs is read in both directions, and printed without the rest of the page", async ({ page }) => {
  const theirs = await twoSides(page);
  await page.goto("./#/compare");
  await choose(page, theirs);
  const differences = page.locator(".compare__differences");
  await expect(differences.locator(".changes > li")).toHaveCount(3);
  await expect(differences).toContainText("Messagerie du conseiller → Messagerie du client");
  await button(page, "Lire dans l’autre sens").click();
  await expect(differences).toContainText("Messagerie du client → Messagerie du conseiller");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("nav.navigation")).toBeHidden();
  await expect(page.locator(".compare__together")).toBeHidden();
  await expect(differences).toBeVisible();
});

test("a file of another organisation, and one that is none, are refused in words", async ({ page }) => {
  await openBundle(page, smallAudit());
  await page.goto("./#/compare");
  const stranger = JSON.parse(smallAudit().buffer);
  stranger.organisation.id = "01990000-0000-7000-8000-00000000ffff";
  await choose(page, file(stranger));
  await expect(page.getByRole("alert")).toContainText("une autre organisation");
  await choose(page, { name: "x.json", mimeType: "application/json", buffer: Buffer.from("[1]") });
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("alert")).not.toContainText("une autre organisation");
  await choose(page, smallAudit());
  await expect(page.locator(".compare")).toContainText("Il n’y a rien à reprendre");
  await expectAccessible(page);
});

test("without a common state every difference is asked", async ({ page }) => {
  const theirs = await twoSides(page);
  await page.goto("./#/compare");
  await choose(page, theirs);
  await page.getByLabel("Point de départ commun").selectOption("");
  await expect(conflicts(page)).toHaveCount(2);
  await button(page, "Partout l’autre côté").click();
  await button(page, "Réunir").click();
  await expect(page.locator(".compare__done")).toHaveText(/^Les deux sont réunis/);
  await page.goto(`./#/records/parties/${SMALL.anne}`);
  await expect(nameBox(page)).toHaveValue("Anne");
});
