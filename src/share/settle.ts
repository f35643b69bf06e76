// Foreign content of a link or file to a state: every field judged, the bad ones replaced by their defaults and listed.
import { ENGINE_VERSION } from '../engine';
import { repair, type Problem } from '../scenario';
import type { Report } from '../scenario/validate';
import { readActuals } from './actuals';
import { readBeside } from './beside';
import { canonical } from './canonical';
import { cleanText } from './clean';
import { LARGEST_SEED, MOST_FUTURES, USUAL_FUTURES, USUAL_SEED, type Decoded } from './state';
import { readView } from './view';

/** What links and files both come to. A field that is not there has its default; that is no fault. */
export interface Content {
  readonly engine?: unknown;
  readonly seed?: unknown;
  /** Left out: the same as `seed`. */
  readonly ignoranceSeed?: unknown;
  readonly futures?: unknown;
  readonly survival?: unknown;
  readonly typicalArr?: unknown;
  readonly view?: unknown;
  readonly actuals?: unknown;
  readonly beside?: unknown;
  readonly scenario: unknown;
}

const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;
const MOST_PROBLEMS = 100;
const LARGEST_ARR = 1e15;

/** `report` may already hold what was wrong on the way here. */
export function settle(content: Content, report: Report): Decoded {
  const whole = (path: string, x: unknown, low: number, high: number, otherwise: number) =>
    x === undefined ? otherwise : (report.number(path, x, low, high, true) ?? otherwise);

  const { scenario, problems } = repair(content.scenario);
  const seed = whole('seed', content.seed, 0, LARGEST_SEED, USUAL_SEED);
  const actuals = readActuals(report, content.actuals);
  const beside = readBeside(report, content.beside);
  const typicalArr =
    content.typicalArr === undefined
      ? undefined
      : report.number('typicalArr', content.typicalArr, 0, LARGEST_ARR);
  const state = {
    scenario: canonical(scenario),
    seed,
    ignoranceSeed: whole('ignoranceSeed', content.ignoranceSeed, 0, LARGEST_SEED, seed),
    futures: whole('futures', content.futures, 1, MOST_FUTURES, USUAL_FUTURES),
    view: readView(report, content.view),
    engine: readEngine(report, content.engine),
    survival: content.survival === null ? null : readSurvival(report, content.survival),
    ...(typicalArr !== undefined && { typicalArr }),
    ...(actuals && { actuals }),
    ...(beside && { beside }),
  };
  const found = [...report.problems, ...problems].slice(0, MOST_PROBLEMS).map(tidy);
  return found.length === 0 ? { status: 'ok', state } : { status: 'repaired', state, problems: found };
}

function readEngine(report: Report, x: unknown): string {
  if (typeof x === 'string' && VERSION.test(x)) return x;
  if (x !== undefined) report.add('engine', 'type', x, 'a version such as 1.0.0');
  return ENGINE_VERSION;
}

const readSurvival = (report: Report, x: unknown): number | null =>
  x === undefined ? null : (report.number('survival', x, 0, 1000, true) ?? null);

/** Quoted pieces of foreign content are texts from elsewhere too. */
const tidy = (problem: Problem): Problem => ({
  ...problem,
  path: cleanText(problem.path),
  found: cleanText(problem.found),
});
