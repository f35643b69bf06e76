// Rows of the sold funnel: conversions, cycle, what moves them.
import { each, rows } from './parameter';
import { flag, part } from './shorthand';

export const funnel = rows('segment', 'funnel', {
  leadToQualified: {
    ...part,
    value: 0.4,
    slider: [0.1, 0.8],
    market: 1,
    source: 'funnelGrowth',
    band: [0.25, 0.5, 'funnelGrowth'],
    main: true,
  },
  qualifiedToOpportunity: {
    ...part,
    value: each(0.6, 0.6, 0.6, 0.45),
    slider: [0.2, 0.9],
    market: 1,
    source: 'funnelGrowth',
    band: [0.4, 0.7, 'funnelGrowth'],
    main: true,
  },
  proposalRate: {
    ...part,
    value: each(0.6, 0.6, 0.6, 0.5),
    slider: [0.3, 0.9],
    market: 1,
  },
  // What the win rate is stated for: of proposals win rate ÷ this are won.
  proposalReference: {
    kind: 'structure',
    unit: 'share',
    valid: [0.01, 1],
    value: each(0.6, 0.6, 0.6, 0.5),
    slider: [0.3, 0.9],
  },
  winRate: {
    unit: 'share',
    valid: [0, 0.99],
    value: each(0.28, 0.28, 0.21, 0.15),
    slider: each([0.05, 0.6], [0.05, 0.6], [0.05, 0.5], [0.03, 0.4]),
    law: 'logit',
    market: 1,
    source: 'winKnowlee',
    band: each(
      [0.25, 0.4, 'winKnowlee'],
      [0.25, 0.4, 'winKnowlee'],
      [0.15, 0.25, 'winKnowlee'],
      [0.1, 0.2, 'winKnowlee'],
    ),
    main: true,
  },
  // From the opening of the opportunity. Micro below the published band: the user is the buyer.
  cycleDays: {
    unit: 'days',
    valid: [0.5, 1500],
    value: each(10, 25, 70, 180),
    slider: each([1, 60], [5, 90], [30, 150], [60, 420]),
    law: 'log',
    market: -1,
    source: each('assumption', 'cycleRevops', 'cycleRevops', 'cycleRevops'),
    band: each(
      [14, 45, 'cycleImboard'],
      [14, 30, 'cycleRevops'],
      [30, 90, 'cycleRevops'],
      [90, 180, 'cycleRevops'],
    ),
    main: true,
  },
  cycleSpread: {
    unit: 'log',
    valid: [0, 2],
    value: each(0.8, 0.8, 0.8, 0.7),
    slider: [0.3, 1.2],
    law: 'log',
    band: [0.86, 1.1, 'cycleSpread'],
  },
  // 0: log-normal, 1: gamma with the same median and the same spread of its log, whose tail is lighter.
  cycleLaw: { kind: 'structure', ...flag, value: 0 },
  // Published cycles contain their slips: whoever sets this above 0 should shorten the cycle to match.
  slipChance: { unit: 'share/month', valid: [0, 0.95], value: 0, slider: [0, 0.5], law: 'logit', market: -1 },
  quarterEnd: { ...part, value: 0, slider: [0, 0.8] },
  // Published cycles are of won deals. Of lost ones 40 to 60 % end without a decision (Dixon and McKenna 2022); if those
  // are written off a cycle late and the others at once, the mean is half a cycle.
  lossDelay: {
    unit: 'factor',
    valid: [0, 10],
    value: 0.5,
    slider: [0, 2],
    law: 'log',
    market: -1,
  },
  staleLeads: {
    unit: 'share/month',
    valid: [0, 1],
    value: each(0.5, 0.5, 0.3, 0.2),
    slider: [0, 0.8],
    law: 'logit',
    market: -1,
  },
  staleQualified: {
    unit: 'share/month',
    valid: [0, 1],
    value: each(0.4, 0.4, 0.3, 0.3),
    slider: [0, 0.8],
    law: 'logit',
    market: -1,
  },
  coolingMonths: {
    unit: 'months',
    valid: [1, 120],
    integer: true,
    value: each(12, 12, 12, 18),
    slider: [6, 36],
  },
  winMaturity: { unit: 'logit', valid: [0, 10], value: each(0.8, 0.8, 1.2, 1.4), slider: [0, 3], law: 'log' },
  winTrust: { unit: 'logit', valid: [0, 10], value: each(0.4, 0.4, 0.9, 1.2), slider: [0, 3], law: 'log' },
  cycleMaturity: {
    unit: 'log',
    valid: [0, 5],
    value: each(0.3, 0.3, 0.3, 0.35),
    slider: [0, 1],
    law: 'log',
  },
  cycleTrust: { unit: 'log', valid: [0, 5], value: each(0.2, 0.2, 0.35, 0.5), slider: [0, 1], law: 'log' },
  playbookDeals: {
    unit: 'count',
    valid: [0.1, 1000],
    value: each(15, 15, 6, 5),
    slider: each([2, 60], [2, 60], [1, 30], [1, 30]),
    law: 'log',
  },
  playbookEffect: { unit: 'logit', valid: [0, 5], value: 0.7, slider: [0, 2], law: 'log' },
  // ICP focus, per unit above its reference. From anyone to one niche 55 % of the leads fall away, 63 % in enterprise,
  // where a niche holds few accounts.
  focusVolume: { unit: 'log', valid: [0, 5], value: each(0.8, 0.8, 0.8, 1), slider: [0, 2], law: 'log' },
  focusQuality: { unit: 'logit', valid: [0, 5], value: 0.6, slider: [0, 1.5], law: 'log' },
  focusWin: { unit: 'logit', valid: [0, 5], value: each(0.5, 0.5, 0.5, 0.6), slider: [0, 1.5], law: 'log' },
  focusRequirement: { unit: 'share', valid: [0, 1], value: 0.25, slider: [0, 0.8], law: 'log' },
  // Of one niche, well chosen, four customers leave where five of all kinds do.
  focusChurn: { unit: 'share', valid: [0, 1], value: 0.3, slider: [0, 0.8], law: 'log' },
  // Whom to sell to shows sooner than how (playbookDeals counts wins, this every decision): about half as many.
  profileDeals: {
    unit: 'count',
    valid: [0.1, 10_000],
    value: each(60, 25, 15, 15),
    slider: each([10, 300], [5, 100], [3, 60], [3, 60]),
    law: 'log',
  },
  // Nothing beyond the rough idea that published funnels contain.
  profileKnown: { ...part, value: 0, slider: [0, 1] },
});
