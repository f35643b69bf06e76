// What cannot be seen of a company, in everyday terms: how ready the product is, how far buyers trust it, how well it
// knows whom to sell to, how much of its playbook is written, and how it stands against what buyers could have instead.
import { companyAt, S, segmentAt, segmentBase, type SegmentSeries } from '../../engine';
import { count } from '../../format';
import type { Messages } from '../../messages';
import type { Shown } from '../../state';
import { bandsAt } from './fan';

/** Requests that stand for a product with which published rates hold. */
export const REQUESTS = 20;
/** Marks of an ideal customer, pages of a full playbook, comparisons with an offer that is as good in all else. */
const TEN = 10;

/** Lines for the month that is read; those whose series are not here are left out. */
export function proxyLines({ app }: Messages, shown: Shown, month: number): string[] {
  const t = app.results.reading;
  const typical = (place: number) => bandsAt(shown, place)?.p50[month] ?? NaN;
  const maturity = typical(companyAt('maturity'));
  const product = Number.isNaN(maturity)
    ? []
    : [t.requests(count(Math.round(maturity * REQUESTS)), count(REQUESTS))];
  const segments = shown.scenario.segments.flatMap(({ label }, s) => {
    const told = segmentProxies(t, shown.input.values.subarray(segmentBase(s)), (name) =>
      typical(segmentAt(name, s)),
    );
    return told.length > 0 ? [t.ofSegment(label, told)] : [];
  });
  return [...product, ...segments];
}

/** `values`: those of the segment, by slot; `typical`: a series of it in the month, NaN where it is not here. */
export function segmentProxies(
  t: Messages['app']['results']['reading'],
  values: Float64Array,
  typical: (name: SegmentSeries) => number,
): string[] {
  const ofTen = (share: number, words: (n: string, of: string) => string) =>
    Number.isNaN(share) ? [] : [words(count(Math.round(share * TEN)), count(TEN))];
  const trust = typical('trust');
  // As many references as would give this trust by themselves (`believe` in the engine's product.ts).
  const references = trust < 1 ? (values[S.referenceHalf] * trust) / (1 - trust) : NaN;
  // Being better multiplies the odds of winning by this (`appeal` in the engine's odds.ts): from even ones, among equals.
  const odds = Math.exp(values[S.advantageWin] * Math.log(typical('advantage')));
  return [
    ...(Number.isNaN(references) ? [] : [t.references(count(Math.round(references)))]),
    // A narrow focus is worth what is known of it (`takeAim` in the engine's profile.ts).
    ...ofTen(typical('known'), t.picked),
    ...ofTen(typical('playbook'), t.pages),
    ...ofTen(odds / (1 + odds), t.comparisons),
  ];
}
