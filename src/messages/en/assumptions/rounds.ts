// Rounds: their terms, their order, what goes with them.

export const rounds = {
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
};
