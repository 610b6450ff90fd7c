// All audits of the browser at once.
import { broken, demonstration, fixture, smallAudit } from "../harness/audit.js";
import { eachScreen, expect, expectAccessible, expectNoSidewaysScroll, test } from "../harness/index.js";
import { readFile } from "node:fs/promises";

const bundle = (name, change) => {
  const audit = JSON.parse(smallAudit().buffer);
  change(audit);
  return { name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(audit)) };
};

const client = (page, name) => page.locator(".portfolio__client").filter({ hasText: name });

eachScreen(() => {
  test("many files are added at once, what is urgent comes first, and all are searched", async ({ page }) => {
    await page.goto("./#/portfolio");
    await expect(page.getByText("Aucun pour l’instant")).toBeVisible();
    await page.locator("#portfolio-files").setInputFiles([
      bundle("lac.limpide.json", (audit) => {
        audit.actions = [{ id: "01990000-0000-7000-8000-0000000000b1", name: "Changer le mot de passe", due: "2020-05-01", state: "planned" }];
        audit.contracts = [{ id: "01990000-0000-7000-8000-0000000000b2", name: "Bail du serveur", end: "2099-03-31", noticeDays: 90 }];
      }),
      {
        name: "fiduciaire.limpide.json",
        mimeType: "application/json",
        buffer: await readFile(demonstration("fr")),
      },
      { name: "coupe.limpide.json", mimeType: "application/json", buffer: await readFile(broken("cut-in-the-middle")) },
      { name: "secret.limpide.json.age", mimeType: "application/json", buffer: await readFile(fixture("work-20.limpide.json.age")) },
    ]);
    // What could not be added says why, and the others are there.
    await expect(page.getByRole("alert")).toContainText("coupe.limpide.json");
    await expect(page.getByRole("alert")).toContainText("protégé par une phrase de passe");
    await expect(page.locator(".portfolio__client")).toHaveCount(2);
    await expect(page.locator(".portfolio__client").first()).toContainText("Fiduciaire");
    const lac = client(page, "Atelier du Lac");
    await expect(lac).toContainText("jamais exporté");
    await expect(lac.locator(".portfolio__late")).toContainText("Changer le mot de passe");
    await expect(lac).toContainText("31 déc. 2098");
    await expect(lac).toContainText("dernier jour pour résilier");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.getByLabel("Chercher dans tous les audits").fill("messagerie");
    await expect(client(page, "Atelier du Lac")).toContainText("Messagerie");
    await expect(page.locator(".portfolio__client")).toHaveCount(2);
    await expectAccessible(page);
    await client(page, "Atelier du Lac").getByRole("button", { name: "Messagerie" }).click();
    await expect(page.locator(".header__audit")).toHaveText("Atelier du Lac");
    await expect(page.locator("#record-title, #page-title").first()).toBeVisible();
    expect(page.url()).toContain("#/records/services/");

    // From the start screen, once there are several.
    await page.goto("./#/");
    await page.getByRole("link", { name: "Les voir tous à la fois" }).click();
    await client(page, "Fiduciaire").getByRole("button", { name: "Constats" }).click();
    await expect(page.locator(".header__audit")).toContainText("Fiduciaire");
    expect(page.url()).toContain("#/findings");
  });
});
