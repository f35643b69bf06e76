// Attainment and coverage as gauges: figure, spread, published band, verdict. Pure.
import type { SegmentTeam, Spread } from '../../engine/summary';
import { chance, exact, rate, rateRange, times } from '../../format';
import type { Messages } from '../../messages';
import { SOURCES, type SourceId } from '../../scenario';

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

export function coverage(
  t: TeamTexts,
  label: string,
  { coverage: spread, needed, covered }: SegmentTeam,
): Gauge {
  const fits = [FITS * needed.p50, TOO_MUCH * needed.p50] as const;
  return {
    ...{ measure: 'coverage', spread: known(spread) ? spread : null, text: times, band: null },
    range: known(spread) ? t.spread(`${times(spread.p10)}–${times(spread.p90)}`) : '',
    most: Math.max(1, 1.1 * spread.p90 || 0, 1.2 * needed.p50 || 0),
    says:
      known(spread) && known(needed)
        ? [
            t.verdicts.coverage[sideOf(spread.p50, fits)](label),
            t.needed(times(needed.p50)),
            counted(t.covered, covered, spread),
          ]
        : [silence(t, label, spread)],
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
