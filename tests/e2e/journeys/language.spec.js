// The language: chosen at the start, its texts alone fetched, and changed later.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { firstVisit } from "../../../tools/measure.mjs";
import { altered, DIST, eachScreen, expect, expectAccessible, openBundle, test, touch } from "../harness/index.js";
import { demonstration } from "../harness/audit.js";

const title = {
  fr: "Voir clair dans votre informatique",
  en: "See clearly in your digital life",
};

const heading = (page, lang) => page.getByRole("heading", { name: title[lang], level: 1 });
const choice = (page) => page.getByRole("banner").getByRole("combobox");

// The files that are fetched from now on, by name, the page as "".
function fetchedBy(page, baseURL) {
  const names = [];
  page.on("request", (request) => {
    if (request.url().startsWith(baseURL)) names.push(request.url().slice(baseURL.length));
  });
  return names;
}

const textsOf = async (lang) => {
  const page = await readFile(join(DIST, "index.html"), "utf8");
  return page.match(new RegExp(`data-name="${lang}.ftl" href="./([^"]+)"`))[1];
};

for (const lang of ["fr", "en"]) {
  test.describe(lang, () => {
    test.use({ locale: `${lang}-CH` });

    test("a first visit fetches each file that is counted, once, and no other", async ({ page, baseURL }) => {
      const fetched = fetchedBy(page, baseURL);
      await page.goto("./");
      await expect(heading(page, lang)).toBeVisible();
      await page.waitForLoadState("networkidle");
      // The browser fetches the icon on its own account, as often as it likes.
      const names = fetched.map((name) => name || "index.html");
      const once = names.filter((name, index) => !name.startsWith("icon-") || names.indexOf(name) === index);
      expect(once.toSorted()).toEqual(firstVisit(DIST, lang).toSorted());
    });
  });
}

test.describe("a browser of neither language", () => {
  test.use({ locale: "de-CH" });

  test("gets French", async ({ page }) => {
    await page.goto("./");
    await expect(heading(page, "fr")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  });
});

test("another language fetches its texts only, and is kept for the next visit", async ({ page, baseURL }) => {
  await openBundle(page, demonstration("fr"));
  await page.goto("./#/findings");
  await expect(page.getByRole("heading", { name: "Constats", level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const fetched = fetchedBy(page, baseURL);

  await choice(page).selectOption("en");
  await expect(page.getByRole("heading", { name: "Findings", level: 1 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(choice(page)).toHaveValue("en");
  expect(fetched).toEqual([await textsOf("en"), await textsOf("en.desk")]);

  await choice(page).selectOption("fr");
  await expect(page.getByRole("heading", { name: "Constats", level: 1 })).toBeVisible();
  await expect(choice(page)).toHaveValue("fr");
  await choice(page).selectOption("en");
  await expect(page.getByRole("heading", { name: "Findings", level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Findings", level: 1 })).toBeVisible();
  await expect(choice(page)).toHaveValue("en");
});

test("the page stays as it is until the texts are there", async ({ page, baseURL }) => {
  let arrive;
  const arrival = new Promise((resolve) => (arrive = resolve));
  await page.route(`${baseURL}${await textsOf("en")}`, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto("./");
  await choice(page).selectOption("en");
  await expect(heading(page, "fr")).toBeVisible();
  await expect(choice(page)).toHaveValue("fr");
  arrive();
  await expect(heading(page, "en")).toBeVisible();
  await expect(choice(page)).toHaveValue("en");
});

eachScreen(() => {
  test.describe("altered texts of another language", () => {
    test.use({ folder: altered(touch(/^en-[0-9a-f]+\.ftl$/)), tolerated: /integrity/ });

    test("are refused, and the page says so in its own", async ({ page }) => {
      await page.goto("./");
      await choice(page).selectOption("en");
      const dialog = page.getByRole("dialog", { name: "La langue n’a pas changé" });
      await expect(dialog.getByRole("alert")).toContainText("n’ont pas pu être chargés");
      await expectAccessible(page);
      await dialog.getByRole("button", { name: "Fermer" }).click();
      await expect(dialog).toHaveCount(0);
      await expect(choice(page)).toHaveValue("fr");
      await page.reload();
      await expect(heading(page, "fr")).toBeVisible();
    });
  });
});
