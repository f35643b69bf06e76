// Which assumptions can be told from what a person has seen, and how. Apart from the rest, so that asking costs nothing.
import { resolveSegment, type Parameter, type Segment } from '../scenario';

export type Told =
  /** A share: counted, "4 of 31". */
  | { readonly by: 'count' }
  /** Amounts one by one; `spread`: deviation of their logs that the segment has. */
  | {
      readonly by: 'amounts';
      readonly kind: 'mean' | 'median';
      readonly spread: (segment: Segment, currency: string) => number;
    };

const middle = (value: number | { readonly p10: number; readonly p90: number }) =>
  typeof value === 'number' ? value : Math.sqrt(value.p10 * value.p90);
const valueOf = (segment: Segment, currency: string, key: string) =>
  middle(resolveSegment(segment, currency)[key]);

const AMOUNTS: Readonly<Record<string, Told>> = {
  acv: {
    by: 'amounts',
    kind: 'mean',
    // Stated as deviation ÷ mean.
    spread: (segment, currency) => Math.sqrt(Math.log1p(valueOf(segment, currency, 'acvSpread') ** 2)),
  },
  cycleDays: {
    by: 'amounts',
    kind: 'median',
    spread: (segment, currency) => valueOf(segment, currency, 'cycleSpread'),
  },
};

/** Undefined for what nobody can count. */
export function toldBy({ scope, key, unit, law, kind }: Parameter): Told | undefined {
  if (kind !== 'assumption') return undefined;
  if (scope === 'segment' && Object.hasOwn(AMOUNTS, key)) return AMOUNTS[key];
  return law === 'logit' && unit.startsWith('share') ? { by: 'count' } : undefined;
}
