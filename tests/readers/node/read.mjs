// A reader of bundles that knows docs/bundle.md and docs/bundle.schema.json only.
//
// It prints one line of JSON for each file: whether it is valid, its digest and
// its records. `read.py` beside does the same in Python.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import canonicalize from 'canonicalize';

const page = new URL('../../../docs/bundle.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(page, 'utf8'));
const properties = Object.entries(schema.properties);
const lists = properties.filter(([, value]) => value.type === 'array').map(([name]) => name);
const isValid = new Ajv().compile(schema);

// It skips a byte order mark, and refuses what is not UTF-8.
const text = new TextDecoder('utf-8', { fatal: true });

/** The bundle as it is digested: with every list, in the order of the ids. */
function inOrder(bundle) {
  const byId = (a, b) => (a.id < b.id ? -1 : 1);
  const sorted = lists.map((name) => [name, [...(bundle[name] ?? [])].sort(byId)]);
  return { ...bundle, ...Object.fromEntries(sorted) };
}

/** What one file says. */
function read(file) {
  const parsed = JSON.parse(text.decode(readFileSync(file)));
  if (!isValid(parsed)) return { valid: false };
  const bundle = inOrder(parsed);
  const tables = [['organisation', [bundle.organisation]], ...lists.map((name) => [name, bundle[name]])];
  const records = tables.flatMap(([table, list]) => list.map(({ id, name }) => [table, id, name]));
  if (new Set(records.map(([, id]) => id)).size < records.length) return { valid: false };
  return {
    valid: true,
    digest: createHash('sha256').update(canonicalize(bundle)).digest('hex'),
    records,
  };
}

for (const file of process.argv.slice(2)) {
  let said;
  try {
    said = read(file);
  } catch {
    said = { valid: false };
  }
  console.log(JSON.stringify({ file, ...said }));
}
