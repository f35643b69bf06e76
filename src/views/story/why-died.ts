// Why the cash ran out, in words and amounts. Pure.
import { CAUSES, F } from '../../engine';
import type { Missed } from '../../engine/story';
import { average, rate } from '../../format';
import { roundAmount, roundLabel, type Tellable, type Teller } from './tell';

export interface WhyDied {
  readonly cause: string;
  readonly flow: string;
  readonly lines: readonly { readonly label: string; readonly amount: string; readonly share: number }[];
  readonly needed: readonly string[];
}

/** So many lines of the flow are named; the rest is added up. */
const NAMED = 5;
const LEAST = 0.5;

/** null for a future that lives. */
export function whyDied(teller: Teller<Tellable>): WhyDied | null {
  const { told, t, month, money } = teller;
  const { ending, facts } = told.replay;
  if (ending === null) return null;
  const cause = CAUSES[facts[F.cause]];
  const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
  const amounts = ending.flow.map(({ amount }) => amount);
  const named = ending.flow.slice(0, NAMED);
  const rest = sum(amounts.slice(NAMED));
  const most = Math.max(...amounts.map(Math.abs), 1);
  const line = (label: string, amount: number) => ({
    ...{ label, amount: `${amount > 0 ? '+' : ''}${money(amount)}`, share: amount / most },
  });
  return {
    cause: t.ending.causes[cause === 'none' ? 'soldTooLittle' : cause],
    flow: t.ending.flow(
      month(ending.month),
      money(sum(amounts.filter((amount) => amount > 0))),
      money(-sum(amounts.filter((amount) => amount < 0))),
    ),
    lines: [
      ...named.map((one) => line(t.ending.lines[one.line], one.amount)),
      ...(Math.abs(rest) >= LEAST ? [line(t.ending.rest, rest)] : []),
    ],
    needed: [t.ending.needed(money(ending.short)), roundText(teller)],
  };
}

function roundText(teller: Teller<Tellable>): string {
  const { told, t, month } = teller;
  const { ending } = told.replay;
  if (ending?.due) {
    const { round, amount, month: due } = ending.due;
    const later = due - ending.month;
    return t.ending.due(roundLabel(teller, round), roundAmount(teller, amount), month(due), later);
  }
  const missed = ending?.missed;
  if (!missed) return t.ending.noRound;
  const why = t.ending.why.and(reasons(teller, missed));
  return t.ending.missed(roundLabel(teller, missed.round), roundAmount(teller, missed.amount), why);
}

function reasons({ told, t, month, money }: Teller<Tellable>, missed: Missed): string[] {
  const { why } = t.ending;
  const { fromMonth, arr, growth, runway } = missed;
  const found = [
    ...(fromMonth === null ? [] : [why.fromMonth(month(fromMonth))]),
    ...(arr === null ? [] : [why.arr(money(arr.had), money(arr.asked))]),
    ...(growth === null
      ? []
      : [
          growth.had > -1
            ? why.growth(rate(growth.had), rate(growth.asked))
            : why.noGrowth(rate(growth.asked)),
        ]),
    ...(runway === null ? [] : [why.runway(average(runway.had), average(runway.asked))]),
  ];
  if (found.length > 0) return found;
  const refused = told.replay.events.filter(
    (event) => event.kind === 'roundRefused' && event.round === missed.round,
  ).length;
  return [refused > 1 ? why.refusedMonths(String(refused)) : why.refused];
}
