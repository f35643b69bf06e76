// Figures that the lessons type outside the tables that `variants.ts` names: in prose, notes, handouts and keys. Each
// sentence as it stands in the text, its figures in brackets, and what each of them counts, in the same order.
import type { LESSON_IDS } from '../../src/stories';
// prettier-ignore
import { alive, best, both, chance, decided, end, largest, lasts, living, ruined, said, typical, type Said } from './count';
import {
  cycle,
  each,
  enterpriseOnly,
  first,
  firstHire,
  givenUp,
  midMarket,
  noCash,
  noPartners,
  noStanding,
  of,
  pivot,
  plain,
  product,
  sticky,
  tiers,
  trust,
  turn,
  type Variant,
} from './variants';

const founders: Variant = { preset: 'enterprise-only', remove: ['plan.pods.4'] };
const twiceTrials = { 'smb.trialToPaid': [0.18, 0.48] } as const;
const richer = of({ 'company.cash': 3e6 });
const early = of({ 'plan.pods.4': 1 });
const seven = { months: 84 };
const actThree = of(seven);
const noActThree: Variant = { remove: ['plan.mix.38'], set: seven };
const loopOff = of({ 'company.loop': 0 });

const noCare = of({ 'mid.csm.seats': 0 });
const haste = of({ 'company.fissionEarly': 1, 'company.fissionUnready': 0.4 });
const noGraduates = of({ 'smb.graduationChance': 0, 'mid.graduationChance': 0 });
const expansion = of({ 'mid.expansionChance': 0.6 });
const enterpriseAt7 = of({
  ...{ 'plan.mix.7.smb': 0.34, 'plan.mix.7.mid': 0.33, 'plan.mix.7.enterprise': 0.33 },
  'plan.pods.7': 3,
});

const paid = (acv: number): Variant => of({ 'mid.acv': acv });
const hiredIn = (month: number): Variant => ({
  ...{ preset: 'enterprise-first', remove: ['plan.pods.4'] },
  set: { [`plan.pods.${month}`]: 1 },
});
const cold = first({ ...noStanding, ...noPartners, ...noCash });

const narrowIn = (month: number): Variant => ({
  remove: ['plan.focus.trade.16', 'plan.focus.trade.26'],
  set: { [`plan.focus.trade.${month}`]: 0.75 },
});
const twiceCalls = of({ 'trade.ae.leads': 60, 'trade.ae.meetings': 12 });
const ten = { months: 120 };
const narrow = { 'plan.focus.trade.54': 1 };
const onlyMembers = (set: Variant['set'] = {}): Variant => of({ ...narrow, ...set });
const never = (set: Variant['set'] = {}): Variant => ({
  remove: ['plan.mix.54'],
  set: { ...narrow, ...set },
});

const price = (valueMetric: number, growth: number): Variant =>
  of({ 'field.valueMetric': valueMetric, 'field.customerGrowth': growth });
const noService = { 'small.csm.seats': 0, 'field.csm.seats': 0 };
const perMonth = of({ 'small.annualShare': 0, 'field.annualShare': 0 });

