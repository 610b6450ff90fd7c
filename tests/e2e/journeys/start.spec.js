// The page starts from any folder, and says so when it cannot.
import { altered, eachScreen, expect, expectAccessible, test, touch } from "../harness/index.js";

const failure = "Limpide n’a pas démarré.";

eachScreen(() => {
  test("the page opens under a folder, and is accessible", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Chargement")).toBeHidden();
    await expectAccessible(page);
  });
});

test("the page says that it needs JavaScript", async ({ baseURL, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL);
  const body = page.locator("body");
  await expect(body).toContainText("a besoin de JavaScript", { useInnerText: true });
  await expect(body).toContainText("needs JavaScript", { useInnerText: true });
  await context.close();
});

for (const [what, form] of [
  ["WebAssembly file", /^start-.*\.wasm$/],
  ["module", /^start-.*\.js$/],
  ["texts", /^fr-[0-9a-f]+\.ftl$/],
]) {
  test.describe(`an altered ${what}`, () => {
    test.use({ folder: altered(touch(form)), tolerated: /integrity|Failed to fetch/ });

    test("is refused, with an explanation", async ({ page }) => {
      await page.goto("./");
      await expect(page.getByRole("alert")).toContainText(failure);
      await expect(page.getByRole("alert")).toContainText("Limpide did not start.");
      await expectAccessible(page);
    });
  });
}

test.describe("an altered first script", () => {
  test.use({ folder: altered(touch(/^boot-/)), tolerated: /integrity/ });

  test("is refused, and the explanation comes with time", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByText(failure)).toBeHidden();
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expect(page.getByText(failure)).toBeVisible();
  });
});
