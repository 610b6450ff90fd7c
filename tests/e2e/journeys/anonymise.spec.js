// The copy for peers: what would leave is shown, and nothing of the original is in it.
import { demonstration, exported } from "../harness/audit.js";
import {
  eachScreen, expect, expectAccessible, expectNoSidewaysScroll, openBundle, test,
} from "../harness/index.js";

eachScreen(() => {
  test("a copy is made in which nobody is named, and the audit stays as it is", async ({ page }) => {
    await openBundle(page, demonstration("fr"));
    await page.goto("./#/anonymise");
    const told = page.locator(".anonymise__texts");
    await expect(told).toContainText("Outil ou service 1");
    await expect(told).not.toContainText("Éditeur du logiciel comptable");
    await page.getByLabel("Les noms des fournisseurs").check();
    await expect(told).toContainText("Éditeur du logiciel comptable");
    await page.getByLabel("Les noms des fournisseurs").uncheck();
    await expect(told).not.toContainText("Éditeur du logiciel comptable");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const { name, bytes } = await exported(page, () =>
      page.getByRole("button", { name: "Enregistrer la copie" }).click(),
    );
    expect(name).toBe("audit-anonyme.limpide.json");
    await expect(page.getByText("La copie est enregistrée")).toBeVisible();
    const copy = JSON.parse(bytes);
    expect(copy.services).toHaveLength(20);
    expect(String(bytes)).not.toContain("Lausanne");
    await page.goto("./#/home");
    await expect(page.locator(".header")).toContainText("Fiduciaire à Lausanne");
  });
});
