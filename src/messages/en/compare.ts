// Plans side by side: fetched once there is something to compare.
import { odds } from './app/odds';
import { results } from './app/results';

const hundredOf = (n: string, of: string) => (of === '100' ? n : `${n} of ${of}`);

export const compare = {
  /** Before there is a second plan. */
  empty: {
    title: 'Compare two plans',
    text: 'Make a copy of your plan, change it, and see in how many of the same futures it ends ahead.',
    copy: 'Copy this plan into B',
    key: 'The key B does the same from anywhere.',
  },
  counting: 'Counting both plans in the same futures …',
  /** The strip over the workbench. */
  strip: {
    label: 'Comparison',
    editing: (letter: string) => `You are editing plan ${letter}`,
    edit: (letter: string) => `Edit ${letter}`,
    compare: 'Compare',
  },
  headline: {
    /** Before and after the count of the plan that ends ahead more often, then of the other. */
    ahead: (letter: string) => `${letter} ends ahead in `,
    of: (n: string, of: string) => `${n} of ${of}`,
    /** A count with the sampling error of pairs. */
    sure: (n: string, error: string) => `${n} ± ${error}`,
    other: (letter: string) => ` futures, ${letter} in `,
    count: hundredOf,
    same: (letter: string) => `${letter} is the same plan as A so far`,
    noPlan: 'Nothing to compare',
    spoken: (ahead: string, n: string, of: string, other: string, m: string) =>
      `${ahead} ends ahead in ${n} of ${of} futures, ${other} in ${m}`,
  },
  both: (n: string) => `In ${n} both run out of cash. `,
  equal: (n: string) => `In ${n} they end alike. `,
  pairs: (count: string) => `${count} pairs, each meets the same luck and the same market.`,
  horizon: (months: number) => `All plans over ${odds.span(months)}, the horizon of the one you edit.`,
  trouble: {
    currency: (letter: string) =>
      `A and ${letter} count in different currencies, so their amounts cannot be set side by side. Give both the same currency in the settings.`,
    noRoom:
      'There is not enough memory to keep both plans with so many futures. Choose fewer in the settings.',
    failed: 'The comparison could not be counted.',
    retry: 'Try again',
  },
  figures: {
    survive: (months: number) => `Survive ${odds.span(months)}, of 100`,
    saves: (letter: string, saved: string, lost: string) => `${letter} saves ${saved}, loses ${lost}`,
    more: (change: string, error: string) => `${change} ± ${error}, in the same futures`,
    arr: (month: string) => `Typical ARR of all at ${month}`,
    ifItSurvives: (a: string, b: string) => `if it survives ${a} and ${b}`,
    gain: (letter: string, month: string) => `Typical gain of ${letter}, ${month}`,
    gainError: (error: string) => `± ${error} ARR, in pairs`,
    mean: (gain: string, error: string) => `on average ${gain} ± ${error}`,
    nearly: 'exactly, in most pairs',
    between: (letter: string, a: string, none: string, b: string) =>
      `the middle of 100: A ahead in ${a}, neither in ${none}, ${letter} in ${b}`,
  },
  plans: {
    title: 'Plans',
    edited: 'edited in the workbench',
    edit: (letter: string) => `Edit ${letter}`,
    against: (letter: string) => `Compare ${letter} with A`,
    compared: 'compared with A',
    swap: (letter: string) => `Swap A and ${letter}`,
    keep: (letter: string, gone: readonly string[]) => `Keep ${letter}, drop ${gone.join(', ')}`,
    keepMeaning: 'The other plans go; undo brings them back',
    remove: (letter: string) => `Remove ${letter}`,
    add: 'Add a plan',
    copy: 'A copy of the plan you edit',
  },
  differs: {
    title: 'What differs',
    count: (count: number) =>
      count === 1 ? '1 thing, the rest is equal' : `${count} things, the rest is equal`,
    nothing: (letter: string) => `Nothing yet: ${letter} is a copy of A. Change something in the workbench.`,
    more: (count: number) => `Show ${count} more`,
    what: 'What',
    notThere: 'none',
    there: 'there',
    off: 'nothing',
    asUsual: 'as usual',
    redrawn: 'redrawn',
    fromMonth: (value: string, month: string) => `${value} from ${month}`,
    mix: 'The mix',
    structure: (segment: string) => `How ${segment} is sold`,
    rule: (label: string) => `Rule: ${label}`,
  },
  hundred: {
    title: 'The same 100 futures under both plans',
    label: (parts: readonly string[]) => `The same 100 futures under both plans: ${parts.join(', ')}`,
    counts: {
      both: 'survive either way',
      onlyB: (letter: string) => `saved by ${letter}`,
      onlyA: (letter: string) => `lost by ${letter}`,
      neither: 'run out either way',
    },
    one: {
      both: 'This future survives under both plans.',
      onlyB: (letter: string) => `This future runs out of cash under A and survives under ${letter}.`,
      onlyA: (letter: string) => `This future survives under A and runs out of cash under ${letter}.`,
      neither: 'This future runs out of cash under both plans.',
    },
  },
  charts: {
    arr: 'ARR',
    arrNote: {
      half: 'the middle half of all futures and the typical one; out of cash counts as 0',
      most: '8 in 10 of all futures and the typical one; out of cash counts as 0',
    },
    /** On a phone. */
    briefArrNote: { half: 'middle half and typical', most: '8 in 10 and typical' },
    alive: 'Still in business',
    aliveNote: 'of 100 futures',
    gap: (letter: string) => `${letter} minus A`,
    gapNote: 'difference in ARR, future by future',
    plans: 'The plans',
    briefPlansNote: (segment: string) => `share on ${segment}, drawn or set by rules, average`,
    /** The workbench tells what whole PODs make of it. */
    plansNote: (segment: string) =>
      `share of effort on ${segment}: as drawn, or as a rule has set it since; before it is dealt to whole PODs; on average of those in business`,
    typical: (letter: string, value: string) => [`${letter} ${value}`, 'typical'] as const,
    above: {
      half: (letter: string, value: string) => [`${letter} ${value}`, '1 in 4 above'] as const,
      most: (letter: string, value: string) => [`${letter} ${value}`, '1 in 10 above'] as const,
    },
    below: {
      half: (letter: string, value: string) => [`${letter} ${value}`, '1 in 4 below'] as const,
      most: (letter: string, value: string) => [`${letter} ${value}`, '1 in 10 below'] as const,
    },
    value: (letter: string, value: string) => [`${letter} ${value}`, ''] as const,
    ahead: (letter: string) => `${letter} ahead`,
    equalTick: 'equal',
    tooFew: 'Too few futures to say how it is spread.',
    arrSummary: (parts: readonly string[], month: string) => `ARR at ${month}: ${parts.join('; ')}.`,
    arrPart: {
      half: (letter: string, typical: string, low: string, high: string) =>
        `${letter} typically ${typical}, in half of the futures ${low} to ${high}`,
      most: (letter: string, typical: string, low: string, high: string) =>
        `${letter} typically ${typical}, in 8 of 10 futures ${low} to ${high}`,
    },
    aliveSummary: (parts: readonly string[], month: string) =>
      `Still in business at ${month}, of 100 futures: ${parts.join(', ')}.`,
    gapSummary: (letter: string, month: string, typical: string, low: string, high: string) =>
      `ARR of ${letter} minus that of A at ${month}: typically ${typical}, in 8 of 10 futures ${low} to ${high}.`,
    plansSummary: (segment: string, parts: readonly string[], month: string) =>
      `Share of effort on ${segment} at ${month}, as drawn or as a rule has set it: ${parts.join(', ')}.`,
    part: (letter: string, value: string) => `${letter} ${value}`,
    column: (letter: string, level: string) => `${letter}, ${level}`,
    levels: results.fan.levels,
    table: results.fan.table,
  },
  /** Of the difference. */
  fan: {
    edges: {
      p97_5: (value: string) => `${value} 19 in 20`,
      p90: (value: string) => `${value} 8 in 10`,
      p75: (value: string) => `${value} half`,
      p50: (value: string) => `${value} typical`,
      p25: (value: string) => `${value} half`,
      p10: (value: string) => `${value} 8 in 10`,
      p2_5: (value: string) => `${value} 19 in 20`,
    },
    narrowEdges: {
      p97_5: (value: string) => `${value}\n19 in 20`,
      p90: (value: string) => `${value}\n8 in 10`,
      p50: (value: string) => `${value}\ntypical`,
      p10: (value: string) => `${value}\n8 in 10`,
      p2_5: (value: string) => `${value}\n19 in 20`,
    },
    before: results.fan.before,
    month: results.fan.month,
    levels: results.fan.levels,
    points: results.fan.points,
    table: results.fan.table,
  },
  reading: {
    month: results.reading.month,
    dated: results.reading.dated,
    arr: {
      half: (letter: string, typical: string, low: string, high: string) =>
        `${letter} ${typical}, half: ${low} to ${high}`,
      most: (letter: string, typical: string, low: string, high: string) =>
        `${letter} ${typical}, 8 in 10: ${low} to ${high}`,
    },
    ahead: (letter: string, n: string, of: string) => `${letter} ahead in ${n} of ${of}`,
    alive: (parts: readonly string[]) => `in business: ${parts.join(', ')} of 100`,
  },
};
