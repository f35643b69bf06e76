// Measures the built page in Chromium: from an input to its first painted answer and to settled figures, from a result
// to its picture, what scripts take of a frame, and how long the page's own workers take over 2,000 futures.
import { chromium, type Browser, type Page } from 'playwright-core';
import { preview } from 'vite';
import { ENGINE_VERSION } from '../../src/engine';
import { listPresets, preset } from '../../src/scenario';
import { encodeLink, PLAIN_VIEW } from '../../src/share';
import { browserArguments, findChromium } from '../e2e/browser';
import { scriptingOf } from './frames';
import { dollars, quantile, waits } from './latency';
import { probe, type Answer } from './probe';

const SLIDER = 'company.cash';
const KEYS = 40;
const DRAGS = 4;
/** Events of one drag, and between two of them, px and ms. */
const MOVES = 40;
const STRIDE = 3;
const EVERY = 16;
/** Runs of each plan. */
const LUCKS = 5;
const FUTURES = 2000;
const PATIENCE = 60_000;
/** Until a view has drawn what it shows, ms. */
const REST = 4000;

interface Times {
  readonly inputs: number;
  /** Milliseconds. */
  readonly first: Ends;
  readonly settled: Ends;
  /** From a worker's message to its picture in the document, and to that painted. */
  readonly drawn: Ends;
  readonly painted: Ends;
}
type Ends = readonly [p50: number, p95: number];

/** What scripts take of frames, milliseconds. */
interface Frames {
  readonly drag: Ends;
  /** The longest frame of each view when another result at rest is drawn in it. */
  readonly views: readonly { readonly name: string; readonly longest: number }[];
}

export interface PageTimes {
  readonly keys: Times;
  readonly drag: Times;
  readonly frames: Frames;
  /** Seconds for 2,000 futures, from a click to painted figures, typical of a plan. */
  readonly runs: readonly { readonly id: string; readonly seconds: number }[];
}

const ends = (values: readonly number[]): Ends => [quantile(values, 0.5), quantile(values, 0.95)];
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const pictures = (answers: readonly Answer[]) => ({
  drawn: ends(answers.map(({ result, drawn }) => drawn - result)),
  painted: ends(answers.map(({ result, time }) => time - result)),
});

/** Waits until figures have settled and been painted. @returns when, in the page's time */
async function settled(page: Page): Promise<number> {
  await page.waitForFunction(() => window.notes.settled.length > 0, undefined, { timeout: PATIENCE });
  return page.evaluate(() => window.notes.settled[0]);
}

/** Waits until the page rests, its axis included. */
async function rested(page: Page): Promise<void> {
  await page.waitForSelector('[data-fingerprint]', { timeout: PATIENCE });
  await pause(500);
}

/** Waits until it rests; then empties the notes. @returns how the cash picture stands, and for how much cash */
async function begin(page: Page) {
  await rested(page);
  const said = await slider(page).getAttribute('aria-valuetext');
  const before = await page.evaluate(() => {
    window.notes = { inputs: [], answers: [], settled: [], released: 0 };
    return window.heights();
  });
  return { before, start: dollars(said ?? '') };
}

const slider = (page: Page) => page.locator(`[data-path="${SLIDER}"] input[type="range"]`);

async function openPage(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('tab', { name: 'Money' }).click();
  await page.waitForSelector('[data-fingerprint]', { timeout: PATIENCE });
}

async function watchPage(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  await page.evaluate((path) => window.watch(path), SLIDER);
}

/** Single steps, each from rest. */
async function keys(page: Page): Promise<Times> {
  const first: number[] = [];
  const rest: number[] = [];
  const all: Answer[] = [];
  await slider(page).focus();
  for (let i = 0; i < KEYS; i++) {
    const { before, start } = await begin(page);
    // There and back, so that it stays near where plans begin.
    await page.keyboard.press(i % 8 < 4 ? 'ArrowRight' : 'ArrowLeft');
    const end = await settled(page);
    const { inputs, answers } = await page.evaluate(() => window.notes);
    first.push(...waits(inputs, answers.slice(0, 1), before, start));
    all.push(...answers);
    rest.push(...inputs.map(({ time }) => end - time));
  }
  return { inputs: first.length, first: ends(first), settled: ends(rest), ...pictures(all) };
}

/** Presses the slider's thumb and moves it by so many px an event; does not let go. */
async function draw(page: Page, stride: number): Promise<void> {
  const thumb = await page.locator(`[data-path="${SLIDER}"] .thumb`).boundingBox();
  if (!thumb) throw new Error('The slider has no thumb');
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const begun = performance.now();
  for (let move = 1; move <= MOVES; move++) {
    await pause(Math.max(0, begun + move * EVERY - performance.now()));
    await page.mouse.move(x + move * stride, y);
  }
}

