// For everyone: small and enlarged screens, fingers, chosen colours, no movement,
// no mouse, and whoever hears the page instead of seeing it.
import { begin, demonstration, expectSaved } from "../harness/audit.js";
import { expect, expectAccessible, expectNoSidewaysScroll, openBundle, test } from "../harness/index.js";
import { LANGUAGES } from "../harness/texts.js";

const KINDS = [
  "organisation", "sites", "parties", "data", "services", "flows", "protections", "backups", "contracts",
  "costs", "documents", "skills", "processings", "disclosures", "accesses", "decisions", "actions",
  "reviews", "requests", "watches",
];
const PLACES = [
  "home", "interview", "proposed", "map", "findings", "what-if", "plan", "standing", "history", "compare", "takeover", "anonymise", "file", "portfolio", "review", "rules", "glossary", "help",
  ...KINDS.map((kind) => `records/${kind}`),
];

// Each place in turn; of records, the first one's form too.
async function eachPlace(page, look) {
  for (const place of PLACES) {
    await test.step(place, async () => {
      await page.goto(`./#/${place}`);
      await expect(page.locator("#page-title")).toBeVisible();
      await look(place);
      const first = page.locator("tbody th a").first();
      if (place.startsWith("records/") && (await first.count())) {
        await first.click();
        await expect(page.locator(".records__form")).toBeVisible();
        await look(`${place}, a record`);
      }
    });
  }
}

test.describe.configure({ timeout: 240_000 });

for (const lang of LANGUAGES) {
  test.describe(`320 pixels, ${lang}`, () => {
    test.use({ viewport: { width: 320, height: 640 }, locale: `${lang}-CH` });

    test("nothing has to be pushed sideways", async ({ page }) => {
      await page.goto("./");
      await expect(page.locator("#page-title")).toBeVisible();
      await expectNoSidewaysScroll(page);
      await openBundle(page, demonstration(lang));
      await page.locator(".home").waitFor();
      await page.screenshot({ path: `../../target/looks/home-${lang}-320.png`, fullPage: true });
      await eachPlace(page, () => expectNoSidewaysScroll(page));
    });
  });
}

test.describe("enlarged to twice the size", () => {
  // What a browser makes of a screen of 1280 by 900 pixels.
  test.use({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });

  test("all still fits, and nothing is cut off", async ({ page }) => {
    await openBundle(page, demonstration("fr"));
    await eachPlace(page, async () => {
      await expectNoSidewaysScroll(page);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll("main .button, main h1, main h2, main h3, .navigation__link, .header .button")]
          .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
          .filter((element) => getComputedStyle(element).overflow !== "visible")
          .map((element) => element.textContent),
      );
      expect(cut).toEqual([]);
    });
  });
});

test.describe("fingers", () => {
  test.use({ viewport: { width: 375, height: 720 }, hasTouch: true, isMobile: true });

  test("find every control: 44 pixels high, and none of less than 24", async ({ page }) => {
    const small = () =>
      page.evaluate(() => {
        const controls = "a[href], button, input, select, textarea, summary, [role=button]";
        return [...document.querySelectorAll(controls)]
          .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden, svg"))
          .filter((element) => !element.classList.contains("visually-hidden") && !element.classList.contains("skip"))
          // Of a box to tick, its words are the target too.
          .map((element) => (["radio", "checkbox"].includes(element.type) ? element.closest("label") : element))
          .map((element) => {
            const { width, height } = element.getBoundingClientRect();
            // A link, or a word that is explained, is as high as the line of text that it
            // stands in (WCAG 2.5.8, inline).
            // Chromium never calls a button inline.
            const isInline = (link) => getComputedStyle(link).display === "inline";
            const inline = element.matches(".explained__word") || (element.tagName === "A" && isInline(element));
            return { what: `${element.tagName} ${element.className} ${element.textContent}`.slice(0, 80), width, height, inline };
          })
          .filter(({ width, height, inline }) => !inline && (height < 43.5 || width < 24))
          .map(({ what, width, height }) => `${what} ${Math.round(width)}×${Math.round(height)}`);
      });
    await page.goto("./");
    await expect(page.locator("#page-title")).toBeVisible();
    expect(await small()).toEqual([]);
    await openBundle(page, demonstration("fr"));
    await page.goto("./#/home");
    await page.getByRole("button", { name: "Rubriques" }).tap();
    expect(await small()).toEqual([]);
    await eachPlace(page, async () => expect(await small()).toEqual([]));
  });
});

