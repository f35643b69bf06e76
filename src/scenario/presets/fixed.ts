// Plans drawn by the calendar, version 1. Immutable once published.
import type { Rule } from '../types';
import { airAgain, waitForAir } from './air';
import { withPlan } from './company';

/** Act three is drawn by the calendar, but only a company with air goes back to enterprise. */
const whenFunded: readonly Rule[] = [
  waitForAir({
    id: 'not-funded',
    label: 'Not enough air for enterprise',
    from: 38,
    below: 9,
    only: 'smb',
  }),
  airAgain('funded'),
];

/**
 * Enterprise first, sold by the founders, until most of the cash is gone; then small business with a first POD; then
 * both, once there are customers to vouch and a product that has learnt from them.
 */
export const shippoPivot = withPlan('shippo-pivot@1', 'The Shippo pivot', {
  mix: {
    curve: 'step',
    keyframes: [
      { month: 1, shares: { enterprise: 1 } },
      { month: 22, shares: { smb: 1 } },
      { month: 38, shares: { smb: 0.7, enterprise: 0.3 } },
    ],
  },
  pods: [
    { month: 1, value: 0 },
    { month: 22, value: 1 },
  ],
  rules: whenFunded,
});

/** Founder-led for a quarter, then a POD: no straw man. */
export const enterpriseOnly = withPlan('enterprise-only@1', 'Enterprise only', {
  mix: { curve: 'step', keyframes: [{ month: 1, shares: { enterprise: 1 } }] },
  pods: [
    { month: 1, value: 0 },
    { month: 4, value: 1 },
  ],
});

export const smbOnly = withPlan('smb-only@1', 'Small business only', {
  mix: { curve: 'step', keyframes: [{ month: 1, shares: { smb: 1 } }] },
  pods: [{ month: 1, value: 1 }],
});

export const balanced = withPlan('balanced@1', 'Half and half', {
  mix: { curve: 'step', keyframes: [{ month: 1, shares: { smb: 0.5, enterprise: 0.5 } }] },
  pods: [{ month: 1, value: 1 }],
});
