// Times the page in Chromium, as a visitor meets it: to the usable start
// screen, then the audit and the map of the demonstration and of a made-up
// organisation. The page itself notes the times on the browser's timeline. Then the
// audit after some changes in one that is ten times as large, and a file of the
// largest size that people have, beside what the browser's own `JSON.parse` takes on
// it, and how long a key that is pressed meanwhile waits. At last the page on a phone
// of some years: a processor that is four times slower, and fingers.
//
//   node tools/time.mjs <dist> <generated bundle> <its tenfold> <large bundle>
//                                                              (see `make bench`)

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { argv, env } from "node:process";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

const ROUNDS = 7;
const [folder, generated, tenfold, large] = argv.slice(2);
const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { chromium } = createRequire(file("tests/e2e/package.json"))("@playwright/test");
const { args } = JSON.parse(readFileSync(file("tests/browser/webdriver.json")))["goog:chromeOptions"];

const { server, url } = await serve(folder, { path: "/" });
const browser = await chromium.launch({ executablePath: env.CHROMIUM, args });

// Runs in a browser that has seen nothing yet, several times over.
async function rounds(run, device = {}) {
  const results = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ locale: "fr-CH", ...device });
    results.push(await run(await context.newPage()));
    await context.close();
  }
  return results;
}

