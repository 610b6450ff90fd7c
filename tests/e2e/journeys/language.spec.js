// The language: chosen at the start, its texts alone fetched, and changed later.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { firstVisit } from "../../../tools/measure.mjs";
import { altered, DIST, eachScreen, expect, expectAccessible, openBundle, test, touch } from "../harness/index.js";
import { demonstration, nameBox } from "../harness/audit.js";
import { LANGUAGES, text } from "../harness/texts.js";

const heading = (page, lang, id = "start-title") => page.getByRole("heading", { name: text(lang, id), level: 1 });
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
  return page.match(new RegExp(`data-name="${lang}.ftl"[^>]* href="./([^"]+)"`))[1];
};

for (const lang of LANGUAGES) {
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

test.describe("a browser of no language that has texts", () => {
  test.use({ locale: "pt-PT" });

  test("gets French", async ({ page }) => {
    await page.goto("./");
    await expect(heading(page, "fr")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  });

  test("gets the first of its others that has", async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, "languages", { get: () => ["pt-PT", "it-CH", "de-CH"] }),
    );
    await page.goto("./");
    await expect(heading(page, "it")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "it");
  });
});

test("each language is offered by its own name", async ({ page }) => {
  await page.goto("./");
  await expect(choice(page)).toBeVisible();
  const names = await choice(page).getByRole("option").allTextContents();
  expect(names).toEqual(LANGUAGES.map((lang) => text(lang, "language-name")));
  await expect(choice(page)).toHaveValue("fr");
});

test("another language fetches its texts only, and is kept for the next visit", async ({ page, baseURL }) => {
  await openBundle(page, demonstration("fr"));
  await page.goto("./#/findings");
  await expect(heading(page, "fr", "findings-title")).toBeVisible();
  await page.waitForLoadState("networkidle");
  const fetched = fetchedBy(page, baseURL);

  for (const lang of [...LANGUAGES.filter((lang) => lang !== "fr"), "fr"]) {
    fetched.length = 0;
    await choice(page).selectOption(lang);
    await expect(heading(page, lang, "findings-title")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(choice(page)).toHaveValue(lang);
    await expect(page.getByText("⟦")).toHaveCount(0);
    expect(fetched).toEqual([await textsOf(lang), await textsOf(`${lang}.desk`)]);
  }

  await choice(page).selectOption("de");
  await expect(heading(page, "de", "findings-title")).toBeVisible();
  await page.reload();
  await expect(heading(page, "de", "findings-title")).toBeVisible();
  await expect(choice(page)).toHaveValue("de");
});

test("a name half typed on the start screen is not lost", async ({ page }) => {
  await page.goto("./");
  for (const lang of LANGUAGES) {
    const box = page.locator("main input[type=text]").first();
    await box.fill(`Atelier ${lang}`);
    await choice(page).selectOption(lang);
    await expect(heading(page, lang)).toBeVisible();
    await expect(box).toHaveValue(`Atelier ${lang}`);
  }
});

// The choice is made by the program, as by a screen reader: the focus stays where
// it was, and must still be there.
const chooseFromElsewhere = (page, lang) =>
  choice(page).evaluate((select, lang) => {
    select.value = lang;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }, lang);

eachScreen(() => {
  test("the place, what is typed, the focus and what is unfolded are where they were", async ({ page }) => {
    await openBundle(page, demonstration("fr"));
    await page.goto("./#/records/costs");
    await page.locator("tbody th a").first().click();
    const name = nameBox(page);
    await name.fill("Logiciel comptable, sept postes");
    // An amount that is none yet: it stands in the box only.
    const amount = page.locator("input[inputmode=decimal]").first();
    await amount.fill("72o");
    await amount.evaluate((box) => box.setSelectionRange(2, 2));
    const unfolded = page.locator("main details").first();
    if (await unfolded.count()) await unfolded.evaluate((details) => (details.open = true));
    const where = () =>
      page.evaluate(() => ({
        address: location.hash,
        focus: document.activeElement.id,
        caret: document.activeElement.selectionStart,
        typed: [...document.querySelectorAll("main input, main textarea, main select")].map((box) => box.value),
        unfolded: document.querySelectorAll("main details[open]").length,
      }));
    const before = await where();
    expect(before.focus).toBe(await amount.getAttribute("id"));
    expect(before.typed).toContain("72o");

    for (const lang of ["de", "it", "en", "fr"]) {
      await chooseFromElsewhere(page, lang);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.getByText(text(lang, "error-field-money"))).toBeVisible();
      expect(await where()).toEqual(before);
    }
    await page.getByRole("banner").getByRole("button", { name: text("fr", "action-undo") }).click();
    await expect(name).not.toHaveValue("Logiciel comptable, sept postes");
  });

  test("a long page stays where it was scrolled", async ({ page }) => {
    await openBundle(page, demonstration("fr"));
    await page.goto("./#/records/parties");
    await expect(heading(page, "fr", "collection-parties")).toBeVisible();
    const party = page.locator("tbody th a").last();
    await party.scrollIntoViewIfNeeded();
    await party.focus();
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(100);
    await chooseFromElsewhere(page, "de");
    await expect(heading(page, "de", "collection-parties")).toHaveCount(1);
    await expect(party).toBeFocused();
    await expect(party).toBeInViewport();
  });
});

test("names that the user gave stay in the user's words", async ({ page }) => {
  await openBundle(page, demonstration("fr"));
  await page.goto("./#/records/services");
  const names = () => page.locator("tbody th a").allTextContents();
  const before = await names();
  await choice(page).selectOption("it");
  await expect(heading(page, "it", "collection-services")).toBeVisible();
  expect(await names()).toEqual(before);
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
