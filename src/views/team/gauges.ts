// Attainment and coverage as gauges: figure, spread, published band, verdict. Pure.
import { middle } from '../../controls';
import type { SegmentTeam, Spread } from '../../engine/summary';
import { chance, exact, rate, rateRange, times } from '../../format';
import type { Messages } from '../../messages';
import { columnOf, parameter, readPath, SOURCES, type Scenario, type SourceId } from '../../scenario';
import { lawOf } from '../assumptions/cells';

export type TeamTexts = Awaited<ReturnType<Messages['team']>>;
export type Measure = keyof TeamTexts['measures'];

export interface Gauge {
  readonly measure: Measure;
  /** null where there is nothing to measure, or too little: the sentence says so. */
  readonly spread: Spread | null;
  readonly text: (x: number) => string;
  readonly range: string;
  /** What is published; null where what is published is a formula. */
  readonly band: readonly [number, number] | null;
  /** Right end of the strip. */
  readonly most: number;
  readonly says: readonly string[];
  readonly sources: readonly SourceId[];
}

/** Mean attainment 54 % (xactlycorp.com) and 81 % (Insight Partners). */
const ATTAINMENT = [0.54, 0.81] as const;
/** From here on the quota is reached. */
const QUOTA = 1;
/** How far a typical value may miss what is asked for and still fit. */
const FITS = 0.8;
const TOO_MUCH = 1.5;

type Side = keyof TeamTexts['verdicts']['attainment'];

const sideOf = (x: number, [low, high]: readonly [number, number]): Side =>
  x < low ? 'below' : x > high ? 'above' : 'inside';

const known = (spread: Spread): boolean => !Number.isNaN(spread.p50);

export function attainment(t: TeamTexts, label: string, { attainment: spread, atQuota }: SegmentTeam): Gauge {
  return {
    ...{ measure: 'attainment', spread: known(spread) ? spread : null, text: rate },
    ...{ band: ATTAINMENT, sources: ['aeTurnover', 'insightTeams'] },
    range: known(spread)
      ? `${t.spread(rateRange(spread.p10, spread.p90))} · ${t.published(rateRange(...ATTAINMENT))}`
      : '',
    most: Math.max(1.2, 1.1 * spread.p90 || 0),
    says: known(spread)
      ? [t.verdicts.attainment[sideOf(spread.p50, ATTAINMENT)](label), counted(t.atQuota, atQuota, spread)]
      : [silence(t, label, spread)],
  };
}

/** The win rate that the segment is set to, the middle of it where it is not known. */
export function winRateSet(scenario: Scenario, s: number): number {
  const { id, archetype } = scenario.segments[s];
  const row = parameter('segment', 'winRate', archetype)!;
  const value = readPath(scenario, `${id}.winRate`) ?? columnOf(row, archetype, scenario.currency).default;
  return middle(value, lawOf(row));
}

/** `set`: the win rate that was set, beside the one that came of it. */
export function coverage(
  t: TeamTexts,
  label: string,
  { attainment: reached, coverage: spread, winRate, needed, covered }: SegmentTeam,
  set: number,
): Gauge {
  const fits = [FITS * needed, TOO_MUCH * needed] as const;
  const side = sideOf(spread.p50, fits);
  // Enough in hand is no praise while the quota is missed.
  const verdict =
    side === 'inside' && reached.p50 < QUOTA
      ? t.verdicts.missed(label, rate(reached.p50))
      : t.verdicts.coverage[side](label);
  return {
    ...{ measure: 'coverage', spread: known(spread) ? spread : null, text: times, band: null },
    range: known(spread) ? t.spread(`${times(spread.p10)}–${times(spread.p90)}`) : '',
    most: Math.max(1, 1.1 * spread.p90 || 0, 1.2 * needed || 0),
    says:
      known(spread) && needed > 0
        ? [verdict, t.needed(times(needed), rate(winRate), rate(set)), counted(t.covered, covered, spread)]
        : [known(spread) ? t.noWins(label) : silence(t, label, spread)],
    sources: ['pipelineCoverage'],
  };
}

/** Futures are counted per hundred. */
function counted(say: (n: string, of: string) => string, found: number, { count }: Spread): string {
  const { n, of } = chance(found, count);
  return say(n, of);
}

const silence = (t: TeamTexts, label: string, { count }: Spread): string =>
  count === 0 ? t.noQuota(label) : t.tooFew(exact(count));

export const sourceTexts = ({ assumptions }: Messages, ids: readonly SourceId[]): readonly string[] =>
  ids.map((id) => {
    const { title, where, grade } = SOURCES[id];
    return assumptions.source(title, where, assumptions.grades[grade]);
  });
