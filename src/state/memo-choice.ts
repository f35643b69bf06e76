// Which assumptions a memo tells: those that survival hangs on, and those furthest from what is published. Pure.
import type { Driver } from '../engine/summary';
import { MARKET } from '../engine/summary';
import type { EngineInput } from '../engine';
import { departuresOf, movesOf, uncertainPaths, type Departure, type Move, type Scenario } from '../scenario';

/** How far survival moves with an assumption: survivors of 100 where it is low, and where it is high. */
export interface Weight {
  readonly path: string;
  /** What low and high are: the futures that drew its lowest and its highest fifth; the ends of what is published; ± 20 %. */
  readonly of: 'drawn' | 'published' | 'fifth';
  readonly low: number;
  readonly high: number;
  /** More than chance makes of it. */
  readonly isClear: boolean;
}

export interface Chosen {
  readonly path: string;
  /** What survival does with it; undefined where it was not looked at, or moves nothing. */
  readonly weight: Weight | undefined;
  readonly departure: Departure | undefined;
}

export const MOST_CHOSEN = 10;
/** Of these, so many for their distance from what is published, where there are enough that matter. */
const FOR_DISTANCE = 4;
/** Sliders to push on. */
const MOST_PUSHED = 5;
const FEWEST_PUSHED = 3;

export const reachOf = ({ low, high }: Weight): number => Math.abs(high - low) || 0;

/** Of values that are not known for sure: as the run's own futures tell. */
export function weightsOfRanges(
  scenario: Scenario,
  input: EngineInput,
  hangsOn: readonly Driver[],
): readonly Weight[] {
  const paths = uncertainPaths(scenario, input);
  return hangsOn.flatMap(({ index, survivalLow, survivalHigh, error }): Weight[] => {
    if (index === MARKET || !paths[index]) return [];
    const isClear = Math.abs(survivalHigh - survivalLow) > 2 * error;
    return [{ path: paths[index], of: 'drawn', low: survivalLow, high: survivalHigh, isClear }];
  });
}

/** Point values that stand among the sliders that matter most: looked at one by one. */
export const mainMoves = (scenario: Scenario): readonly Move[] =>
  movesOf(scenario).filter(({ main }) => main);

/** What matters first, furthest first, then what departs. */
export function choose(scenario: Scenario, weights: readonly Weight[]): readonly Chosen[] {
  const departures = departuresOf(scenario);
  const heavy = weights.filter(({ isClear }) => isClear).sort((a, b) => reachOf(b) - reachOf(a));
  const first = heavy.slice(0, MOST_CHOSEN - Math.min(FOR_DISTANCE, departures.length));
  const isIn = (list: readonly { readonly path: string }[], path: string) =>
    list.some((other) => other.path === path);
  const far = departures.filter(({ path }) => !isIn(first, path)).slice(0, MOST_CHOSEN - first.length);
  const rest = heavy.filter(({ path }) => !isIn(first, path) && !isIn(far, path));
  const paths = [...first, ...rest.slice(0, MOST_CHOSEN - first.length - far.length), ...far].map(
    ({ path }) => path,
  );
  return paths.map((path) => ({
    path,
    weight: heavy.find((weight) => weight.path === path),
    departure: departures.find((departure) => departure.path === path),
  }));
}

/** Paths to push on: those that survival hangs on most; where there are too few, whatever else is told or stands in front. */
export function pushedOf(scenario: Scenario, chosen: readonly Chosen[]): readonly string[] {
  const heavy = chosen.filter(({ weight }) => weight).map(({ path }) => path);
  const others = [...chosen.map(({ path }) => path), ...mainMoves(scenario).map(({ path }) => path)];
  const wanted = Math.max(FEWEST_PUSHED, Math.min(MOST_PUSHED, heavy.length));
  return [...new Set([...heavy, ...others])].slice(0, wanted);
}
