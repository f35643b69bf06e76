// What a single assumption is moved to when one asks how much hangs on it: over its published range, or by a fifth.
import { asleepBecauseOf } from './asleep';
import { isAny } from './any';
import { hasEffort } from './has-effort';
import { listPaths, locate, readPath, type Place } from './paths';
import type { SourceId } from './sources';
import type { Bounds, Parameter } from './table';
import type { Scenario, Value } from './types';
import { isRange } from './value';

export interface Move {
  readonly path: string;
  readonly now: number;
  /** Below and above the present value; undefined where there is no way down, or up. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Who publishes the two; undefined: a fifth less and a fifth more. */
  readonly source: SourceId | undefined;
  /** It stands among the sliders that matter most. */
  readonly main: boolean;
}

const PART = 0.2;

/**
 * Every assumption that is a point value and does something in this scenario, those that matter most first, else in
 * the table's order. What management decides is no assumption; ranges are read from the futures that drew them.
 */
export function movesOf(scenario: Scenario): Move[] {
  const moves = assumptionsIn(scenario).flatMap(({ place, value: now }): Move[] => {
    if (isRange(now)) return [];
    const { path } = place;
    const move = { path, now, ...endsOf(place, now), main: isMain(place) };
    return move.low === undefined && move.high === undefined ? [] : [move];
  });
  return [...moves.filter(({ main }) => main), ...moves.filter(({ main }) => !main)];
}

/** Every number that is an assumption about the world and does something in this scenario, in the table's order. */
export const assumptionsIn = (scenario: Scenario): { readonly place: Place; readonly value: Value }[] =>
  listPaths(scenario).flatMap((path) => {
    const place = locate(scenario, path);
    const value = readPath(scenario, path);
    if (!place || value === undefined) return [];
    if (place.row.kind !== 'assumption' || place.row.unit === 'flag') return [];
    const isNone = !isRange(value) && isAny(place.row, value);
    return isNone || !isInUse(scenario, place) ? [] : [{ place, value }];
  });

const isMain = ({ row, owner }: Place): boolean =>
  owner !== 'company' && 'archetype' in owner ? row.main.includes(owner.archetype) : row.main.length > 0;

function isInUse(scenario: Scenario, { row, owner }: Place): boolean {
  if (row.scope === 'round') return true;
  const prefix = owner === 'company' ? 'company' : owner.id;
  if (row.scope === 'segment' && !isServed(scenario, prefix)) return false;
  return asleepBecauseOf(scenario, row.scope, prefix, row.key) === undefined;
}

/** Does a segment get effort, or have customers of its own or of another segment's that grow into it? */
const isServed = (scenario: Scenario, id: string): boolean =>
  hasEffort(scenario, id) ||
  readPath(scenario, `${id}.openingCustomers`) !== 0 ||
  scenario.segments.some((segment) => readPath(scenario, `${segment.id}.graduationChance`) !== 0);

type Ends = Pick<Move, 'low' | 'high' | 'source'>;

/** Published ends count where the value lies between them: beyond them they would both be on one side of it. */
function endsOf({ row, column: { benchmark } }: Place, now: number): Ends {
  if (benchmark) {
    const [low, high] = benchmark.range;
    if (low < high && low <= now && now <= high)
      return { ...within(row, now, benchmark.range), source: benchmark.source };
  }
  const step = row.integer ? Math.max(1, Math.round(PART * Math.abs(now))) : PART * Math.abs(now);
  // A fifth of nothing is nothing, also of what is counted.
  const ends = now === 0 ? ([0, 0] as const) : ([now - step, now + step] as const);
  return { ...within(row, now, ends), source: undefined };
}

function within({ valid, integer }: Parameter, now: number, [low, high]: Bounds) {
  const whole = (x: number) => (integer ? Math.round(x) : x);
  const [least, most] = [Math.max(valid[0], whole(low)), Math.min(valid[1], whole(high))];
  return { low: least < now ? least : undefined, high: most > now ? most : undefined };
}
