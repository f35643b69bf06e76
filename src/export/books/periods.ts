// Months, quarters and years of a horizon, counted from its first month: the engine knows no calendar.

export const SPANS = { month: 1, quarter: 3, year: 12 } as const;
export type Span = keyof typeof SPANS;
export const spans = Object.keys(SPANS) as Span[];

export interface Period {
  /** From 1 on. */
  readonly number: number;
  /** Its months, both included. The last period may have fewer than the others. */
  readonly first: number;
  readonly last: number;
}

export function periodsOf(span: Span, months: number): readonly Period[] {
  const length = SPANS[span];
  return Array.from({ length: Math.ceil(months / length) }, (_, i) => ({
    ...{ number: i + 1, first: i * length + 1, last: Math.min(months, (i + 1) * length) },
  }));
}
