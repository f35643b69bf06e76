// What cannot be seen of a company, in everyday terms: how ready the product is, and how far buyers trust it.
import { companyAt, S, segmentAt, segmentBase } from '../../engine';
import { count } from '../../format';
import type { Messages } from '../../messages';
import type { Shown } from '../../state';
import { bandsAt } from './fan';

/** Requests that stand for a product with which published rates hold. */
const REQUESTS = 20;

/** Lines for the month that is read; those whose series are not here are left out. */
export function proxyLines({ app }: Messages, shown: Shown, month: number): string[] {
  const t = app.results.reading;
  const typical = (place: number) => bandsAt(shown, place)?.p50[month] ?? NaN;
  const maturity = typical(companyAt('maturity'));
  const product = Number.isNaN(maturity)
    ? []
    : [t.requests(count(Math.round(maturity * REQUESTS)), count(REQUESTS))];
  const trust = shown.scenario.segments.flatMap(({ label }, s) => {
    const share = typical(segmentAt('trust', s));
    if (!(share < 1)) return [];
    // As many references as would give this trust by themselves (`believe` in the engine's product.ts).
    const references = (shown.input.values[segmentBase(s) + S.referenceHalf] * share) / (1 - share);
    return [t.references(label, count(Math.round(references)))];
  });
  return [...product, ...trust];
}
