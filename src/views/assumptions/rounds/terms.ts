// What a round asks for and brings, at a glance. Pure.
import { middle } from '../../../controls';
import { fieldText, rate } from '../../../format';
import type { Messages } from '../../../messages';
import { ANY_GROWTH, ANY_RUNWAY, parametersOf, readPath, type Round, type Scenario } from '../../../scenario';
import { lawOf } from '../cells';
import { soldIn, type Sale } from './ownership';

const FIRST = ['amount', 'minArr', 'minGrowth', 'chance', 'delay'];
const all = parametersOf('round');
const place = (key: string) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);

/** A round's numbers, what matters most first. */
export const roundRows = [...all].sort((a, b) => place(a.key) - place(b.key));

/** The middle of a round's number. */
function number(scenario: Scenario, round: Round, key: string): number {
  const row = all.find((parameter) => parameter.key === key);
  const value = readPath(scenario, `rounds.${round.id}.${key}`);
  return value === undefined || !row ? NaN : middle(value, lawOf(row));
}

/** What the round sells of the company. */
export const saleOf = (scenario: Scenario, round: Round): Sale => ({
  amount: number(scenario, round, 'amount'),
  preMoney: number(scenario, round, 'preMoney'),
  isBridge: number(scenario, round, 'bridge') > 0,
});

export interface Terms {
  /** "$7m from month 9" */
  readonly summary: string;
  /** Its conditions, in a line. */
  readonly terms: string;
}

export function termsOf({ assumptions }: Messages, scenario: Scenario, round: Round): Terms {
  const words = assumptions.rounds;
  const money = (key: string) => fieldText(number(scenario, round, key), 'money', scenario.currency);
  const growth = number(scenario, round, 'minGrowth');
  const runway = number(scenario, round, 'maxRunway');
  const sale = saleOf(scenario, round);
  const sold = soldIn(sale);
  return {
    summary: words.summary(money('amount'), fieldText(number(scenario, round, 'fromMonth'), 'count')),
    terms: words.terms([
      words.arr(money('minArr')),
      ...(growth > ANY_GROWTH ? [words.growth(rate(growth))] : []),
      ...(runway < ANY_RUNWAY ? [words.runway(fieldText(runway, 'months'))] : []),
      words.chance(rate(number(scenario, round, 'chance'))),
      ...(sold > 0 ? [words.sells(rate(sold))] : []),
      ...(sale.isBridge ? [words.bridge] : []),
    ]),
  };
}
