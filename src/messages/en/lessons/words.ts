// Every word that links are made of: what may stand after its =, what it means, a link to try.
interface WordText {
  /** What may stand after the =. */
  readonly value: string;
  readonly meaning: string;
  /** A whole link, without #. */
  readonly example: string;
}

/** One for each word: where the table is drawn, the compiler misses those that are not here. */
export const words = {
  preset: {
    value: 'a preset’s name',
    meaning: 'The plan it begins with: its newest version, or one of them by name@version.',
    example: 'preset=smb-only',
  },
  link: {
    value: 'a link of the page, from b1 on',
    meaning: 'The work it begins with, instead of a preset. Other words change it.',
    example: '',
  },
  name: { value: 'text', meaning: 'Name of the scenario.', example: 'preset=shippo-pivot&name=Our+plan' },
  units: {
    value: 'a currency',
    meaning: 'What money is counted in. Amounts in the same link are in it.',
    example: 'preset=shippo-pivot&units=CNY',
  },
  survivors: {
    value: '1',
    meaning: 'Bands over the futures that are still alive, instead of over all.',
    example: 'preset=shippo-pivot&survivors=1',
  },
  seed: {
    value: 'a whole number',
    meaning:
      'The luck. Everyone with the same number meets the same market. In a lesson: at every step but the one that shows other luck.',
    example: 'preset=shippo-pivot&seed=7',
  },
  ignoranceSeed: {
    value: 'a whole number',
    meaning: 'The draw of what is not known, where it is to differ from the luck.',
    example: 'preset=shippo-pivot&seed=7&ignoranceSeed=1',
  },
  futures: {
    value: '1 to 100,000',
    meaning: 'How many futures are counted.',
    example: 'preset=shippo-pivot&futures=400',
  },
  view: {
    value: 'memo, or a view from the list below',
    meaning: 'The page for an investor, or a view in the workbench’s place.',
    example: 'preset=three-tier&view=bowTie',
  },
  tab: {
    value: 'money, revenue or customers',
    meaning: 'What the upper chart shows.',
    example: 'preset=shippo-pivot&tab=customers',
  },
  cash: {
    value: 'sqrt or linear',
    meaning: 'Scale of the cash chart.',
    example: 'preset=shippo-pivot&cash=linear',
  },
  future: {
    value: 'a whole number',
    meaning: 'Which future is told, with view=story or view=books.',
    example: 'preset=shippo-pivot&view=story&future=10',
  },
  theme: {
    value: 'light or dark',
    meaning: 'The look, as long as the link is open.',
    example: 'preset=shippo-pivot&theme=dark',
  },
  lang: {
    value: 'a language from the list below',
    meaning: 'Language of the page.',
    example: 'preset=shippo-pivot&lang=en',
  },
  locks: {
    value: 'names, with commas between',
    meaning: 'Controls that cannot be moved, or are hidden: see below.',
    example: 'preset=shippo-pivot&locks=team,-presets,*.winRate',
  },
  embed: {
    value: '1, or a picture or view from the list below',
    meaning: 'For a frame in another page: all of it, or one picture.',
    example: 'preset=shippo-pivot&embed=cash',
  },
  lesson: { value: 'a lesson’s name', meaning: 'A lesson.', example: 'lesson=shippo-pivot' },
  step: {
    value: 'a number, or present, notes, end, handout, key',
    meaning:
      'Where in the lesson: a step, the presenter’s view, your notes, the exercises, the handout, the answer key.',
    example: 'lesson=shippo-pivot&step=handout',
  },
  predictions: {
    value: 'written by the page',
    meaning: 'What a student predicted. It comes back with the student’s link.',
    example: '',
  },
  present: {
    value: '1',
    meaning: 'A lesson in large type for a room, at every step, also when the page is loaded again.',
    example: 'lesson=shippo-pivot&present=1',
  },
  session: {
    value: 'written by the page',
    meaning: 'Ties your notes to the one window that they were opened from.',
    example: '',
  },
  lessons: { value: '1', meaning: 'This page.', example: 'lessons=1' },
  play: {
    value: '1, or a game written by the page',
    meaning: 'The game: a new one in the market of preset and seed, or one that was played.',
    example: 'play=1&preset=shippo-pivot&seed=7',
  },
  class: {
    value: '1',
    meaning: 'The class board, with play.',
    example: 'play=1&class=1&preset=shippo-pivot&seed=7',
  },
  engine: {
    value: 'written by the page',
    meaning: 'Version of the engine that the link was made with. A page with another one tells so.',
    example: '',
  },
  survival: {
    value: 'written by the page, 0 to 1,000',
    meaning: 'In how many of 1,000 futures the cash lasted, where the link was made.',
    example: '',
  },
  arr: {
    value: 'written by the page',
    meaning: 'Typical ARR at the end, where the link was made, in the link’s currency.',
    example: '',
  },
  from: { value: 'text', meaning: 'Who sends the page for an investor.', example: 'view=memo&from=Ada' },
  company: { value: 'text', meaning: 'Of which company.', example: 'view=memo&company=Tideline' },
  date: { value: 'text', meaning: 'When.', example: 'view=memo&date=1+March+2026' },
  ask: { value: 'text', meaning: 'What is asked for.', example: 'view=memo&ask=$2m+seed' },
  milestone: {
    value: 'text',
    meaning: 'What is to be reached before the next round.',
    example: 'view=memo&milestone=$1m+ARR',
  },
  today: {
    value: 'text',
    meaning: 'Where the company stands today.',
    example: 'view=memo&today=12+customers',
  },
} satisfies Readonly<Record<string, WordText>>;
