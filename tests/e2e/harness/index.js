// The harness of the end-to-end tests. To add a journey, write
// `journeys/<what_it_shows>.spec.js`:
//
//   import { eachScreen, expect, expectAccessible, test } from "../harness/index.js";
//
//   eachScreen(() => {
//     test("a flow can be added", async ({ page }) => {
//       await page.goto("./#/flows");
//       await page.getByRole("button", { name: "Ajouter" }).click();
//       await expect(page.getByRole("row")).toHaveCount(2);
//       await expectAccessible(page);
//     });
//   });
//
// `make test` runs them all. While writing one, after `make dist`:
//
//   cd tests/e2e && CHROMIUM=$(command -v chromium) npx playwright test <part of its name>
//
// dist/ is served under a folder of its own, and "./" is that folder. A test
// fails by itself when a request leaves that folder or carries anything, and
// when the browser reports an error (see guard.js). A test that provokes an
// error says which: `test.use({ tolerated: /integrity/ })`.

import { appendFile, cp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";
import { serve } from "../../../tools/serve.mjs";
import { watch } from "./guard.js";

export { expect };

export const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));

export const test = base.extend({
  // The folder to serve. A test may take an `altered` one instead.
  folder: [DIST, { option: true }],

  // What the guard lets pass in this test. By default, nothing.
  tolerated: [/(?!)/, { option: true }],

  // Where the folder is served: never at the root, as on a shared host.
  baseURL: async ({ folder }, use) => {
    const { server, url } = await serve(folder, { path: "/some/path/" });
    await use(url);
    server.closeAllConnections();
    server.close();
  },

  context: async ({ context, baseURL, tolerated }, use) => {
    const complaints = watch(context, baseURL);
    await use(context);
    expect(complaints.filter((complaint) => !tolerated.test(complaint))).toEqual([]);
  },
});

// A `folder` for the test to serve: a copy of dist/ that `change` has altered.
export const altered = (change) => async ({}, use, testInfo) => {
  const copy = testInfo.outputPath("dist");
  await cp(DIST, copy, { recursive: true });
  await change(copy);
  await use(copy);
  await rm(copy, { recursive: true });
};

// A change for `altered`: one more byte in every file whose name has this form.
export const touch = (form) => async (folder) => {
  const names = (await readdir(folder)).filter((name) => form.test(name));
  await Promise.all(names.map((name) => appendFile(join(folder, name), " ")));
};

const SCREENS = {
  desk: { width: 1280, height: 800 },
  phone: { width: 375, height: 720 },
};

// Declares the tests once for a wide screen and once for a narrow one.
export function eachScreen(declare) {
  for (const [name, viewport] of Object.entries(SCREENS)) {
    test.describe(name, () => {
      test.use({ viewport });
      declare(name);
    });
  }
}

// Fails with the elements that axe objects to, and why: by all of its rules, or by
// those that are named.
export async function expectAccessible(page, rules) {
  // A target that is half under the header because the page was scrolled is not small.
  await page.evaluate(() => window.scrollTo(0, 0));
  // The size of targets is part of WCAG 2.2 AA, and asked for by name.
  const axe = new AxeBuilder({ page });
  if (rules) axe.withRules(rules);
  else axe.options({ rules: { "target-size": { enabled: true } } });
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`),
  );
  expect(found).toEqual([]);
}

// A page that is wider than the screen has to be pushed about to be read.
export async function expectNoSidewaysScroll(page) {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
}

// Unfolds everything that is folded.
export async function openEverything(page) {
  const closed = page.locator("details:not([open]) > summary");
  while (await closed.count()) await closed.first().click();
}

// Opens a bundle from the start screen, and waits for the places of its audit.
export async function openBundle(page, file) {
  await page.goto("./");
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.locator("nav.navigation")).toBeVisible();
}
