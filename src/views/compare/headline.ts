// What the comparison says first: who ends ahead in how many of the same futures; then the figures beside it. Pure.
import type { Ends } from '../../engine/summary';
import { chance, count, errorPer100, exact, money, NONE, type Currency } from '../../format';
import type { Letter, Versus } from '../../state';
import { signed, type CompareTexts } from './texts';

export interface Headline {
  /** Ends ahead more often; of two that do so equally often the later plan. */
  readonly ahead: Letter;
  readonly other: Letter;
  /** Of a hundred with its sampling error; rare ones are counted, and bear none. */
  readonly n: string;
  readonly of: string;
  readonly m: string;
}

/** null where no future tells the two apart. */
export function headlineOf(t: CompareTexts['headline'], { pairs }: Versus, letter: Letter): Headline | null {
  const { n, ends, ends100, error } = pairs;
  if (ends.a + ends.b === 0) return null;
  const [ahead, other] = ends.b >= ends.a ? (['b', 'a'] as const) : (['a', 'b'] as const);
  const count = (of: 'a' | 'b') => {
    const told = chance(ends[of], n, ends100[of]);
    return told.of === '100' ? { ...told, n: t.sure(told.n, errorPer100(error[of])) } : told;
  };
  const [told, less] = [count(ahead), count(other)];
  return {
    ...(ahead === 'b' ? { ahead: letter, other: 'A' } : { ahead: 'A', other: letter }),
    ...{ n: told.n, of: told.of },
    m: less.of === told.of ? less.n : `${less.n} of ${less.of}`,
  };
}

export const headlineText = (t: CompareTexts['headline'], { ahead, other, n, of, m }: Headline): string =>
  t.spoken(ahead, n, of, other, m);

/** Under the headline: where neither is ahead, and of how many pairs that is told. */
export function besides(t: CompareTexts, { pairs }: Versus): string {
  const told = (end: keyof Ends, say: (n: string) => string) => {
    if (pairs.ends[end] === 0) return '';
    const { n, of } = chance(pairs.ends[end], pairs.n, pairs.ends100[end]);
    return say(t.headline.count(n, of));
  };
  return told('bothOut', t.both) + told('equal', t.equal) + t.pairs(count(pairs.n));
}

export interface FigureText {
  readonly label: string;
  /** Of A and the other plan, or the difference alone. */
  readonly values: readonly string[];
  readonly lines: readonly string[];
}

interface Of {
  readonly letter: Letter;
  readonly currency: Currency;
  readonly months: number;
  /** The horizon in words. */
  readonly last: string;
}

const amount = (x: number, currency: Currency) => (Number.isNaN(x) ? NONE : money(x, currency));

export function figuresOf(t: CompareTexts['figures'], versus: Versus, of: Of): readonly FigureText[] {
  const { letter, currency, months, last } = of;
  const { pairs, a, b } = versus;
  const alive = ({ odds }: Versus['a']) =>
    chance(odds.futures - odds.outcomes.outOfCash, odds.futures, 100 - odds.per100.outOfCash);
  const fate = (name: 'onlyA' | 'onlyB') => {
    const { n, of } = chance(pairs.fates[name], pairs.n, pairs.hundred[name]);
    return of === '100' ? n : `${n} of ${of}`;
  };
  const survives = [a, b].map((plan) => {
    const { n, of } = alive(plan);
    return of === '100' ? n : `${n} of ${of}`;
  });
  const { gain } = pairs;
  const typical = Number.isNaN(gain.p50) ? NONE : signed(gain.p50, currency);
  const saved = pairs.hundred.onlyB - pairs.hundred.onlyA;
  return [
    {
      label: t.survive(months),
      values: survives,
      lines: [
        t.saves(letter, fate('onlyB'), fate('onlyA')),
        t.more(withSign(saved), errorPer100(pairs.survival.error)),
      ],
    },
    {
      label: t.arr(last),
      values: [amount(a.odds.arr.p50, currency), amount(b.odds.arr.p50, currency)],
      lines: [
        t.ifItSurvives(
          amount(a.odds.survivors.arr.p50, currency),
          amount(b.odds.survivors.arr.p50, currency),
        ),
      ],
    },
    {
      label: t.gain(letter, last),
      values: [typical],
      lines: [
        sureness(t, letter, pairs, currency),
        t.mean(signed(gain.mean, currency), amount(gain.meanError, currency)),
      ],
    },
  ];
}

const withSign = (change: number) => (change > 0 ? `+${exact(change)}` : exact(change));

/**
 * How sure the typical gain is. Where it is nothing at all, and so are its neighbours: because most pairs end alike, or
 * because about as many are ahead as behind, in the counts of the headline.
 */
function sureness(
  t: CompareTexts['figures'],
  letter: Letter,
  { n, gain, ends100 }: Versus['pairs'],
  currency: Currency,
): string {
  if (gain.p50 !== 0 || gain.error !== 0) return t.gainError(amount(gain.error, currency));
  if (2 * gain.none > n) return t.nearly;
  const { a, b, bothOut, equal } = ends100;
  return t.between(letter, ...([a, bothOut + equal, b].map(exact) as [string, string, string]));
}
