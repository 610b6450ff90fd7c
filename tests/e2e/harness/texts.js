// What the page says in each language, out of the sources of its texts, so that a
// journey can be walked in all of them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const TEXTS = fileURLToPath(new URL("../../../src/texts", import.meta.url));

// Every language that has a folder.
export const LANGUAGES = readdirSync(TEXTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const sources = Object.fromEntries(
  LANGUAGES.map((lang) => {
    const files = readdirSync(join(TEXTS, lang), { recursive: true }).filter((name) => name.endsWith(".ftl"));
    return [lang, files.map((name) => readFileSync(join(TEXTS, lang, name), "utf8")).join("\n")];
  }),
);

// A text of one line, by its id.
export function text(lang, id) {
  const found = sources[lang].match(new RegExp(`^${id} = (.+)$`, "m"));
  if (!found) throw new Error(`${lang} has no text ${id} of one line`);
  return found[1];
}
