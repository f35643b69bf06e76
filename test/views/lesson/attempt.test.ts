// An answer while it is typed.
import { expect, it } from 'vitest';
import { preset } from '../../../src/scenario';
import type { Predict } from '../../../src/stories';
import { Attempt } from '../../../src/views/lesson/attempt.svelte';

const scenario = preset('shippo-pivot')!;
const asked = (kind: Predict['kind'], of: string): Predict => ({ kind, of, month: null, ask: '?' });

function typed(predict: Predict, text: string) {
  const attempt = new Attempt(predict, scenario, null);
  attempt.text = text;
  return attempt.given;
}

it('takes a chance as a whole number from 0 to 100', () => {
  const chance = asked('chance', 'survival');
  for (const [text, value] of [
    ...([
      ['0', 0],
      [' 40 ', 40],
      ['40 %', 40],
      ['40 of 100', 40],
      ['100', 100],
    ] as const),
  ])
    expect(typed(chance, text)).toEqual({ kind: 'chance', value });
  for (const text of ['', 'ninety', '101', '-1', '4.5', '40 of 200']) expect(typed(chance, text)).toBeNull();
});

it('takes money as people write it, to three figures, and customers as a count', () => {
  expect(typed(asked('number', 'arr'), '$1.2345m')).toEqual({ kind: 'number', value: 1.23e6 });
  expect(typed(asked('number', 'arr'), '340k')).toEqual({ kind: 'number', value: 340_000 });
  expect(typed(asked('number', 'customers.smb'), '340')).toEqual({ kind: 'number', value: 340 });
  expect(typed(asked('number', 'arr'), 'much')).toBeNull();
});

it('forgets what was typed', () => {
  const attempt = new Attempt(asked('chance', 'survival'), scenario, null);
  [attempt.text, attempt.isWrong] = ['x', true];
  attempt.clear();
  expect([attempt.text, attempt.isWrong, attempt.given]).toEqual(['', false, null]);
});