const PHONE = { viewport: { width: 375, height: 720 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const SLOWER = 4;

async function slow(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

// From a tap to what it brings: that is what the thumb waits for.
async function wait(page, tap, brought) {
  const from = Date.now();
  await tap();
  await brought.waitFor();
  return Date.now() - from;
}

// How long each piece of work of a name took, in milliseconds.
const durations = (page, name) =>
  page.evaluate((name) => performance.getEntriesByName(name, "measure").map((entry) => entry.duration), name);

async function open(page, bundle) {
  await page.goto(url);
  await page.locator('input[type="file"]').setInputFiles(bundle);
  await page.locator("nav.navigation").waitFor();
  await page.goto(`${url}#/map`);
  await page.waitForFunction(() => performance.getEntriesByName("map", "measure").length > 0);
  return { audit: (await durations(page, "audit"))[0], map: (await durations(page, "map"))[0] };
}

async function begin(page) {
  await page.goto(url);
  await page.locator('input[type="file"]').waitFor({ state: "attached" });
  return page.evaluate(() => performance.now());
}

report("start screen usable", await rounds(begin));
for (const [name, bundle] of [
  ["demonstration", file("src/demo/fiduciary.fr.limpide.json")],
  ["made-up organisation", generated],
]) {
  const results = await rounds((page) => open(page, bundle));
  report(`${name}: audit`, results.map((result) => result.audit));
  report(`${name}: map`, results.map((result) => result.map));
}

// The audit after each letter that is added to the name of a service and after each
// record that is added, of which what is near is looked at anew; then after each letter
// that is added to the name of the organisation, of everything.
async function change(bundle) {
  const { services } = JSON.parse(readFileSync(bundle, "utf8"));
  const page = await browser.newPage({ locale: "fr-CH" });
  await page.goto(url);
  await page.locator('input[type="file"]').setInputFiles(bundle);
  await page.locator("nav.navigation").waitFor({ timeout: 60_000 });
  let audits = 1;
  async function after(change) {
    // What was changed before is saved meanwhile.
    await page.waitForTimeout(1_000);
    audits += 1;
    await change();
    await page.waitForFunction((audits) => performance.getEntriesByName("audit", "measure").length >= audits, audits);
    return (await durations(page, "audit"))[audits - 1];
  }
  const results = { letter: [], record: [], everything: [] };
  const name = page.locator("main input[type=text]").first();
  async function letters(times, address, rounds) {
    await page.goto(`${url}#/records/${address}`);
    for (let round = 0; round < rounds; round += 1) {
      await name.press("End");
      times.push(await after(() => name.press("a")));
    }
  }
  await letters(results.letter, `services/${services[services.length >> 1].id}`, ROUNDS * 3);
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(`${url}#/records/services`);
    results.record.push(await after(() => page.locator("main .button--primary[aria-keyshortcuts]").click()));
  }
  await letters(results.everything, "organisation", ROUNDS);
  await page.close();
  return results;
}

const changed = await change(tenfold);
report("tenfold: audit after a change", changed.letter);
report("tenfold: audit after a new record", changed.record);
report("tenfold: audit of everything anew", changed.everything);

// What the browser's own parser takes on a file, in milliseconds.
async function parse(page, bundle) {
  await page.goto(url);
  const chosen = await page.evaluateHandle(() => {
    const input = document.createElement("input");
    input.type = "file";
    document.body.append(input);
    return input;
  });
  await chosen.setInputFiles(bundle);
  return chosen.evaluate(async ({ files }) => {
    const text = await files[0].text();
    const from = performance.now();
    JSON.parse(text);
    return performance.now() - from;
  });
}

// Opens a file while a key that does nothing is pressed again and again, until a
// while after it is shown.
async function openPressing(page, bundle) {
  await page.goto(url);
  await page.evaluate(() => {
    globalThis.keys = [];
    const note = (event) => keys.push([event.timeStamp, performance.now()]);
    addEventListener("keydown", note, { capture: true });
  });
  const session = await page.context().newCDPSession(page);
  let isPressing = true;
  const pressing = (async () => {
    while (isPressing) {
      const press = (type) => session.send("Input.dispatchKeyEvent", { type, key: "Shift" });
      await Promise.all([press("rawKeyDown"), press("keyUp"), page.waitForTimeout(10)]);
    }
  })();
  await page.locator('input[type="file"]').setInputFiles(bundle);
  await page.locator("nav.navigation").waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3_000);
  isPressing = false;
  await pressing;
  return page.evaluate(() => {
    const [reading, audit] = ["reading", "audit"].map((name) => performance.getEntriesByName(name, "measure")[0]);
    const end = ({ startTime, duration }) => startTime + duration;
    const waits = (from, to) =>
      Math.max(0, ...keys.filter(([pressed, told]) => told > from && pressed <= to).map(([pressed, told]) => told - pressed));
    return {
      reading: reading.duration,
      audit: audit.duration,
      whileRead: waits(reading.startTime, end(reading)),
      whileAudited: waits(end(reading), end(audit)),
      whileShown: waits(end(audit), Infinity),
    };
  });
}

report("large file: JSON.parse", await rounds((page) => parse(page, large)));
const opened = await rounds((page) => openPressing(page, large));
for (const [what, name] of [
  ["read", "reading"],
  ["audited", "audit"],
  ["a key while it is read", "whileRead"],
  ["a key while it is audited", "whileAudited"],
  ["a key while it is shown", "whileShown"],
]) {
  report(`large file: ${what}`, opened.map((result) => result[name]));
}

const phone = await rounds(async (page) => {
  await slow(page);
  const start = await begin(page);
  const name = page.locator(".interview__row input").first();
  const first = await wait(page, () => page.locator(".start-way .button--primary").tap(), name);
  await name.fill("Atelier du Lac");
  const next = page.locator(".interview .chip").first();
  const answer = await wait(page, () => page.locator(".interview .button--primary").tap(), next);
  await page.goto(`${url}#/`);
  const demonstration = page.locator(".start-way").last().locator(".button");
  const home = await wait(page, () => demonstration.tap(), page.locator(".home .next-step"));
  return { start, first, answer, home };
}, PHONE);
for (const [what, name] of [
  ["start screen usable", "start"],
  ["the first question", "first"],
  ["from answer to question", "answer"],
  ["the demonstration at home", "home"],
]) {
  report(`phone: ${what}`, phone.map((result) => result[name]));
}

function report(what, times) {
  const sorted = times.toSorted((one, other) => one - other);
  const [least, middle, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  const figures = [least, middle, most].map((time) => time.toFixed(1).padStart(8));
  console.log(what.padEnd(38), "least, median, most of", times.length, "in ms:", ...figures);
}

await browser.close();
server.close();
