// The memo's texts on a copy that is pushed on: sliders, both side by side, the answer to whoever sent it.

export const trying = {
  start: 'Try your own',
  title: 'Try your own',
  /** Over the sliders. */
  intro: 'The assumptions that matter most. The tick under a track is the value you were sent.',
  copy: 'You are changing a copy. What you were sent stays as it is.',
  looking: 'Counting what you were sent, and looking for the assumptions that matter most …',
  none: 'This plan has no assumption that could be pushed on.',
  back: 'Back to what I was sent',
  /** The same, where there is little room. */
  reset: 'Reset',
  compare: 'Compare with what I was sent',
  hide: 'Hide the comparison',
  full: 'Open in the full simulator',
  survive: 'survive',
  was: (n: string) => `was ${n}`,
  same: 'as sent',
  asSent: 'As sent',
  yours: 'With your change',
  counting: 'Counting both in the same futures …',
  stale: 'of your last change',
  table: 'As sent and with your change',
  figures: {
    survive: 'Survive, of 100',
    arr: (month: string) => `Typical ARR at ${month}`,
    arrRange: '8 in 10 futures',
    survivorsArr: 'Typical ARR if it survives',
    cash: (month: string) => `Typical cash at ${month}`,
  },
  paired: (n: string) => `Both in the same ${n} futures, on the same luck.`,
  saved: (saved: string, lost: string) =>
    `Of 100 futures ${saved} survive only with your change, ${lost} only as sent.`,
  more: (change: string, error: string) => `Survivors of 100: ${change} (± ${error}).`,
  chart: 'ARR, typical and middle half',
  legend: { A: 'as sent', B: 'yours' },
  chartSummary: (sent: string, yours: string, month: string) =>
    `Typical ARR at ${month}: ${sent} as sent, ${yours} with your change.`,
  label: (who: 'A' | 'B', value: string): readonly [string, string] => [
    value,
    who === 'A' ? ' sent' : ' yours',
  ],
  edge: (of: 'low' | 'high', value: string): readonly [string, string] => [
    value,
    of === 'high' ? ' 1 in 4 above' : ' 1 in 4 below',
  ],
  reply: {
    title: 'Reply with my change',
    /** "first-month churn at 10 %"; `owner`: a segment or a round. */
    change: (name: string, value: string, owner: string | undefined) =>
      owner === undefined ? `${name} at ${value}` : `${name} (${owner}) at ${value}`,
    changes: (list: readonly string[], n: string, was: string, of: string) =>
      `${list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`}: ${n} of ${of} instead of ${was}`,
    copy: 'Copy sentence and link',
    share: 'Share …',
    copied: 'Copied.',
    byHand: 'Your browser refused. The text is selected: copy it by hand.',
    privacy: 'Your numbers are in the link itself. Nothing is sent to a server.',
    tooLong: 'Chats and mail programs may cut a link this long.',
    wait: 'The sentence follows when the figures have settled.',
  },
};
