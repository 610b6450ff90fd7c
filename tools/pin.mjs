// Puts into the folder being built the files that the page fetches only when
// somebody asks for them, and pins each in the page: its name holds its hash,
// and a link, which fetches nothing, tells the program the name and the hash
// that it must have (see src/ui/browser/assets.rs).
//
// Trunk runs it at the end of a build, see Trunk.toml.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { env } from "node:process";

const FILES = ["src/demo/fiduciary.en.limpide.json", "src/demo/fiduciary.fr.limpide.json"];

const folder = env.TRUNK_STAGING_DIR;
const page = join(folder, "index.html");

const links = FILES.map((file) => {
  const bytes = readFileSync(join(env.TRUNK_SOURCE_DIR, file));
  const digest = createHash("sha384").update(bytes).digest();
  const name = basename(file);
  const [stem, ...endings] = name.split(".");
  const pinned = `${stem}-${digest.toString("hex").slice(0, 16)}.${endings.join(".")}`;
  writeFileSync(join(folder, pinned), bytes);
  return `<link rel="later" data-name="${name}" href="./${pinned}" integrity="sha384-${digest.toString("base64")}">`;
});

const html = readFileSync(page, "utf8");
if (!html.includes("</head>")) throw new Error(`${page} has no head to write the links into`);
writeFileSync(page, html.replace("</head>", `${links.join("\n")}\n</head>`));
