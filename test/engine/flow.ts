// A calm company with an even flow of leads, in which deals alone decide what happens: for tests of the funnel.
import type { Grain, Values } from '../../src/scenario';
import { company, segment, type Sketch } from './company';
import { run, type Figures, type RunOptions } from './figures';

export const GRAINS: readonly Grain[] = ['counted', 'individual'];

/** Money that never runs short, nobody who grows or cuts by himself, nothing learnt, no common mood. */
export const CALM: Values = {
  ...{ cash: 1e9, growthPods: 0, freezeBelow: 0, cutBelow: 0, commonShock: 0, programmesBase: 0 },
  ...{ loop: 0, maturity: 1, maturityDecay: 0, misHireShare: 0, skillSpread: 0, recruitingMonths: 0 },
};
/** Leads come evenly, every one becomes an opportunity and gets a proposal; the cycle takes exactly so many months. */
export const flow = (months: number): Values => ({
  ...{ accounts: 20_000, freeLeads: 40, leadSpread: 0, leadToQualified: 1, qualifiedToOpportunity: 1 },
  ...{
    proposalRate: 1,
    proposalReference: 1,
    winRate: 0.3,
    cycleDays: months * 30.4375,
    cycleSpread: 0,
    cycleTrust: 0,
  },
  ...{ programmesPerPod: 0, referralRate: 0, listingSignups: 0, marketplacePull: 0, coolingMonths: 120 },
  ...{ entryMonths: 0, entryPersonMonths: 0, entryCost: 0, techTouch: 1e6, goLiveMonths: 0 },
  ...able('founders', ['leads', 'opens', 'concurrent', 'onboardings', 'accounts']),
  'founders.meetings': 0,
});
export const able = (who: string, kinds: readonly string[]): Values =>
  Object.fromEntries(kinds.map((kind) => [`${who}.${kind}`, 100_000]));

/** Runs one segment of that kind. */
export function live(
  grain: Grain,
  cycle: number,
  values: Values,
  sketch: Sketch = {},
  options: RunOptions = {},
) {
  const own = segment('smb', 'smb', { ...flow(cycle), ...values }, grain);
  const scenario = company({ segments: [own], ...sketch, company: { ...CALM, ...sketch.company } });
  return run(scenario, options);
}

/** Of the months `from` to `to`, both included. */
export const sum = (line: readonly number[], from = 1, to = line.length - 1) =>
  line.slice(from, to + 1).reduce((a, b) => a + b, 0);
/** Over futures. */
export const all = (figures: Figures, value: (future: number) => number) =>
  Array.from({ length: figures.futures }, (_, future) => value(future)).reduce((a, b) => a + b, 0);
