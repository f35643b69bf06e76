// How the claims are measured and told: the same fresh luck for all of them, plans compared in pairs of futures.
import type { Plan, Rule, Scenario } from '../../src/scenario';
import { pairedGain, type Told } from '../behaviours/estimates';
import { F, median, ruin, run, type Run } from '../behaviours/futures';

/** What is claimed, and its figure in words. */
export type Claim = readonly [claim: string, figure: string];

export const FUTURES = 2000;
/** Luck on which no preset was calibrated and no test was tried. */
export const SEED = 20_271_122;
/** Standard errors told beside a mean. */
const SE = 3;

export const live = (scenario: Scenario, places: readonly number[] = []): Run =>
  run(scenario, FUTURES, places, SEED);

/** The same scenario under another mix, with the rules given. */
export const mixed = (scenario: Scenario, mix: Plan['mix'], rules: readonly Rule[] = []): Scenario => ({
  ...scenario,
  plan: { ...scenario.plan, mix, rules },
});

const ofHundred = (share: number) => (100 * share).toFixed(1);

export const outOfCash = (result: Run): string => {
  const { share, error } = ruin(result);
  return `out of cash in ${ofHundred(share)} ± ${ofHundred(SE * error)} of 100`;
};

/** Futures that lived to the horizon. */
export const living = (result: Run): number[] =>
  result.fact(F.outcome).flatMap((outcome, i) => (outcome === 2 ? [] : [i]));

export const typical = (values: readonly number[], digits = 1) => median(values).toFixed(digits);

const money = (amount: number, currency = '$'): string => {
  const size = Math.abs(amount);
  const text = size < 1e6 ? `${(size / 1e3).toFixed(size < 1e4 ? 1 : 0)}k` : `${(size / 1e6).toFixed(2)}m`;
  return `${amount < 0 ? '−' : ''}${currency}${text}`;
};

export const amount = ({ mean, error }: Told, currency?: string): string =>
  `${money(mean, currency)} ± ${money(SE * error, currency)}`;

export const ratio = ({ mean, error }: Told, digits = 3): string =>
  `${mean.toFixed(digits)} ± ${(SE * error).toFixed(digits)}`;

/** Mean ARR at the horizon that the first has more than the second, and in how many futures it is ahead and behind. */
export function more(of: Run, than: Run, currency?: string): string {
  const [one, other] = [of.fact(F.arr), than.fact(F.arr)];
  const share = (holds: (i: number) => boolean) => ofHundred(one.filter((_, i) => holds(i)).length / FUTURES);
  const [ahead, behind] = [share((i) => one[i] > other[i]), share((i) => one[i] < other[i])];
  return `ARR ${amount(pairedGain(one, other), currency)}, ahead in ${ahead} and behind in ${behind} of 100`;
}
