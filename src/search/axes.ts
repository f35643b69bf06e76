// What a map of plans can be drawn along: the pivot's month, the shares from it on, and every number of the table.
import {
  centre,
  fromScale,
  isRange,
  listPaths,
  locate,
  readPath,
  toScale,
  validate,
  writePath,
  type Parameter,
  type Scenario,
  type Value,
} from '../scenario';
import { pivoted, pivotOf, type Turn } from './pivot';

/** `pivot.month`, `pivot.share.<segment id>`, or the published path of a parameter (scenario/paths.ts). */
export type AxisId = string;
export const PIVOT_MONTH: AxisId = 'pivot.month';
const PIVOT_SHARE = 'pivot.share.';

export interface Axis {
  readonly id: AxisId;
  /** Values at which plans are counted, rising. */
  readonly ticks: readonly number[];
  /** The present plan's. */
  readonly at: number;
}

/** Values along an axis at most, so that half and quarter as many lie on it too. */
const MOST = 21;

/** The segment whose share an axis is; undefined for other axes. */
export const shareOf = (id: AxisId): string | undefined =>
  id.startsWith(PIVOT_SHARE) ? id.slice(PIVOT_SHARE.length) : undefined;

/** Two segments share one axis: what the one does not get the other does. One segment has nothing to share. */
function planAxes({ segments }: Scenario): AxisId[] {
  if (segments.length < 2) return [];
  const own = segments.length === 2 ? segments.slice(0, 1) : segments;
  return [...own.map(({ id }) => PIVOT_SHARE + id), PIVOT_MONTH];
}

/** All that there are, those of the plan first. */
export const axesOf = (scenario: Scenario): readonly AxisId[] => [
  ...planAxes(scenario),
  ...listPaths(scenario).filter((path) => locate(scenario, path)),
];

/** First segment's share and the pivot's month; where there is one segment only, the first two of its main numbers. */
export function usualAxes(scenario: Scenario): readonly [x: AxisId, y: AxisId] {
  const [share] = planAxes(scenario);
  if (share !== undefined) return [PIVOT_MONTH, share];
  const main = listPaths(scenario).filter((path) => {
    const place = locate(scenario, path);
    if (!place || typeof place.owner === 'string' || !('archetype' in place.owner)) return false;
    return place.row.main.includes(place.owner.archetype);
  });
  return [main[0], main[1]];
}

/** Does it change the plan alone, and nothing that is assumed of the world? */
export const isPlanAxis = (scenario: Scenario, id: AxisId): boolean =>
  planAxes(scenario).includes(id) || locate(scenario, id)?.row.kind === 'plan';

/** The axis as it lies for a scenario; undefined when it has none of that name. */
export function axisOf(scenario: Scenario, id: AxisId): Axis | undefined {
  if (planAxes(scenario).includes(id)) {
    const pivot = pivotOf(scenario);
    if (id === PIVOT_MONTH) return { id, ticks: whole(1, scenario.months - 1), at: pivot.month };
    const s = scenario.segments.findIndex((segment) => segment.id === shareOf(id));
    return { id, ticks: even(0, 1), at: pivot.shares[s] };
  }
  const place = locate(scenario, id);
  const value = readPath(scenario, id);
  if (!place || value === undefined) return undefined;
  const at = middleOf(place.row, value);
  const low = Math.min(at, place.column.slider[0]);
  const high = Math.max(at, place.column.slider[1]);
  if (place.row.integer || place.row.unit === 'flag') return { id, ticks: whole(low, high), at };
  return { id, ticks: place.row.scale === 'log' && low > 0 ? geometric(low, high) : even(low, high), at };
}

const middleOf = ({ law }: Parameter, value: Value) => (isRange(value) ? centre(value, law) : value);

const places = Array.from({ length: MOST }, (_, i) => i / (MOST - 1));
const round = (x: number) => Number(x.toPrecision(6));

const even = (low: number, high: number) => places.map((part) => round(low + part * (high - low)));
const geometric = (low: number, high: number) =>
  places.map((part) =>
    round(fromScale('log', toScale('log', low) + part * (toScale('log', high) - toScale('log', low)))),
  );

function whole(low: number, high: number): number[] {
  const step = Math.max(1, Math.ceil((high - low) / (MOST - 1)));
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step);
}

/** A value set along an axis. */
export interface Setting {
  readonly id: AxisId;
  readonly value: number;
}

/**
 * The scenario with values set along axes, the pivot's in one go (see `pivoted`). A range keeps its width, in the scale of
 * its law, around the new middle.
 * @returns null where there is no such plan: shares above 1, or refused by `validate`
 */
export function derive(scenario: Scenario, settings: readonly Setting[]): Scenario | null {
  const turn = settings.reduce<Turn>((before, { id, value }) => {
    const segment = shareOf(id);
    if (id === PIVOT_MONTH) return { ...before, month: value };
    return segment === undefined ? before : { ...before, shares: { ...before.shares, [segment]: value } };
  }, {});
  let derived = pivoted(scenario, turn);
  for (const { id, value } of settings) {
    const place = derived && locate(derived, id);
    if (!derived || !place) continue;
    const result = writePath(derived, id, around(place.row, readPath(derived, id) ?? value, value));
    derived = result.ok ? result.value : null;
  }
  if (!derived) return null;
  const judged = validate(derived);
  return judged.ok ? judged.value : null;
}

/** The value with another middle. */
function around({ law, valid: [low, high] }: Parameter, value: Value, middle: number): Value {
  if (!isRange(value) || law === 'no') return middle;
  const by = toScale(law, middle) - toScale(law, centre(value, law));
  if (by === 0) return value;
  const range = {
    p10: fromScale(law, toScale(law, value.p10) + by),
    p90: fromScale(law, toScale(law, value.p90) + by),
  };
  // At the end of what is valid there is no room for a range.
  return range.p10 < range.p90 && range.p10 >= low && range.p90 <= high ? range : middle;
}
