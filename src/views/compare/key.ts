// One key leads to the comparison and back. No browser takes it, and it is never meant while somebody types.

/** Where letters are typed, or choose an entry. */
const TYPED =
  'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

export function isForPlanB(event: KeyboardEvent): boolean {
  const { key, target, repeat, ctrlKey, metaKey, altKey } = event;
  if (key.toLowerCase() !== 'b' || repeat || ctrlKey || metaKey || altKey) return false;
  // A dialog or a menu has the page for itself.
  if (target instanceof Element && target.closest(`${TYPED}, [role="menu"]`)) return false;
  return document.querySelector('dialog[open]') === null;
}
