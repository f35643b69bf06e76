// The plan: the drawn mix, and what happens along the way.
import { plural } from '../../plural';
import { midSentence } from '../mid-sentence';

export const plan = {
  title: 'Your plan',
  briefNote: (segment: string) => `share on ${segment}; →: on average`,
  /** Of three segments and more. */
  briefNotes: 'share of effort; →: on average',
  briefHint: 'drag me',
  note: (segment: string) => `share on ${segment}; dotted, →: whole PODs, on average`,
  notes: 'share of effort; dotted, →: whole PODs, on average',
  /** Switches the mix from steps to straight lines. */
  gradual: 'gradual',
  gradualMeaning: 'Move bit by bit from one keyframe to the next, instead of at once',
  hint: 'drag me, or use the arrow keys',
  tag: (month: string, shares: string) => `${month}: ${shares}`,
  shareFor: (share: string, label: string) => `${share} ${midSentence(label)}`,
  shareOf: (label: string, share: string) => `${label} ${share}`,
  keyframe: (index: number, count: number) => `Keyframe ${index} of ${count}`,
  boundary: (keyframe: string, boundary: string) => `${keyframe}, top of ${boundary}`,
  act: (act: number) => `Act ${act}`,
  only: (act: number, segment: string) => `Act ${act}: ${segment} only`,
  briefOnly: (act: number, segment: string) => `Act ${act}: ${segment}`,
  both: (act: number) => `Act ${act}: both`,
  /** Some of three or more. */
  some: (act: number, segments: readonly string[]) => `Act ${act}: ${segments.join(' + ')}`,
  all: (act: number, count: number) => `Act ${act}: all ${count === 3 ? 'three' : 'four'}`,
  /** Drawn bit by bit: where more and more of the effort goes. */
  towards: (act: number, segment: string) => `Act ${act}: towards ${segment}`,
  briefTowards: (act: number, segment: string) => `Act ${act}: → ${segment}`,
  nobody: (act: number) => `Act ${act}: no selling`,
  noSelling: 'no selling',
  release: 'let go to remove',
  added: (month: string) => `Keyframe added at ${month}.`,
  removed: (month: string) => `Keyframe at ${month} removed.`,
  undo: 'Undo',
  first: 'The first keyframe cannot be removed: something must be drawn from month 1.',
  full: 'There is no free month after this one.',
  help: 'Left and right move the month, up and down the share, with Shift further. Enter or Insert adds a keyframe after this one, Delete removes it, Escape gives up a move while it lasts, Control or Command with Z takes back what was done. A double tap on the plan adds one.',
  becomes: (share: string) => `→ ${share}`,
  turns: (drawn: number, came: number) => `${drawn}→${came}`,
  averagePods: (number: string) => `${number} PODs`,
  /** Effort without a POD is the founders' own. */
  founders: 'founders',
  pods: (count: number) => `${count} ${plural('en', count, { one: 'POD', other: 'PODs' })}`,
  /** After the mix was moved in time. */
  podsStay: {
    text: (from: string, to: string) =>
      `The mix turns in ${to} now; the number of PODs still changes in ${from}.`,
    move: 'Move PODs along',
  },
  lanes: {
    label: 'What happens along the way',
    funding: 'Funding',
    rules: 'Rules',
    pods: 'PODs',
    noPods: 'none',
    withoutPods: 'no POD',
    typical: 'typical, line 8 in 10',
    average: 'of those in business',
    /** Before rounds and rules that happen in too few futures to have a typical month. */
    rarely: 'no typical month:',
    happening: (label: string, n: string, of: string) => `${label}, ${n} of ${of}`,
    round: (label: string, amount: string) => `${label} ${amount}`,
    count: (n: string, of: string) => `${n} of ${of}`,
    roundSpoken: (label: string, amount: string, n: string, of: string, when: string) =>
      `In ${n} of ${of} futures ${label} (${amount}) lands, ${when}.`,
    ruleSpoken: (label: string, n: string, of: string, when: string) =>
      `In ${n} of ${of} futures the rule “${label}” fires, ${when}.`,
    when: (typical: string, low: string, high: string) =>
      `typically in ${typical}; in 8 of 10 of them between ${low} and ${high}`,
    tooRare: 'too few for a typical month',
    podsSpoken: (month: string, pods: string, n: string, of: string) =>
      `From ${month} on ${pods}: the average of those in business, then ${n} of ${of} futures.`,
  },
};
