// Header: name, plans, undo, settings, theme.

/** What can be drawn, after "keyframe". */
const curves = {
  mix: 'the mix',
  pods: 'PODs',
  programmes: 'programme spend',
  research: 'R&D spend',
  customisation: 'bespoke work',
  prices: 'prices',
  focus: 'focus',
  discounts: 'discounts',
  freeze: 'the freeze of hiring',
  industrySpread: 'spread over industries',
  playbook: 'the playbook',
  structures: 'how selling is organised',
};

const amounts = (count: number) => (count === 1 ? '1 amount' : `${count} amounts`);
const keyframes = (count: number) => (count === 1 ? '1 keyframe' : `${count} keyframes`);

export const header = {
  nameLabel: 'Name of this scenario',
  plans: 'Presets',
  planOdds: (survival: string, arr: string) => `${survival} of 100 · ${arr}`,
  computing: 'counting …',
  unchanged: 'preset',
  changes: (count: number) => (count === 1 ? 'preset, 1 change' : `preset, ${count} changes`),
  /** What was changed of it. */
  changeList: {
    title: (preset: string) => `Changed from “${preset}”:`,
    /** For ears, before what it was. */
    from: 'before:',
    added: 'added',
    gone: 'removed',
    redrawn: 'redrawn',
  },
  /** Before redo and the way back to the preset. */
  changesLabel: 'Changes',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  resetMeaning: 'Back to the preset',
  assumptions: 'Assumptions',
  model: 'How it works',
  /** Before it, in the settings of a phone. */
  modelLabel: 'The model',
  modelFailed: 'This part of the page could not be loaded. Close it, and try again.',
  settings: 'Settings',
  /** Instead of sharing, inside another site's page. */
  openWhole: 'Open in Ballast',
  share: 'Share',
  teachersLabel: 'Classes',
  teachers: 'Lessons, links and the game',
  futures: 'Futures',
  futuresMeaning: 'More futures, less sampling error, more waiting.',
  seed: 'Luck',
  seedMeaning: 'The same number gives the same futures.',
  otherLuck: 'Other luck',
  automatic: 'Run after every change',
  theme: 'Theme',
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  horizon: 'Horizon',
  /** For ears. */
  horizonName: 'Horizon in months',
  usualHorizons: 'Usual horizons',
  /** After "3 5 7 10". */
  years: 'years',
  beyond: (months: number, hidden: readonly { curve: keyof typeof curves; keyframes: number }[]) => {
    const parts = hidden.map((each) => `${keyframes(each.keyframes)} of ${curves[each.curve]}`);
    return `After month ${months}, kept but out of sight: ${parts.join(', ')}.`;
  },
  currency: 'Currency',
  /** By ISO code; others are told by it. */
  currencies: { USD: 'US dollar', CNY: 'Renminbi' } as Readonly<Record<string, string>>,
  currencyMeaning: 'Amounts follow its level of prices, not the rate of exchange.',
  amountsFollow: (set: number, factor: number) =>
    set === 0 || factor === 1
      ? 'All amounts have followed.'
      : `All amounts have followed, ${amounts(set)} that the preset or you set times ${factor}.`,
  keepFigures: 'Keep the figures instead',
  figuresKept: (set: number) =>
    `${amounts(set)} ${set === 1 ? 'keeps its figure' : 'keep their figures'}. Undo takes it back.`,
  saved: 'Saved',
  savedAt: (time: string) => `in this browser, ${time}`,
  notSaved: 'nothing to save yet',
  fingerprint: 'Fingerprint',
  engine: 'Engine',
  fingerprintMeaning: 'Two runs agree to the last digit exactly when these do.',
};
