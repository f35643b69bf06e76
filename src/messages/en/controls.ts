// Fields and sliders: states, hints, what is read aloud.

const brief = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text);

export const controls = {
  /** Names of a range's ends, for ears: "Win rate, Small business, low end". */
  lowEnd: (name: string) => `${name}, low end`,
  highEnd: (name: string) => `${name}, high end`,
  explain: 'How this works',
  was: (value: string) => `was ${value}`,
  above: (band: string) => `above ${band}`,
  below: (band: string) => `below ${band}`,
  /** The same, for ears. */
  aboveBand: (band: string) => `above the published ${band}`,
  belowBand: (band: string) => `below the published ${band}`,
  backTo: (value: string) => `Back to ${value}`,
  backFor: (name: string, value: string) => `${name}: back to ${value}`,
  beyondSlider: 'beyond the slider',
  addRange: 'add range ±',
  /** For ears; begins with what is seen. */
  addRangeFor: (name: string, seen: string) => `${seen}: give a range for ${name}`,
  rangeFor: (name: string, range: string, outside?: string) =>
    `${outside === undefined ? '' : `${outside}, `}${range}: change the range of ${name}`,
  range: {
    title: '8 in 10 values lie',
    from: 'from',
    to: 'to',
    use: 'Use this range',
    remove: 'one number instead',
    evidence: 'from what you have seen …',
    hint: 'How sure are you? Each future draws its own value.',
    noRoom: (value: string) => `! There is no room for a range around ${value}. Make it one number first.`,
    order: 'The low end must be under the high end.',
  },
  /** What was typed is no number, or not one of this kind. */
  unreadable: (text: string, example: string, kept: string) =>
    `! “${brief(text)}” is not a number this field can read. Write it like ${example}. Still ${kept}.`,
  outside: (low: string, high: string, kept: string) =>
    `! Out of range: from ${low} to ${high}. Still ${kept}.`,
  backwards: (text: string, kept: string) =>
    `! “${brief(text)}” begins with its higher end. Write the lower one first. Still ${kept}.`,
  notWhole: (low: string, high: string, kept: string) =>
    `! Only whole numbers from ${low} to ${high}. Still ${kept}.`,
  more: (name: string) => `${name}, one more`,
  fewer: (name: string) => `${name}, one fewer`,
  on: 'on',
  off: 'off',
  /** After one line of help: the rest of it. */
  allHelp: 'more',
  search: { label: 'Search', placeholder: 'Name, word or key', clear: 'Clear the search' },
  close: 'Close',
  locked: 'locked by your teacher',
  /** In a control's place: its value, and why it cannot be moved. */
  lockedAt: (value: string) => `${value}, locked by your teacher`,
};
