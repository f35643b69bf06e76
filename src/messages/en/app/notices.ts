// What went wrong, and what to do.
import { plural } from '../../plural';

/** Why a link or file could not be opened; the names are those of the codec. */
const broken = {
  empty: 'It is empty.',
  foreign: 'It is not one of ours.',
  tooLong: 'It is longer than anything this page writes.',
  truncated: 'It was cut short: ask for it again, or for the file.',
  checksum: 'It was damaged on the way: ask for it again, or for the file.',
  newer: 'It was made with a newer version of this page: reload to get that version.',
  library: 'It holds several scenarios: bring it in through “Your scenarios” in the menu beside the name.',
  unknownBase: 'It builds on a plan that this page does not have.',
  unreadable: 'What it says cannot be read.',
};

/** Figures of a link then and now, each as it is told. */
interface EngineFigures {
  readonly survival: readonly [then: string, now: string];
  readonly arr: readonly [then: string, now: string] | undefined;
  readonly alike: boolean;
}

export const notices = {
  /** `own`: there is work of one's own to go back to. */
  link: (reason: keyof typeof broken, plan: string, own: boolean) =>
    `This link cannot be opened. ${broken[reason]} ${plan} is shown instead; ${own ? 'your own work and the address are' : 'the address is'} untouched.`,
  file: (reason: keyof typeof broken) => `This file cannot be opened. ${broken[reason]} Nothing was changed.`,
  fileUnreadable: 'This file cannot be read. Nothing was changed.',
  repaired: (count: number) =>
    count === 1
      ? 'One value could not be used and has its default.'
      : `${count} values could not be used and have their defaults.`,
  whatWasLost: 'What was lost',
  opened: (name: string) => `You opened “${name}”. What you change here is a copy of its own.`,
  unopened:
    'A link that was opened here could not be read. What you change here is kept apart from your own work.',
  /** To the page that was left for the workbench. */
  backToPage: { lesson: 'Back to the lesson', memo: 'Back to the memo', play: 'Back to the game' },
  backToYours: 'Back to your own work',
  engine: (theirs: string, ours: string, { survival: [then, now], arr, alike }: EngineFigures) => {
    const before = `${then} of 100 survived${arr ? `, typical ARR ${arr[0]}` : ''}`;
    const after = alike ? 'the same' : `${now} of 100${arr ? `, ${arr[1]}` : ''}`;
    return `Made with engine ${theirs}, where ${before}; engine ${ours} counts ${after}.`;
  },
  recovered: (name: string, saved: string, changes: number) =>
    `Your work of last time is back: “${name}”, saved ${saved}${changes > 0 ? `, ${changes} ${plural('en', changes, { one: 'change', other: 'changes' })}` : ''}.`,
  planOpened: (name: string) => `“${name}” is open now.`,
  /** In the place of one's own changes to it. */
  planOpenedAsShipped: (name: string) => `“${name}” is open now as it was shipped, without your changes.`,
  backToChanged: 'Back to your changes',
  backToPlan: (name: string) => `Back to “${name}”`,
  startAfresh: 'Begin with the preset instead',
  degraded:
    'Background workers could not be started: everything works, but the page is slower while it computes.',
  storage: {
    denied: 'This browser does not let the page save. Use Share to keep your work.',
    absent: 'This browser cannot save. Use Share to keep your work.',
    full: 'There is no room left to save. Use Share to keep your work.',
    failed: 'Saving does not work at the moment. Use Share to keep your work.',
  },
  unsaved: (name: string) => `“${name}” could not be saved: it stays here only until you close this page.`,
  backToIt: 'Back to it',
  keptTo: (futures: string, wanted: string) =>
    `${futures} futures are computed, not ${wanted}: with so many months and segments no more fit into memory.`,
  failed: (message: string) => `These figures could not be computed (${message}).`,
  unable:
    'The part of the page that computes could not be loaded, so there are no new figures. What you entered is kept: check the connection, then reload.',
  reload: 'Reload',
  noRoom: (futures: string) => `This device has too little memory for ${futures} futures.`,
  fewer: (futures: string) => `Compute ${futures} instead`,
  tryAgain: 'Try again',
  undo: 'Undo',
  unknown: 'no reason given',
  dismiss: 'Dismiss',
};
