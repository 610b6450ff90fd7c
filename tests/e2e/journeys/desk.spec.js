// The start screen is a program of its own; the rest follows when an audit is opened.
import { altered, expect, expectAccessible, test, touch } from "../harness/index.js";

test("a first visit loads the start screen and nothing of the rest", async ({ page }) => {
  const fetched = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(fetched.filter((url) => /desk/.test(url))).toEqual([]);
  await page.getByRole("button", { name: "Essayer la démonstration" }).click();
  await expect(page.locator("nav.navigation")).toBeVisible();
  expect(fetched.filter((url) => /desk_bg|\.desk\./.test(url))).toHaveLength(2);
});

for (const [what, form] of [
  ["module", /^desk-.*\.js$/],
  ["WebAssembly file", /^desk_bg-.*\.wasm$/],
  ["file of texts", /^fr-.*\.desk\.ftl$/],
]) {
  test.describe(`an altered ${what}`, () => {
    test.use({ folder: altered(touch(form)), tolerated: /integrity|Failed to fetch/ });

    test("is refused in words, and the start screen stays", async ({ page }) => {
      await page.goto("./");
      await page.getByRole("button", { name: "Essayer la démonstration" }).click();
      await expect(page.getByRole("alert")).toContainText("Une partie de Limpide n’a pas pu être chargée");
      await expectAccessible(page);
      await page.getByRole("dialog").getByRole("button").click();
      await expect(page.getByRole("button", { name: "Essayer la démonstration" })).toBeVisible();
    });
  });
}
