// Which keys turn a lesson's steps, and which are the page's own.
import { expect, it } from 'vitest';
import { deedOf } from '../../../src/views/lesson/turning';

const key = (name: string, held: Partial<KeyboardEvent> = {}) =>
  ({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }) as KeyboardEvent;
const deeds = (names: readonly string[], presenting: boolean) =>
  names.map((name) => deedOf(key(name), presenting));

it('turns by arrows always', () => {
  for (const presenting of [false, true])
    expect(deeds(['ArrowRight', 'ArrowLeft', 'Escape', 'b'], presenting)).toEqual([
      ...['onward', 'back', 'leave', 'blank'],
    ]);
});

it('leaves the keys that scroll to whoever reads, and turns by them while presenting', () => {
  const scrolling = ['PageDown', 'PageUp', 'Home', 'End'];
  expect(deeds(scrolling, false)).toEqual([undefined, undefined, undefined, undefined]);
  expect(deeds(scrolling, true)).toEqual(['onward', 'back', 'first', 'last']);
});

it('takes no key together with others, but for undoing', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { shiftKey: true }])
    expect(deedOf(key('ArrowRight', held), true)).toBeUndefined();
  expect(deedOf(key('z', { ctrlKey: true }), false)).toBe('undo');
  expect(deedOf(key('Z', { metaKey: true, shiftKey: true }), false)).toBe('redo');
  expect(deedOf(key('z'), false)).toBeUndefined();
});
