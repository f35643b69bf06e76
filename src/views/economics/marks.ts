// What each measure is held against: published marks, and what lies below, between and above them. Pure.
import type { UnitMeasure, WholeMeasure } from '../../engine/summary';
import { benchmarkOf, MEASURE_SOURCES, type Archetype, type Source } from '../../scenario';

export type Measure = UnitMeasure | WholeMeasure;

/** In the order of the page. */
export const MEASURES = [
  ...(['cac', 'salesPerNewDollar', 'paybackMonths', 'ltvToCac', 'grr', 'nrr', 'quickRatio'] as const),
  ...(['magicNumber', 'burnMultiple', 'ruleOf40'] as const),
] as const satisfies readonly Measure[];

/** What a value amounts to; each has its words. */
export type Verdict =
  | 'costsMore'
  | 'thin'
  | 'pays'
  | 'cheap'
  | 'usual'
  | 'dear'
  | 'worstQuarter'
  | 'investMore'
  | 'soon'
  | 'slow'
  | 'alarm'
  | 'leaks'
  | 'keeps'
  | 'shrinks'
  | 'below'
  | 'above'
  | 'notBurning'
  | 'superb'
  | 'great'
  | 'good'
  | 'suspect'
  | 'bad'
  | 'fast';

/** Something to be judged: the company as a whole (null), or a segment by its archetype. */
export interface Judged {
  readonly archetype: Archetype | null;
  readonly currency: string;
}

/** Verdicts by rising value: each holds below its limit, the last one from there on. */
export interface Standard {
  /** The published range, drawn behind; open above: Infinity. Equal: a line. */
  readonly band: readonly [low: number, high: number];
  readonly steps: readonly (readonly [below: number, verdict: Verdict])[];
  readonly source: Source | 'assumption';
}

/** Below and above these months it is the same at every price. */
const INVEST_MORE = 6;
const ALARM = 36;
/** S&M per new dollar in the worst quarter of companies. */
const WORST_QUARTER = 2.82;

/** null where nothing published is the same at every price. */
export function standardOf(measure: Measure, judged: Judged): Standard | null {
  switch (measure) {
    case 'cac':
      return null;
    case 'salesPerNewDollar': {
      const { range, source } = benchmarkOf(measure, judged.archetype);
      const [low, high] = range;
      return {
        ...{ band: range, source },
        steps: [
          [low, 'cheap'],
          [high, 'usual'],
          [WORST_QUARTER, 'dear'],
          [Infinity, 'worstQuarter'],
        ],
      };
    }
    case 'paybackMonths': {
      const { range, source } = benchmarkOf(measure, judged.archetype);
      return {
        ...{ band: range, source },
        steps: [
          [INVEST_MORE, 'investMore'],
          [range[1], 'soon'],
          [ALARM, 'slow'],
          [Infinity, 'alarm'],
        ],
      };
    }
    case 'ltvToCac': {
      const { range, source } = benchmarkOf(measure, judged.archetype);
      return {
        ...{ band: range, source },
        steps: [
          [1, 'costsMore'],
          [range[0], 'thin'],
          [Infinity, 'pays'],
        ],
      };
    }
    case 'grr': {
      const { range, source } = benchmarkOf(measure, judged.archetype);
      return {
        ...{ band: range, source },
        steps: [
          [range[0], 'leaks'],
          [range[1], 'usual'],
          [Infinity, 'keeps'],
        ],
      };
    }
    case 'nrr': {
      const { range, source } = benchmarkOf(measure, judged.archetype);
      // Under 100 % the base shrinks by itself, whatever others do.
      return {
        ...{ band: range, source },
        steps: [
          [1, 'shrinks'],
          ...(range[0] > 1 ? ([[range[0], 'below']] as const) : []),
          [Infinity, 'above'],
        ],
      };
    }
    case 'quickRatio':
      return {
        band: [3.9, Infinity],
        steps: [
          [1, 'shrinks'],
          [3.9, 'below'],
          [Infinity, 'fast'],
        ],
        source: MEASURE_SOURCES.quickRatio,
      };
    case 'magicNumber':
      return {
        band: [0.7, 1],
        steps: [
          [0.7, 'slow'],
          [1, 'good'],
          [Infinity, 'investMore'],
        ],
        source: 'assumption',
      };
    case 'burnMultiple': {
      const { range, source } = benchmarkOf(measure, judged.archetype);
      return {
        ...{ band: range, source },
        steps: [
          [Number.MIN_VALUE, 'notBurning'],
          ...([
            [1, 'superb'],
            [1.5, 'great'],
            [2, 'good'],
            [range[1], 'suspect'],
          ] as const),
          [Infinity, 'bad'],
        ],
      };
    }
    case 'ruleOf40':
      return {
        band: [0.4, Infinity],
        steps: [
          [0.4, 'below'],
          [Infinity, 'above'],
        ],
        source: 'assumption',
      };
  }
}

/** A value on a limit belongs to what lies above it; undefined of no value. */
export function verdictOf({ steps }: Standard, value: number): Verdict | undefined {
  if (Number.isNaN(value)) return undefined;
  return steps.find(([below]) => value < below)?.[1] ?? steps.at(-1)?.[1];
}
