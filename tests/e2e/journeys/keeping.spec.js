// Audits are kept in the browser: across reloads, beside each other, and
// between tabs.
import { begin, expectSaved, exported, keptAudits, nameBox, saveStatus } from "../harness/audit.js";
import { eachScreen, expect, expectAccessible, test } from "../harness/index.js";

const audit = (page, name) => page.locator(".shelf__audit").filter({ hasText: name });
const trouble = (page) => page.locator(".banner--trouble");

test("a reload brings back the audit and the place", async ({ page }) => {
  await begin(page, "Atelier du Lac");
  await page.goto("./#/records/services");
  await page.getByRole("button", { name: "Ajouter un outil ou un service" }).first().click();
  await nameBox(page).fill("Agenda partagé");
  await expectSaved(page);
  const address = page.url();
  await page.reload();
  await expect(nameBox(page)).toHaveValue("Agenda partagé");
  expect(page.url()).toBe(address);
  await expectSaved(page);
});

test("a tab that is killed loses nothing that was said to be saved", async ({ page, context }) => {
  await begin(page, "Atelier du Lac");
  await nameBox(page).fill("Atelier des Alpes");
  await expectSaved(page);
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  await next.goto("./");
  await audit(next, "Atelier du Lac").getByRole("button", { name: "Ouvrir" }).click();
  await expect(next.locator("nav.navigation")).toBeVisible();
  await next.goto("./#/records/organisation");
  await expect(nameBox(next)).toHaveValue("Atelier des Alpes");
});

test("nothing is asked on leaving when all is saved, and something is when not", async ({ page }) => {
  const questions = [];
  page.on("dialog", (dialog) => {
    questions.push(dialog.type());
    return dialog.accept();
  });
  await begin(page, "Atelier du Lac");
  await expectSaved(page);
  await page.reload();
  await expect(nameBox(page)).toHaveValue("Atelier du Lac");
  expect(questions).toEqual([]);

  await nameBox(page).pressSequentially(" et fils");
  await page.reload();
  expect(questions).toEqual(["beforeunload"]);
});

