// The key figures beside the headline: what each is, how much, and how it is spread; in full and in few words.
import type { Odds, Spread } from '../../engine/summary';
import { chance, money, NONE, type Currency } from '../../format';
import type { Messages } from '../../messages';
import { monthName } from '../month-name';

/** A line of text, told in several ways: longest first. */
type Wordings = readonly string[];

export interface Figure {
  readonly name: 'arr' | 'survivorsArr' | 'lowestCash' | 'breakEven';
  readonly value: string;
  /** The spread, or why there is none. */
  readonly meaning: string;
  /** Where every label has room to say its month. */
  readonly full: Told;
  /** Elsewhere the month stands under the figure. */
  readonly brief: Told;
  /** On a phone, in one line. */
  readonly phone: Wordings;
}

export interface Told {
  readonly label: string;
  /** At most two lines. */
  readonly lines: readonly Wordings[];
}

interface Of {
  readonly months: number;
  /** Calendar month of month 1, where the months have dates. */
  readonly start?: string | undefined;
  readonly currency: Currency;
  readonly messages: Messages;
}

const nameOf = ({ messages, start }: Of) => monthName(messages, start);

/** Every second future is out of cash, so that a typical one has no ARR. */
const mostRanOut = ({ outcomes, futures }: Odds): boolean => 2 * outcomes.outOfCash > futures;

/** ARR if it survives, in a line of its own. */
export function survivorsLine(odds: Odds, { currency, messages }: Of): Wordings {
  const t = messages.app.odds.figures;
  const arr = amount(odds.survivors.arr.p50, currency);
  return mostRanOut(odds) ? t.ifItSurvivesAtAll(arr) : t.ifItSurvives(arr);
}

/** In the order shown; values are dashes before there are odds. */
export function figuresOf(odds: Odds | undefined, of: Of): Figure[] {
  return [arrOf(odds, of), survivorsArrOf(odds, of), lowestCashOf(odds, of), breakEvenOf(odds, of)];
}

const amount = (x: number | undefined, currency: Currency) =>
  x === undefined || Number.isNaN(x) ? NONE : money(x, currency);

const isKnown = (spread: Spread | undefined): spread is Spread => !!spread && !Number.isNaN(spread.p50);

/** Before the first odds nothing is too few. */
const unknown = (spread: Spread | undefined, { messages }: Of): Wordings =>
  spread ? messages.app.odds.figures.tooFew : [''];

function arrOf(odds: Odds | undefined, of: Of): Figure {
  const { months, currency } = of;
  const t = of.messages.app.odds.figures;
  const spread = odds?.arr;
  const told = { name: 'arr', value: amount(spread?.p50, currency) } as const;
  if (!odds || !isKnown(spread)) {
    return {
      ...told,
      ...alone(t.arr(nameOf(of)(months)), t.brief.arr, [nameOf(of)(months)], unknown(spread, of)),
    };
  }
  const [low, high] = [money(spread.p10, currency), money(spread.p90, currency)];
  const how = spread.p90 === 0 ? t.nineInTen(high) : t.eightInTen(low, high);
  const most = mostRanOut(odds);
  const meaning = spread.p90 === 0 ? how[0] : t.inEightOfTen(low, high);
  return {
    ...told,
    meaning: [nameOf(of)(months), ...(most ? [t.mostOut[0]] : []), meaning].join(', '),
    full: { label: t.arr(nameOf(of)(months)), lines: most ? [t.mostOut, how] : [[meaning]] },
    brief: { label: t.brief.arr, lines: [most ? t.mostOut : [nameOf(of)(months)], how] },
    phone: spread.p90 === 0 ? how : [t.range(low, high)],
  };
}

function survivorsArrOf(odds: Odds | undefined, of: Of): Figure {
  const { months, currency } = of;
  const t = of.messages.app.odds.figures;
  const spread = odds?.survivors.arr;
  const told = { name: 'survivorsArr', value: amount(spread?.p50, currency) } as const;
  const labels = [t.survivorsArr, t.brief.survivorsArr] as const;
  if (!isKnown(spread)) return { ...told, ...alone(...labels, [nameOf(of)(months)], unknown(spread, of)) };
  const ends = [money(spread.p10, currency), money(spread.p90, currency)] as const;
  return {
    ...told,
    meaning: [nameOf(of)(months), t.eightOfTenSurvivors(...ends)].join(', '),
    full: { label: labels[0], lines: [[nameOf(of)(months)], t.eightInTen(...ends)] },
    brief: { label: labels[1], lines: [[nameOf(of)(months)], t.eightInTen(...ends)] },
    phone: [t.range(...ends)],
  };
}

function lowestCashOf(odds: Odds | undefined, of: Of): Figure {
  const { currency } = of;
  const t = of.messages.app.odds.figures;
  const [spread, when] = [odds?.lowestCash, odds?.lowestCashMonth];
  const told = { name: 'lowestCash', value: amount(spread?.p50, currency) } as const;
  if (!isKnown(spread) || !isKnown(when)) {
    return { ...told, ...alone(t.lowestCash(null), t.brief.lowestCash, unknown(spread, of)) };
  }
  const month = nameOf(of)(Math.round(when.p50));
  const ends = [money(spread.p10, currency), money(spread.p90, currency)] as const;
  return {
    ...told,
    meaning: [month, t.eightOfTenSurvivors(...ends)].join(', '),
    full: { label: t.lowestCash(month), lines: [[t.eightOfTenSurvivors(...ends)]] },
    brief: { label: t.brief.lowestCash, lines: [t.ofSurvivors(month), t.eightInTen(...ends)] },
    phone: [month],
  };
}

function breakEvenOf(odds: Odds | undefined, of: Of): Figure {
  const { months } = of;
  const t = of.messages.app.odds.figures;
  const spread = odds?.breakEven;
  const found = odds && chance(odds.breakEven.count, odds.futures);
  const hardly =
    odds && odds.breakEven.count > 0 && Math.round((100 * odds.breakEven.count) / odds.futures) < 1;
  const told = found && of.messages.app.odds.count(found.n, found.of);
  const value = hardly ? t.hardlyEver : (told ?? NONE);
  const when = isKnown(spread)
    ? t.fromMonth(nameOf(of)(Math.round(spread.p50)))
    : spread
      ? t.tooFewWhen
      : [''];
  const within = t.within(months);
  return {
    ...{ name: 'breakEven', value, meaning: [within, when[0]].join(', ') },
    full: { label: t.breakEven(months), lines: [when] },
    brief: { label: t.brief.breakEven, lines: [[within], when] },
    phone: isKnown(spread) ? [when[when.length - 1]] : [within, of.messages.app.odds.span(months)],
  };
}

/** A figure without a spread; its last line says why. */
const alone = (full: string, brief: string, ...lines: readonly Wordings[]) => {
  const why = lines[lines.length - 1];
  return {
    meaning: why[0],
    full: { label: full, lines: [why] },
    brief: { label: brief, lines },
    phone: why,
  };
};
