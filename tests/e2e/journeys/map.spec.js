// The map: one chooses what is on it, sees its record, corrects it there, and
// the findings follow.
import { fileURLToPath } from "node:url";
import { eachScreen, expect, expectAccessible, openBundle, test } from "../harness/index.js";

const demonstration = fileURLToPath(
  new URL("../../../src/demo/fiduciary.fr.limpide.json", import.meta.url),
);

test.use({ locale: "fr-CH" });

const openMap = async (page) => {
  await openBundle(page, demonstration);
  await page.goto("./#/map");
  await expect(page.locator(".map__drawing")).toBeVisible();
};

eachScreen((screen) => {
  test("a node is chosen, renamed beside the drawing, and let go by Escape", async ({ page }) => {
    await openMap(page);
    await expect(page).toHaveTitle(/^Carte/);
    const clients = page.getByRole("button", { name: /^Clients,/ });
    await clients.click();
    await expect(clients).toHaveAttribute("aria-pressed", "true");
    const panel = page.locator(".map__panel");
    await expect(panel.locator("#map-panel-title")).toHaveText("Clients");
    await expectAccessible(page);

    await panel.locator(".form__name").fill("Clientes et clients");
    const renamed = page.getByRole("button", { name: /^Clientes et clients,/ });
    await expect(renamed).toHaveAttribute("aria-pressed", "true");
    await renamed.press("Escape");
    await expect(panel).toBeHidden();
  });

  test("the drawing is moved and zoomed without choosing anything", async ({ page }) => {
    await openMap(page);
    const drawing = page.locator(".map__drawing");
    const seen = () => drawing.getAttribute("viewBox");
    const first = await seen();
    const { x, y } = await drawing.boundingBox();
    await page.mouse.move(x + 60, y + 180);
    await page.mouse.down();
    await page.mouse.move(x + 160, y + 220, { steps: 4 });
    await page.mouse.up();
    expect(await seen()).not.toBe(first);
    await expect(page.locator(".map__panel")).toHaveCount(0);

    const width = async () => Number((await seen()).split(" ")[2]);
    const before = await width();
    await page.getByRole("button", { name: "Agrandir" }).click();
    expect(await width()).toBeLessThan(before);
    await page.getByRole("button", { name: "Toute la carte" }).click();
    expect(await width()).toBeGreaterThan(before * 0.9);
  });

  test("the map can be read as a list", async ({ page }) => {
    await openMap(page);
    await page.getByText("La carte en liste").click();
    const row = page.locator(".map__list tbody tr", { hasText: "Fiches de salaire par e-mail" });
    await expect(row).toContainText("Pas protégé en route");
    await expectAccessible(page);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  });
});

test("a flow chosen by keyboard is protected, and its finding goes", async ({ page }) => {
  await openMap(page);
  const button = page.getByRole("button", { name: /^De Suite bureautique.* à Entreprises clientes/ });
  const flow = page.locator(".map__edge", { has: button });
  await expect(flow).toHaveAttribute("data-transit", "open");
  await expect(flow.locator(".map__badge")).toHaveCount(1);
  await button.press("Enter");
  const panel = page.locator(".map__panel");
  await expect(panel.locator("#map-panel-title")).toHaveText("Fiches de salaire par e-mail");
  await panel.getByText("Chiffré de bout en bout", { exact: true }).click();
  await expect(flow).toHaveAttribute("data-transit", "protected");
  await expect(flow.locator(".map__badge")).toHaveCount(0);
});
