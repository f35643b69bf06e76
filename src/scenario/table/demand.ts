// Rows of a segment's demand: leads, programmes, events.
import { each, rows, type Row } from './parameter';

/** What programmes pay for one of what they buy, before saturation. */
export const price = {
  unit: 'currency',
  valid: [0.1, 1e6],
  times: [0.3, 3],
  law: 'log',
  market: -1,
} as const;

/** Programme spend at which one costs twice as much, of leads as of sign-ups. */
export const half: Row = {
  unit: 'currency/month',
  valid: [1, 1e8],
  value: each(25_000, 35_000, 50_000, 50_000),
  slider: [8000, 120_000],
  law: 'log',
  market: 1,
};

export const demand = rows('segment', 'demand', {
  // Set against what is published per dollar of new ARR: HubSpot's $1.3 for small business, $1.5–2.0 in the middle.
  leadCost: { ...price, value: each(65, 80, 415, 800), main: true },
  // At five PODs' programmes a lead then costs about three times the first one: the published climb from $0.42 a dollar
  // of new ARR through the internet to $1.14 in the field and $1.76 over whole companies.
  inboundHalf: half,
  freeLeads: {
    unit: 'count/month',
    valid: [0, 100_000],
    value: each(15, 6, 2, 0.3),
    slider: each([0, 50], [0, 30], [0, 10], [0, 3]),
    law: 'log',
    market: 1,
  },
  leadSpread: { unit: 'factor', valid: [0, 2], value: each(0.4, 0.4, 0.5, 0.6), slider: [0, 1], law: 'log' },
  brandLift: { unit: 'factor', valid: [0, 10], value: each(0.8, 0.8, 0.8, 1), slider: [0, 2], law: 'log' },
  // Enterprise: half of what was first tried, so that leads and meetings do not overfeed the POD.
  programmesPerPod: {
    kind: 'plan',
    unit: 'currency/month',
    valid: [0, 1e6],
    value: each(15_000, 15_000, 14_000, 5000),
    slider: [0, 40_000],
    main: true,
  },
  referralRate: {
    unit: 'perCustomer/month',
    valid: [0, 1],
    value: each(0.004, 0.004, 0.008, 0.02),
    slider: [0, 0.05],
    law: 'log',
    market: 1,
  },
  // A quarter of the table's accounts: the others whom a customer knows have then mostly been named by somebody.
  referralHalf: {
    unit: 'count',
    valid: [1, 1e8],
    value: each(100_000, 40_000, 5000, 600),
    slider: each([5000, 400_000], [2000, 150_000], [250, 20_000], [30, 2500]),
    law: 'log',
    market: 1,
  },
  // Thanks alone, where nothing else is decided.
  referralFee: { kind: 'plan', unit: 'share', valid: [0, 1], value: 0, slider: [0, 0.3] },
  // Reasonable are 10 % for small business, 25 % in the middle, 40 % for enterprise.
  eventShare: { kind: 'plan', unit: 'share', valid: [0, 1], value: 0, slider: [0, 0.6] },
  eventEvery: { kind: 'structure', unit: 'months', valid: [1, 24], integer: true, value: 3, slider: [1, 12] },
  eventLeadCost: { ...price, value: each(120, 120, 350, 1000) },
  // Of an event, so three months' money: a quarter more than the half of inbound's, because a hall holds only so many.
  eventHalf: {
    unit: 'currency',
    valid: [1, 1e8],
    value: each(60_000, 60_000, 80_000, 80_000),
    slider: [10_000, 300_000],
    law: 'log',
    market: 1,
  },
});