test.describe("chosen colours", () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test("still tell what is pressed, where one is, and how much is understood", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await openBundle(page, demonstration("fr"));
    await page.screenshot({ path: "../../target/looks/home-forced.png", fullPage: true });
    const colour = (locator) => locator.evaluate((element) => getComputedStyle(element).backgroundColor);
    const here = page.locator(".navigation__link[aria-current]").first();
    const elsewhere = page.locator(".navigation__link:not([aria-current])").first();
    expect(await colour(here)).not.toBe(await colour(elsewhere));
    const fill = (name) => page.locator(name).first().evaluate((element) => getComputedStyle(element).fill);
    expect(await fill(".bar__known")).not.toBe(await fill(".bar__ground"));

    await page.goto("./#/findings");
    const views = page.locator(".findings__views button");
    expect(await colour(views.first())).not.toBe(await colour(views.last()));
    await page.screenshot({ path: "../../target/looks/findings-forced.png" });
    await page.goto("./#/records/services");
    await page.locator("tbody th a").first().click();
    await page.locator(".toggles").first().waitFor();
    const pressed = page.locator('.toggles__option[aria-pressed="true"]').first();
    const free = page.locator('.toggles__option[aria-pressed="false"]').first();
    expect(await colour(pressed)).not.toBe(await colour(free));
    await page.screenshot({ path: "../../target/looks/form-forced.png" });
    await page.goto("./#/map");
    await page.locator(".map svg").first().waitFor();
    await page.screenshot({ path: "../../target/looks/map-forced.png" });
  });
});

test("without movement, nothing moves, and a failure to start is still said", async ({ page, baseURL, browser }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openBundle(page, demonstration("fr"));
  for (const place of ["home", "map", "findings", "records/services"]) {
    await page.goto(`./#/${place}`);
    await expect(page.locator("#page-title")).toBeVisible();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: "reduce" });
  const still = await context.newPage();
  await still.goto(baseURL);
  // Time alone brings the explanation: the animation that does it stays.
  await expect(still.locator("#start-failure")).toHaveCSS("animation-name", "start-failure");
  await context.close();
});

test("by the keyboard alone, one reaches the content at once, sees where one is, and hears each new place", async ({ page }) => {
  await openBundle(page, demonstration("fr"));
  await expectSaved(page);
  await page.reload();
  await expect(page.locator(".home #page-title")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Aller au contenu" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Aller au contenu" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();

  // Every stop of the keyboard is seen, and they follow the order of reading.
  const stops = [];
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element.closest("main")) return null;
      const style = getComputedStyle(element);
      const all = [...document.querySelectorAll("main *")];
      return {
        what: element.textContent.slice(0, 40),
        seen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        place: all.indexOf(element),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(10);
  expect(stops.filter((stop) => !stop.seen)).toEqual([]);
  expect(stops.map((stop) => stop.place)).toEqual(stops.map((stop) => stop.place).toSorted((a, b) => a - b));

  const titles = new Set();
  for (const address of await page.locator(".navigation__link:not([aria-current])").evaluateAll((links) => links.map((it) => it.getAttribute("href")))) {
    await page.locator(`.navigation__link[href="${address}"]`).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#page-title")).toBeFocused();
    titles.add(await page.title());
  }
  expect(titles.size).toBeGreaterThan(20);
});

// What somebody hears who goes from heading to heading.
test("the headings tell the page in the order of reading", async ({ page }) => {
  await openBundle(page, demonstration("fr"));
  for (const place of PLACES.slice(0, 11)) {
    await page.goto(`./#/${place}`);
    await expect(page.locator("#page-title")).toBeVisible();
    const levels = await page
      .locator("main :is(h1, h2, h3, h4):visible")
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, index) => index > 0 && level > levels[index - 1] + 1);
    expect({ place, jumps }).toEqual({ place, jumps: [] });
  }
});

test("on a phone, the header is heard in the order in which it is seen", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 720 });
  await begin(page, "Atelier du Lac");
  const places = await page
    .locator("header.header :is(a, button, select):visible")
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect()).map(({ x, y, height }) => ({ x, y: y + height / 2 })));
  for (const [index, place] of places.entries()) {
    const before = places[index - 1];
    if (!before) continue;
    const isAfter = place.y > before.y + 12 || (Math.abs(place.y - before.y) <= 12 && place.x >= before.x);
    expect({ index, isAfter }).toEqual({ index, isAfter: true });
  }
  await expectAccessible(page);
});
