// What many rows have in common, to be spread into them.

/** On or off. */
export const flag = { unit: 'flag', valid: [0, 1], integer: true, slider: [0, 1] } as const;
/** A part of a whole, from nothing to all of it. */
export const part = { unit: 'share', valid: [0, 1], law: 'logit' } as const;
