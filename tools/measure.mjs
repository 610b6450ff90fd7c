// Prints what a first visit transfers: the page and every file it names, as a
// host sends them when it compresses with brotli or gzip.
//
//   node tools/measure.mjs <folder>

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = argv[2];
const page = readFileSync(join(folder, "index.html"), "utf8");
// A link of this kind fetches nothing (see tools/pin.mjs).
const atOnce = page.replaceAll(/<link rel="later"[^>]*>/g, "");
const named = [...atOnce.matchAll(/(?:href|src|content)="\.\/([^"]+)"/g)].map((match) => match[1]);

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

const rows = ["index.html", ...new Set(named)].map((name) => {
  const bytes = readFileSync(join(folder, name));
  return [name, bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes).length];
});
const total = (column) => rows.reduce((sum, row) => sum + row[column], 0);
rows.sort((one, other) => other[3] - one[3]);

const print = (name, ...figures) =>
  console.log(name.padEnd(36), ...figures.map((figure) => figure.toLocaleString("en").padStart(12)));
print("first visit, bytes", "raw", "gzip 9", "brotli 11");
for (const row of rows) print(...row);
print("total", total(1), total(2), total(3));
