// From nothing to the main findings of a fiduciary through the interview alone:
// once by the keyboard only, once by touch on a phone. Both walk the script of
// tests/fixtures/interview, as tests/native/interview.rs does, which holds what
// it reaches against the demonstration, kind by kind.
//
// An answer is a line of a question in which something was said, or a question
// left without a word. How many questions, answers and strokes it takes is
// printed.
import { readFileSync } from "node:fs";
import { expectSaved } from "../harness/audit.js";
import { eachScreen, expect, expectAccessible, expectNoSidewaysScroll, test } from "../harness/index.js";

const script = JSON.parse(
  readFileSync(new URL("../../fixtures/interview/fiduciary.json", import.meta.url)),
);

// The services and flows of the demonstration, of which 80 % are to be reached.
const SERVICES = 20;
const FLOWS = 16;
const MOST_ANSWERS = 60;

const title = (page) => page.locator(".interview__screen #page-title");

// The line of a question with this label; the only one where it has none.
const rowOf = (page, label) =>
  label === undefined
    ? page.locator(".interview__row").first()
    : page.locator(".interview__row").filter({
        has: page.locator(".interview__label").getByText(label, { exact: true }),
      });

const chip = (row, name) => row.getByRole("button", { name, exact: true });

// Only the keys: Tab and Shift+Tab to where one wants to be, then Space or Enter.
function keyboard(page) {
  const count = { strokes: 0 };
  const press = async (key) => {
    count.strokes += 1;
    await page.keyboard.press(key);
  };
  const reach = async (wanted) => {
    await expect(wanted).toBeVisible();
    for (let tries = 0; tries < 400; tries += 1) {
      const where = await wanted.evaluate((element) => {
        if (element === document.activeElement) return "here";
        const place = element.compareDocumentPosition(document.activeElement);
        return place & Node.DOCUMENT_POSITION_FOLLOWING ? "before" : "after";
      });
      if (where === "here") return;
      await press(where === "before" ? "Shift+Tab" : "Tab");
    }
    throw new Error("the keyboard does not reach it");
  };
  return {
    count,
    push: async (wanted) => {
      await reach(wanted);
      await press("Space");
    },
    type: async (box, text, send) => {
      await reach(box);
      count.strokes += text.length;
      await page.keyboard.type(text);
      if (send) await press("Enter");
    },
  };
}

// Only the finger; what is typed comes from the phone's own keyboard.
function finger(page) {
  const count = { strokes: 0 };
  return {
    count,
    push: async (wanted) => {
      count.strokes += 1;
      await wanted.tap();
    },
    type: async (box, text, send) => {
      count.strokes += 1 + text.length;
      await box.tap();
      await expect(box).toBeFocused();
      // A phone's keyboard hands over words, not keys.
      await box.fill(text);
      await expect(box).toHaveValue(text);
      if (send) {
        count.strokes += 1;
        await page.keyboard.press("Enter");
      }
    },
  };
}

async function say(page, hand, line) {
  const row = rowOf(page, line.row);
  await expect(row).toHaveCount(1);
  for (const name of line.press ?? []) {
    const wanted = chip(row, name);
    if (!(await wanted.count())) await hand.push(chip(row, "Plus de choix"));
    await hand.push(wanted);
    await expect(wanted).toHaveAttribute("aria-pressed", "true");
  }
  for (const words of line.write ?? []) {
    await hand.type(row.getByRole("textbox"), words, true);
    await expect(chip(row, words)).toHaveAttribute("aria-pressed", "true");
  }
  if (line.type) await hand.type(row.getByRole("textbox"), line.type, false);
  if (line.unknown) {
    await hand.push(chip(row, "Je ne sais pas"));
    await expect(chip(row, "Je ne sais pas")).toHaveAttribute("aria-pressed", "true");
  }
}

// How many tools and exchanges are described, as the page says it.
async function described(page) {
  const sentence = await page.locator(".interview__known").innerText();
  const number = (found) => (found ? Number(found[1].replace(/un[e]?/, "1")) : 0);
  return {
    tools: number(sentence.match(/(\d+|un) outils?/)),
    flows: number(sentence.match(/(\d+|un) échanges?/)),
  };
}

