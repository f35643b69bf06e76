// Funding rounds in words: what they take, what they bring, how often and when they close. Pure.
import type { RoundOdds } from '../../engine/summary';
import { chance, money, moneyRange, rate, rateRange, roundMoney, type Currency } from '../../format';
import {
  centre,
  isAny,
  isRange,
  parameter,
  resolveRound,
  type Round,
  type Scenario,
  type Value,
} from '../../scenario';
import type { MonthName } from '../month-name';
import type { MemoTexts } from './texts';

const valuesOf = (round: Round, currency: Currency): Readonly<Record<string, Value>> =>
  resolveRound(round, currency);

/** Terms are chosen, never uncertain. */
export const amountOf = (round: Round, currency: Currency): number =>
  centre(valuesOf(round, currency)['amount'], 'no');
export const preMoneyOf = (round: Round, currency: Currency): number =>
  centre(valuesOf(round, currency)['preMoney'], 'no');
const isBridge = (round: Round, currency: Currency) => valuesOf(round, currency)['bridge'] === 1;

/** The round that comes next: the first in the plan's order that is no bridge. −1: there is none. */
export function nextRound({ plan: { rounds }, currency }: Scenario): number {
  const first = rounds.findIndex((round) => !isBridge(round, currency));
  return first >= 0 ? first : rounds.length - 1;
}

/** The money that the plan asks of investors next; null: it asks for none. */
export function askedOf(scenario: Scenario): { readonly label: string; readonly amount: number } | null {
  const round = scenario.plan.rounds.at(nextRound(scenario));
  const amount = round ? amountOf(round, scenario.currency) : 0;
  return round && amount > 0 ? { label: round.label, amount } : null;
}

/** What it closes on, in one line. */
export function conditionsText(
  t: MemoTexts['conditions'],
  round: Round,
  currency: Currency,
  name: MonthName,
): string {
  const values = valuesOf(round, currency);
  const isNone = (key: string, value: number) => {
    const row = parameter('round', key);
    return row !== undefined && isAny(row, value);
  };
  const { minArr, minGrowth, maxRunway, fromMonth } = values;
  const arr = isRange(minArr) ? moneyRange(minArr.p10, minArr.p90, currency) : money(minArr, currency);
  const growth = isRange(minGrowth) ? rateRange(minGrowth.p10, minGrowth.p90) : rate(minGrowth);
  const [grown, runway] = [centre(minGrowth, 'normal'), centre(maxRunway, 'log')];
  const told = [
    ...(centre(minArr, 'log') > 0 ? [t.arr(arr)] : []),
    ...(isNone('minGrowth', grown) ? [] : [t.growth(growth)]),
    ...(isNone('maxRunway', runway) ? [] : [t.runway(String(Math.round(10 * runway) / 10))]),
  ];
  const from = t.from(name(centre(fromMonth, 'no')));
  return [...(told.length > 0 ? told : [t.none]), from].join(', ');
}

export interface RoundRow {
  readonly label: string;
  readonly amount: string;
  readonly conditions: string;
  readonly often: string;
  readonly when: string;
}

export function roundRows(
  t: MemoTexts,
  { plan: { rounds }, currency }: Scenario,
  odds: { readonly futures: number; readonly rounds: readonly RoundOdds[] },
  /** A month alone: its number, or its date. */
  month: MonthName,
  name: MonthName,
): readonly RoundRow[] {
  return rounds.flatMap((round, i): RoundRow[] => {
    const turning = odds.rounds.at(i);
    if (!turning) return [];
    const { n, of } = chance(turning.count, odds.futures);
    const told = [turning.p50, turning.p10, turning.p90].map((at) => month(Math.round(at)));
    return [
      {
        ...{ label: round.label, amount: roundMoney(amountOf(round, currency), currency) },
        conditions: conditionsText(t.conditions, round, currency, name),
        often: t.rounds.count(n, of),
        when: Number.isNaN(turning.p50) ? t.rounds.rare : t.rounds.told(told[0], told[1], told[2]),
      },
    ];
  });
}
