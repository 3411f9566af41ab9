// A foreign client: it reads JSON as Node does, knows the schemas in schemas/, and has to come to the verdict of the .NET reader, document by document.
// Usage: node validate.mjs [COMMAND…]   COMMAND runs personnel; without it, what the command writes is not looked at.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [command, ...commandArguments] = process.argv.slice(2);
const differences = [];
const counts = {};

const ajv = new Ajv2020({ strict: true });
addFormats(ajv);
const schemas = {};
for (const file of readdirSync(join(root, 'schemas'))) {
  const schema = JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8'));
  try {
    schemas[file.replace('.schema.json', '')] = ajv.compile(schema);
  } catch (error) {
    differences.push(`schemas/${file}: not a schema in strict mode: ${error.message}`);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What is wrong with the bytes as a document of the kind, or undefined. */
function problem(kind, bytes) {
  let document;
  try {
    document = JSON.parse(utf8.decode(bytes));
  } catch (error) {
    return `no JSON: ${error.message}`;
  }
  const validate = schemas[kind];
  if (!validate) return `no schema ${kind}`;
  return validate(document) ? undefined : ajv.errorsText(validate.errors, { dataVar: '' });
}

function expectValid(what, kind, source, bytes) {
  counts[what] = (counts[what] ?? 0) + 1;
  const wrong = problem(kind, bytes);
  if (wrong) differences.push(`${source}: ${kind} refuses it: ${wrong}`);
}

function* filesUnder(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (['bin', 'obj', 'node_modules'].includes(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

// The samples, each as what it is.
const kindOfSample = (path) =>
  path.startsWith('samples/initiatives/') || path.startsWith('samples/versions/') ? 'change-initiative'
    : path.startsWith('samples/profiles/') ? 'profile'
      : path.endsWith('-politik.json') ? 'policy'
        : undefined;
const isDocument = (path) => path.endsWith('.json') && !['packages.lock.json', 'appsettings.json'].some(settings => path.endsWith(`/${settings}`));
for (const path of [...filesUnder('samples')].filter(isDocument)) {
  const kind = kindOfSample(path);
  if (kind) expectValid('samples', kind, path, readFileSync(join(root, path)));
  else differences.push(`${path}: of what kind is this sample? Say it in validate.mjs.`);
}

// The documents that the tests write and expect.
const full = 'tests/Aalborg.Personnel.Serialization.Tests/Documents/full.json';
expectValid('samples', 'change-initiative', full, readFileSync(join(root, full)));

// Whole documents in the pages.
for (const path of [...filesUnder('docs'), 'README.md']) {
  if (!path.endsWith('.md')) continue;
  for (const [, json] of readFileSync(join(root, path), 'utf8').matchAll(/^```json\n([\s\S]*?)^```/gm)) {
    let document;
    try {
      document = JSON.parse(json);
    } catch {
      continue; // A part of a document.
    }
    if (typeof document?.schemaVersion !== 'string') continue;
    const kind = document.ruleBook ? 'assessment' : document.discussedInMed ? 'profile' : document.publisher ? 'policy' : 'change-initiative';
    expectValid('page examples', kind, path, Buffer.from(json));
  }
}

// What the command writes.
function run(...args) {
  const { status, stdout, stderr, error } = spawnSync(command, [...commandArguments, ...args], { cwd: root, maxBuffer: 1 << 28 });
  if (error || status === null || stdout.length === 0) throw new Error(`personnel ${args.join(' ')}: ${error ?? stderr}`);
  return stdout;
}
if (command) {
  const inputs = ['samples/initiatives', 'tests/corpus/title'];
  for (const language of ['da', 'en']) {
    for (const on of ['1990-01-01', '2026-03-02', '2026-11-01']) {
      const options = ['--on', on, '--language', language, '--fail-on', 'never'];
      expectValid('outputs', 'results', `check --format json --on ${on}`, run('check', ...inputs, ...options, '--format', 'json'));
      const [old, newer] = ['samples/initiatives/complete.json', 'tests/interop-node/newer.json'];
      for (const versions of [[old, newer], [newer, old], [old, old]]) {
        const compare = ['compare', ...versions, '--was-on', '2026-02-01', '--on', on, '--language', language, '--before', 'implementation', '--format', 'json'];
        expectValid('outputs', 'comparison', compare.join(' '), run(...compare));
      }
      const before = run('check', ...inputs, ...options, '--before', 'implementation', '--profile', 'samples/profiles/hjemmeplejen.json', '--lenient', '--format', 'json');
      expectValid('outputs', 'results', `check --before --profile --lenient --on ${on}`, before);
      expectValid('outputs', 'forecast', `forecast --format json --on ${on}`, run('forecast', ...inputs, '--on', on, '--language', language, '--days', '366', '--format', 'json'));
      // A line says nothing of the sentences that findings cite.
      for (const line of run('check', ...inputs, ...options, '--format', 'ndjson').toString().trim().split('\n')) {
        expectValid('outputs', 'results', `check --format ndjson --on ${on}`, Buffer.from(`{"results":[${line}],"cited":[]}`));
        const { assessment } = JSON.parse(line);
        if (assessment) expectValid('outputs', 'assessment', `an assessment of check --on ${on}`, Buffer.from(JSON.stringify({ ...assessment, cited: [] })));
      }
    }
  }
  for (const options of [[], ['--language', 'da', '--on', '2026-03-02', '--months', '3', '--profile', 'samples/profiles/hjemmeplejen.json']]) {
    expectValid('outputs', 'portfolio', `portfolio ${options.join(' ')}`, run('portfolio', 'samples/initiatives', 'samples/initiatives', 'tests/corpus/title', ...options, '--format', 'json'));
  }
  expectValid('outputs', 'policy', 'policy --format json', run('policy', '--format', 'json'));
  expectValid('outputs', 'change-initiative', 'new', run('new'));
  expectValid('outputs', 'change-initiative', 'new --title', run('new', '--title', 'Fælles vagtplan'));
  for (const name of Object.keys(schemas)) {
    counts.outputs = (counts.outputs ?? 0) + 1;
    if (!run('schema', name).equals(readFileSync(join(root, 'schemas', `${name}.schema.json`)))) differences.push(`schema ${name}: not what schemas/ holds`);
  }
}

// The corpus: the verdict of the reader, or the other one where expected.tsv says that no schema can know.
const schemaOf = { initiative: 'change-initiative', policy: 'policy', profile: 'profile' };
const expected = readFileSync(join(root, 'tests/corpus/expected.tsv'), 'utf8').trimEnd().split('\n').slice(1).map((row) => row.split('\t'));
for (const [path, kind, verdict, , , , schema] of expected) {
  const wrong = problem(schemaOf[kind], readFileSync(join(root, 'tests/corpus', path)));
  const knows = schema === 'yes';
  counts[knows ? 'corpus' : 'beyond a schema'] = (counts[knows ? 'corpus' : 'beyond a schema'] ?? 0) + 1;
  if ((wrong === undefined) !== ((verdict === 'read') === knows)) {
    differences.push(`tests/corpus/${path}: expected ${verdict}, schema ${schema}; here ${wrong ?? 'valid'}`);
  }
}
const listed = new Set(expected.map(([path]) => path));
for (const path of filesUnder('tests/corpus')) {
  const name = relative('tests/corpus', path);
  if (name !== 'expected.tsv' && !listed.has(name)) differences.push(`${path}: without expectation`);
}

for (const difference of differences) console.error(difference);
console.log(`${Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', ')}: ${differences.length} differences`);
process.exitCode = differences.length === 0 ? 0 : 1;
