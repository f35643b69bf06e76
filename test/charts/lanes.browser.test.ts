// Lanes can be asked: by pointer, press and keys each thing says all of it in a sentence.
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Lanes, type Lane } from '../../src/charts';
import { timeFrame } from '../../src/charts/frame';
import { stage } from '../stage';

const frame = timeFrame(900, 60);
const lanes: readonly Lane[] = [
  {
    ...{ id: 'funding', label: 'Funding', rarely: 'rarely:' },
    events: [
      {
        ...{ id: 'a', shape: 'diamond', month: 30, low: 20, high: 40 },
        ...{ texts: ['Series A, 40 of 100'], spoken: 'Series A lands in 40 of 100 futures.' },
      },
      {
        ...{ id: 'b', shape: 'diamond', month: NaN, low: NaN, high: NaN },
        ...{ texts: ['Series B, 3 of 2,000'], spoken: 'Series B lands in 3 of 2,000 futures.' },
      },
    ],
  },
  {
    ...{ id: 'pods', label: 'PODs' },
    counts: [{ month: 12, text: '1', spoken: 'From month 12 on 1 POD.' }],
  },
];

async function open() {
  const screen = await stage(Lanes, { frame, lanes, label: 'Along the way' });
  return {
    button: (name: string) => screen.getByRole('button', { name }),
    /** The sentence that is seen. */
    said: () => document.querySelector('.said')?.textContent,
  };
}

it('says a thing while it is pointed at, and keeps it when it is pressed', async () => {
  const { button, said } = await open();
  await button('Series A').hover();
  expect(said()).toBe('Series A lands in 40 of 100 futures.');
  await button('From month 12').hover();
  expect(said()).toBe('From month 12 on 1 POD.');
  await button('Series B').click();
  await expect.element(button('Series B')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.unhover(button('Series B'));
  expect(said()).toBe('Series B lands in 3 of 2,000 futures.');
  await userEvent.keyboard('{Escape}');
  expect(said()).toBeUndefined();
});

it('is one stop of the tab key, with arrow keys inside', async () => {
  const { button, said } = await open();
  await userEvent.keyboard('{Tab}');
  await expect.element(button('Series A')).toHaveFocus();
  expect(said()).toBe('Series A lands in 40 of 100 futures.');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(button('Series B')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(button('From month 12')).toHaveFocus();
  expect(said()).toBe('From month 12 on 1 POD.');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(button('Series A')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Series A')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard('{Tab}');
  await userEvent.keyboard('{Escape}');
  expect(said()).toBeUndefined();
});

it('draws nothing on the axis of what has no typical month', async () => {
  const { button } = await open();
  const end = button('Series B').element().getBoundingClientRect();
  const lane = document.querySelector('[role=toolbar]')!.getBoundingClientRect();
  expect(end.right).toBeGreaterThan(lane.left + frame.right);
});
