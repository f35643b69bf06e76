// The memo's words beneath the picture of the plan. Parts are as "80 % enterprise, 20 % small business".
import { midSentence } from '../mid-sentence';

interface Turn {
  /** Of the segment that has most of it from there on; undefined: nobody sells. */
  readonly label: string | undefined;
  readonly month: string;
}

export const picture = {
  stays: (parts: string) => `Effort is ${parts} all along.`,
  /** `between`: what follows, or ''. */
  effort: (first: string, between: string, last: string) =>
    `Effort begins as ${first}${between} and ends as ${last}.`,
  between: ', changes in between',
  turns: (told: readonly Turn[]) =>
    told
      .map(({ label, month }, i) =>
        label === undefined
          ? `, stops in ${month}`
          : `, ${i > 0 && told[i - 1].label !== undefined ? '' : 'goes mostly '}to ${midSentence(label)} from ${month}`,
      )
      .join(''),
  turnsOften: (count: number, { label, month }: Turn) =>
    label === undefined
      ? `, turns ${count} times, stops in ${month}`
      : `, turns ${count} times, the last time mostly to ${midSentence(label)} from ${month}`,
  pods: {
    same: (count: string) => `The plan has ${count} from the start, more as cash allows.`,
    /** `most`: in between, where that is more than at both ends. */
    changes: (first: string, last: string, month: string, most: string) =>
      `The plan has ${first} at the start, ${most && `up to ${most} in between, `}${last} from ${month}, more as cash allows.`,
  },
};
