// From a trace of the browser to the time that scripts of the page took in each of its frames.
import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took, and how long the thread worked for it. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What the browser calls in which scripts run. */
const SCRIPTS = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'HandlePostMessage',
  'RunMicrotasks',
  'TimerFire',
]);
/** What it does last of a frame in the page's thread. */
const FRAME = 'Layerize';
/** Microseconds of rest in which a picture could have been drawn, had there been one: what follows delays another. */
const REST = 4000;

/**
 * Milliseconds of work by the page's scripts in each frame while `work` goes on. `between`: what is done while nothing is
 * drawn counts to the next frame in a drag, where one is due all the time; at rest it delays none.
 */
export async function scriptingOf(
  browser: Browser,
  page: Page,
  between: 'counts' | 'rests',
  work: () => Promise<void>,
): Promise<number[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return framesOf(trace.traceEvents, between === 'rests' ? REST : Infinity);
}

function framesOf(events: readonly TraceEvent[], rest: number): number[] {
  const main = events.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  if (!main) throw new Error('The trace has no main thread');
  const own = events
    .filter(({ pid, tid, ph }) => pid === main.pid && tid === main.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts);
  const frames = [0];
  let inScript = 0;
  for (const { name, ts, dur = 0, tdur = dur } of own) {
    if (name === FRAME) frames.push(0);
    // What a script calls is part of it.
    if (!SCRIPTS.has(name) || ts < inScript) continue;
    if (ts - inScript > rest) frames.push(0);
    inScript = ts + dur;
    frames[frames.length - 1] += tdur / 1000;
  }
  if (frames.length < 2) throw new Error('The trace has no frame');
  return frames;
}
