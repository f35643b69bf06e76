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

/** Milliseconds of work by the page's scripts in each frame while `work` goes on. */
export async function scriptingOf(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<number[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return framesOf(trace.traceEvents);
}

function framesOf(events: readonly TraceEvent[]): number[] {
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
    inScript = ts + dur;
    frames[frames.length - 1] += tdur / 1000;
  }
  if (frames.length < 2) throw new Error('The trace has no frame');
  return frames;
}