eachScreen(() => {
  test("kept audits are renamed, copied, exported and deleted from the start screen", async ({ page }) => {
    await begin(page, "Atelier du Lac");
    await expectSaved(page);
    await page.goto("./#/");
    await expect.poll(() => keptAudits(page)).toEqual(["Atelier du Lac"]);
    await expectAccessible(page);

    await audit(page, "Atelier du Lac").getByRole("button", { name: "Dupliquer" }).click();
    await expect.poll(() => keptAudits(page)).toEqual(["Atelier du Lac (copie)", "Atelier du Lac"]);

    await audit(page, "(copie)").getByRole("button", { name: "Renommer" }).click();
    await expect(page.getByRole("dialog", { name: "Renommer l’audit" })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Nom de l’audit").fill("Essai");
    await page.keyboard.press("Enter");
    await expect.poll(() => keptAudits(page)).toEqual(["Essai", "Atelier du Lac"]);

    const { name, bytes } = await exported(page, () =>
      audit(page, "Essai").getByRole("button", { name: "Exporter" }).click(),
    );
    expect(name).toBe("Essai.limpide.json");
    expect(JSON.parse(bytes).organisation.name).toBe("Atelier du Lac");

    await audit(page, "Essai").getByRole("button", { name: "Supprimer" }).click();
    const question = page.getByRole("dialog", { name: "Supprimer « Essai » ?" });
    await expect(question).toContainText("personne ne pourra le récupérer");
    await expectAccessible(page);
    await question.getByRole("button", { name: "Ne rien faire" }).click();
    expect(await keptAudits(page)).toHaveLength(2);
    await audit(page, "Essai").getByRole("button", { name: "Supprimer" }).click();
    await question.getByRole("button", { name: "Supprimer définitivement" }).click();
    await expect.poll(() => keptAudits(page)).toEqual(["Atelier du Lac"]);
  });
});

test("the open audit is renamed from the header", async ({ page }) => {
  await begin(page, "Atelier du Lac");
  await page.locator(".header__audit").click();
  await page.getByLabel("Nom de l’audit").fill("Atelier, deuxième visite");
  await page.keyboard.press("Enter");
  await expect(page.locator(".header__audit")).toHaveText("Atelier, deuxième visite");
  await expectSaved(page);
  await page.goto("./#/");
  await expect.poll(() => keptAudits(page)).toEqual(["Atelier, deuxième visite"]);
});

test("another audit opens once a save that is on its way has ended", async ({ page }) => {
  await begin(page, "Atelier du Lac");
  await expectSaved(page);
  // As on a slow machine: somebody else has the database for a while.
  await page.evaluate(async () => {
    const LONG = 3_000;
    const wait = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await wait(indexedDB.open("limpide"));
    const store = database.transaction(["audits", "bundles"], "readwrite").objectStore("audits");
    const until = performance.now() + LONG;
    const goOn = () => {
      if (performance.now() < until) {
        store.count().onsuccess = goOn;
      } else {
        database.close();
      }
    };
    goOn();
  });
  await nameBox(page).fill("Atelier des Alpes");
  // The pause after which it is saved is over.
  await page.waitForTimeout(800);
  await page.goto("./#/");
  await page.getByRole("button", { name: "Essayer la démonstration" }).click();
  await expect(page.locator(".header__audit")).toContainText("démonstration");
  await page.goto("./#/");
  await audit(page, "Atelier du Lac").getByRole("button", { name: "Ouvrir" }).click();
  await expect(page.locator(".header__audit")).toContainText("Atelier du Lac");
  await page.goto("./#/records/organisation");
  await expect(nameBox(page)).toHaveValue("Atelier des Alpes");
});

test("what can no longer be read is said to be so, and still handed out", async ({ page }) => {
  await begin(page, "Atelier du Lac");
  await expectSaved(page);
  await page.goto("./#/");
  await page.evaluate(async () => {
    const wait = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await wait(indexedDB.open("limpide"));
    const store = database.transaction("bundles", "readwrite").objectStore("bundles");
    const [key] = await wait(store.getAllKeys());
    await wait(store.put("{ cut", key));
    sessionStorage.clear();
  });
  await page.reload();
  await audit(page, "Atelier du Lac").getByRole("button", { name: "Ouvrir" }).click();
  await expect(page.getByRole("alert")).toContainText("Ce fichier");
  await page.keyboard.press("Escape");
  const { bytes } = await exported(page, () =>
    audit(page, "Atelier du Lac").getByRole("button", { name: "Exporter" }).click(),
  );
  expect(bytes.toString()).toBe("{ cut");
});

test.describe("two tabs", () => {
  // The same audit in two tabs, both at the organisation.
  async function twoTabs(page, context) {
    await begin(page, "Atelier du Lac");
    await expectSaved(page);
    const other = await context.newPage();
    await other.goto("./");
    await audit(other, "Atelier du Lac").getByRole("button", { name: "Ouvrir" }).click();
    await expect(other.locator("nav.navigation")).toBeVisible();
    await other.goto("./#/records/organisation");
    await expect(nameBox(other)).toHaveValue("Atelier du Lac");
    return other;
  }

  // Both tabs change the audit before either can save.
  async function collide(page, other) {
    await page.evaluate(() => {
      // The tabs do not hear each other, as when one of them sleeps.
      BroadcastChannel.prototype.postMessage = () => {};
    });
    await nameBox(page).fill("Atelier des Alpes");
    await expectSaved(page);
    await nameBox(other).fill("Atelier du Jura");
    await expect(trouble(other)).toContainText("changé dans un autre onglet");
  }

  test("one without changes follows the other", async ({ page, context }) => {
    const other = await twoTabs(page, context);
    await nameBox(page).fill("Atelier des Alpes");
    await expect(nameBox(other)).toHaveValue("Atelier des Alpes");
    await expect(other.locator(".banner")).toContainText("modifié dans un autre onglet");
    await expectAccessible(other);
    await expectSaved(other);
    await nameBox(other).fill("Atelier du Jura");
    await expect(nameBox(page)).toHaveValue("Atelier du Jura");
    await expect(trouble(page)).toHaveCount(0);
    await expect(trouble(other)).toHaveCount(0);
  });

  test("after a conflict, one's own version can be kept as a copy", async ({ page, context }) => {
    const other = await twoTabs(page, context);
    await collide(page, other);
    await expectAccessible(other);
    await other.getByRole("button", { name: "Garder ma version comme copie" }).click();
    await expect(trouble(other)).toHaveCount(0);
    await expectSaved(other);
    await expect(nameBox(other)).toHaveValue("Atelier du Jura");
    await other.goto("./#/");
    await expect.poll(() => keptAudits(other)).toEqual(["Atelier du Lac (copie)", "Atelier du Lac"]);
    await expect(nameBox(page)).toHaveValue("Atelier des Alpes");
  });

  test("after a conflict, the other's version can be taken", async ({ page, context }) => {
    const other = await twoTabs(page, context);
    await collide(page, other);
    await other.getByRole("button", { name: "Prendre celle de l’autre onglet" }).click();
    await expect(nameBox(other)).toHaveValue("Atelier des Alpes");
    await expect(trouble(other)).toHaveCount(0);
    await other.goto("./#/");
    await expect.poll(() => keptAudits(other)).toEqual(["Atelier du Lac"]);
  });

  test("an audit that the other deleted can be kept as a new one", async ({ page, context }) => {
    const other = await twoTabs(page, context);
    await page.goto("./#/");
    await audit(page, "Atelier du Lac").getByRole("button", { name: "Supprimer" }).click();
    await page.getByRole("button", { name: "Supprimer définitivement" }).click();
    await expect(trouble(other)).toContainText("supprimé dans un autre onglet");
    await expectAccessible(other);
    await other.getByRole("button", { name: "Garder comme nouvel audit" }).click();
    await expectSaved(other);
    await expect.poll(() => keptAudits(page)).toEqual(["Atelier du Lac (repris)"]);
  });
});

eachScreen(() => {
  test("a full disk is said, the audit can be exported, and is saved once there is room", async ({ page, baseURL, context }) => {
    const session = await context.newCDPSession(page);
    const quota = (quotaSize) =>
      session.send("Storage.overrideQuotaForOrigin", { origin: new URL(baseURL).origin, quotaSize });
    // From the beginning: the browser remembers for a while how much room there was.
    await quota(1);
    await begin(page, "Atelier du Lac");
    await expect(trouble(page)).toContainText("plus de place");
    await expect(saveStatus(page)).toHaveText(/^Pas enregistré/);
    await expectAccessible(page);
    const { bytes } = await exported(page, () =>
      page.getByRole("button", { name: "Exporter maintenant" }).click(),
    );
    expect(JSON.parse(bytes).organisation.name).toBe("Atelier du Lac");

    // What is typed meanwhile is not lost either.
    await nameBox(page).fill("Atelier du Jura");
    await expect(trouble(page)).toContainText("plus de place");
    await quota(undefined);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(trouble(page)).toHaveCount(0);
    await expectSaved(page);
    await page.reload();
    await expect(nameBox(page)).toHaveValue("Atelier du Jura");
  });
});

test("a browser that keeps nothing lets one work, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { get: () => undefined });
  });
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("ne garde rien pour cette page");
  await expectAccessible(page);
  await begin(page, "Atelier du Lac");
  await expect(trouble(page)).toContainText("ce navigateur ne garde rien");
  await expect(nameBox(page)).toHaveValue("Atelier du Lac");
});
