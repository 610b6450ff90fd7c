// A second look: remarks where they belong, and a signature that shows what changed.
import { createHash, createPublicKey, verify } from "node:crypto";
import { exported, smallAudit, toFinding } from "../harness/audit.js";
import {
  eachScreen, expect, expectAccessible, expectNoSidewaysScroll, openBundle, test,
} from "../harness/index.js";

const sign = async (page) => {
  await page.goto("./#/review");
  await page.getByRole("button", { name: "Signer la relecture" }).click();
  await expect(page.getByText("la signature est juste")).toBeVisible();
};

const bundle = async (page) => {
  const { bytes } = await exported(page, () => page.getByRole("button", { name: "Exporter" }).click());
  return JSON.parse(bytes);
};

// The canonical form (RFC 8785) of what has no numbers but whole ones.
const canonical = (value) =>
  Array.isArray(value)
    ? `[${value.map(canonical).join()}]`
    : value && typeof value === "object"
      ? `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`
      : JSON.stringify(value);

const file = (audit) => ({
  name: "atelier.limpide.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(audit)),
});

eachScreen(() => {
  test("remarks are made where one reads, stand in one review, and it is signed", async ({ page }) => {
    await openBundle(page, smallAudit());
    const finding = await toFinding(page, "sec-mfa-missing");
    await finding.getByText("Faire une remarque").click();
    await finding.getByLabel("Votre remarque").fill("Le second facteur arrive en janvier.");
    await finding.getByRole("button", { name: "Ajouter la remarque" }).click();
    await expect(finding.getByText("Une remarque")).toBeVisible();
    await page.goto("./#/records/services");
    await page.getByRole("link", { name: "Comptabilité" }).first().click();
    const remarks = page.locator(".form > .remarks");
    await remarks.locator("summary").click();
    await remarks.getByLabel("Votre remarque").fill("Quelle version ?");
    await remarks.getByRole("button", { name: "Ajouter la remarque" }).click();
    await page.goto("./#/review");
    await expect(page.locator(".review__card")).toHaveCount(1);
    await expect(page.locator(".remarks__text")).toHaveText(["Le second facteur arrive en janvier.", "Quelle version ?"]);
    await expectAccessible(page);

    await sign(page);
    await expect(page.getByText("Rien n’a changé depuis.")).toBeVisible();
    await expect(page.locator(".review__words")).toHaveText(/^([a-z]+ ){9}[a-z]+$/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    // A remark after the signature opens another review.
    await page.goto("./#/records/services");
    await page.getByRole("link", { name: "Comptabilité" }).first().click();
    await remarks.locator("summary").click();
    await remarks.getByLabel("Votre remarque").fill("Vu depuis.");
    await remarks.getByRole("button", { name: "Ajouter la remarque" }).click();
    await page.goto("./#/review");
    await expect(page.locator(".review__card")).toHaveCount(2);
    await expect(page.getByText("Une fiche ajoutée depuis")).toBeVisible();
  });
});

test("the signature is checked by anybody, and shows what changed record by record", async ({ page }) => {
  await openBundle(page, smallAudit());
  await page.goto("./#/review");
  await page.getByRole("button", { name: "Relire maintenant" }).click();
  await sign(page);
  const signed = await bundle(page);
  const [review] = signed.reviews;
  const { key, value, on, records } = review.signature;

  // Another program: the digests, then the signature.
  const all = [signed.organisation, ...Object.values(signed).filter(Array.isArray).flat()];
  const digest = ({ ...record }) => {
    if (record.id === review.id) {
      delete record.signature;
      delete record.updatedOn;
    }
    return `${record.id} ${createHash("sha256").update(canonical(record)).digest("hex")}`;
  };
  expect(records).toEqual(all.map(digest).sort());
  const text = ["limpide review 1", review.id, on, ...records].join("\n");
  const raw = Buffer.from(key, "base64");
  const publicKey = createPublicKey({ format: "jwk", key: { kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") } });
  expect(verify(null, Buffer.from(text), publicKey, Buffer.from(value, "base64"))).toBe(true);

  // The same key signs after a reload; here the client goes on from the file.
  const words = await page.locator(".review__words").textContent();
  signed.services[0].name = "Messagerie d’Anne";
  signed.protections = [];
  await openBundle(page, file(signed));
  await page.goto("./#/review");
  await expect(page.locator(".review__words")).toHaveText(words);
  await expect(page.getByText("Une fiche changée depuis")).toBeVisible();
  await expect(page.getByRole("link", { name: "Messagerie d’Anne" })).toBeVisible();
  await expect(page.getByText("Une fiche supprimée depuis")).toBeVisible();

  // Whoever changes what was signed breaks it.
  signed.reviews[0].signature.records = all.map(digest).sort().slice(1);
  await openBundle(page, file(signed));
  await page.goto("./#/review");
  await expect(page.getByRole("alert")).toContainText("Cette signature n’est pas juste");

  // Another review is signed with the same key.
  await page.getByRole("button", { name: "Retirer la signature" }).click();
  await sign(page);
  await expect(page.locator(".review__words")).toHaveText(words);
});

test("a review is asked for before it is given", async ({ page }) => {
  await openBundle(page, smallAudit());
  await page.goto("./#/review");
  await page.getByRole("button", { name: "Demander une relecture" }).click();
  await page.goto("./#/review");
  await expect(page.getByText("pas encore donnée")).toBeVisible();
  await expect(page.getByRole("button", { name: "Signer la relecture" })).toHaveCount(0);
});

test("a page from an address that is not safe cannot sign, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, "subtle", { get: () => undefined });
  });
  await openBundle(page, smallAudit());
  await page.goto("./#/review");
  await page.getByRole("button", { name: "Relire maintenant" }).click();
  await page.goto("./#/review");
  await page.getByRole("button", { name: "Signer la relecture" }).click();
  await expect(page.getByRole("alert")).toContainText("Ce navigateur ne sait pas signer");
});
