// Prints what a first visit in French transfers: the page, every file that it
// fetches at once and the texts, as a host sends them when it compresses with
// brotli or gzip.
//
//   node tools/measure.mjs <folder>

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

// The files of a folder that a first visit in a language fetches.
export function firstVisit(folder, lang) {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  // A link of this kind fetches nothing; src/boot.js fetches what one of them
  // names (see tools/pin.mjs).
  const later = /<link rel="later" data-name="([^"]+)"[^>]*>/g;
  const fetched = page.replaceAll(later, (link, name) => (name === `${lang}.ftl` ? link : ""));
  const named = [...fetched.matchAll(/(?:href|src|content)="\.\/([^"]+)"/g)].map((match) => match[1]);
  return [...new Set(["index.html", ...named])];
}

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

function measure(folder) {
  const rows = firstVisit(folder, "fr").map((name) => {
    const bytes = readFileSync(join(folder, name));
    return [name, bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes).length];
  });
  rows.sort((one, other) => other[3] - one[3]);
  const total = (column) => rows.reduce((sum, row) => sum + row[column], 0);
  const print = (name, ...figures) =>
    console.log(name.padEnd(36), ...figures.map((figure) => figure.toLocaleString("en").padStart(12)));
  print("first visit, bytes", "raw", "gzip 9", "brotli 11");
  for (const row of rows) print(...row);
  print("total", total(1), total(2), total(3));
}

if (import.meta.url === pathToFileURL(argv[1]).href) measure(argv[2]);
