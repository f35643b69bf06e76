// What happened, in plain words: one or two lines for every kind of event.
import { plural } from '../../plural';
import { midSentence } from '../mid-sentence';

/** `segment` is its label, as at the beginning of a sentence. */
const many = (n: number, told: string, segment: string, one: string, other: string) =>
  n === 1 ? `${segment} ${one}` : `${told} ${midSentence(segment)} ${plural('en', n, { one, other })}`;

type Roles = readonly [one: string, other: string];
const roles: Readonly<Record<string, Roles>> = {
  mdr: ['inbound rep', 'inbound reps'],
  sdr: ['SDR', 'SDRs'],
  ae: ['AE', 'AEs'],
  se: ['sales engineer', 'sales engineers'],
  onb: ['onboarder', 'onboarders'],
  csm: ['success manager', 'success managers'],
  am: ['account manager', 'account managers'],
  lead: ['POD lead', 'POD leads'],
};
const people = (n: number, told: string, segment: string, role: string) => {
  const [one, other] = roles[role] ?? [role, role];
  return many(n, told, segment, one, other);
};

/** What somebody does: of one and of several. */
const doing = (one: string, other: string) => (n: number, told: string, segment: string, role: string) =>
  `${people(n, told, segment, role)} ${n === 1 ? one : other}`;

const months = (told: string) => (told === '1.0' || told === '1' ? 'one month' : `${told} months`);

export const events = {
  // selling
  won: (n: number, told: string, segment: string, arr: string) =>
    `${many(n, told, segment, 'deal', 'deals')} won, ${arr} a year`,
  wonFirst: (segment: string, arr: string) => `First deal won in ${segment}, ${arr} a year`,
  byFounders: 'The founders close it.',
  byHired: 'A hired seller closes it.',
  partner: (segment: string, arr: string) => `${segment} design partner signs, ${arr} a year`,
  lost: (n: number, told: string, segment: string) => `${many(n, told, segment, 'deal', 'deals')} lost`,
  orphaned: (n: number, told: string) =>
    n === 1 ? 'One of them because its seller left.' : `${told} of them because their seller left.`,
  undecided: (n: number, told: string, segment: string) =>
    `${many(n, told, segment, 'deal ends', 'deals end')} without a decision, and stay${n === 1 ? 's' : ''} open`,
  slipped: (n: number, told: string, segment: string) =>
    `${many(n, told, segment, 'decision slips', 'decisions slip')} a month`,
  // customers
  live: (n: number, told: string, segment: string, arr: string) =>
    `${many(n, told, segment, 'customer goes', 'customers go')} live, ${arr} a year`,
  byThemselves: (told: string) => `${told} of them signed up and paid by themselves.`,
  ofArr: (share: string) => `${share} of ARR.`,
  churned: (n: number, told: string, segment: string, arr: string) =>
    `${many(n, told, segment, 'customer leaves', 'customers leave')}, ${arr} a year`,
  after: (told: string) => `After ${months(told)}.`,
  graduated: (n: number, told: string, segment: string, to: string) =>
    `${many(n, told, segment, 'customer moves', 'customers move')} up to ${midSentence(to)}`,
  graduatedText: 'From there on at the “Price of a graduate”, an assumption.',
  firstCustomer: (segment: string) => `First customer in ${segment}`,
  // people
  joined: doing('is hired', 'are hired'),
  ramped: doing('is up to speed', 'are up to speed'),
  left: doing('leaves', 'leave'),
  failed: doing('is let go: did not sell', 'are let go: did not sell'),
  dismissed: doing('is laid off', 'are laid off'),
  // PODs
  podOpened: (pod: string, segment: string) => `POD ${pod} opens, ${midSentence(segment)}`,
  podSplit: (parent: string, pod: string, segment: string) =>
    `POD ${parent} splits: POD ${pod}, ${midSentence(segment)}`,
  podRamped: (pod: string, segment: string) => `POD ${pod} is full and up to speed, ${midSentence(segment)}`,
  podMoved: (pod: string, to: string) => `POD ${pod} moves to ${midSentence(to)}`,
  movedFrom: (from: string) => `Most of those who sold to ${midSentence(from)} are let go, and others hired.`,
  podClosed: (pod: string, segment: string) => `POD ${pod} closes, ${midSentence(segment)}`,
  // money
  roundAgreed: (round: string, amount: string) => `${round} agreed, ${amount}`,
  lands: (month: string) => `The money comes in ${month}.`,
  roundClosed: (amount: string) => `${amount} arrives`,
  ofRound: (round: string) => `${round}.`,
  roundRefused: (round: string) => `Investors say no to ${round}`,
  cashLow: (cash: string) => `Cash at ${cash}`,
  burn: (told: string) => `About ${months(told)} of burn.`,
  lessThanBurn: 'Under a tenth of a month of burn.',
  waiting: (round: string) => `${round} is signed, not yet paid.`,
  brokeEven: 'Income covers what is spent',
  threeInARow: 'The first of three months in a row.',
  arrPassed: (arr: string) => `ARR passes ${arr}`,
  outOfCash: 'Out of cash',
  /** What else happened in the month in which the cash ran out. */
  beforeEnd: (events: readonly string[]) => `Before it in the month: ${events.map(midSentence).join('; ')}.`,
  short: (amount: string) => `${amount} short.`,
  horizon: (arr: string) => `${arr} of ARR`,
  customers: (each: readonly string[]) =>
    each.length > 1
      ? `${each.slice(0, -1).join(', ')} and ${each.at(-1)} customers.`
      : `${each.join('')} customers.`,
  ofSegment: (told: string, segment: string) => `${told} ${midSentence(segment)}`,
  // plan
  turnTo: (segment: string) => `Turn to ${midSentence(segment)}`,
  backTo: (segment: string) => `Back to ${midSentence(segment)}`,
  alsoTo: (segment: string) => `Selling to ${midSentence(segment)} as well`,
  noMore: (segment: string) => `No more selling to ${midSentence(segment)}`,
  moreTo: (segment: string) => `More effort on ${midSentence(segment)}`,
  noEffort: 'Selling stops',
  mix: (shares: readonly string[]) => `The plan draws ${shares.join(', ')}.`,
  restructured: (segment: string, structure: string) =>
    `Selling to ${midSentence(segment)} is by ${structure} from now on`,
  ruleFired: (rule: string) => `Rule: ${midSentence(rule)}`,
  hiringStopped: 'Hiring stops',
  hiringResumed: 'Hiring goes on',
  runway: (told: string) => `${months(told)} of runway.`,
  costsCut: 'Costs are cut',
  cutBy: (share: string) => `${share} of PODs, and R&D.`,
  // ways in and product
  entryBegun: (segment: string) => `Work on the way into ${midSentence(segment)} begins`,
  entered: (segment: string) => `The way into ${midSentence(segment)} is open`,
  enteredText: 'The work, time and money that it takes have been spent.',
  siteOpened: (segment: string) => `Own site opens, ${midSentence(segment)}`,
  productReady: (segment: string) => `Product does all that ${midSentence(segment)} asks`,
  productBehind: (segment: string) => `Product falls short of what ${midSentence(segment)} asks`,
  /** Where a line needs more: how the company stood. */
  stand: (cash: string, arr: string) => `${cash} in the bank, ${arr} of ARR.`,
};
