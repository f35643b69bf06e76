// What the accounts say. Pure.
import { money } from '../../format';
import type { Messages } from '../../messages';
import type { Balance, Entry } from './balances';

export type FlowTexts = Awaited<ReturnType<Messages['flow']>>;

/** An account as the sum that it is. */
export function summary(t: FlowTexts, { account, in: came, out }: Balance, currency: string): string {
  const side = (entries: readonly Entry[]) =>
    t.and(entries.map(({ part, amount }) => t.part(t.parts[part], money(amount, currency))));
  return t.summary(t.titles[account], side(came), side(out));
}

/** The figures behind an account: what came in, then what went out, as the left and the right of it. */
export function tableOf(t: FlowTexts, { account, in: came, out }: Balance, currency: string) {
  const rows = [...came, ...out];
  const text = (value: number) => (Number.isNaN(value) ? '' : money(value, currency));
  return {
    caption: t.titles[account],
    index: t.rowHeading,
    rows: rows.map(({ part }) => t.parts[part]),
    file: `${account}-${currency}`,
    columns: [
      { label: t.sides.in, values: rows.map(({ amount }, i) => (i < came.length ? amount : NaN)), text },
      { label: t.sides.out, values: rows.map(({ amount }, i) => (i < came.length ? NaN : amount)), text },
    ],
  };
}
