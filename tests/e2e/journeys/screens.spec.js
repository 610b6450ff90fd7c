// Every screen in every language, at three widths: nothing is pushed off the page,
// cut, or left without a text. With SCREENS=1 a picture of each of the screens that
// are named below is kept in docs/screens, to be looked at by a person:
//
//   cd tests/e2e && SCREENS=1 CHROMIUM=$(command -v chromium) npx playwright test screens
//
// The demonstration does not change, nor does the day.
import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { demonstration, TODAY } from "../harness/audit.js";
import { expect, expectNoSidewaysScroll, openBundle, test } from "../harness/index.js";
import { LANGUAGES } from "../harness/texts.js";

const KEPT = fileURLToPath(new URL("../../../docs/screens", import.meta.url));

// Width and height, and how much of a long page a picture shows.
const SIZES = [
  { width: 320, height: 640, shown: 1000 },
  { width: 375, height: 720, shown: 1000 },
  { width: 1280, height: 800, shown: 800 },
];

const SERVER = "01935000-0000-7000-8000-000000000404";

// The screens of which a picture is kept, by name, and their addresses.
const SCREENS = {
  home: "home",
  help: "help",
  interview: "interview",
  question: "interview/information",
  findings: "findings",
  map: "map",
  "what-if-server": `what-if/${SERVER}/stops`,
  plan: "plan",
  standing: "standing",
  rule: "rules/sec-mfa-missing",
  glossary: "glossary",
  services: "records/services",
  server: `records/services/${SERVER}`,
};

// The other tables, which are alike, and what has little on it.
const ALIKE = [
  "organisation", "costs", "sites", "parties", "data", "flows", "protections", "backups", "contracts", "documents", "skills",
  "processings", "disclosures", "accesses", "decisions", "actions", "reviews", "requests", "watches",
].map((kind) => `records/${kind}`).concat("rules", "what-if", "proposed", "history", "compare", "takeover", "anonymise", "file", "portfolio", "review", "interview/end");

// Words that are cut at the edge of a button or of what surrounds them. What can be
// scrolled is not cut, nor is a name that ends with an ellipsis on purpose.
const cut = (page) =>
  page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.data.trim();
      const parent = node.parentElement;
      if (!words || parent.closest("svg, option, .visually-hidden, [aria-hidden=true], .skip")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      if (!width || !parent.checkVisibility()) continue;
      for (let around = parent; around && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.textOverflow === "ellipsis" || /auto|scroll/.test(style.overflowX)) break;
        const isEdge = around.matches("button, .button") || /hidden|clip/.test(style.overflowX);
        if (!isEdge || style.display === "inline") continue;
        const edge = around.getBoundingClientRect();
        if (left < edge.left - 1 || right > edge.right + 1) {
          found.push(`${words} in ${around.tagName.toLowerCase()}.${around.className}`);
          break;
        }
      }
    }
    return found;
  });

async function keep(page, lang, name, { width, shown }) {
  if (!process.env.SCREENS) return;
  const folder = join(KEPT, lang, String(width));
  await mkdir(folder, { recursive: true });
  const [y, tall] = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality: 20,
    captureBeyondViewport: true,
    clip: { x: 0, y, width, height: Math.min(tall - y, shown), scale: 1 },
  });
  await writeFile(join(folder, `${name}.webp`), Buffer.from(data, "base64"));
}

async function expectWhole(page) {
  await expect(page.getByText("⟦")).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  expect(await cut(page)).toEqual([]);
}

for (const lang of LANGUAGES) {
  for (const size of SIZES) {
    test.describe(`${lang}, ${size.width} wide`, () => {
      test.use({ locale: `${lang}-CH`, viewport: size });
      test.describe.configure({ timeout: 120_000 });

      test("every screen is whole", async ({ page }) => {
        await page.clock.setFixedTime(TODAY);
        await page.goto("./");
        await expect(page.locator("main h1")).toBeVisible();
        await expectWhole(page);
        await keep(page, lang, "start", size);

        await openBundle(page, demonstration(lang));
        for (const [name, place] of [...Object.entries(SCREENS), ...ALIKE.map((place) => [null, place])]) {
          await test.step(place, async () => {
            await page.goto(`./#/${place}`);
            await expect(page.locator("#page-title")).toBeVisible();
            await expectWhole(page);
            if (name) await keep(page, lang, name, size);
          });
        }
      });
    });
  }
}

test("the pictures that are kept are few and small, in every language and width", async () => {
  const sizes = await Promise.all(
    LANGUAGES.flatMap((lang) =>
      SIZES.map(async ({ width }) => {
        const folder = join(KEPT, lang, String(width));
        const names = await readdir(folder);
        expect(names.toSorted()).toEqual(["start", ...Object.keys(SCREENS)].map((name) => `${name}.webp`).toSorted());
        const found = await Promise.all(names.map((name) => stat(join(folder, name))));
        return found.reduce((sum, { size }) => sum + size, 0);
      }),
    ),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5_000_000);
});
