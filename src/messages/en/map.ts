// The map of plans along two axes: fetched when somebody opens it.
import { plural } from '../plural';
import { measures } from './measures';
import { progress } from './progress';

const plans = (count: number) => `${count} ${plural('en', count, { one: 'plan', other: 'plans' })}`;

export const map = {
  measures,
  title: 'What if the plan turned elsewhere?',
  intro:
    'Each cell is a plan: yours, with two things changed. All are counted in the same futures, from coarse to fine. Click one to try it, or press Enter; one step back undoes it.',
  axes: {
    across: 'Across',
    up: 'Up',
    /** On the button that opens the list. */
    choose: (which: string, axis: string) => `${which}: ${axis}`,
    search: 'Name of a number, or what it means',
    found: (count: number) => (count === 1 ? '1 number' : `${count} numbers`),
    more: (count: number) => `${count} more: type to find them.`,
    month: 'Month of the pivot',
    monthHelp: 'Everything drawn from the pivot on moves along with it, PODs too.',
    share: (segment: string) => `${segment} from the pivot on`,
    shareHelp: 'Its share of effort in the pivot’s mix; the others divide the rest as they do now.',
  },
  measure: 'Shown',
  /** Where the pivot is. */
  pivot: {
    drawn: (plan: string, month: string) => `${plan} turns in ${month}, where its mix changes most.`,
    none: (plan: string) =>
      `No change of mix is drawn in ${plan}: its pivot is laid over it from the month on.`,
  },
  grid: 'Plans by two axes. Arrow keys go from one to the next, Enter tries it.',
  /** The plan that the map is of: while it is on the page, and once another was tried. */
  whose: {
    home: { begin: 'Your plan', plan: 'your plan', than: 'yours' },
    away: { begin: 'The plan before', plan: 'the plan before', than: 'the plan before' },
  },
  nearest: (plan: string, figures: string) =>
    `Nearest to ${plan}, but another plan${figures === '' ? '' : ` (${plan} itself: ${figures})`}`,
  /** What the mark with a figure beside it is. */
  itself: (plan: string) =>
    `${plan} itself, with its own figure, where it lies between the plans of the map. The cell under it is another plan.`,
  tried: 'On the page now',
  impossible: 'There is no such plan',
  counting: 'not counted yet',
  /** What the shades stand for. */
  scale: {
    spoken: (low: string, high: string) => `Shades go from ${low} to ${high}`,
    all: (value: string) => `all ${value}`,
  },
  /** A plan of the map, by its two values. */
  tell: {
    month: (month: string) => `pivot in ${month}`,
    share: (share: string, segment: string) => `${share} ${segment} from the pivot on`,
    value: (axis: string, value: string) => `${axis} ${value}`,
    both: (x: string, y: string) => `${x}, ${y}`,
  },
  yours: (plan: string, figure: string) => `${plan}: ${figure}.`,
  /** While plans are still being counted. */
  soFar: (said: string) => `So far: ${said}`,
  /** The picture in a sentence. */
  said: {
    survival: (better: number, count: number, than: string) =>
      `${better === 0 ? 'None' : better} of ${plans(count)} ${better === 1 ? 'survives' : 'survive'} more often than ${than} by more than luck makes among so many.`,
    other: (name: string, better: number, count: number, than: string) =>
      `${better === 0 ? 'None' : better} of ${plans(count)} ${better === 1 ? 'has' : 'have'} more ${name} than ${than} by more than luck makes among so many.`,
    /** The plan that looks best, before it is counted again. */
    seen: (where: string, told: string) =>
      `First here: ${where}, ${told}. The first of many is a lucky one too; it has not been counted again yet.`,
    again: (where: string, futures: string, told: string, gain: string, sure: string) =>
      `First here: ${where}. In ${futures} other futures ${told}, ${gain}: ${sure}.`,
    gain: (gain: string, error: string, than: string) => `${gain} (± ${error}) beside ${than}`,
    oftener: (than: string) => `more often than ${than}`,
    more: (name: string, than: string) => `more ${name} than ${than}`,
    unsure: (than: string) => `no sure difference from ${than}`,
    nothing: 'Nothing has been counted yet.',
  },
  zero: 'Where fewer than half of the futures survive the typical ARR is $0: the average tells those plans apart.',
  unit: {
    thousands: (sign: string) => `in ${sign} thousand`,
    millions: (sign: string) => `in ${sign} million`,
    hundred: 'of 100',
  },
  progress: progress.plans,
  stop: 'Stop',
  resume: 'Go on',
  refine: 'Finer',
  again: 'Try again',
  failed: 'The map could not be counted.',
  anew: 'Draw the map around this plan',
  page: (survive: string, futures: string) =>
    `In all ${futures} futures of the page your plan survives in ${survive} of 100. Compare other plans with yours as it is counted here: they met the same luck.`,
  away: 'The plan on the page is one that you tried; the map is still around the plan before.',
  undo: 'Undo',
  table: {
    caption: (x: string, y: string, basis: string) => `Plans by ${x} and ${y}, ${basis}`,
    index: 'Plan',
    alive: 'Futures alive',
    futures: 'Futures',
    file: 'ballast-map',
  },
};
