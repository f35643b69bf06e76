// Survival against ARR over many plans: fetched when somebody opens it.
import { plural } from '../plural';
import { measures } from './measures';

const plans = (count: number) => `${count} ${plural('en', count, { one: 'plan', other: 'plans' })}`;

export const frontier = {
  measures,
  title: 'What does safety cost?',
  intro:
    'Every mark is a plan: yours, the shipped ones with your assumptions, and those of the map. Filled ones are on the frontier: no other plan here has both more survivors and more ARR. All are counted in the same futures; those that come out on top are counted again in other futures, and stay filled only where it holds there too. Press a mark to try its plan; one step back undoes it.',
  by: 'ARR',
  own: 'Your plan',
  onMap: 'A plan of the map',
  across: 'Futures of 100 that survive',
  picture: 'Plans by survival and ARR. Arrow keys go from one to the next, Enter tries it.',
  said: (on: number, count: number, safest: string, largest: string) =>
    `${on} of ${plans(count)} ${on === 1 ? 'is' : 'are'} on the frontier, from the safest (${safest}) to the one with the most ARR (${largest}).`,
  nothing: 'Nothing has been counted yet.',
  ownOn: 'Your plan is on it.',
  ownOff: (count: number) =>
    `Your plan is not: ${count === 1 ? 'one of these has' : `${count} of these have`} more of one and no less of the other, by more than luck makes.`,
  ownNear: 'Your plan is not, but none of these beats it by more than luck makes.',
  /** Those on the frontier, in futures that had no part in putting them there. */
  proved: (futures: string) =>
    `Those on it and yours were counted again in ${futures} other futures: these figures are from there.`,
  unproved: 'Who comes out on top of many is lucky too; those on it have not been counted again yet.',
  again: (futures: string, told: string) => `In ${futures} other futures ${told}`,
  mark: { on: 'On the frontier', off: 'Another plan here beats it' },
  noShipped: 'No shipped plan is of this company, so none stands beside yours.',
  /** Signs of the picture. */
  key: { on: 'on the frontier', off: 'beaten', own: 'your plan', shipped: 'shipped' },
  table: {
    caption: (basis: string) => `Plans by survival and ARR, ${basis}`,
    index: 'Plan',
    on: 'On the frontier',
    file: 'ballast-frontier',
    yes: 'yes',
    no: 'no',
  },
};
