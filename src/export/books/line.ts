// What a line of the books is, and short notations for its kinds.
import { companyAt, kindAt, segmentAt, type CompanySeries, type SegmentSeries } from '../../engine';
import type { Formula, Term } from './formula';

export type Unit = 'money' | 'count' | 'share' | 'months' | 'times';
/** Sections of the company; then one for each segment. */
export const SECTIONS = ['revenue', 'cash', 'customers', 'team'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Line {
  /** Unique: `arr`, or `smb.arr` of a segment. */
  readonly id: string;
  /** By which its words are found. */
  readonly name: string;
  /** Section of the company, or number of a segment. */
  readonly section: Section | number;
  readonly unit: Unit;
  /** Place in the engine's row (model/series.ts); undefined where it only follows from other lines. */
  readonly place: number | undefined;
  /** A period has the sum of its months, or what stands at its end. */
  readonly over: 'sum' | 'end';
  readonly formula: Formula | undefined;
}

/** A line without its section. */
export type Draft = Omit<Line, 'section'>;

const overAt = (place: number): Line['over'] => (kindAt(place) === 'flow' ? 'sum' : 'end');

export function ofCompany(name: CompanySeries, unit: Unit, formula?: Formula): Draft {
  const place = companyAt(name);
  return { id: name, name, unit, place, over: overAt(place), formula };
}

/** A figure that the engine does not keep. */
export const derived = (name: string, unit: Unit, formula: Formula): Draft => ({
  ...{ id: name, name, unit, place: undefined, over: 'end', formula },
});

/** The lines of one segment. */
export class OwnLines {
  private readonly s: number;
  private readonly id: string;

  constructor(s: number, id: string) {
    this.s = s;
    this.id = id;
  }

  /** `over`: where it is not as the series' kind says. */
  line(name: SegmentSeries, unit: Unit, formula?: Formula, over?: Line['over']): Draft {
    const place = segmentAt(name, this.s);
    return {
      ...{ id: `${this.id}.${name}`, name, unit, place, over: over ?? overAt(place) },
      formula: formula && this.own(formula),
    };
  }

  derived(name: string, unit: Unit, formula: Formula): Draft {
    return { ...derived(name, unit, this.own(formula)), id: `${this.id}.${name}` };
  }

  /** The same of the segment's own lines. */
  private own({ sum, per, spent }: Formula): Formula {
    const named = (terms: readonly Term[]) =>
      terms.map((term) => ({ ...term, line: `${this.id}.${term.line}` }));
    return { sum: named(sum), ...(per && { per: named(per) }), ...(spent && { spent }) };
  }
}
