// The field of a hundred: read by pointer and by keys, with the sentence beside it and nothing moved.
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DotField, type Cell } from '../../src/charts';
import { Kept } from '../kept.svelte';
import { stage } from '../stage';

const cells = Array.from({ length: 100 }, (_, i): Cell => ({
  ...(i < 40 ? { sign: 'hollow', tone: 'out', ringed: i < 5 } : { sign: 'cross', tone: 'danger' }),
  spoken: `Future ${i}: told`,
}));
const counts = [
  { count: 40, text: 'live', mark: cells[20] },
  { count: 60, text: 'run out of cash', mark: cells[50] },
  { count: 5, text: 'over $10m', mark: cells[0] },
];

async function show() {
  const stale = new Kept(false);
  const { container } = await stage(DotField, {
    ...{ title: '100 futures', label: 'Of 100', cells, counts },
    get stale() {
      return stale.now;
    },
  });
  container.style.width = '320px';
  const field = container.querySelector<HTMLElement>('[role=listbox]')!;
  const box = (selector: string) => container.querySelector(selector)!.getBoundingClientRect();
  return { container, field, box, stale, said: () => container.querySelector('p')!.textContent };
}

test('the sentence of a dot stands beside the field, under the key, inside its height', async () => {
  const { container, field, box, said } = await show();
  const height = container.getBoundingClientRect().height;
  await userEvent.hover(field, { position: { x: 14 * 3 + 7, y: 14 + 7 } });
  expect(said()).toBe('Future 13: told');
  expect(box('p').left).toBeGreaterThan(box('[role=listbox]').right);
  expect(box('p').top).toBeGreaterThanOrEqual(box('ul').bottom);
  expect(box('p').bottom).toBeLessThanOrEqual(box('[role=listbox]').bottom + 1);
  expect(container.getBoundingClientRect().height).toBe(height);
});

test('keys move through it', async () => {
  const { field, said } = await show();
  field.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(said()).toBe('Future 11: told');
});

test('lines of the key do not touch, and a ring marks what stands out', async () => {
  const { container } = await show();
  const lines = [...container.querySelectorAll('li')].map((line) => line.getBoundingClientRect());
  const gaps = lines.slice(1).map(({ top }, i) => top - lines[i].top);
  expect(new Set(gaps).size).toBe(1);
  expect(lines.every(({ height }) => height <= gaps[0])).toBe(true);
  expect(container.querySelectorAll('.ring').length).toBe(5 + 1);
});

test('figures from before a change are pale', async () => {
  const { field, stale } = await show();
  const paleness = () => Number(getComputedStyle(field).opacity);
  expect(paleness()).toBe(1);
  stale.now = true;
  await expect.poll(paleness).toBeLessThan(0.6);
});
