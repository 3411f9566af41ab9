// Holds SARIF as the command writes it against the validator of the SARIF SDK. Errors and warnings fail, but for those accepted below.
// Usage: node sarif.mjs COMMAND…   COMMAND runs personnel.
// The validator is a self-contained program for Linux on x64; from the system it needs what Node.js needs too (libstdc++, zlib).
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// What the validator says of every log, and why it stands. Where it is not said of a log, the log was not looked at: of an enum value that it does not know, the validator says nothing at all.
const accepted = {
  SARIF2005: { says: 'informationUri', why: 'the project has no public address yet' },
};

// A check that goes out to the network would fail with it.
const notHeld = { 'SARIF2006.UrisShouldBeReachable.Options': { RuleEnabled: 'Disabled' } };

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = process.argv.slice(2).map((part) => (part.endsWith('.dll') ? resolve(part) : part));
if (command.length === 0) throw new Error('Usage: node sarif.mjs COMMAND…');
const folder = mkdtempSync(join(tmpdir(), 'personnel-sarif-'));
const logs = join(folder, 'logs');
mkdirSync(logs);
const differences = [];

/** Runs the command and keeps the log. */
function write(name, args, { cwd = root, input } = {}) {
  const { stdout, stderr, error } = spawnSync(command[0], [...command.slice(1), 'check', ...args, '--format', 'sarif'], { cwd, input, maxBuffer: 1 << 28 });
  if (error || stdout.length === 0) throw new Error(`${name}: ${error ?? stderr}`);
  writeFileSync(join(logs, `${name}.sarif`), stdout);
  return JSON.parse(stdout).runs[0];
}

function expect(name, what, is, expected) {
  if (JSON.stringify(is) !== JSON.stringify(expected)) differences.push(`${name}: ${what} is ${JSON.stringify(is)}, expected ${JSON.stringify(expected)}`);
}

const sample = readFileSync(join(root, 'samples/initiatives/aalborg-forvaltningsstruktur.json'));
const line = JSON.stringify(JSON.parse(sample));
const hostile = JSON.stringify({
  ...JSON.parse(sample),
  title: '<script>alert(1)</script> | {0} [a](b) \u0007 \u202e 😀',
  'a/b~c <script>': 1,
  summary: 'x'.repeat(1 << 20),
  deviations: [{ rule: 'WHY-03', reason: '</script> | {0} [a](b) \u001b[31m', decidedBy: 'Styregruppen "x"', on: '2020-01-01' }],
});

try {
  for (const language of ['da', 'en']) {
    for (const on of ['1990-01-01', '2022-02-01', '2026-11-01']) write(`samples-${on}-${language}`, ['samples/initiatives', '--on', on, '--language', language]);
    const tailored = ['--before', 'implementation', '--profile', 'samples/profiles/hjemmeplejen.json', '--lenient'];
    write(`corpus-${language}`, ['samples/initiatives', 'tests/corpus', 'not/there.json', '--on', '2026-03-02', '--language', language, ...(language === 'da' ? [] : tailored)]);
  }

  // Names of files that are no URIs as they stand.
  const names = ['blå bær.json', '100 % #1?.json', 'a:b.json', '[x] {y} <z>&"\'.json', '-.json', 'lines.ndjson', 'folder/æ.json'];
  mkdirSync(join(folder, 'names/folder'), { recursive: true });
  for (const name of names) writeFileSync(join(folder, 'names', name), name.endsWith('.ndjson') ? `\ufeff${line}\n\n${line}\n{\n${hostile}\n` : sample);
  const options = ['--on', '2022-02-01', '--language', 'en', '--lenient'];
  write('names', [...names.map((name) => `./${name}`), ...options], { cwd: join(folder, 'names') });
  write('names-above', ['../-.json', '../folder', ...options], { cwd: join(folder, 'names/folder') });
  write('names-absolute', [join(folder, 'names'), ...options], { cwd: folder });
  write('nothing', [logs, ...options]);
  write('hostile', ['-', ...options], { input: hostile });
  write('standard-input-lines', ['-', ...options], { input: `${line}\n${line}\n{\n` });

  // What an editor does with it: the URI leads to the file, and the region to the text.
  const run = write('editor', ['samples/initiatives/aalborg-forvaltningsstruktur.json', '--on', '2022-02-01', '--language', 'da']);
  const lines = sample.toString().split('\n');
  for (const { locations: [{ physicalLocation: { region }, logicalLocations: [{ fullyQualifiedName }] }] } of run.results) {
    const text = lines.slice(region.startLine - 1, region.endLine);
    text.push(text.pop().slice(0, region.endColumn - 1));
    text[0] = text[0].slice(region.startColumn - 1);
    let value = JSON.parse(sample);
    for (const segment of fullyQualifiedName.split('/').slice(1)) value = value[segment] ?? value;
    expect('editor', fullyQualifiedName, JSON.parse(text.join('\n')), value);
  }

  const multitool = join(root, 'tests/reports-node/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
  chmodSync(multitool, 0o755);
  const [report, configuration] = [join(folder, 'report.sarif'), join(folder, 'configuration.json')];
  writeFileSync(configuration, JSON.stringify(notHeld));
  const { error, stderr } = spawnSync(
    multitool,
    ['validate', join(logs, '*.sarif'), '--config', configuration, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--output', report, '--log', 'ForceOverwrite', '--max-file-size-in-kb', '1000000'],
    { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }, maxBuffer: 1 << 28 },
  );
  if (error) throw new Error(`the validator: ${error} ${stderr}`);

  const seen = {};
  const { results, invocations, tool } = JSON.parse(readFileSync(report)).runs[0];
  if (!invocations[0].executionSuccessful) differences.push(`the validator gave up: ${JSON.stringify(invocations[0])}`);
  for (const { ruleId, ruleIndex, level = 'warning', message, locations } of results) {
    const { uri } = locations[0].physicalLocation.artifactLocation;
    const text = (tool.driver.rules[ruleIndex].messageStrings[message.id]?.text ?? message.text).replace(/\{(\d)\}/g, (_, i) => message.arguments?.[i]);
    if (accepted[ruleId] && text.includes(accepted[ruleId].says)) (seen[decodeURIComponent(basename(uri))] ??= new Set()).add(ruleId);
    else differences.push(`${basename(uri)}: ${level} ${ruleId}: ${text}`);
  }
  const written = readdirSync(logs);
  for (const log of written) {
    for (const ruleId of Object.keys(accepted)) {
      if (!seen[log]?.has(ruleId)) differences.push(`${log}: the validator did not say ${ruleId}: is it accepted no longer, or was the log not looked at?`);
    }
  }

  for (const difference of differences.slice(0, 50)) console.error(difference);
  console.log(`${written.length} SARIF logs, ${Object.keys(accepted).length} rule of the validator accepted: ${differences.length} differences`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
