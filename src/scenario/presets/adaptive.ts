// The plan that reacts to its own fortunes, version 1. Its rules read only what a company can observe about itself;
// none fires once and for all, so that every retreat can be followed by a return. Cash is guarded by the reflexes that
// every plan has: these rules are about the mix alone. Immutable once published.
import type { Rule } from '../types';
import { retreat, runway } from './air';
import { withPlan } from './company';

const rules: readonly Rule[] = [
  {
    id: 'open-enterprise',
    label: 'Take up enterprise',
    when: [
      { metric: 'customers', segment: 'smb', op: '>=', value: 400 },
      { metric: 'arr', op: '>=', value: 1_500_000 },
      runway('>', 24),
    ],
    forMonths: 2,
    then: [{ lever: 'mix', shares: { smb: 0.75, enterprise: 0.25 } }],
  },
  {
    id: 'more-enterprise',
    label: 'More enterprise',
    when: [{ metric: 'customers', segment: 'enterprise', op: '>=', value: 4 }, runway('>', 24)],
    forMonths: 2,
    then: [{ lever: 'mix', shares: { smb: 0.5, enterprise: 0.5 } }],
  },
  retreat('Back to small business', 14),
];

export const adaptive = withPlan('adaptive@1', 'Adjust as you go', {
  mix: { curve: 'step', keyframes: [{ month: 1, shares: { smb: 1 } }] },
  pods: [{ month: 1, value: 1 }],
  rules,
});
