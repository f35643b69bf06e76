// Drivers: which assumption moves survival, which moves ARR, and what of it is luck. Fetched with the view.
import { plural } from '../plural';
import { midSentence } from './mid-sentence';
import { progress } from './progress';

/** "Contract value, Small business" inside a sentence. */
const named = (name: string, owner: string | undefined) =>
  owner === undefined ? midSentence(name) : `${midSentence(name)} (${midSentence(owner)})`;

export const drivers = {
  counting: 'Which assumptions decide it is being counted',
  /** In pieces; every second one stands out. `of`: of what it is the first. */
  headline: {
    unsure: 'Of what you are unsure of, ',
    alone: 'One at a time, ',
    both: (of: string, survival: string, arr: string) => [
      `${of}survival hangs most on `,
      survival,
      ', ARR on ',
      arr,
    ],
    same: (of: string, what: string) => [`${of}survival and ARR both hang most on `, what],
    survival: (of: string, what: string) => [`${of}survival hangs most on `, what],
    arr: (of: string, what: string) => [
      `${of}ARR hangs most on `,
      what,
      ', survival on no single assumption',
    ],
    neither: ['No single assumption decides it'],
    named,
  },
  /** Under it, of a range: what becomes of survival. */
  because: (low: string, high: string, error: string) =>
    `${low} of 100 futures survive where it is lowest, ${high} where it is highest (± ${error}).`,
  survival: {
    title: (of: string) => `Survive, of ${of} futures`,
    outcome: (count: string, error: string) => `${count} of 100 survive (± ${error})`,
    now: (count: string) => `now ${count}`,
  },
  arr: {
    title: {
      all: (month: string) => `Typical ARR of all, ${month}`,
      survivors: (month: string) => `Typical ARR of survivors, ${month}`,
    },
    outcome: (amount: string, error: string) => `typical ARR ${amount} (± ${error})`,
    now: (amount: string) => `now ${amount}`,
  },
  whose: 'Whose ARR',
  /** Of the typical ARR of all. */
  mostOut:
    'More than half of all futures run out of cash, so the typical ARR of all is 0 whatever these numbers are. Look at the survivors.',
  /** How luck and ignorance share the spread. */
  split: {
    title: 'Luck and ignorance',
    intro:
      'Ignorance is what you do not know about your company and market: your ranges. Luck is which deal closes and who quits. The same ignorance was met with other luck to tell them apart.',
    sentence: (survival: string, arr: string, narrower: string) =>
      `Knowing every one of these ranges exactly would remove ${survival} of the uncertainty of survival and ${arr} of that of ARR, whose spread would be ${narrower} narrower. The rest is luck: no research removes it.`,
    parts: (share: string, error: string) => `${share} parts in 100 (± ${error})`,
    survival: 'Survival',
    arr: 'ARR, all futures',
    ignorance: (share: string) => `ignorance ${share}`,
    luck: (share: string) => `luck ${share}`,
    counting: 'The same futures are being lived through once more, with other luck …',
    none: 'No assumption is given as a range, so this scenario knows no ignorance: all that is uncertain is luck. Nobody knows a young company that well. Give an assumption a range with its ±, and it is listed here.',
    unvaried: 'always the same',
    how: (futures: string) => `shares of the variance, from ${futures} pairs of futures`,
  },
  ranges: {
    title: 'Your ranges',
    note: (futures: string) =>
      `what becomes of the fifth of all futures that drew the lowest ○ and the highest ● value; pale: 95 % interval; from ${futures} futures`,
    none: 'No assumption is given as a range. Each is moved by itself below.',
    tooFew: 'Too few futures were counted to tell their fifths apart: 150 are the least.',
  },
  points: {
    title: 'One at a time',
    note: 'each single number moved by itself to the ends of its published range, or by a fifth where there is none: ○ lower, ● higher; the same luck before and after; pale: 95 % interval of the change',
    progress: progress.assumptions,
    sharpening: 'counting the foremost again in more futures',
    none: 'Every assumption that does something is given as a range.',
    /** Its own first line: what moves each outcome most, and the outcome at both ends. */
    finding: {
      /** While some are still to be moved. */
      soFar: (said: string) => `So far: ${said}`,
      alone: (told: readonly string[]) => `One at a time, ${told.join('; ')}.`,
      survival: (what: string, ends: readonly string[]) => `${what} moves survival most: ${ends.join(', ')}`,
      arr: (what: string, ends: readonly string[]) => `${what} moves ARR most: ${ends.join(', ')}`,
      end: {
        survival: (count: string, value: string) => `${count} of 100 survive at ${value}`,
        arr: (amount: string, value: string) => `typically ${amount} at ${value}`,
      },
    },
  },
  stop: 'stop',
  goOn: 'go on',
  failed: 'This could not be computed.',
  tryAgain: 'try again',
  /** The value where futures drew it lowest, as it stands, and highest. */
  low: (value: string) => `○ ${value}`,
  high: (value: string) => `● ${value}`,
  present: (value: string) => `now ${value}`,
  basis: { published: 'published', fifth: 'a fifth less and more' },
  market: {
    name: 'How the market fares',
    low: 'poorly',
    high: 'well',
    hint: 'moves every assumption that hangs together with it',
  },
  /** A row in one sentence, for ears. */
  row: (name: string, owner: string | undefined, ends: readonly string[], basis: string) =>
    `${owner === undefined ? name : `${name}, ${owner}`}. ${ends.join('; ')}.${basis === '' ? '' : ` (${basis})`}`,
  ends: {
    low: (value: string, outcome: string) => `At its lowest, ${value}: ${outcome}`,
    high: (value: string, outcome: string) => `at its highest, ${value}: ${outcome}`,
  },
  goTo: 'Enter goes to its slider.',
  unclear: {
    all: 'None of them moves it by more than chance does.',
    more: (count: number) => `Show all ${count}`,
    fewer: 'Show fewer',
    /** Those that are not listed: of so many the effect is smaller, of so many none is known. */
    rest: (less: number, chance: number) => {
      const move = (count: number) => plural('en', count, { one: 'other moves', other: 'others move' });
      if (chance === 0) return `${less} ${move(less)} it by less.`;
      const byChance = `${chance}${less > 0 ? '' : ` ${move(chance)} it`} by no more than chance does.`;
      return less > 0 ? `${less} ${move(less)} it by less, ${byChance}` : byChance;
    },
  },
  table: {
    caption: { ranges: 'Drivers: your ranges', points: 'Drivers: one at a time' },
    /** After the caption: whose ARR, and when. */
    basis: (caption: string, arr: string) => `${caption} (ARR: ${midSentence(arr)})`,
    file: { ranges: 'drivers-ranges', points: 'drivers-one-at-a-time' },
    index: 'Assumption',
    value: { low: 'Low value', high: 'High value' },
    survival: {
      low: 'Survive of 100 at low',
      high: 'Survive of 100 at high',
      change: 'Change',
      error: '± change',
      rank: 'Rank correlation',
      rankError: '± rank correlation',
    },
    arr: {
      low: 'Typical ARR at low',
      high: 'Typical ARR at high',
      change: 'Change of ARR',
      error: '± change of ARR',
      rank: 'Rank correlation, ARR',
      rankError: '± rank correlation, ARR',
    },
    points: {
      survivalLow: 'Survive of 100: change at low',
      survivalLowError: '± at low',
      survivalHigh: 'Survive of 100: change at high',
      survivalHighError: '± at high',
      arrLow: 'Typical ARR: change at low',
      arrLowError: '± ARR at low',
      arrHigh: 'Typical ARR: change at high',
      arrHighError: '± ARR at high',
      futures: 'Futures',
    },
  },
};
