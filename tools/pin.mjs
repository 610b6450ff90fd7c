// Puts into the folder being built the files that the program asks for, and pins
// each in the page: its name holds its hash, and a link, which fetches nothing by
// itself, tells the name and the hash that it must have. These are
//
// - the texts of each language, in two files: those of the files directly in its
//   folder, with which the start screen does, and of which src/boot.js fetches the
//   one for the language that it chooses; and those of its subfolders, which follow
//   with the desk. The command's are in neither. The link of the first tells the
//   language and its name, and so the page knows which there are to choose from;
// - the desk, loaded when an audit is opened, and the program that runs beside it in a
//   worker, both of which Trunk leaves there without a hash;
// - the demonstrations, fetched when somebody wants to try one.
//
// Trunk runs it at the end of a build, see Trunk.toml.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { env } from "node:process";

const folder = env.TRUNK_STAGING_DIR;
const page = join(folder, "index.html");
const source = (...path) => join(env.TRUNK_SOURCE_DIR, "src", ...path);

// The names of the files of texts in a language's folder and in its subfolders.
const filesOf = (lang) =>
  readdirSync(source("texts", lang), { recursive: true }).filter((name) => name.endsWith(".ftl")).sort();

// Files of texts as one, without comments, which in Fluent are whole lines.
const joined = (lang, names) =>
  names
    .map((name) => readFileSync(source("texts", lang, name), "utf8"))
    .join("\n")
    .replaceAll(/^#.*\n/gm, "");

const isOfTheDesk = (name) => name.includes(sep);
const isOfTheStart = (name) => !isOfTheDesk(name) && name !== "cli.ftl";

const languages = readdirSync(source("texts"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const demonstrations = readdirSync(source("demo")).filter((name) => name.endsWith(".limpide.json"));

// A file that the build left in the folder: it is there under its pinned name only.
function taken(name) {
  const content = readFileSync(join(folder, name));
  rmSync(join(folder, name));
  return content;
}

// The text that is the name of a language in itself, for those who choose among all.
const NAME = "language-name";

function nameOf(lang) {
  const name = joined(lang, filesOf(lang)).match(new RegExp(`^${NAME} = (.+)$`, "m"))?.[1];
  if (!name || /["&<]/.test(name)) throw new Error(`src/texts/${lang} does not tell ${NAME}`);
  return name;
}

// The names in the sources, the contents, and what else the link tells.
const files = [
  ...["desk.js", "desk_bg.wasm", "worker.js", "worker_bg.wasm"].map((name) => [name, taken(name)]),
  ["worker-answers.js", readFileSync(source("worker.js"))],
  ...languages.map((lang) => [`${lang}.ftl`, joined(lang, filesOf(lang).filter(isOfTheStart)), ` hreflang="${lang}" title="${nameOf(lang)}"`]),
  ...languages.map((lang) => [`${lang}.desk.ftl`, joined(lang, filesOf(lang).filter(isOfTheDesk))]),
  ...demonstrations.map((name) => [name, readFileSync(source("demo", name))]),
];

const links = files.map(([name, content, more = ""]) => {
  const digest = createHash("sha384").update(content).digest();
  const [stem, ...endings] = name.split(".");
  const pinned = `${stem}-${digest.toString("hex").slice(0, 16)}.${endings.join(".")}`;
  writeFileSync(join(folder, pinned), content);
  return `<link rel="later" data-name="${name}"${more} href="./${pinned}" integrity="sha384-${digest.toString("base64")}">`;
});

const html = readFileSync(page, "utf8");
if (!html.includes("</head>")) throw new Error(`${page} has no head to write the links into`);
writeFileSync(page, html.replace("</head>", `${links.join("\n")}\n</head>`));