async function walk(page, hand, look = async () => {}) {
  const told = { questions: 0, answers: 0, firstFinding: undefined, reached: undefined };
  for (const step of script) {
    await expect(page).toHaveURL(new RegExp(`#/interview(/${step.question})?$`));
    await expect(title(page)).toBeFocused();
    await look(step.question);
    told.questions += 1;
    for (const line of step.rows ?? []) {
      await say(page, hand, line);
      told.answers += 1;
      if (!told.firstFinding && (await page.locator(".interview__found").count())) {
        told.firstFinding = told.answers;
      }
    }
    if (!step.rows) told.answers += 1;
    const buttons = page.locator(".interview__screen .interview__buttons");
    const end = { later: /^Plus tard/, "not-known": "Je ne sais pas" }[step.end];
    await hand.push(end ? buttons.getByRole("button", { name: end }) : buttons.locator(".button--primary"));
    await expect(page).not.toHaveURL(new RegExp(`#/interview(/${step.question})?$`));
    if (told.answers <= MOST_ANSWERS) told.reached = { answers: told.answers, ...(await described(page)) };
  }
  await expect(page).toHaveURL(/#\/interview\/end$/);
  return told;
}

function report(way, told, strokes) {
  const { questions, answers, firstFinding, reached } = told;
  console.log(
    `${way}: ${questions} questions, ${answers} answers, ${strokes} strokes; first finding after ` +
      `${firstFinding} answers; after ${reached.answers}: ${reached.tools} tools, ${reached.flows} flows`,
  );
  expect(firstFinding).toBeLessThanOrEqual(10);
  expect(reached.tools).toBeGreaterThanOrEqual(SERVICES * 0.8);
  expect(reached.flows).toBeGreaterThanOrEqual(FLOWS * 0.8);
}

async function expectEnding(page) {
  await expect(page.getByRole("heading", { name: "Vite fait" })).toBeVisible();
  await expect(page.locator(".interview__finding .finding")).toHaveCount(3);
  await expect(page.locator(".interview__unknowns li").first()).toBeVisible();
  await expect(page.getByText("⟦")).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.goto("./#/findings");
  // One by one: under their causes most of them are folded away.
  await page.locator(".findings__views button").last().click();
  for (const part of ["restaur", "contrat", "même endroit"]) {
    await expect(page.locator(".findings")).toContainText(new RegExp(part, "i"));
  }
}

test.describe("by the keyboard alone", () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test("from nothing to the main findings", async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto("./");
    const hand = keyboard(page);
    await hand.push(page.getByRole("button", { name: "Commencer l’entretien" }));
    const told = await walk(page, hand);
    report("by the keyboard", told, hand.count.strokes);
    await expectEnding(page);
  });
});

test.describe("by touch, on a phone", () => {
  test.use({ viewport: { width: 375, height: 720 }, hasTouch: true });

  test("from nothing to the main findings", async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto("./");
    const hand = finger(page);
    await hand.push(page.getByRole("button", { name: "Commencer l’entretien" }));
    const told = await walk(page, hand, async () => {
      await expectNoSidewaysScroll(page);
      const low = await page
        .locator(".interview__screen button, .interview__screen summary")
        .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height).filter((it) => it < 44));
      expect(low).toEqual([]);
    });
    report("by touch", told, hand.count.strokes);
    await expectEnding(page);
  });
});

// Goes on from the first question until one, saying what the script says.
async function walkUntil(page, question) {
  await page.goto("./");
  await page.getByRole("button", { name: "Commencer l’entretien" }).click();
  const hand = { push: (it) => it.click(), type: async (box, text, send) => {
    await box.fill(text);
    if (send) await box.press("Enter");
  } };
  for (const step of script) {
    await expect(page).toHaveURL(new RegExp(`#/interview(/${step.question})?$`));
    if (step.question === question) return hand;
    for (const line of step.rows ?? []) await say(page, hand, line);
    await page.locator(".interview__buttons .button--primary").click();
  }
  throw new Error(`nothing is asked of ${question}`);
}

eachScreen((screen) => {
  test("it is accessible at every kind of question", async ({ page }) => {
    test.slow();
    await walkUntil(page, "information");
    for (const question of ["name", "headcount", "information"]) {
      await page.goto(`./#/interview/${question}`);
      await expect(title(page)).toBeFocused();
      await page.locator(".interview__why > summary").click();
      await page.locator(".interview__all > summary").click();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    if (screen === "phone") await page.emulateMedia({ colorScheme: "dark" });
    await page.goto("./#/interview/end");
    await expectAccessible(page);
  });
});

test("it can be left at any moment, and every answer taken back", async ({ page }) => {
  await walkUntil(page, "information");
  const row = rowOf(page);
  await chip(row, "Dossiers des clients").click();
  await chip(row, "Correspondance").click();
  await expect(page.locator(".interview__known")).toContainText("2 informations");
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(chip(row, "Correspondance")).toHaveAttribute("aria-pressed", "false");
  await expect(chip(row, "Dossiers des clients")).toHaveAttribute("aria-pressed", "true");
  await expectSaved(page);

  await page.reload();
  await expect(chip(rowOf(page), "Dossiers des clients")).toHaveAttribute("aria-pressed", "true");
  await expect(title(page)).toHaveText(/Quelles informations/);

  // What is corrected elsewhere is what one sees on coming back.
  await page.goto("./#/records/data");
  await page.getByRole("link", { name: "Dossiers des clients" }).click();
  await page.getByLabel("Nom", { exact: true }).fill("Dossiers de nos clients");
  await page.goto("./#/interview/information");
  await expect(chip(rowOf(page), "Dossiers de nos clients")).toHaveAttribute("aria-pressed", "true");

  // Once more is said of it, it is not lost by one press: the page asks.
  await page.goto("./#/interview/where");
  await chip(rowOf(page, "Dossiers de nos clients"), "Messagerie et agenda").click();
  await page.goto("./#/interview/information");
  await chip(rowOf(page), "Dossiers de nos clients").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Dossiers de nos clients");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Garder" }).click();
  await expect(chip(rowOf(page), "Dossiers de nos clients")).toHaveAttribute("aria-pressed", "true");
});

test("it goes back, and leaves for later what is asked again at the end", async ({ page }) => {
  await walkUntil(page, "europe");
  await page.getByRole("button", { name: "Plus tard" }).click();
  await expect(title(page)).toHaveText("Combien êtes-vous ?");
  await page.getByRole("button", { name: "Revenir" }).click();
  await expect(page).toHaveURL(/#\/interview\/europe$/);
  await page.goto("./#/interview/end");
  await expect(page.locator(".interview__unknowns")).toContainText("Union européenne");
});
