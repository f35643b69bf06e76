// `npm run bench`: prints Markdown tables of how fast engine and page are; `npm run bench -- --write` also puts it into
// README.md, between the two comments that name it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { build, runnerImport } from 'vite';
import { bundlePrograms } from '../../src/cli/bundle.mjs';
import { checkSize } from '../size.mjs';

/**
 * @typedef {{ id: string, months: number, drawsPerMonth: number, perSecond: number, drawsPerSecond: number,
 *   uniformsRatio: number,
 *   ratio: number, secondsOnTwo: number, perSecondOnAll: number }} Plan
 * @typedef {{ each: number, draws: number }} Month
 * @typedef {{ off: Month, on: Month, ratio: number }} Optional
 * @typedef {import('./page.ts').PageTimes} PageTimes
 */

const root = resolve(import.meta.dirname, '../..');
const readme = join(root, 'README.md');
const marks = ['<!-- bench -->', '<!-- /bench -->'];

/** What is measured runs bundled, as it does for users; each part in a process of its own. */
async function bundle(/** @type {string} */ outDir) {
  /** @param {string} name */
  const here = (name) => join(import.meta.dirname, name);
  const worker = join(root, 'src/cli/simulate.worker.ts');
  await bundlePrograms(
    { engine: here('engine.ts'), memory: here('memory.ts'), 'simulate.worker': worker },
    outDir,
  );
}

/**
 * The page, as it is built for users, in Chromium; undefined where there is none.
 * @param {string} outDir
 * @returns {Promise<PageTimes | undefined>}
 */
async function page(outDir) {
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  /** @type {{ module: typeof import('./page.ts') }} */
  const { module } = await runnerImport(join(import.meta.dirname, 'page.ts'), { configFile: false, root });
  try {
    return await module.measurePage(root, outDir);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'NoBrowserError') throw error;
    console.log(error.message);
    return undefined;
  }
}

/**
 * @param {PageTimes | undefined} times
 * @returns {string[][]}
 */
function pageRows(times) {
  if (!times) return [['The page, from input to answer', 'no browser', '50 ms']];
  /** @param {readonly [number, number]} ms */
  const both = ([typical, most]) => `${most.toFixed(0)} ms (${typical.toFixed(0)} ms)`;
  const { keys, drag, frames, runs } = times;
  const [slowView] = [...frames.views].sort((a, b) => b.longest - a.longest);
  const slowest = Math.max(...runs.map(({ seconds }) => seconds));
  return [
    [`First answer to a key, 19 of 20 (typical) of ${keys.inputs}`, both(keys.first), '50 ms'],
    [`First answer in a drag, 19 of 20 (typical) of ${drag.inputs}`, both(drag.first), '50 ms'],
    ['Settled after a key, with the 400 ms in which more may follow', both(keys.settled), ''],
    ['Settled after a drag, from the release', both(drag.settled), ''],
    ['From a result to its picture in the document, in a drag', both(drag.drawn), ''],
    ['From a result to its picture painted, in a drag', both(drag.painted), ''],
    ['Scripts in a frame of a drag', both(frames.drag), '8 ms'],
    [
      `Scripts in the longest frame when a result at rest is drawn, the slowest view (${slowView?.name})`,
      `${slowView?.longest.toFixed(0)} ms`,
      '16 ms',
    ],
    ['Slowest plan, 2,000 futures in the page, from a click', `${slowest.toFixed(2)} s`, '0.6 s'],
  ];
}

/** @param {number[]} ratios */
const worst = (ratios) => Math.max(...ratios).toFixed(1);

/** @param {number} value */
const thousands = (value) => `${(value / 1000).toFixed(0)}`;

/** @param {string} outDir */
async function measure(outDir) {
  /** @param {string} part @returns {unknown} */
  const run = (part) =>
    JSON.parse(execFileSync(process.execPath, [join(outDir, part)], { encoding: 'utf8' }));
  const { cores, plans, optional } = /** @type {{ cores: number, plans: Plan[], optional: Optional }} */ (
    run('engine.mjs')
  );
  const { bytes } = /** @type {{ bytes: number }} */ (run('memory.mjs'));
  const rows = plans.map((plan) => [
    plan.id,
    plan.drawsPerMonth.toFixed(0),
    thousands(plan.perSecond),
    thousands(plan.drawsPerSecond),
    plan.ratio.toFixed(1),
    plan.uniformsRatio.toFixed(1),
    thousands(plan.perSecondOnAll),
    `${plan.secondsOnTwo.toFixed(2)} s`,
  ]);
  const head = [
    'Plan',
    'Draws a month',
    'One core',
    'Its draws alone',
    'Times its draws',
    'Times its uniforms',
    cores === 1 ? 'All of 1 core' : `All of ${cores} cores`,
    '2,000 futures, two workers',
  ];
  const table = [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows];
  const whole = [
    ['What', 'Measured', 'Target'],
    ['---', '--:', '--:'],
    ['Times its draws alone, the worst plan', worst(plans.map(({ ratio }) => ratio)), '4'],
    [
      'Times as many bare uniforms, the worst plan',
      worst(plans.map(({ uniformsRatio }) => uniformsRatio)),
      '',
    ],
    [
      'Everything optional on, times the time of a future-month with all of it off',
      optional.ratio.toFixed(2),
      '2',
    ],
    [
      'Draws of a future-month with everything on (off)',
      `${optional.on.draws.toFixed(0)} (${optional.off.draws.toFixed(0)})`,
      '120',
    ],
    [
      'Slowest plan, 2,000 futures, two workers',
      `${Math.max(...plans.map(({ secondsOnTwo }) => secondsOnTwo)).toFixed(2)} s`,
      '0.6 s',
    ],
    ...pageRows(await page(join(outDir, 'site'))),
    ['Peak memory, 2,000 futures, two workers', `${(bytes / 1e6).toFixed(0)} MB`, '300 MB'],
    ['JavaScript of the first load', firstLoad(), '150 kB'],
  ];
  const text = [
    `Node ${process.versions.node}, thousands of future-months a second; a future that runs out of cash lives fewer`,
    `than its ${plans[0]?.months ?? 0} months.\n\n`,
    lines(table),
    lines(whole),
  ];
  return text.join('\n');
}

/** @param {string[][]} rows */
const lines = (rows) => `${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;

function firstLoad() {
  return existsSync(join(root, 'dist/index.html')) ? (checkSize().text.split(' of ')[0] ?? '') : 'not built';
}

/** @param {string} text */
function write(text) {
  const [start = '', end = ''] = marks;
  const page = readFileSync(readme, 'utf8');
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${marks.join(' … ')}`);
  writeFileSync(readme, `${before}${start}\n\n${text}\n${end}${after}`);
}

const outDir = mkdtempSync(join(tmpdir(), 'ballast-bench-'));
try {
  await bundle(outDir);
  const text = await format(await measure(outDir), { parser: 'markdown', printWidth: 110 });
  console.log(text);
  if (process.argv.includes('--write')) write(text);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
