// Segments that are added, renamed and removed.
import type { Archetype } from '../../../scenario';

export const segments = {
  open: 'edit',
  openName: 'Segments: add, rename or remove',
  title: 'Segments',
  name: (segment: string) => `Name of ${segment}`,
  archetypes: {
    micro: 'Small business',
    smb: 'SMB by phone',
    mid: 'Mid-market',
    enterprise: 'Enterprise',
  } satisfies Record<Archetype, string>,
  /** What the values of a new one are like. */
  meanings: {
    micro: (price: string) => `about ${price} a year, many by themselves`,
    smb: (price: string) => `about ${price} a year, sold by people`,
    mid: (price: string) => `about ${price} a year`,
    enterprise: (price: string) => `about ${price} a year`,
  } satisfies Record<Archetype, (price: string) => string>,
  numbered: (label: string, number: number) => `${label} ${number}`,
  add: 'Add one; a fifth of the effort goes to it.',
  full: (most: number) => `A scenario holds at most ${most} segments. Remove one to add another.`,
  remove: 'remove',
  removeName: (segment: string) => `Remove ${segment}`,
  removed: (segment: string) => `${segment} is removed; its effort goes to the others.`,
  ruleChanged: (rules: string, segment: string) => `Rules that no longer speak of ${segment}: ${rules}.`,
  ruleGone: (rules: string) => `Rules that looked at it, removed too: ${rules}.`,
  names: (names: readonly string[]) => names.join(', '),
  undoRemoval: 'Undo brings it all back.',
};
