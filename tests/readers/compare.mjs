// Compares what the command says of bundles with what two readers say that know
// the documentation only: node tests/readers/compare.mjs <limpide> <python> <bundle>...

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const [limpide, python, ...files] = process.argv.slice(2);
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

// JSON.parse keeps one of two fields of the same name, and does not say so.
const UNSEEN = { node: ['duplicate-field', 'duplicate-list'], python: [] };

function run(program, ...args) {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

function readBy(program, script) {
  const { status, stdout, stderr } = run(program, path(script), ...files);
  assert.equal(status, 0, stderr);
  return stdout.trim().split('\n').map((line) => JSON.parse(line));
}

const readers = {
  node: readBy(process.execPath, 'node/read.mjs'),
  python: readBy(python, 'python/read.py'),
};
let same = 0;
for (const [index, file] of files.entries()) {
  const validated = run(limpide, 'validate', '--lang', 'en', file);
  const isNewer = validated.stderr !== '' && validated.status < 2;
  const digest = run(limpide, 'digest', file).stdout.trim();
  for (const [reader, all] of Object.entries(readers)) {
    const said = all[index];
    const about = `${reader}: ${file}`;
    if (validated.status === 0 && !isNewer) {
      assert.ok(said.valid, about);
      const count = validated.stdout.match(/([\d,.’' ]+) records/)[1].replace(/\D/g, '');
      assert.equal(said.records.length, Number(count), about);
    }
    const name = basename(file, '.limpide.json');
    if ((validated.status === 2 && !UNSEEN[reader].includes(name)) || isNewer) {
      assert.ok(!said.valid, about);
    } else if (said.valid && validated.status < 2) {
      assert.equal(said.digest, digest, about);
      same += 1;
    }
  }
  if (readers.node[index].valid && readers.python[index].valid) {
    assert.deepEqual(readers.node[index].records, readers.python[index].records, file);
  }
}
assert.ok(same > 0, 'no bundle was read');
console.log(`${files.length} files: the command and both readers agree, ${same} digests are the same`);
