// What each measure is held against: published marks, and what lies below, between and above them. Pure.
import type { UnitMeasure, WholeMeasure } from '../../engine/summary';
import type { Archetype, MeasureSource } from '../../scenario';

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

/** Something to be judged: the company as a whole, or a segment by its archetype and mean contract. */
export interface Judged {
  readonly archetype: Archetype | null;
  /** Mean contract a year; NaN of the company. */
  readonly acv: number;
  readonly currency: string;
}

/** Verdicts by rising value: each holds below its limit, the last one from there on. */
export interface Standard {
  /** The published range, drawn behind; open above: Infinity. Equal: a line. */
  readonly band: readonly [low: number, high: number];
  readonly steps: readonly (readonly [below: number, verdict: Verdict])[];
  readonly source: MeasureSource | 'assumption';
}

/** Renminbi that stand to a dollar of a published contract value (source `renminbiLevel`). */
const RENMINBI_LEVEL = 2;
/** Upper ends of contract values in SaaS Capital's survey, with its medians of gross and net retention. */
const RETENTION = [
  { below: 12_000, gross: 0.9, net: 1 },
  { below: 25_000, gross: 0.9, net: 1.02 },
  { below: 50_000, gross: 0.92, net: 1.03 },
  { below: 100_000, gross: 0.93, net: 1.05 },
  { below: 250_000, gross: 0.93, net: 1.07 },
  { below: Infinity, gross: 0.93, net: 1.1 },
];

/** Medians of retention at a contract value; those of the smallest to the largest for a company with several. */
export function retentionMedians({ acv, currency }: Judged): {
  readonly gross: readonly [number, number];
  readonly net: readonly [number, number];
} {
  const dollars = currency === 'CNY' ? acv / RENMINBI_LEVEL : acv;
  const row = RETENTION.find(({ below }) => dollars < below);
  if (row) return { gross: [row.gross, row.gross], net: [row.net, row.net] };
  return { gross: [0.9, 0.93], net: [1, 1.1] };
}

const PAYBACK: Readonly<Record<Archetype, readonly [number, number, MeasureSource]>> = {
  micro: [6, 18, 'bessemerPayback'],
  smb: [6, 18, 'bessemerPayback'],
  mid: [12, 20, 'paybackBands'],
  enterprise: [24, 36, 'bessemerPayback'],
};
const INVEST_MORE = 6;
const ALARM = 36;

/** null where nothing published is the same at every price. */
export function standardOf(measure: Measure, judged: Judged): Standard | null {
  switch (measure) {
    case 'cac':
      return null;
    case 'salesPerNewDollar':
      return {
        band: [1.76, 2],
        steps: [
          [1.76, 'cheap'],
          [2, 'usual'],
          [2.82, 'dear'],
          [Infinity, 'worstQuarter'],
        ],
        source: 'benchmarkit',
      };
    case 'paybackMonths': {
      const [low, high, source] = judged.archetype
        ? PAYBACK[judged.archetype]
        : ([INVEST_MORE, ALARM, 'bessemerPayback'] as const);
      return {
        band: [low, high],
        steps: [
          [INVEST_MORE, 'investMore'],
          [high, 'soon'],
          [ALARM, 'slow'],
          [Infinity, 'alarm'],
        ],
        source,
      };
    }
    case 'ltvToCac':
      return {
        band: [3, Infinity],
        steps: [
          [1, 'costsMore'],
          [3, 'thin'],
          [Infinity, 'pays'],
        ],
        source: 'skokLtv',
      };
    case 'grr': {
      const [low, high] = retentionMedians(judged).gross;
      return {
        band: [low, high],
        steps: [
          [low, 'leaks'],
          [Infinity, 'keeps'],
        ],
        source: 'saasCapital',
      };
    }
    case 'nrr': {
      const [low, high] = retentionMedians(judged).net;
      // Under 100 % the base shrinks by itself, whatever others do.
      return {
        band: [low, high],
        steps: [
          [1, 'shrinks'],
          [low, 'below'],
          [Infinity, 'above'],
        ],
        source: 'saasCapital',
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
        source: 'quickRatio',
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
    case 'burnMultiple':
      return {
        band: [1, 2],
        steps: [
          [Number.MIN_VALUE, 'notBurning'],
          ...([
            [1, 'superb'],
            [1.5, 'great'],
            [2, 'good'],
            [3, 'suspect'],
          ] as const),
          [Infinity, 'bad'],
        ],
        source: 'sacksBurn',
      };
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
