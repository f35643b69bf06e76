// What the keys on a handle ask for.

/** `months` to the right, or `steps` upwards: infinitely many for all the way. */
export type Wish =
  | { readonly kind: 'month'; readonly months: number }
  | { readonly kind: 'value'; readonly steps: number }
  | { readonly kind: 'add' | 'remove' | 'cancel' };

const YEAR = 12;
const LARGE = 5;

const MONTHS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const STEPS: Readonly<Record<string, number>> = {
  ...{ ArrowUp: 1, ArrowDown: -1, PageUp: LARGE, PageDown: -LARGE, Home: -Infinity, End: Infinity },
};
const OTHERS: Readonly<Record<string, 'add' | 'remove' | 'cancel'>> = {
  ...{ Enter: 'add', Insert: 'add', Delete: 'remove', Backspace: 'remove', Escape: 'cancel' },
};

/** undefined when the key means nothing here. With Shift a year, or five steps. */
export function wishOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Wish | undefined {
  if (Object.hasOwn(MONTHS, key)) return { kind: 'month', months: MONTHS[key] * (shiftKey ? YEAR : 1) };
  if (Object.hasOwn(STEPS, key)) return { kind: 'value', steps: STEPS[key] * (shiftKey ? LARGE : 1) };
  return Object.hasOwn(OTHERS, key) ? { kind: OTHERS[key] } : undefined;
}
