// Keys of a lesson, and what of the page has them for itself. Pure but for what an event holds.

export type Deed = 'onward' | 'back' | 'first' | 'last' | 'blank' | 'leave' | 'undo' | 'redo';

type Keys = Readonly<Partial<Record<string, Deed>>>;
const ALWAYS: Keys = { ArrowRight: 'onward', ArrowLeft: 'back', b: 'blank', B: 'blank', Escape: 'leave' };
/** A clicker's keys; whoever reads alone scrolls by them. */
const PRESENTING: Keys = { PageDown: 'onward', PageUp: 'back', Home: 'first', End: 'last' };

/** Anything that arrows move, or letters are typed into. */
const OWN =
  'input, textarea, select, dialog, [contenteditable], [role="slider"], [role="tab"], [role="radio"], [role="menuitem"], [role="grid"], [role="listbox"], [role="spinbutton"], [data-handle]';

/** `presenting`: to a room, or in the teacher's own window. */
export function deedOf(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  presenting: boolean,
): Deed | undefined {
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  if (ctrlKey || metaKey || altKey || shiftKey) return undefined;
  return ALWAYS[key] ?? (presenting ? PRESENTING[key] : undefined);
}

/** Another part of the page has used the key, or is about to. */
export function isTaken({ defaultPrevented, target }: KeyboardEvent, deed: Deed): boolean {
  if (defaultPrevented) return true;
  if (!(target instanceof Element)) return false;
  if (deed === 'undo' || deed === 'redo') return target.matches('input[type="text"], textarea');
  return deed !== 'leave' && target.closest(OWN) !== null;
}
