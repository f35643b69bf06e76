// The plan: the drawn mix, and what happens along the way.
import { plural } from '../../plural';

export const plan = {
  title: 'Your plan',
  briefNote: (segment: string) => `share on ${segment}`,
  briefHint: 'drag me',
  note: (segment: string) => `share on ${segment}, and what it becomes where PODs are whole`,
  hint: 'drag me, or use the arrow keys',
  tag: (month: number, shares: string) => `month ${month}: ${shares}`,
  shareOf: (label: string, share: string) => `${label} ${share}`,
  keyframe: (index: number, count: number) => `Keyframe ${index} of ${count}`,
  boundary: (keyframe: string, boundary: string) => `${keyframe}, top of ${boundary}`,
  only: (act: number, segment: string) => `Act ${act}: ${segment} only`,
  both: (act: number) => `Act ${act}: both`,
  several: (act: number) => `Act ${act}: several`,
  release: 'let go to remove',
  added: (month: number) => `Keyframe added at month ${month}.`,
  removed: (month: number) => `Keyframe at month ${month} removed.`,
  undo: 'Undo',
  first: 'The first keyframe cannot be removed: something must be drawn from month 1.',
  full: 'There is no free month after this one.',
  help: 'Left and right move the month, up and down the share, Enter adds a keyframe after this one, Delete removes it. A double tap on the plan adds one.',
  becomes: (share: string) => `becomes ${share}`,
  pods: (count: number) => `${count} ${plural('en', count, { one: 'POD', other: 'PODs' })}`,
  lanes: {
    label: 'What happens along the way',
    funding: 'Funding',
    rules: 'Rules',
    pods: 'PODs',
    noPods: 'none',
    typical: 'typical, line 8 in 10',
    average: 'of those in business',
    round: (label: string, amount: string, n: string, of: string) => `${label} ${amount}, ${n} of ${of}`,
    brief: (n: string, of: string) => `${n} of ${of}`,
    roundSpoken: (label: string, amount: string, n: string, of: string, month: string) =>
      `${label}, ${amount}: lands in ${n} of ${of} futures${month}`,
    ruleSpoken: (label: string, n: string, of: string, month: string) =>
      `Rule ${label}: fires in ${n} of ${of} futures${month}`,
    typicallyIn: (month: number) => `, typically in month ${month}`,
    rule: (label: string, n: string, of: string) => `${label}, ${n} of ${of}`,
  },
};
