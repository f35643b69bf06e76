// The one command behind `npm test`: every check in turn, a table, and a last line `N passed, N failed`.
// A check that is not a test suite counts as one. `npm test -- unit e2e` runs only the checks named.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { lockFaults } from './lock.mjs';
import { checkSize } from './size.mjs';

/** @typedef {{ passed: number, failed: number, note?: string }} Tally */

const root = resolve(import.meta.dirname, '..');
const programs = join(root, 'node_modules/.bin');
/** As it was: Vite, when used from here, sets NODE_ENV for development, and the site would be built so. */
const environment = { ...process.env };
const reports = mkdtempSync(join(tmpdir(), 'ballast-test-'));

/** @type {[name: string, needsBuild: boolean, check: () => Promise<Tally>][]} */
const checks = [
  ['format', false, () => script('check:format')],
  ['lint', false, () => script('lint')],
  ['types', false, () => script('types')],
  ['lock file', false, () => verdict(lockFaults().join('\n'))],
  ['unit', false, () => vitest('unit', ['unit', 'reactive'])],
  ['component', false, () => withChromium('component', () => vitest('component', ['component']))],
  ['build', false, () => script('build')],
  ['size', true, size],
  ['e2e', true, () => withChromium('e2e', endToEnd)],
];

/**
 * Starts a program; its output is shown as it comes, or kept back until it is known to have failed.
 * @param {string} command
 * @param {{ show: boolean, env?: Record<string, string> }} options
 * @returns {Promise<number>} the exit code, 1 if it was killed
 */
function run(command, { show, env }) {
  return new Promise((done, fail) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      env: { ...environment, PATH: `${programs}${delimiter}${environment['PATH']}`, ...env },
    });
    /** @type {Buffer[]} */
    const kept = [];
    child.stdout?.on('data', (/** @type {Buffer} */ part) => kept.push(part));
    child.stderr?.on('data', (/** @type {Buffer} */ part) => kept.push(part));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(kept));
      done(code ?? 1);
    });
  });
}

/** @param {string} name @returns {Promise<Tally>} */
async function script(name) {
  const code = await run(`npm run --silent ${name}`, { show: false });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** @param {string} fault empty when all is well @returns {Promise<Tally>} */
function verdict(fault) {
  if (fault) console.log(fault);
  return Promise.resolve({ passed: fault ? 0 : 1, failed: fault ? 1 : 0 });
}

/** @returns {Promise<Tally>} */
async function size() {
  const { ok, text } = checkSize();
  return { ...(await verdict(ok ? '' : text)), note: text.split('\n')[0] ?? '' };
}

/**
 * The runner's own counts; a run that failed without a failing test (a crash, an error outside a test) counts one.
 * @param {number} code
 * @param {string} report
 * @param {(json: any) => Tally} read
 * @returns {Tally}
 */
function count(code, report, read) {
  /** @type {Tally} */
  let tally = { passed: 0, failed: 0 };
  try {
    tally = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    tally.note = 'left no report';
  }
  if (code !== 0 && tally.failed === 0)
    return { ...tally, failed: 1, note: tally.note ?? 'failed outside a test' };
  if (tally.passed + tally.failed === 0) return { ...tally, failed: 1, note: tally.note ?? 'ran no test' };
  return tally;
}

/** @param {number} skipped */
const skippedNote = (skipped) => (skipped > 0 ? { note: `${skipped} skipped` } : {});

/**
 * What was not tested is named, so that nobody takes it for tested.
 * @param {any} json
 */
function skippedTests(json) {
  const names = json.testResults
    .flatMap((/** @type {any} */ file) => file.assertionResults)
    .filter((/** @type {any} */ test) => ['skipped', 'pending', 'todo'].includes(test.status))
    .map((/** @type {any} */ test) => test.fullName);
  for (const name of names) console.log(`skipped: ${name}`);
  return names.length;
}

/**
 * @param {string} name
 * @param {string[]} projects
 * @returns {Promise<Tally>}
 */
async function vitest(name, projects) {
  const report = join(reports, `${name}.json`);
  const chosen = projects.map((project) => `--project ${project}`).join(' ');
  const code = await run(
    `vitest run ${chosen} --reporter=default --reporter=json --outputFile.json="${report}"`,
    { show: true },
  );
  return count(code, report, (json) => ({
    passed: json.numPassedTests,
    // A file that could not be loaded has no failing test of its own.
    failed:
      json.numFailedTests +
      json.testResults.filter(
        (/** @type {any} */ f) => f.status === 'failed' && f.assertionResults.length === 0,
      ).length,
    ...skippedNote(skippedTests(json)),
  }));
}

/**
 * Runs a suite that needs a browser; without one it is skipped, and says so.
 * @param {string} name
 * @param {() => Promise<Tally>} suite
 * @returns {Promise<Tally>}
 */
async function withChromium(name, suite) {
  /** @type {{ module: typeof import('./e2e/browser.ts') }} */
  const { module } = await runnerImport(join(root, 'test/e2e/browser.ts'), { configFile: false, root });
  try {
    const browser = await module.findChromium();
    console.log(`Chromium: ${browser.source}`);
  } catch (error) {
    if (!(error instanceof module.NoBrowserError)) throw error;
    console.log(`${name} skipped: ${error.message}`);
    return { passed: 0, failed: 0, note: 'skipped: no browser' };
  }
  return suite();
}

/** @returns {Promise<Tally>} */
async function endToEnd() {
  const report = join(reports, 'e2e.json');
  const code = await run('npm run --silent test:e2e', { show: true, env: { BALLAST_E2E_REPORT: report } });
  return count(code, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    ...skippedNote(stats.skipped),
  }));
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !checks.some(([known]) => known === name));
if (unknown.length > 0) {
  console.error(
    `No such check: ${unknown.join(', ')}. There are: ${checks.map(([name]) => name).join(', ')}.`,
  );
  process.exit(2);
}

/** @type {string[]} */
const rows = [];
let passed = 0;
let failed = 0;
let built = true;

for (const [name, needsBuild, check] of checks) {
  if (names.length > 0 && !names.includes(name)) continue;
  if (needsBuild && !built) {
    rows.push(`${name.padEnd(10)} not run: there is no build`);
    continue;
  }
  console.log(`\n── ${name}`);
  const start = performance.now();
  /** @type {Tally} */
  let tally;
  try {
    tally = await check();
  } catch (error) {
    console.error(error);
    tally = { passed: 0, failed: 1, note: 'broke off' };
  }
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  if (name === 'build') built = tally.failed === 0;
  passed += tally.passed;
  failed += tally.failed;
  rows.push(
    [
      name.padEnd(10),
      `${tally.passed} passed`.padStart(12),
      `${tally.failed} failed`.padStart(10),
      seconds.padStart(9),
      tally.note ? `   ${tally.note}` : '',
    ].join(''),
  );
  console.log(
    tally.failed > 0 ? `${name}: failed, ${seconds}` : `${name}: ${tally.note ?? 'passed'}, ${seconds}`,
  );
}

rmSync(reports, { recursive: true, force: true });
console.log(`\n${rows.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
