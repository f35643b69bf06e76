// The panel of assumptions: tabs, notes on numbers, and its parts.
import { motions } from './assumptions/motions';
import { rounds } from './assumptions/rounds';
import { search } from './assumptions/search';
import { segments } from './assumptions/segments';
import { organisation, pods } from './assumptions/team';
import { templates } from './assumptions/templates';

export const assumptions = {
  title: 'Assumptions',
  tabs: {
    market: 'Market',
    team: 'Team',
    product: 'Product',
    money: 'Money',
    rules: 'Rules',
    search: 'Search',
  },
  company: 'Whole company',
  founders: 'Founders, before there is a team',
  more: 'More',
  fewer: 'Fewer',
  noEffort: (segment: string) => `This plan puts no effort on ${segment}: these change nothing.`,
  noEffortShort: 'no effort in this plan',
  /** In place of a control that would do nothing. */
  notUsed: (why: string) => `not used (${why})`,
  /** Why, by the key of the number that is 0 or off. */
  gates: {
    growthPods: 'PODs do not grow by themselves',
    loop: 'customers do not teach',
    freezeBelow: 'hiring never stops',
    cutBelow: 'costs are never cut',
    marketplaceCeiling: 'no marketplace',
    selfServe: 'no sign-ups',
    ownSite: 'no own sign-up page',
    siteShare: 'no programmes for sign-ups',
    inviteRate: 'nobody invites',
    referralRate: 'nobody sends others',
    industries: 'one industry only',
    industryPods: 'PODs serve any industry',
    designPartners: 'no design partners',
    eventShare: 'no events',
    namedAccounts: 'no list of accounts',
    prepayShare: 'nobody is asked to prepay',
    valueMetric: 'the price is flat',
    goLiveMonths: 'no onboarding',
    fission: 'PODs do not split',
    playbook: 'no playbook is asked for',
    smallTeamLoss: 'small teams lose nothing',
    fissionEarly: 'PODs wait until the company is ready',
    visitsPerDeal: 'no visits',
    upsell: 'no account manager',
    generalist: 'nobody sells in full cycles',
    assembly: 'no assembly line',
    advantage: 'the product is like others',
    focus: 'nobody moves the focus',
    drawn: 'drawn in the plan',
  } as Readonly<Record<string, string>>,
  noSeat: 'no such seat in the POD',
  legend: { published: 'published', range: '8-in-10 range', home: 'default' },

  /** Rows that stand for two keys, one by the month and one by the year, by the number they set. */
  merged: {
    churnFirst: 'Churn, first period',
    churnLong: 'Churn, long run',
    churnMemory: 'How fast churn falls',
  } as Readonly<Record<string, string>>,
  /** Units of such a row: "a month | a year". */
  eitherUnit: (units: readonly string[]) => units.join(' | '),

  /** "Published: 25–40 % (Small business), 10–20 % (Enterprise)." */
  shaded: (bands: string) => `Published: ${bands}.`,
  bandOf: (band: string, segment: string) => `${band} (${segment})`,
  source: (title: string, where: string, grade: string) => `${title} · ${where} · ${grade}`,
  sourceOf: (source: string, segment: string) => `${segment}: ${source}`,
  assumed: 'An assumption, not a published figure.',
  /** Of money in a currency for which there is only a dollar figure. */
  perDollar: (level: number) =>
    `The dollar figure times ${level}: the level of prices and pay, not the rate of exchange.`,
  grades: {
    P: 'strong source: first hand',
    S: 'good source: a survey or an analyst',
    B: "weak source: a vendor's blog",
    W: 'very weak source: a blog that cites none',
    D: 'worked out from other figures',
  },

  /** What the way of selling costs and brings; amounts a contract and year. */
  pods,

  segments,

  organisation,

  templates,

  motions,

  rounds,

  rules: {
    intro:
      'What the plan does by itself, month by month, from what the company can see. Limits on runway make the odds jump: more money or a better number can move the month in which one acts, and help or harm.',
    /** Reflexes every plan has. */
    reflexes: 'Reflexes of every plan',
  },

  search,
};
