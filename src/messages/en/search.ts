// The search for a better plan: fetched when somebody opens it.
import { plural } from '../plural';
import { measures } from './measures';
import { progress } from './progress';

const pods = (count: number) => `${count} ${plural('en', count, { one: 'POD', other: 'PODs' })}`;
const plans = (count: number) => `${count} ${plural('en', count, { one: 'plan', other: 'plans' })}`;

export const search = {
  measures,
  title: 'Find a better plan',
  intro:
    'State a goal and what may be changed. Plans are tried in the same futures as yours. The best few are then compared again in futures that the search has not seen, and the first of them is told from others still: so none is taken for better than it is for having been lucky.',
  goal: {
    legend: 'Goal',
    survival: 'At least so many futures of 100 survive, then the highest typical ARR',
    arr: 'At least so much typical ARR, then the most futures survive',
    /** Until somebody sets another. */
    why: (yours: string) =>
      `The plan on the page survives in ${yours} of 100, so the goal begins at the ten above that: but at 50 or more, because under it typical ARR is 0, and at 90 or less.`,
    unknown: 'It begins at the ten above what the plan on the page reaches, once that is counted: 50 to 90.',
    survivalName: 'Futures of 100 that must survive',
    arrName: 'Typical ARR to reach',
  },
  mix: {
    legend: 'Mix',
    on: 'Search the mix',
    acts: 'Mixes, one after the other',
    share: (segment: string) => `Share of ${segment}`,
    months: 'A new mix from month',
    none: 'With one segment there is no mix to search for.',
  },
  pods: { legend: 'PODs', on: 'Search the PODs', count: 'PODs', months: 'Their number changes in month' },
  from: 'from',
  to: 'to',
  low: (name: string) => `${name}, at least`,
  high: (name: string) => `${name}, at most`,
  budget: { legend: 'How long', options: { 50: 'A glance', 150: 'Thorough', 400: 'Very thorough' }, plans },
  nothingFree: 'Let the search change the mix or the PODs.',
  start: 'Search',
  again: 'Search again',
  stop: 'Stop, and take the best so far',
  progress: progress.plans,
  bestSoFar: (told: string) => `Best so far: ${told}`,
  failed: 'The search came to an end too early: something could not be counted.',
  changed: 'Your plan, or what it is asked to do, has changed since: this is the answer to what it was.',
  answer: {
    title: 'Plan B',
    none: (tried: string) => `Nothing better than your plan was found among ${tried}.`,
    noneMissed: 'Your plan does not reach the goal either. Wider bounds, or a lower goal, may help.',
    tried: plans,
    meets: 'On fresh luck it reaches the goal.',
    misses: (figure: string) =>
      `On fresh luck it does not reach the goal (${figure}), but comes nearer than yours.`,
    beaten: (few: number, futures: string) =>
      `${few === 1 ? 'The only one was' : `The ${few} that looked best were`} counted again in ${futures} futures that the search had not seen: there your plan is as good or better by the goal.`,
    wasLuck: 'That it looked worse while searching was luck.',
    lost: (few: number, futures: string) =>
      `The first of the ${few} that looked best was better than yours in a second set of futures, but not in a third of ${futures}: what it gained was luck.`,
    closest: 'The closest',
    figure: 'Figure',
    yours: 'Your plan',
    /** Once another is on the page. */
    before: 'The plan searched from',
    found: 'Plan B',
    change: 'Change',
    searched: (futures: string, month: string) =>
      `Where it was found: ${futures} futures, at ${month}, out of cash as 0`,
    fresh: (futures: string, month: string) =>
      `Checked on fresh luck: ${futures} other futures, at ${month}, out of cash as 0`,
    checking: 'Comparing the best few on fresh luck …',
    checked: progress.plans,
    stopCheck: 'Stop',
    unchecked:
      'The check was stopped. Which of the best few is better on luck that the search has not seen is not known.',
    check: 'Check them after all',
    rows: measures.names,
    ahead: (b: string, whose: string, a: string, out: string, rest: string) =>
      `On fresh luck plan B ends ahead in ${b} of 100 futures and ${whose} in ${a}; in ${out} both run out of cash${rest}.`,
    whose: { home: 'yours', away: 'the plan searched from' },
    equal: (count: string) => `, in ${count} they are equal`,
    sure: (count: string, error: string) => `${count} ± ${error}`,
    gain: (gain: string, error: string) =>
      `Future by future, it typically ends with ${gain} ARR (± ${error}).`,
    meanGain: (gain: string, error: string) => `On average with ${gain} (± ${error}).`,
    more: (amount: string) => `${amount} more`,
    less: (amount: string) => `${amount} less`,
    same: 'the same',
    shrunk: 'On fresh luck the gain is smaller than where it was found: that part of it was luck.',
    /** By the figure that decides. */
    notSure: {
      survival: (gain: string, error: string) =>
        `More survive on fresh luck by ${gain} of 100 (± ${error}): no more than chance makes, so it may be no better.`,
      arr: (gain: string, error: string) =>
        `Typical ARR on fresh luck changes by ${gain} (± ${error}): no more than chance makes, so it may be no better.`,
    },
    plan: 'What it does',
    mix: (month: string, mix: string) => `From ${month}: ${mix}`,
    pods: (month: string, count: string) => `From ${month}: ${count}`,
    podCount: (count: number) => `${pods(count)} planned`,
    noPods:
      'With 0 planned the plan keeps no POD of its own from then on. Those that were opened because cash allowed it stay, and more may follow, where “Grow as cash allows” is on.',
    /** What it is called once it is compared: 95/5 from month 25, 0 PODs from month 25. */
    name: (what: string) => `Found: ${what}`,
    since: (what: string, month: number) => `${what} from month ${month}`,
    podName: pods,
    part: (share: string, segment: string) => `${share} ${segment}`,
    idle: 'nobody',
    take: 'Put plan B on the page',
    taken: 'Plan B is on the page: it is your plan now.',
    toWorkbench: 'To the workbench',
    undo: 'Undo',
    compare: 'Compare as plan B',
  },
  table: {
    caption: 'Plans that were tried',
    index: 'Plan',
    file: 'ballast-search',
    number: (n: number) => `Plan ${n}`,
    own: 'Your plan',
  },
};
