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
  structures: 'how selling is organised',
};

const keyframes = (count: number) => (count === 1 ? '1 keyframe' : `${count} keyframes`);

export const header = {
  nameLabel: 'Name of this scenario',
  plans: 'Plans',
  planOdds: (survival: string, arr: string) => `${survival} of 100 · ${arr}`,
  computing: 'counting …',
  unchanged: 'preset',
  changes: (count: number) => (count === 1 ? 'preset, 1 change' : `preset, ${count} changes`),
  /** Before redo and the way back to the preset. */
  changesLabel: 'Changes',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  resetMeaning: 'Back to the preset',
  assumptions: 'Assumptions',
  settings: 'Settings',
  share: 'Share',
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
  saved: 'Saved',
  savedAt: (time: string) => `in this browser, ${time}`,
  notSaved: 'nothing to save yet',
  fingerprint: 'Fingerprint',
  engine: 'Engine',
  fingerprintMeaning: 'Two runs agree to the last digit exactly when these do.',
};
