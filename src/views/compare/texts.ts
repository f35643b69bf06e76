// The words of the comparison, as the catalogue brings them when asked; and how plans look: colour and dashes. Pure.
import { money, roundMoney, type Currency } from '../../format';
import type { Messages } from '../../messages';
import type { Letter } from '../../state';

export type CompareTexts = Awaited<ReturnType<Messages['compare']>>;

/** A solid, the others each with dashes of their own. */
export const LOOKS: Readonly<Record<Letter, { readonly tone: string; readonly dash: string }>> = {
  A: { tone: 'out', dash: '' },
  B: { tone: 'plan-b', dash: '7 3' },
  C: { tone: 'seg3', dash: '2 3' },
  D: { tone: 'seg4', dash: '9 3 2 3' },
};

/** A difference: always with its sign, but for nothing. */
export const signed = (amount: number, currency: Currency): string =>
  withSign(amount, money(amount, currency), money(0, currency));

/** The same for marks on an axis. */
export const signedTick = (amount: number, currency: Currency): string =>
  withSign(amount, roundMoney(amount, currency), roundMoney(0, currency));

const withSign = (amount: number, told: string, nothing: string) =>
  amount > 0 && told !== nothing ? `+${told}` : told;
