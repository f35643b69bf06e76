// Enterprise first, done well, version 1: the shipped company under the plan "Enterprise only", but for what makes that
// plan work: founders whom buyers know, design partners who teach and vouch, and cash for the long way. Immutable once
// published.
import { segments, withPlan } from './company';

const [smb, enterprise] = segments;

/**
 * Design partners: within the published 3 to 7 (source designPartnerCount); the rest of their terms are the table's.
 * Standing at the trust at which published win rates hold, as founders have who come from their buyers' industry, and
 * $4m, about four years of one enterprise POD: assumptions.
 */
const known = { openingTrust: 0.6, designPartners: 4 };
const CASH = 4_000_000;

const plan = withPlan('enterprise-first@1', 'Enterprise first, done well', {
  mix: { curve: 'step', keyframes: [{ month: 1, shares: { enterprise: 1 } }] },
  pods: [
    { month: 1, value: 0 },
    { month: 4, value: 1 },
  ],
});

export const enterpriseFirst = {
  ...plan,
  company: { ...plan.company, cash: CASH },
  segments: [smb, { ...enterprise, values: { ...enterprise.values, ...known } }],
};
