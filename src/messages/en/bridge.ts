// The bridge from the ARR at a year's beginning to that at its end.
import { business } from './business';

export const bridge = {
  ...business,
  headline: (year: number, start: string, end: string) =>
    `In year ${year} ARR goes from ${start} to ${end} on average`,
  /** Beside whose average it is: what the charts of the workbench call typical. */
  typical: {
    all: (arr: string, month: string) =>
      `Typical at ${month} is ${arr}: half of all futures have no more, those out of cash nothing.`,
    survivors: (arr: string, month: string) =>
      `Typical of survivors at ${month} is ${arr}: half of them have no more. A few that sell far more raise the average.`,
  },
  sentence: (gained: string, lost: string, share: string) =>
    `${gained} comes in and ${lost} is lost: ${share} of what is gained goes out again.`,
  noneLost: (gained: string) => `${gained} comes in, and nothing is lost.`,
  nothing: 'Nothing comes in.',
  moves: {
    start: 'at the start',
    new: 'new',
    grownIn: 'grown in',
    expansion: 'expansion',
    contraction: 'contraction',
    churn: 'churn',
    grownOut: 'grown out',
    end: 'at the end',
  },
  between:
    'Grown in and out: customers who outgrew one segment and moved to the next. For the company they cancel out; what they pay more in the next one (an assumption, “Price of a graduate”) is expansion.',
  scale: 'Each picture has its own scale.',
  title: (of: string) => `ARR, ${of}`,
  summary: (of: string, parts: string) => `${of}: ${parts}.`,
  part: (name: string, value: string) => `${name} ${value}`,
  column: (year: string) => year,
  rowHeading: 'Step',
};
