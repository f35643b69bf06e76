// The memo's words beneath the picture of the plan. Parts are as "80 % enterprise, 20 % small business".
import { midSentence } from '../mid-sentence';

export const picture = {
  stays: (parts: string) => `Effort is ${parts} all along.`,
  /** `between`: what follows, or ''. */
  effort: (first: string, between: string, last: string) =>
    `Effort begins as ${first}${between} and ends as ${last}.`,
  between: ', changes in between',
  /** `label`: of the segment that has most of it from there on; undefined: nobody sells. */
  turn: (label: string | undefined, month: string) =>
    `${label === undefined ? 'nobody' : midSentence(label)} from ${month}`,
  turns: (told: readonly string[]) => `, goes mostly to ${told.join(', to ')}`,
  turnsOften: (count: number, last: string) => `, turns ${count} times, the last time mostly to ${last}`,
  pods: {
    same: (count: string) => `The plan has ${count} from the start, more as cash allows.`,
    /** `most`: in between, where that is more than at both ends. */
    changes: (first: string, last: string, month: string, most: string) =>
      `The plan has ${first} at the start, ${most && `up to ${most} in between, `}${last} from ${month}, more as cash allows.`,
  },
};
