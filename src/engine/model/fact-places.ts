// What is kept of a future besides its series, by name and place: for whoever reads facts without simulating.
import { MAX_ROUNDS, MAX_RULES, MAX_SEGMENTS } from '../input';

export const OUTCOMES = ['paysItsOwnWay', 'livesOnRaisedMoney', 'outOfCash'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why the cash ran out, in the order in which the causes are asked. */
export const CAUSES = [
  'none',
  'neverSold', // no customer ever went live
  'moneyTooLate', // a round was agreed and had not landed
  'customersLeft', // over half a year more ARR left than came
  'grewTooFast', // PODs had been opened above the drawn plan
  'soldTooLittle',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Places in a future's facts; NaN where something never happened. */
export const F = {
  outcome: 0,
  cause: 1,
  deathMonth: 2,
  arr: 3, // at the horizon, 0 when out of cash
  cash: 4,
  customers: 5,
  lowestCash: 6, // over the months lived
  lowestCashMonth: 7,
  breakEven: 8, // first of three months in a row with operating cash flow ≥ 0
  podsOpened: 9,
  firstCustomer: 10, // [segments] first month with a live customer
  round: 10 + MAX_SEGMENTS, // [rounds] month the money landed
  rule: 10 + MAX_SEGMENTS + MAX_ROUNDS, // [rules] month it first fired
  // [segments] years that a customer won now stays (Tenure.life) if the last year's care lasts; of the living that ever had one
  soldLife: 10 + MAX_SEGMENTS + MAX_ROUNDS + MAX_RULES,
  selfServeLife: 10 + 2 * MAX_SEGMENTS + MAX_ROUNDS + MAX_RULES,
  slips: 10 + 3 * MAX_SEGMENTS + MAX_ROUNDS + MAX_RULES, // [segments] decisions that were due and slipped, a deal's each time
} as const;
export const FACTS = F.slips + MAX_SEGMENTS;
