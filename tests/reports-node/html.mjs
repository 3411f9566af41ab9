// Looks at pages as a browser, a validator and an accessibility checker do: those in docs/examples, and one whose every text is hostile.
// Usage: node html.mjs COMMAND…   COMMAND runs personnel. CHROMIUM names the browser where it is not `chromium`; Java runs the validator.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [command, ...commandArguments] = process.argv.slice(2);
const screens = { desktop: [1280, 900], tablet: [768, 1024], phone: [390, 844], 'small phone': [320, 568] };
const problems = [];

/** The document with every text replaced by one that would do harm if anything obeyed it. Ids, dates and names of rules stay. */
function hostile(value, key = '') {
  if (Array.isArray(value)) {
    return value.map(item => hostile(item, key));
  }

  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hostile(inner, name)]));
  }

  const texts = ['title', 'summary', 'name', 'purpose', 'what', 'measure', 'today', 'tomorrow', 'connection', 'how', 'committee', 'outcome', 'agreed', 'fixed', 'toDiscuss', 'toTry', 'toLearn', 'channel', 'content', 'by', 'note', 'reason', 'decidedBy'];
  return typeof value === 'string' && texts.includes(key) && !/^\d{4}-\d\d-\d\d$/.test(value) && !['adjusted', 'confirmed'].includes(value)
    ? `${key}"'><script>alert(1)</script></title></style></svg><img src="https://example.invalid/x" onerror="alert(1)"><svg onload="alert(1)">`
    : value;
}

function run(program, programArguments, what) {
  const result = spawnSync(program, programArguments, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (result.error) {
    throw new Error(`${what}: ${result.error.message}`);
  }

  return result;
}

const folder = mkdtempSync(join(tmpdir(), 'personnel-html-'));
try {
  const sample = JSON.parse(readFileSync(join(root, 'samples/initiatives/complete.json'), 'utf8'));
  sample.deviations = [{ rule: 'COM-01', reason: 'x', decidedBy: 'x', on: '2026-01-01' }];
  writeFileSync(join(folder, 'hostile.json'), JSON.stringify(hostile(sample)));
  const page = run(command, [...commandArguments, 'check', join(folder, 'hostile.json'), '--on', '2026-05-01', '--format', 'html', '--language', 'da', '--fail-on', 'never', '--output', join(folder, 'hostile.html')], 'personnel');
  if (page.status !== 0) {
    problems.push(`hostile.json is not checked: ${page.stderr}`);
  }

  const pages = [
    ...readdirSync(join(root, 'docs/examples')).filter(file => file.endsWith('.html')).map(file => join(root, 'docs/examples', file)),
    join(folder, 'hostile.html'),
  ];

  const validation = run('java', ['-jar', require.resolve('vnu-jar/build/dist/vnu.jar'), '--format', 'gnu', ...pages], 'the validator');
  problems.push(...validation.stderr.split('\n').filter(line => line !== '' && !line.startsWith('Picked up ')));
  if (validation.status === null || (validation.status !== 0 && problems.length === 0)) {
    problems.push(`the validator did not run: ${validation.signal ?? validation.status}`);
  }

  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  for (const path of pages) {
    for (const [screen, [width, height]] of Object.entries(screens)) {
      const where = `${basename(path)} on a ${screen}`;
      const view = await browser.newPage({ viewport: { width, height }, bypassCSP: true });
      view.on('dialog', dialog => { problems.push(`${where}: a script ran`); dialog.dismiss(); });
      view.on('request', request => request.url().startsWith('file:') || problems.push(`${where}: it asks for ${request.url()}`));
      view.on('console', message => problems.push(`${where}: ${message.text()}`));
      await view.goto(pathToFileURL(path).href);
      const { scrollWidth, clientWidth } = await view.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth }));
      if (scrollWidth > clientWidth) {
        problems.push(`${where}: it is ${scrollWidth} wide, the screen ${clientWidth}`);
      }

      await view.evaluate(axe);
      const { violations } = await view.evaluate(() => globalThis.axe.run());
      problems.push(...violations.map(one => `${where}: ${one.id}: ${one.help} (${one.nodes.length}, as in ${one.nodes[0].html.slice(0, 120)})`));
      await view.close();
    }

    const print = await browser.newPage();
    await print.goto(pathToFileURL(path).href);
    const paper = await print.pdf({ preferCSSPageSize: true });
    if (!paper.includes('/MediaBox [0 0 594') && !paper.includes('/MediaBox [0 0 595')) {
      problems.push(`${basename(path)}: it is not printed on A4`);
    }

    await print.close();
  }

  await browser.close();
  console.log(`${pages.length} pages on ${Object.keys(screens).length} screens and on paper: ${problems.length} problems`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

problems.forEach(problem => console.log(problem));
process.exitCode = problems.length === 0 ? 0 : 1;
