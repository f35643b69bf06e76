// The teacher's page: lessons, the game in a class, a form that makes a link, and every word that links are made of.
interface WordText {
  /** What may stand after the =. */
  readonly value: string;
  readonly meaning: string;
  /** A whole link, without #. */
  readonly example: string;
}

/** One for each word: where the table is drawn, the compiler misses those that are not here. */
const words = {
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

const lockNames = {
  market: 'Market: leads, winning, contracts, churn',
  team: 'Team and PODs',
  product: 'Product and trust',
  money: 'Money',
  plan: 'All of the plan',
  mix: 'The mix',
  rules: 'Rules',
  rounds: 'Rounds',
  segments: 'Which segments there are',
  presets: 'Choice of plan, own company, library',
  name: 'Name of the scenario',
  share: 'Sharing',
  months: 'How many months',
  currency: 'Currency',
  seed: 'Luck (seed)',
  futures: 'Number of futures',
  compare: 'Comparing plans',
  views: 'Other views: stories, drivers, map and so on',
};

export const lessons = {
  title: 'For teachers',
  intro:
    'Lessons, a game for a class, and links that open just what you want to show. Everything runs in each student’s browser: no account, no server, nothing is sent anywhere.',
  back: 'To the simulator',
  parts: {
    stories: 'Lessons',
    game: 'The game in a class',
    kit: 'Make a link',
    words: 'Links by hand',
  },
  stories: {
    loading: 'The lessons are loading …',
    failed: 'The lessons could not be loaded. Reload the page.',
    none: 'No lesson is in this copy of Ballast.',
    minutes: (minutes: number) => `${minutes} minutes`,
    goals: 'Students learn to',
    source: 'Source:',
    links: (title: string) => `Links of ${title}`,
    pages: {
      student: 'For students',
      present: 'Presenter',
      notes: 'Your notes',
      end: 'Exercises',
      handout: 'Handout',
      key: 'Answer key',
    },
    hint: 'Give students only the first link, the exercises and the handout. In presenter view: → goes on, ← goes back. Your notes open in a second window and follow the presenter.',
  },
  predictions: {
    title: 'How predictions come back',
    steps: [
      'At some steps a student draws a curve or gives a number before the answer is shown. You can skip any of them.',
      'What they predicted is kept in the address of their own page. At the end of the lesson they copy their link.',
      'They send you that link in any way you like. It opens the end of the lesson with their predictions and how they compare with the futures.',
    ],
  },
  game: {
    intro:
      'Each student runs the company quarter by quarter and sees only what a founder would see. The seed fixes the luck of the market: the whole class meets the same one. It takes about twenty minutes.',
    preset: 'Company',
    seed: 'Seed of the market',
    link: 'Link for the class',
    start: 'Try it in a new tab',
    board: 'Open the class board',
    steps: [
      'Choose a company and a seed, and send the one link to everybody: on the board, in a chat, as a QR code. Sixty students need nothing else.',
      'Everyone plays on their own. A game that is left can be gone on with from its address.',
      'At the end each student copies the link of their game and puts it, with their name, into a shared sheet, form or chat: one line each.',
      'Copy the whole column of names and links at once and paste it into the class board. Lines that cannot be used are listed with the reason; nothing is lost.',
      'The board ranks the class in the market that all of them played, and shows how often each began it. Talk about decisions, not only about outcomes: each game can be looked at under other luck.',
    ],
  },
  kit: {
    intro: 'Choose what opens and what students may touch. The link at the end holds all of it.',
    opens: 'What opens',
    simulator: 'The simulator',
    game: 'The game',
    lesson: (title: string) => `Lesson: ${title}`,
    code: 'QR code of the link',
    codeTitle: 'QR code of the link for the class',
    codeFailed: 'The QR code could not be loaded. Send the link instead.',
    preset: 'Plan',
    byLesson: 'The lesson brings its own plan, and luck of its own where none is chosen here.',
    asLesson: 'as the lesson has it',
    length: 'Length of the game',
    lengthOf: (months: string, decisions: string) => `${months} months, ${decisions} decisions`,
    lengthMeaning: 'One decision a quarter. Twelve of them take about twenty minutes.',
    gameLocks:
      'In the game the levers of a quarter are locked: mix, team and PODs (with cuts), rounds, or single ones such as plan.prices, plan.focus, plan.programmes, plan.research.',
    seed: 'Seed',
    seedMeaning: 'A whole number. The same number is the same luck for everybody.',
    seedBad: (most: string) => `Give a whole number from 0 to ${most}.`,
    futures: 'Futures',
    units: 'Money in',
    language: 'Language',
    oneLanguage: (name: string) => `${name}, the only one so far`,
    theme: 'Look',
    themes: { system: 'As the student’s system has it', light: 'Light', dark: 'Dark' },
    controls: 'What students may touch',
    everything: 'Everything, unless said otherwise below',
    more: 'Single assumptions',
    moreMeaning:
      'Names of controls, with commas between: smb.winRate is locked, -smb.churn* hidden, ~*.winRate left open. The last that fits decides.',
    states: { open: 'open', locked: 'locked', hidden: 'hidden' },
    asAbove: 'as above',
    tooMany: 'These are more names than a link can carry. Use groups or a * instead.',
    link: 'Your link',
    words: {
      copy: 'Copy the link',
      copied: 'Copied.',
      byHand: 'Your browser refused. The link is selected: copy it by hand.',
    },
    try: 'Try it in a new tab',
    characters: (count: string) => `${count} characters`,
    tooLong: 'Chats and mail programs may cut a link this long.',
    note: 'Locks are for a calm lesson, not against cheating: whoever opens Ballast without your link can move everything.',
  },
  words: {
    intro:
      'Other pages can build links of their own: after the # stand words, each with a value, with & between. What is left out is as it ships. Spaces are written +, other signs as in any address. What cannot be used is listed when the link is opened, and the rest is kept.',
    columns: { word: 'Word', value: 'Value', meaning: 'Meaning', example: 'Example' },
    table: 'Words of links',
    example: (word: string) => `try ${word}`,
    paths: 'Assumptions and the plan',
    pathsMeaning:
      'Every assumption is a word too, by its key: smb.winRate=.3 is a number, smb.winRate=.21..0.36 a range that 8 in 10 values lie in. company.cash, rounds.a.amount and months are others; plan.mix.22.smb=.7 is the share of smb from month 22 on. “How it works” lists all keys.',
    lists: 'Names',
    presets: 'Presets',
    pictures: 'Pictures, for embed',
    views: 'Views, for view and embed',
    languages: 'Languages',
    currencies: 'Currencies',
    locks: 'Names for locks',
    locksMeaning:
      'A name alone is locked: in sight, but it cannot be moved. With a minus it is hidden, with a ~ left open. A name covers what lies under it (smb, plan, views); * stands for anything. The last that fits decides. Keys of assumptions are names too, and views.map is one view.',
    frame: 'In a frame',
    frameMeaning: [
      'The page sets no header and runs no script against being framed. From 240 pixels of width on, every picture fits.',
      'It tells the page around how high it would like to be: window.postMessage with { ballast: "height", height: 412 }. Listening is optional. It takes no messages itself.',
      'A sandbox needs allow-scripts and, unless the host sends Access-Control-Allow-Origin, allow-same-origin; allow-popups lets “Open in Ballast” open a tab. Without allow-same-origin nothing is remembered and everything is computed in one thread, which takes longer.',
    ],
    items: words,
    lockNames,
  },
};
