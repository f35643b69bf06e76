// What plans are weighed by, wherever many of them are set side by side.

export const measures = {
  names: {
    survival: 'Survival',
    arr: 'Typical ARR',
    meanArr: 'Average ARR',
    meanValue: 'Implied value',
  },
  /** Within a sentence, after a number. */
  told: {
    survival: (figure: string) => `${figure} of 100 survive`,
    arr: (figure: string) => `typical ARR ${figure}`,
    meanArr: (figure: string) => `average ARR ${figure}`,
    meanValue: (figure: string) => `implied value ${figure} on average`,
  },
  /** What all of a picture's figures stand on: other futures than those of the odds, and another month where asked for. */
  basis: (month: string, futures: string) =>
    `at ${month}, of all ${futures} futures of each plan; out of cash counts as 0`,
  /** Assumptions, with what they stand on. */
  multiple: (atRest: number, perGrowth: number, least: number, most: number) =>
    `Implied value is ARR × a multiple that follows its growth over the last year: ${atRest} without growth, ${perGrowth} more for every 100 % of it, from ${least} to ${most}. An assumption: no published figure is behind these numbers. A company out of cash is worth nothing.`,
  average: 'Averages are over all futures, those out of cash counting as 0: they hang on the lucky ones.',
};
