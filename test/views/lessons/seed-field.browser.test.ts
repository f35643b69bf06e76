// A seed as it is typed: whole numbers that a link carries are handed on, anything else stays and says why.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SeedField from '../../../src/views/lessons/SeedField.svelte';

const MOST = 2 ** 32 - 1;

async function open(value: number | null, empty?: string) {
  const given: (number | null)[] = [];
  const words = { label: 'Seed', note: 'The luck.', wrong: 'No seed.' };
  const props = { ...words, value, most: MOST, empty, onseed: (seed: number | null) => given.push(seed) };
  const screen = await render(SeedField, props);
  return { given, props, screen, field: screen.getByRole('spinbutton', { name: 'Seed' }) };
}

describe('a seed', () => {
  it('is handed on as it is typed, from 0 to the largest', async () => {
    const { given, field } = await open(7);
    for (const text of ['0', '12', String(MOST)]) await field.fill(text);
    expect(given).toEqual([0, 12, MOST]);
    await expect.element(field).toHaveAccessibleDescription('The luck.');
  });

  it('is none below 0, beyond the largest, in parts, in letters or empty: it stays as typed, and is told', async () => {
    const { given, screen, field } = await open(7);
    for (const text of ['-1', '0.5', String(MOST + 1), '']) {
      await field.fill(text);
      await expect.element(field).toHaveAccessibleDescription('No seed.');
      await expect.element(field).toHaveAttribute('aria-invalid', 'true');
      expect((field.element() as HTMLInputElement).value).toBe(text);
      await expect.element(screen.getByRole('alert')).toHaveTextContent('No seed.');
    }
    await field.click();
    await userEvent.keyboard('e');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    expect(given).toEqual([]);
    await field.fill('8');
    await expect.element(field).toHaveAttribute('aria-invalid', 'false');
    expect(given).toEqual([8]);
  });

  it('may be empty where something stands for none, and complains no longer of another value', async () => {
    const { given, props, screen, field } = await open(null, 'as in the lesson');
    await field.fill('3');
    await field.fill('');
    expect(given).toEqual([3, null]);
    await field.fill('-1');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await screen.rerender({ ...props, value: 5 });
    await expect.element(field).toHaveAttribute('aria-invalid', 'false');
    await expect.element(field).toHaveValue(5);
  });
});
