// What each typed row of the lessons' tables is a figure of: a step block that begins at the lesson's preset.
import type { LESSON_IDS } from '../../src/stories';

type Sets = Readonly<Record<string, number | readonly [p10: number, p90: number]>>;

export interface Variant {
  readonly preset?: string;
  readonly remove?: readonly string[];
  readonly set?: Sets;
}

/** By the first cell of the row, or by table and cell where two tables say different things of one cell. */
type Rows = Readonly<Record<string, Variant>>;

export const plain: Variant = {};
export const of = (set: Sets): Variant => ({ set });
/** The same values in several segments. */
export const each = (segments: readonly string[], values: Sets): Sets =>
  Object.fromEntries(
    segments.flatMap((segment) => Object.entries(values).map(([key, value]) => [`${segment}.${key}`, value])),
  );

export const pivot = (month: number): Variant => ({
  remove: ['plan.mix.22', 'plan.pods.22'],
  set: { [`plan.mix.${month}.smb`]: 1, [`plan.pods.${month}`]: 1 },
});
export const enterpriseOnly = (set: Sets): Variant => ({ preset: 'enterprise-only', set });
export const [trust, product, cycle] = [
  { 'enterprise.openingTrust': 0.6 },
  { 'company.maturity': 0.6 },
  { 'enterprise.cycleDays': 60 },
];

export const sticky = (stickiness: number): Variant => ({
  preset: 'smb-only',
  set: { 'smb.stickiness': stickiness },
});

export const tiers = ['smb', 'mid', 'enterprise'];
const front: Sets = {
  ...each(tiers, { leadToQualified: 0.44 }),
  ...{ 'smb.qualifiedToOpportunity': 0.66, 'mid.qualifiedToOpportunity': 0.66 },
  ...{ 'enterprise.qualifiedToOpportunity': 0.495, 'smb.winRate': [0.231, 0.4004] },
  ...{ 'mid.winRate': [0.1705, 0.3058], 'enterprise.winRate': [0.1023, 0.2552] },
};
const back: Sets = {
  ...{ 'smb.churnFirstPerMonth': [0.05182, 0.08909], 'smb.churnLongPerMonth': [0.007818, 0.02073] },
  ...{ 'mid.churnFirstPerYear': [0.1045, 0.1982], 'mid.churnLongPerYear': 0.0727 },
  ...{ 'enterprise.churnFirstPerYear': [0.05182, 0.1018], 'enterprise.churnLongPerYear': 0.0455 },
  ...each(tiers, { failedShare: 0.0909 }),
  ...{ 'smb.expansionChance': 0.44, 'mid.expansionChance': 0.55, 'enterprise.expansionChance': 0.495 },
  ...{ 'smb.expansionSize': 0.33, 'mid.expansionSize': 0.385, 'enterprise.expansionSize': 0.385 },
};
const bigDeals: Sets = { 'smb.mdr.seats': 0, 'smb.sdr.seats': 2, 'smb.ae.seats': 1, 'smb.se.seats': 1 };
export const midMarket = (month: number): Variant =>
  month < 19
    ? {
        remove: ['plan.mix.4', 'plan.pods.4'],
        set: {
          [`plan.mix.${month}.smb`]: 0.5,
          [`plan.mix.${month}.mid`]: 0.5,
          [`plan.pods.${month}`]: 2,
        },
      }
    : {
        remove: ['plan.mix.4', 'plan.pods.4', 'plan.mix.19', 'plan.pods.19'],
        set: {
          ...{ [`plan.mix.${month}.smb`]: 0.34, [`plan.mix.${month}.mid`]: 0.33 },
          ...{ [`plan.mix.${month}.enterprise`]: 0.33, [`plan.pods.${month}`]: 3 },
        },
      };

export const firstHire = (month: number): Variant => ({
  remove: ['plan.pods.7'],
  set: { [`plan.pods.${month}`]: 1 },
});

export const first = (set: Sets): Variant => ({ preset: 'enterprise-first', set });
export const [noStanding, noPartners, noCash] = [
  { 'enterprise.openingTrust': 0 },
  { 'enterprise.designPartners': 0 },
  { 'company.cash': 1_750_000 },
];
export const givenUp = (month: number): Variant =>
  enterpriseOnly({ [`plan.mix.${month}.smb`]: 1, [`plan.mix.${month}.enterprise`]: 0 });

const members = (set: Sets): Variant => ({ remove: ['plan.mix.7', 'plan.pods.7'], set });
const membersOnly: Variant = { remove: ['plan.mix.7', 'plan.pods.7', 'plan.mix.54'] };
export const turn = (month: number): Variant =>
  members({
    ...{ [`plan.mix.${month}.online`]: 0, [`plan.mix.${month}.trade`]: 1 },
    [`plan.pods.${month}`]: 1,
  });
const focus = (values: readonly number[]): Variant =>
  of(Object.fromEntries(values.map((value, i) => [`plan.focus.trade.${[1, 16, 26, 38, 54][i]}`, value])));

const niche = (value: number): Variant =>
  of(
    Object.fromEntries(
      ['small.1', 'small.31', 'field.1', 'field.43'].map((at) => [`plan.focus.${at}`, value]),
    ),
  );
const visits = (month: number): Variant => ({
  remove: month <= 16 ? [] : ['plan.mix.16', ...(month > 31 ? ['plan.mix.31'] : [])],
  set: { [`plan.mix.${month}.small`]: 0.5, [`plan.mix.${month}.field`]: 0.5 },
});
const neverVisits: Variant = { remove: ['plan.mix.16', 'plan.mix.31'] };

