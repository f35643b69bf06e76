// When invoices are paid.
import { S } from '../input';
import { exp } from '../math';
import { DAYS } from './time';

/** Longest wait, in whole months, that an invoice's payment is spread over. */
export const PAY_MONTHS = 6;

/**
 * Invoices go out mid-month and are paid after the net terms and an exponential delay.
 * @param payShare [segments × (PAY_MONTHS + 1)] filled for segment `s`, whose values begin at `at`
 */
export function preparePayments(payShare: Float64Array, s: number, v: Float64Array, at: number): void {
  const terms = v[at + S.termsDays];
  const late = v[at + S.lateDays];
  let before = 0;
  for (let month = 0; month <= PAY_MONTHS; month++) {
    const over = (month + 0.5) * DAYS - terms;
    const paid = month === PAY_MONTHS ? 1 : over <= 0 ? 0 : late > 0 ? 1 - exp(-over / late) : 1;
    payShare[s * (PAY_MONTHS + 1) + month] = paid - before;
    before = paid;
  }
}
