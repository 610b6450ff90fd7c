// How the journeys are run: with the system's Chromium, and the flags that the
// in-browser tests use too.
import { readFileSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const webdriver = JSON.parse(readFileSync(new URL("../browser/webdriver.json", import.meta.url)));

export default defineConfig({
  testDir: "journeys",
  outputDir: "../../target/e2e",
  reporter: "list",
  // A loaded machine is slow, which is no fault of the page.
  timeout: 90_000,
  // Once more, and it is then told as flaky.
  retries: 1,
  // As many at a time as a small machine has processors.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  use: {
    locale: "fr-CH",
    timezoneId: "Europe/Zurich",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: webdriver["goog:chromeOptions"].args,
    },
  },
});