/** Drags in one direction, an event every 16 ms; settled after the release. */
async function drags(page: Page): Promise<Times> {
  const first: number[] = [];
  const rest: number[] = [];
  const all: Answer[] = [];
  for (let i = 0; i < DRAGS; i++) {
    const { before, start } = await begin(page);
    await draw(page, i % 2 === 0 ? STRIDE : -STRIDE);
    // So that every input is answered while the axis is still.
    await pause(1000);
    const { inputs, answers } = await page.evaluate(() => window.notes);
    await page.evaluate(() => (window.notes.settled = []));
    await page.mouse.up();
    const end = await settled(page);
    first.push(...waits(inputs, answers, before, start));
    all.push(...answers);
    rest.push(end - (await page.evaluate(() => window.notes.released)));
  }
  return { inputs: first.length, first: ends(first), settled: ends(rest), ...pictures(all) };
}

const back = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Workbench' }).click();

/** Drags, then every view while a change is taken back and made again; nobody watches, whose scripts would count, too. */
async function frames(browser: Browser, page: Page): Promise<Frames> {
  const ways = page.getByRole('navigation', { name: 'Views' }).getByRole('button');
  // So that there are two plans to compare, one of them the one that is moved.
  await ways.first().click();
  await back(page);
  await page.getByRole('tab', { name: 'Money' }).click();
  const drag: number[] = [];
  for (let i = 0; i < DRAGS; i++) {
    await rested(page);
    drag.push(
      ...(await scriptingOf(browser, page, 'counts', () => draw(page, i % 2 === 0 ? STRIDE : -STRIDE))),
    );
    await page.mouse.up();
  }
  await rested(page);
  const views: Frames['views'][number][] = [];
  for (let way = 0; way < (await ways.count()); way++) {
    await ways.nth(way).click();
    const tabs = page.getByRole('main').getByRole('tablist').first().getByRole('tab');
    for (let tab = 0; tab < (await tabs.count()); tab++) {
      await tabs.nth(tab).click();
      await pause(REST);
      const name = (await tabs.nth(tab).textContent()) ?? '';
      const turn = page
        .getByRole('banner')
        .getByRole('button', { name: views.length % 2 === 0 ? 'Undo' : 'Redo' });
      const each = await scriptingOf(browser, page, 'rests', async () => {
        await turn.click();
        await pause(REST);
      });
      views.push({ name: name.trim(), longest: Math.max(...each) });
    }
  }
  await back(page);
  return { drag: ends(drag.filter((ms) => ms > 0)), views };
}

/** Other luck, so that nothing computed before can be used. */
async function runs(page: Page, address: string): Promise<PageTimes['runs']> {
  const times = [];
  for (const { id, base } of listPresets()) {
    const scenario = preset(base);
    if (!scenario) throw new Error(`No preset ${base}`);
    const state = { scenario, seed: 1, ignoranceSeed: 1, futures: FUTURES, view: PLAIN_VIEW };
    await watchPage(page, `${address}#${encodeLink({ ...state, engine: ENGINE_VERSION, survival: null })}`);
    await page.getByRole('button', { name: 'Settings' }).click();
    const seconds: number[] = [];
    for (let i = 0; i < LUCKS; i++) {
      await begin(page);
      await page.getByRole('button', { name: 'Other luck' }).click();
      const end = await settled(page);
      seconds.push((end - (await page.evaluate(() => window.notes.released))) / 1000);
    }
    times.push({ id, seconds: quantile(seconds, 0.5) });
  }
  return times;
}

/** @param outDir a built site */
export async function measurePage(root: string, outDir: string): Promise<PageTimes> {
  const { executablePath, env } = await findChromium();
  const server = await preview({
    ...{ root, configFile: false, logLevel: 'error', build: { outDir } },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const browser = await chromium.launch({
    ...{ executablePath, args: browserArguments, chromiumSandbox: false },
    ...(env && { env: { ...(process.env as Record<string, string>), ...env } }),
  });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    // So low that the table of plans is out of sight: in sight, its odds would be computed, too.
    const viewport = { width: 1440, height: 640 };
    const page = await browser.newPage({ viewport });
    await page.addInitScript(probe);
    await watchPage(page, address);
    const [ofKeys, ofDrags] = [await keys(page), await drags(page)];
    const unwatched = await browser.newPage({ viewport });
    await openPage(unwatched, address);
    const inFrames = await frames(browser, unwatched);
    await unwatched.close();
    return { keys: ofKeys, drag: ofDrags, frames: inFrames, runs: await runs(page, address) };
  } finally {
    await browser.close();
    await server.close();
  }
}