export const SAID: Readonly<Record<(typeof LESSON_IDS)[number], readonly Said[]>> = {
  'shippo-pivot': [
    said('as the founders did, would have left about [11].', alive(founders)),
    said('reach month 60 with cash, instead of [23].', alive(plain)),
    said(
      'With half as many, about [12]; with a cycle of 120 days instead of 10, about [12] as well.',
      ...[alive(of({ 'smb.trialToPaid': [0.045, 0.12] })), alive(of({ 'smb.cycleDays': 120 }))],
    ),
    said('At a stickiness of .6 it would be about [$730,000].', typical(sticky(0.6), 36)),
    said('ends above {{arr:p90}} instead of [$1.7m].', best(plain)),
    said('have about [$1.2m] of ARR, not [$1.5m].', living(loopOff), living(plain)),
    said('Small business from the first month gives about [54]', alive(sticky(0.3))),
    said('| plan | about [1] of 100 lives |', alive(enterpriseOnly({}))),
    said('one mended: [4] to [7] of 100; all: [50]', [
      ...[alive(enterpriseOnly(cycle)), alive(enterpriseOnly(product))],
      alive(enterpriseOnly({ ...trust, ...product, ...cycle })),
    ]),
    said('founders alone: about [11] of 100', alive(founders)),
    said(
      '[23] of 100; without the listing [6]',
      ...[alive(plain), alive(of({ 'smb.listingSignups': 0, 'smb.marketplacePull': 0 }))],
    ),
    said('twice as many: [45] of 100', alive(of(twiceTrials))),
    said('[49], [54], [59] of 100 at 0, .3, .6', ...[0, 0.3, 0.6].map((each) => alive(sticky(each)))),
    said('off: [20] of 100, survivors smaller', alive(loopOff)),
    said('[58 %] down to [8 %]', largest(founders), largest(plain)),
    said('[54] of 100; half and half [36]', alive({ preset: 'adaptive' }), alive({ preset: 'balanced' })),
    said(
      'Pivot in month 6: [48]. Month 12: [41]. Month 18: [30]. Month 22: [23]. Month 30: [11].',
      ...[6, 12, 18].map((month) => alive(pivot(month))),
      ...[alive(plain), alive(pivot(30))],
    ),
    said(
      '| won, of 100 decided | [6] | [15] | [19] |',
      ...[24, 60, 84].map((month) => decided(actThree, month)),
    ),
    said(
      'A deal opened in month 18 typically has [3] chances in 100, one of month 60 has [13]; its cycle falls from [10] months to [7]',
      ...[18, 60].map((month) => chance(actThree, month)),
      ...[18, 60].map((month) => lasts(actThree, month)),
    ),
    said('is ahead ([54] of 100 at month 60)', alive(sticky(0.3))),
    said('About [67] of 100 live with $3m, about [23] with $1.75m', alive(richer), alive(plain)),
    said('[82] are alive in month 48, [67] in month 60', alive(richer, 48), alive(richer, 60)),
    said('About [19] of 100 live, instead of [23]', [
      alive(of({ 'plan.mix.22.enterprise': 0.5, 'plan.mix.22.smb': 0.5 })),
      alive(plain),
    ]),
    said('About [98] of 100 futures run out of cash, half of them by month [21]', ruined(early), end(early)),
    said("lives on in about [71] of 100 futures, with twice the listing's sign-ups in about [62].", [
      alive({ ...pivot(12), set: { ...pivot(12).set, ...twiceTrials } }),
      alive({ ...pivot(12), set: { ...pivot(12).set, 'smb.listingSignups': [260, 1040] } }),
    ]),
    said('About [21] of 100 live without act three, about [20] with it', alive(noActThree), alive(actThree)),
    said('above about [$3.4m] without it and [$3.7m] with it', best(noActThree), best(actThree)),
  ],
  'bow-tie': [
    said('it ends above {{arr:p90}} instead of [$8.5m]', best(plain)),
    said(
      'Without graduation about [70] of 100 live and the typical ARR is about [$2.4m].',
      both(noGraduates),
    ),
    said(
      'Mid-market in month 4: [83]. Month 16: [77]. Month 28: [63].',
      ...[alive(plain), alive(midMarket(16)), alive(midMarket(28))],
    ),
    said('a typical ARR of about [$3.5m]; the chance of expansion up a fifth about [$3.1m]', [
      typical(of({ 'mid.winRate': [0.186, 0.3336] })),
      typical(expansion),
    ]),
    said('About [81] of 100 live, with a typical ARR of about [$2.9m]', both(noCare)),
    said('in all tiers [63] and [$1.6m], with it in all [83] and [$3.1m].', [
      ...both(of(each(tiers, { 'csm.seats': 0 }))),
      ...both(plain),
    ]),
    said('About [70] of 100 live, with about [$2.4m] of typical ARR.', both(noGraduates)),
    said('About [81] of 100 instead of [83], which', alive(enterpriseAt7), alive(plain)),
  ],
  'pods-and-fission': [
    said('instead of [¥34.6m]. Survival: {{survival}}, against [75].', best(plain), alive(plain)),
    said(
      'First hire in month 7: [¥9.2m]. Month 19: [¥7.9m]. Month 31: [¥6.3m].',
      ...[typical(plain), typical(firstHire(19)), typical(firstHire(31))],
    ),
    said(
      'at ¥60,000 about [54] of 100 live, at ¥70,000 about [62], at ¥30,000 about [16], at ¥120,000 about [75]',
      ...[60_000, 70_000, 30_000].map((acv) => alive(paid(acv))),
      alive(plain),
    ),
    said('about [¥9.2m] with haste at .4 and [¥9.2m] without', typical(haste), typical(plain)),
    said('Survival is level, [74] and [75].', alive(haste), alive(plain)),
    said('About [87] of 100 live, with a typical ARR of about [¥23m], against [75] and [¥9.2m]', [
      ...both(of({ 'mid.ae.seats': 2 })),
      ...both(plain),
    ]),
    said('about [¥1.27m] without and [¥1.18m] with customer', typical(noCare, 36), typical(plain, 36)),
    said('In month 84 it is [¥5.5m] against [¥9.2m].', typical(noCare), typical(plain)),
  ],
  'enterprise-costs': [
    said(
      'cold [1] of 100. Known founders, four partners and $4m: [80]. Without standing [67], without partners [51], without the cash [21].',
      ...[cold, first({}), first(noStanding), first(noPartners), first(noCash)].map((each) => alive(each)),
    ),
    said(
      'Enterprise given up in month 6: [44]. Month 10: [30]. Month 14: [19]. Month 18: [5].',
      ...[6, 10, 14, 18].map((month) => alive(givenUp(month))),
    ),
    said(
      'at ¥20,000 about [18] of 100, at ¥40,000 about [58], at ¥60,000 about [76]',
      ...[alive(paid(20_000)), alive(paid(40_000)), alive(plain)],
    ),
    said(
      'With $2.5m about [46] of 100 live; with $4m [80].',
      ...[alive(first({ 'company.cash': 2.5e6 })), alive(first({}))],
    ),
    said('About [80] of 100 live. Most of what service does', alive(of({ 'mid.csm.seats': 1 }))),
    said(
      'Month 4: about [80] of 100 and [$2.9m] of typical ARR; month 13: [84] and [$2.6m]; month 25: [86] and [$2.0m].',
      ...[both(first({})), both(hiredIn(13)), both(hiredIn(25))],
    ),
  ],
  'alibaba-path': [
    said(
      'in month 7: [76]. Month 13: [66]. Month 19: [47].',
      ...[alive(plain), alive(turn(13)), alive(turn(19))],
    ),
    said('(in ten years [¥54m] instead of [¥59m])', typical(never(ten)), typical(of(ten))),
    said(
      'Month 13: about [78] of 100 and [¥14.0m]; month 22: [73] and [¥14.4m]; month 28: [69] and [¥13.2m]; month 34: [67] and [¥11.8m]',
      ...[13, 22, 28, 34].map((month) => both(narrowIn(month))),
    ),
    said(
      'about [86] of 100 live instead of [76], and the typical ARR is about [¥27.6m] instead of [¥14.7m]',
      ...[alive(twiceCalls), alive(plain), typical(twiceCalls), typical(plain)],
    ),
    said('the path has [¥14.7m], with a narrow profile but members [¥14.6m], with neither [¥16.1m]', [
      ...[typical(plain), typical(onlyMembers()), typical(never())],
    ]),
    said('In month 120 it is [¥59m], [¥56m] and [¥54m]', [
      ...[typical(of(ten)), typical(onlyMembers(ten)), typical(never(ten))],
    ]),
  ],
  'healthy-b2b': [
    said('With ten it would be about [98] of 100 futures and [¥23m].', [
      ...both(of({ 'small.advantage': 10, 'field.advantage': 10 })),
    ]),
    said('above {{arr:p90}}, instead of [¥22.1m].', best(plain)),
    said(
      '| customers grow 6 % a year | [¥6.0m] | [¥5.9m] |',
      typical(price(0, 0.06)),
      typical(price(1, 0.06)),
    ),
    said(
      '| customers grow 30 % a year | [¥6.0m] | [¥6.6m] |',
      typical(price(0, 0.3)),
      typical(price(1, 0.3)),
    ),
    said(
      '(month 120: [¥44m] with it, [¥27m] without)',
      typical(of(ten)),
      typical(of({ ...noService, ...ten })),
    ),
    said('about [84] of 100 live without customer success and [78] with it', [
      ...[alive(of({ ...noService, ...ten })), alive(of(ten))],
    ]),
    said('at ¥4,000 about [54] of 100 live, at ¥3,000 about [32].', [
      ...[alive(of({ 'small.acv': 4000 })), alive(of({ 'small.acv': 3000 }))],
    ]),
    said('about [77] of 100 live, with [¥5.4m] of typical ARR, against [52] and [¥2.2m] when', [
      ...both(of({ 'field.annualShare': 0 })),
      ...both(perMonth),
    ]),
  ],
};
