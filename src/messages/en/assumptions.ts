// The panel of assumptions: tabs, notes, segments, rounds, PODs.
import type { Archetype, PodTemplateId, Structure } from '../../scenario';

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
    designPartners: 'no design partners',
    eventShare: 'no events',
    namedAccounts: 'no list of accounts',
    goLiveMonths: 'no onboarding',
    fission: 'PODs do not split',
    fissionEarly: 'PODs wait until the company is ready',
    visitsPerDeal: 'no visits',
    generalist: 'nobody sells in full cycles',
    assembly: 'no assembly line',
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

  /** "Shaded: published, 25–40 % (Small business), 10–20 % (Enterprise)." */
  shaded: (bands: string) => `Shaded: published, ${bands}.`,
  bandOf: (band: string, segment: string) => `${band} (${segment})`,
  source: (title: string, where: string, grade: string) => `${title} · ${where} · ${grade}`,
  sourceOf: (source: string, segment: string) => `${segment}: ${source}`,
  assumed: 'An assumption, not a published figure.',
  grades: {
    P: 'strong source: first hand',
    S: 'good source: a survey or an analyst',
    B: "weak source: a vendor's blog",
    W: 'very weak source: a blog that cites none',
    D: 'worked out from other figures',
  },

  /** What the way of selling costs and brings; amounts a contract and year. */
  motion: {
    tooSmall: (segment: string, cost: string, brings: string, from: string) =>
      `${segment}: winning a customer costs ${cost} and brings ${brings} until it leaves. Selling this way pays at contracts from about ${from} a year.`,
    slow: (segment: string, cost: string, months: number, longest: number, from: string) =>
      `${segment}: a customer costs ${cost} to win, earned back in ${months} months; usual are up to ${longest}. This way of selling pays at contracts from about ${from} a year.`,
    never: (segment: string, cost: string, brings: string) =>
      `${segment}: winning a customer costs ${cost} and brings ${brings} until it leaves. Selling this way pays at no contract size.`,
    tooLarge: (segment: string, acv: string, upTo: string) =>
      `${segment}: contracts are ${acv} a year. Above ${upTo} buyers expect another way of selling, and deals are lost.`,
    pays: (segment: string, from: string) => `${segment}: pays at contracts from about ${from} a year.`,
    paysBetween: (segment: string, from: string, upTo: string) =>
      `${segment}: pays at contracts from about ${from} to ${upTo} a year.`,
    meaning: 'One full POD, with the product and the trust that the rates above presume.',
  },

  pods: {
    makeUp: 'Make-up of a POD',
    meaning:
      'A POD is one small team that finds, wins and keeps customers of one segment. It is opened and closed as a whole.',
    moreRoles: (count: number) => `${count} more roles`,
    fewerRoles: 'Fewer roles',
    floor: 'Planned PODs',
    floorHelp: 'Growth as cash allows adds to these; cutting costs closes some of them.',
    fromStart: 'from month 1',
    fromMonth: 'from month',
    atLeast: 'at least',
    add: 'add a month',
    remove: (month: number) => `Remove month ${month}`,
    monthName: (number: number) => `Month of step ${number}`,
    countName: (month: number) => `PODs from month ${month}`,
    clear: 'clear',
    clearName: 'Clear all months: PODs open only as cash allows',
    none: 'None: PODs open only as cash allows.',
  },

  segments: {
    open: 'edit',
    openName: 'Segments: add, rename or remove',
    title: 'Segments',
    name: (segment: string) => `Name of ${segment}`,
    archetypes: {
      micro: 'Small business',
      smb: 'SMB by phone',
      mid: 'Mid-market',
      enterprise: 'Enterprise',
    } satisfies Record<Archetype, string>,
    /** What the values of a new one are like. */
    meanings: {
      micro: 'about $1,200 a year, many by themselves',
      smb: 'about $4,000 a year, sold by people',
      mid: 'about $30,000 a year',
      enterprise: 'about $120,000 a year',
    } satisfies Record<Archetype, string>,
    numbered: (label: string, number: number) => `${label} ${number}`,
    add: 'Add one; a fifth of the effort goes to it.',
    full: (most: number) => `A scenario holds at most ${most} segments. Remove one to add another.`,
    remove: 'remove',
    removeName: (segment: string) => `Remove ${segment}`,
    removed: (segment: string) => `${segment} is removed; its effort goes to the others.`,
    ruleChanged: (rules: string, segment: string) => `Rules that no longer speak of ${segment}: ${rules}.`,
    ruleGone: (rules: string) => `Rules that looked at it, removed too: ${rules}.`,
    names: (names: readonly string[]) => names.join(', '),
    undoRemoval: 'Undo brings it all back.',
  },

  organisation: {
    templates: 'Start from a template',
    templatesHelp: 'Sets the seats above; change them and it is your own.',
    own: 'your own',
    templateName: (segment: string) => `POD template, ${segment}`,
    template: {
      inbound: 'Inbound: MDR, 2 AE, CSM',
      outbound: 'Outbound: 2 SDR, AE, CSM',
      keyAccount: 'Key accounts, about 20: lead, AE, SE, ONB, CSM',
      standard: 'Standard, four: MDR, SDR, AE, CSM',
      industry: 'One industry, three: SDR, AE, CSM',
      sharedEngineer: 'Shared engineer: SDR, 2 AE, ½ SE, CSM',
    } satisfies Readonly<Record<PodTemplateId, string>>,
    /** Of a POD that cannot work. */
    flags: {
      quota: (able: string, asked: string, segment: string) =>
        `${segment}: a full POD can book ${able} a year; sellers with such quotas book ${asked} on average.`,
      fed: (able: string, asked: string, segment: string) =>
        `${segment}: ${asked} opportunities a month come to a POD that can work ${able}.`,
    },
    structures: 'How selling is organised',
    structuresHelp:
      'Founders alone hire nobody. Full-cycle reps hand nothing on and specialise in nothing. An assembly line hands on and loses some. A POD owns its customers.',
    structure: {
      founders: 'founders alone',
      generalist: 'full-cycle reps',
      assembly: 'assembly line',
      pod: 'PODs',
    } satisfies Readonly<Record<Structure, string>>,
    structureName: (segment: string, month: number) => `Structure, ${segment}, from month ${month}`,
    monthName: (segment: string, step: number) => `Month of step ${step}, ${segment}`,
    add: 'add',
    addName: (segment: string) => `Add a month for ${segment}`,
    remove: (segment: string, month: number) => `Remove month ${month}, ${segment}`,
    failed: 'This part of the page could not be loaded. Close the tab, and try again.',
  },

  rounds: {
    title: 'Rounds',
    empty: 'This plan raises no money.',
    order: 'In this order: a round that is agreed closes those above it, except bridges.',
    /** "$7m from month 9" */
    summary: (amount: string, month: string) => `${amount} from month ${month}`,
    terms: (parts: readonly string[]) => parts.join('\u00a0· '),
    arr: (arr: string) => `ARR from ${arr}`,
    chance: (chance: string) => `${chance} a month`,
    runway: (months: string) => `runway under ${months}`,
    /** A condition that is none. */
    any: 'any',
    growth: (growth: string) => `growth from ${growth}`,
    needs: (round: string) => `only after ${round}`,
    bridge: 'a bridge',
    sells: (share: string) => `sells ${share}`,
    kept: (share: string) => `If all of it is raised, founders and early holders keep ${share}.`,
    keptMeaning: 'Illustrative: option pools, bridges and terms of earlier holders are left out.',
    shortRunway: 'Only when runway is short',
    name: 'Name',
    onlyAfter: 'Only after',
    /** Of the rounds to wait for. */
    none: 'none',
    earlier: 'Move up',
    later: 'Move down',
    remove: 'Remove',
    /** For ears. */
    actionOn: (action: string, round: string) => `${action}: ${round}`,
    needsFirst: (later: string, needs: string) =>
      `${later} comes only after ${needs}, so they keep this order.`,
    add: 'Add a round',
    numbered: (number: number) => `Round ${number}`,
    full: (most: number) => `A plan holds at most ${most} rounds. Remove one to add another.`,
    names: (names: readonly string[]) => names.join(', '),
    removed: (round: string) => `${round} is removed.`,
    freed: (rounds: string, round: string) => `No longer waiting for ${round}: ${rounds}.`,
    ruleChanged: (rules: string, round: string) => `Rules that no longer call for ${round}: ${rules}.`,
    ruleGone: (rules: string) => `Rules that did nothing else, removed too: ${rules}.`,
    undoRemoval: 'Undo brings it all back.',
  },

  rules: {
    intro: 'What the plan does by itself, month by month, from what the company can see.',
    /** Reflexes every plan has. */
    reflexes: 'Reflexes of every plan',
  },

  search: {
    hint: 'Search all numbers by name, by what they mean, or by key.',
    found: (count: number) => (count === 0 ? 'Nothing found.' : count === 1 ? '1 found.' : `${count} found.`),
    more: (count: number) => `${count} more: be more exact.`,
    ofRounds: (label: string) => `${label}, of the rounds`,
    /** What people search for, and what the page's own words for it are. */
    synonyms: {
      salary: ["founders' pay", 'loaded cost', 'loaded fixed'],
      wage: ["founders' pay", 'loaded cost', 'loaded fixed'],
      pay: ['loaded cost', 'loaded fixed'],
      burn: ['cash at the start', 'each month', 'loaded cost', 'loaded fixed', 'r&d', 'g&a'],
      spend: ['each month', 'programmes'],
      budget: ['programmes', 'r&d', 'g&a'],
      price: ['acv', 'discount'],
      hire: ['seats in each pod', 'hiring'],
      headcount: ['seats in each pod'],
      staff: ['seats in each pod'],
      retention: ['churn'],
      cancel: ['churn'],
      upsell: ['expansion'],
      fundraising: ['round', 'investors'],
      investor: ['investors', 'arr needed'],
      conversion: ['lead to', 'qualified to', 'trial to', 'win rate', 'activation'],
      ads: ['programmes', 'per lead'],
      marketing: ['programmes', 'per lead'],
      overhead: ['g&a', 'management'],
      engineer: ['r&d'],
    } as Readonly<Record<string, readonly string[]>>,
  },
};
