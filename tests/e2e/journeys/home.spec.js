// An open audit begins at home: where one stands, and one thing to do next.
import { begin, demonstration, expectFocusKept, exported, nameBox, smallAudit } from "../harness/audit.js";
import { eachScreen, expect, expectAccessible, expectNoSidewaysScroll, openBundle, test } from "../harness/index.js";
import { LANGUAGES, text } from "../harness/texts.js";

const primary = (page) => page.locator("main .button--primary");
const tour = (page) => page.locator(".tour");
const link = (page, name) => page.getByRole("navigation").getByRole("link", { name });

async function toHome(page) {
  await page.goto("./#/home");
  await expect(page.locator(".home #page-title")).toBeVisible();
}

eachScreen((screen) => {
  for (const lang of LANGUAGES) {
    test.describe(lang, () => {
      test.use({ locale: `${lang}-CH` });

      test("home says where one stands and what to do next", async ({ page }) => {
        await openBundle(page, demonstration(lang));
        await expect(page).toHaveURL(/#\/home$/);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(text(lang, "home-title"));
        await expect(page).toHaveTitle(`${text(lang, "home-title")} · Limpide`);
        await expect(primary(page)).toHaveCount(1);
        await expect(page.locator(".home__cause")).toHaveCount(3);
        await expect(page.locator(".home__kind")).toHaveCount(10);
        await expect(page.getByText("⟦")).toHaveCount(0);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.screenshot({ path: `../../target/looks/home-${lang}-${screen}.png`, fullPage: true });
        await page.emulateMedia({ colorScheme: "dark" });
        await expectAccessible(page);
      });
    });
  }

  test("home of an empty audit leads to describing, and nothing is said to be right or wrong", async ({ page }) => {
    await begin(page, "");
    await toHome(page);
    await expect(page.locator(".home__facts")).toContainText(text("fr", "home-unnamed"));
    await expect(page.locator(".home__cause")).toHaveCount(0);
    await expect(primary(page)).toHaveCount(1);
    await expectAccessible(page);
    await primary(page).click();
    await expect(page.locator(".home")).toHaveCount(0);
    await expect(page.locator("#page-title")).toBeFocused();
  });

  test("the next step leads to where it is done, and waits until it is", async ({ page }) => {
    await openBundle(page, demonstration("fr"));
    const first = await page.locator("#next-step").innerText();
    await expect(page.locator(".next-step__about").first()).not.toBeEmpty();
    await primary(page).click();
    await expect(page.locator(".records__form, .plan, .standing, .records")).not.toHaveCount(0);
    await page.goBack();
    await expect(page.locator("#next-step")).toHaveText(first);
  });

  test("home says whether the file is up to date, also after a reload", async ({ page }) => {
    await begin(page, "Atelier du Lac");
    await toHome(page);
    const facts = page.locator(".home__facts");
    await expect(facts).toContainText("Pas encore exporté");
    await exported(page, () => page.getByRole("banner").getByRole("button", { name: "Exporter" }).click());
    await expect(facts).toContainText("rien n’a changé depuis");
    await page.reload();
    await expect(facts).toContainText("rien n’a changé depuis");
    await page.goto("./#/records/organisation");
    await nameBox(page).fill("Atelier du Jura");
    await toHome(page);
    await expect(facts).toContainText("Atelier du Jura");
    await expect(facts).toContainText("modifié depuis");
    await expect(facts).toContainText("Enregistré dans ce navigateur");
    await page.reload();
    await expect(facts).toContainText("modifié depuis");
  });

  test("what changed since the opening is told", async ({ page }) => {
    await openBundle(page, smallAudit());
    await expect(page.locator(".home__since")).toHaveCount(0);
    await page.goto("./#/records/protections");
    await page.locator("tbody th a").first().click();
    await page.getByRole("group", { name: "État" }).getByRole("button", { name: "Vérifiée" }).click();
    await toHome(page);
    await expect(page.locator(".home__since")).toContainText("Depuis l’ouverture");
    await expectAccessible(page);
  });
});

test("the tour tells of five places at most, by the keyboard, and is not shown again once it is over", async ({ page }) => {
  await begin(page, "Atelier du Lac");
  await toHome(page);
  await expect(tour(page)).toBeVisible();
  // It takes nothing from whoever does not want it: no dialog, no focus.
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const seen = [];
  for (let step = 0; step < 5; step += 1) {
    seen.push(await page.locator("#tour-title").innerText());
    await expectAccessible(page);
    if (step > 0) await expect(page.locator("#tour-title")).toBeFocused();
    await expect(page.locator("[data-pointed]:visible")).toHaveCount(step < 4 ? 1 : 0);
    const next = tour(page).getByRole("button", { name: /^(Suite|Terminer)/ });
    await next.focus();
    await page.keyboard.press("Enter");
  }
  expect(new Set(seen).size).toBe(5);
  await expect(tour(page)).toHaveCount(0);
  await expectFocusKept(page);
  await page.reload();
  await expect(page.locator(".home #page-title")).toBeVisible();
  await expect(tour(page)).toHaveCount(0);

  await page.getByRole("banner").getByRole("link", { name: "Aide" }).click();
  await page.getByRole("button", { name: "Faire la petite visite" }).click();
  await expect(tour(page)).toContainText("1 sur 5");
  await tour(page).getByRole("button", { name: "Passer la visite" }).click();
  await expect(tour(page)).toHaveCount(0);
  await expectFocusKept(page);
});

test("every page of an empty audit says what to do next, with a way to do it", async ({ page }) => {
  test.setTimeout(180_000);
  await begin(page, "Atelier du Lac");
  const kinds = [
    "sites", "parties", "data", "services", "flows", "protections", "backups", "contracts", "costs",
    "documents", "skills", "processings", "disclosures", "accesses", "decisions", "actions", "reviews",
    "requests", "watches",
  ];
  const places = ["home", "interview", "map", "findings", "what-if", "plan", "standing", ...kinds.map((kind) => `records/${kind}`)];
  for (const place of places) {
    await test.step(place, async () => {
      await page.goto(`./#/${place}`);
      await expect(page.locator("#page-title")).toBeVisible();
      const nothing = page.locator("main .empty");
      if (!["home", "interview"].includes(place)) await expect(nothing.first()).toBeVisible();
      // A button or a link that looks like one, in the page and not in the frame.
      await expect(page.locator("main .button:visible").first()).toBeVisible();
      await expectAccessible(page);
    });
  }
});

test("what no filter and no search finds can be shown again", async ({ page }) => {
  await openBundle(page, demonstration("fr"));
  await page.goto("./#/records/services");
  await page.getByRole("searchbox").fill("rien de tel");
  await expect(page.locator("tbody th")).toHaveCount(0);
  await page.getByRole("button", { name: text("fr", "empty-filter") }).click();
  await expect(page.locator("tbody th").first()).toBeVisible();
  await expectFocusKept(page);
  await page.goto("./#/rules");
  await page.getByRole("searchbox").fill("qqqq");
  await page.getByRole("button", { name: text("fr", "empty-rules") }).click();
  await expect(page.locator(".rule").first()).toBeVisible();
  await expectFocusKept(page);
});

test("an address that leads nowhere leads home, and a record that is gone to the others", async ({ page }) => {
  await begin(page, "Atelier du Lac");
  await page.goto("./#/nowhere");
  await expect(page.locator(".home #page-title")).toBeVisible();
  await page.goto("./#/records/services/01990000-0000-7000-8000-000000000099");
  await expect(page.locator(".empty").filter({ hasText: text("fr", "record-gone") }).getByRole("link")).toBeVisible();
});

test("the help is there without an audit, from the start screen", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "Aide" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aide");
  await expectAccessible(page);
  await page.goto("./#/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text("fr", "start-title"));
});

eachScreen(() => {
  for (const lang of LANGUAGES) {
    test.describe(lang, () => {
      test.use({ locale: `${lang}-CH` });

      test("the help speaks of every topic and of every page", async ({ page }) => {
        await openBundle(page, demonstration(lang));
        await page.goto("./#/help");
        const topics = page.locator(".help__topics a");
        await expect(topics).toHaveCount(8);
        await expect(page.getByText("⟦")).toHaveCount(0);
        for (const heading of await page.locator(".help section").all()) {
          expect((await heading.innerText()).length).toBeGreaterThan(80);
        }
        await expect(page.locator(".help__places dt")).toHaveCount(37);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await topics.nth(3).click();
        await expect(page.locator("#help-topic-privacy")).toBeFocused();
      });
    });
  }
});