export const VARIANTS: Readonly<Record<(typeof LESSON_IDS)[number], Rows>> = {
  'shippo-pivot': {
    nothing: enterpriseOnly({}),
    'cycle only: 60 days instead of 180': enterpriseOnly(cycle),
    'trust only': enterpriseOnly(trust),
    'product only': enterpriseOnly(product),
    'trust and product': enterpriseOnly({ ...trust, ...product }),
    'all three': enterpriseOnly({ ...trust, ...product, ...cycle }),
    'none, plan A': sticky(0),
    '.3, plan B': sticky(0.3),
    '.6': sticky(0.6),
    ...{ '6': pivot(6), '12': pivot(12), '18': pivot(18), '22': plain, '24': pivot(24), '30': pivot(30) },
  },
  'bow-tie': {
    ...{ '4': plain, '10': midMarket(10), '16': midMarket(16), '22': midMarket(22), '28': midMarket(28) },
    none: plain,
    'front a tenth better, three gates': of(front),
    'back a tenth better': of(back),
    both: of({ ...front, ...back }),
    'no customer success': of(each(tiers, { 'csm.seats': 0 })),
    'nobody ever buys more': of(each(tiers, { expansionChance: 0 })),
    'shops sold to as enterprises are': of(bigDeals),
  },
  'pods-and-fission': {
    ...{ '7': plain, '13': firstHire(13), '19': firstHire(19), '25': firstHire(25), '31': firstHire(31) },
    none: plain,
    'contracts of ¥30,000': of({ 'mid.acv': 30_000 }),
    'fresh PODs, no splits': of({ 'company.fission': 0 }),
    'splits without waiting': of({ 'company.fissionEarly': 1 }),
    '40 customers before a split': of({ 'mid.fissionCustomers': 40 }),
    'playbook complete': of({ 'company.playbook': 1 }),
    'no customer success': of({ 'mid.csm.seats': 0 }),
    'everybody leaves twice as often': of({
      ...{ 'mid.mdr.attrition': 0.06, 'mid.sdr.attrition': 0.1 },
      ...{ 'mid.ae.attrition': 0.056, 'mid.csm.attrition': 0.04 },
    }),
  },
  'enterprise-costs': {
    ...{ '¥8,888': of({ 'mid.acv': 8888 }), '¥20,000': of({ 'mid.acv': 20_000 }) },
    ...{ '¥40,000': of({ 'mid.acv': 40_000 }), '¥60,000': plain, '¥100,000': of({ 'mid.acv': 100_000 }) },
    nothing: first({}),
    standing: first(noStanding),
    'design partners': first(noPartners),
    'standing and partners': first({ ...noStanding, ...noPartners }),
    'cash ($1.75m instead of $4m)': first(noCash),
    'all three': first({ ...noStanding, ...noPartners, ...noCash }),
    ...{
      '6': givenUp(6),
      '10': givenUp(10),
      '14': givenUp(14),
      '18': givenUp(18),
      never: enterpriseOnly({}),
    },
    none: plain,
    'contracts of ¥8,888': of({ 'mid.acv': 8888 }),
    'contracts of ¥100,000': of({ 'mid.acv': 100_000 }),
    'nine months to a decision': of({ 'mid.cycleDays': 270 }),
    'no service': of({ 'mid.csm.seats': 0, 'mid.onb.seats': 0 }),
    'people leave twice as often': of({ 'mid.csm.attrition': 0.04, 'mid.ae.attrition': 0.056 }),
    'development six months later': of({ 'company.researchLag': 6 }),
  },
  'alibaba-path': {
    ...{ '7': plain, '10': turn(10), '13': turn(13), '16': turn(16), '19': turn(19) },
    never: membersOnly,
    'the path, V1 to V6': plain,
    'members only (V1)': membersOnly,
    'anyone, for good (V2)': focus([0, 0, 0, 0, 0]),
    'narrow from the first day': focus([1, 1, 1]),
    'no pull of peers': of({ 'trade.peerPull': 0 }),
    'never wide again': { remove: ['plan.mix.54'], set: { 'plan.focus.trade.54': 1 } },
    'two fronts from month 7': of({ 'plan.mix.7.online': 0.5, 'plan.mix.7.trade': 0.5 }),
  },
  'healthy-b2b': {
    ...{ '¥2,000': of({ 'small.acv': 2000 }), '¥6,000': plain },
    ...{ '¥8,888': of({ 'small.acv': 8888 }), '¥15,000': of({ 'small.acv': 15_000 }) },
    ...{ 'none: anyone': niche(0), '.7, later .4': plain, '1, for good': niche(1) },
    ...{
      '7': visits(7),
      '16': plain,
      '22': visits(22),
      '28': visits(28),
      '37': visits(37),
      '43': visits(43),
    },
    never: neverVisits,
    none: plain,
    'small firms pay ¥2,000': of({ 'small.acv': 2000 }),
    'small firms pay ¥15,000': of({ 'small.acv': 15_000 }),
    'no niche': niche(0),
    'narrow for good': niche(1),
    'product three times as good': of({ 'small.advantage': 3, 'field.advantage': 3 }),
    'never visits': neverVisits,
    'churn twice as high in the field': of({
      'field.churnFirstPerYear': 0.35,
      'field.churnLongPerYear': 0.3,
    }),
    'no customer success': of({ 'small.csm.seats': 0, 'field.csm.seats': 0 }),
    'everybody pays by the month': of({ 'small.annualShare': 0, 'field.annualShare': 0 }),
  },
};
