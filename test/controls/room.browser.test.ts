// Which wording fits: measured in the element's own font, and again when its width changes.
import { expect, test } from 'vitest';
import { Room } from '../../src/controls';

const wordings = ['Typical ARR at month 60', 'Typical ARR', 'ARR'];

test('the longest wording that fits is chosen, the last one when none does', async () => {
  const element = document.createElement('div');
  element.style.cssText = 'width: 400px; font: 12px sans-serif; white-space: nowrap';
  document.body.append(element);
  const room = new Room();
  const end = room.measure(element);
  const chosen = () => room.choose(wordings);
  await expect.poll(chosen).toBe(wordings[0]);
  element.style.width = '90px';
  await expect.poll(chosen).toBe(wordings[1]);
  element.textContent = chosen();
  expect(element.scrollWidth).toBeLessThanOrEqual(90);
  element.style.width = '10px';
  await expect.poll(chosen).toBe(wordings[2]);
  if (end) end();
  element.remove();
});
