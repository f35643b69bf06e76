// Keys of a lesson, and what of the page has them for itself. Pure but for what an event holds.

export type Deed = 'onward' | 'back' | 'first' | 'last' | 'blank' | 'leave' | 'undo' | 'redo';

const KEYS: Readonly<Partial<Record<string, Deed>>> = {
  ...{ ArrowRight: 'onward', PageDown: 'onward', ArrowLeft: 'back', PageUp: 'back' },
  ...{ Home: 'first', End: 'last', b: 'blank', B: 'blank', Escape: 'leave' },
};

/** Anything that arrows move, or letters are typed into. */
const OWN =
  'input, textarea, select, dialog, [contenteditable], [role="slider"], [role="tab"], [role="radio"], [role="menuitem"], [role="grid"], [role="listbox"], [role="spinbutton"], [data-handle]';

export function deedOf(event: KeyboardEvent): Deed | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return ctrlKey || metaKey || altKey || shiftKey ? undefined : KEYS[key];
}

/** Another part of the page has used the key, or is about to. */
export function isTaken({ defaultPrevented, target }: KeyboardEvent, deed: Deed): boolean {
  if (defaultPrevented) return true;
  if (!(target instanceof Element)) return false;
  if (deed === 'undo' || deed === 'redo') return target.matches('input[type="text"], textarea');
  return deed !== 'leave' && target.closest(OWN) !== null;
}
