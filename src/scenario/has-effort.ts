// Which segments the plan serves at all. Pure.
import { rulesInForce } from './rules';
import type { Scenario } from './types';

const positive = (shares: Readonly<Record<string, number>>, id: string) =>
  Object.hasOwn(shares, id) && shares[id] > 0;

/** Does any keyframe, or any rule, give the segment effort? Without effort its numbers change nothing. */
export function hasEffort({ months, plan }: Scenario, id: string): boolean {
  const { keyframes } = plan.mix;
  const drawn = keyframes.some(
    ({ month, shares }, i) => (month <= months || i === 0) && positive(shares, id),
  );
  const ruled = rulesInForce(plan).some(({ then }) =>
    then.some((action) => action.lever === 'mix' && positive(action.shares, id)),
  );
  return drawn || ruled;
}
