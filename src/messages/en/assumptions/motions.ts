// Motions chosen by name, what they are at the contract values at hand, and what the present numbers amount to.
import type { MotionId } from '../../../scenario';

/** Motions as the subject of a sentence. */
const subject: Readonly<Record<MotionId | 'mixed', string>> = {
  mixed: 'Selling as it does now',
  selfServe: 'Self-serve',
  telesales: 'Telesales',
  events: 'Selling at events',
  field: 'Field sales',
  named: 'Selling to named accounts',
};

export const motions = {
  title: 'Sales motion',
  help: 'Sets the price ceiling, the sellers and their pay, the own sign-up page, programmes, events, the list and field costs in one step.',
  choiceName: (segment: string) => `Sales motion, ${segment}`,
  name: {
    selfServe: 'Self-serve',
    telesales: 'Telesales',
    events: 'Events',
    field: 'Field sales',
    named: 'Named accounts',
  } satisfies Readonly<Record<MotionId, string>>,
  option: (name: string, band: string) => `${name}, ${band}`,
  mixed: 'mixed',
  nobody: 'nobody sells',
  /** What makes it none of the motions. */
  mixedOf: (parts: readonly string[]) => `None of the named ones: ${parts.join(', ')}.`,
  parts: {
    capped: 'a price ceiling',
    open: 'no price ceiling',
    hosted: 'mostly events',
    visited: 'visits',
    unvisited: 'no visits paid',
    listed: 'a list',
    unlisted: 'no list',
  },
  nobodyHired: 'No seat sells and nobody can sign up: founders sell alone.',
  foundersOnly:
    'Founders sell alone in this plan: its seats wait until selling is organised otherwise, below.',
  published: (band: string) => `Published: contracts ${band} a year.`,
  assumed: (band: string) => `Usual, an assumption: contracts ${band} a year.`,
  paysHere: (band: string) => `Pays here: ${band}.`,
  never: 'Pays here at no contract size.',
  yours: (acv: string) => `Yours: ${acv}.`,
  verdict: {
    tooSmall: (motion: MotionId | 'mixed', acv: string) =>
      `${subject[motion]} at this deal size, ${acv}, costs more than it earns.`,
    slow: (motion: MotionId | 'mixed', acv: string) =>
      `${subject[motion]} at this deal size, ${acv}, takes too long to earn back its cost.`,
    tooLarge: (motion: MotionId | 'mixed', acv: string) =>
      `${subject[motion]} at this deal size, ${acv}, loses deals: such buyers want to be met.`,
    below: (motion: MotionId, acv: string) =>
      `${subject[motion]} at this deal size, ${acv}, is dearer than what others do: below these contracts they sell more simply.`,
    above: (motion: MotionId, acv: string) =>
      `${subject[motion]} at this deal size, ${acv}, is less than what others do: above these contracts they send somebody.`,
  },
  /** The same where no choice stands beside it. */
  misfit: (segment: string, verdict: string, amounts: string) => `${segment}: ${verdict} ${amounts}`,
  because: {
    spent: (cost: string, brings: string) =>
      `By one full POD alone, winning a customer costs ${cost} and brings ${brings} until it leaves.`,
    slow: (cost: string, months: number, longest: number) =>
      `By one full POD alone, without sign-ups, a customer costs ${cost} to win, earned back in ${months} months; up to ${longest} is usual.`,
    paysFrom: (from: string) => `It pays at contracts from about ${from} a year.`,
    ceiling: (upTo: string) => `It sells as well as any up to ${upTo} a year.`,
  },
  meaning:
    'One full POD by itself, with the product and the trust that the rates above presume, without those who sign up by themselves. Unit economics counts everything over all futures, so the same segment may come out cheaper there, or dearer.',
  applied: (name: string, segment: string) =>
    `${segment} is sold to by “${name}” now; one step of undo takes all of it back.`,
  compare: 'compare all motions',
  compareLess: 'less',
  columns: { way: 'Motion', published: 'Published', here: 'Pays here', now: 'Yours' },
  tableOf: (segment: string, acv: string) => `${segment}, contracts of ${acv}`,
  inUse: 'in use',
  /** At the contract value at hand. */
  short: {
    pays: 'pays',
    slow: 'too slow',
    tooSmall: 'loses money',
    tooLarge: 'loses deals',
  },
  no: 'never',
  unknown: '–',
};
