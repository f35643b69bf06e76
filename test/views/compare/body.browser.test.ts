// A comparison's two parts: beside each other where there is room, and in the order that they are seen in.
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import Body from '../../../src/views/compare/Body.svelte';
import { content, stage } from '../../stage';

async function at(width: number) {
  await page.viewport(width, 700);
  const screen = await stage(Body, {
    side: content('<button>Read</button>'),
    charts: content('<button>Chart</button>'),
  });
  const parts = () =>
    screen
      .getByRole('button')
      .elements()
      .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }));
  const border = () =>
    getComputedStyle(screen.getByRole('button', { name: 'Chart' }).element().parentElement!).borderLeftWidth;
  return { parts, border };
}

it('has what is read on the left where both fit', async () => {
  const { parts, border } = await at(1000);
  await expect.poll(() => parts().map(({ name }) => name)).toEqual(['Read', 'Chart']);
  const [read, chart] = parts();
  expect(read.box.left).toBeLessThan(chart.box.left);
  expect(read.box.top).toBe(chart.box.top);
  expect(border()).toBe('1px');
});

it('begins with the charts where they do not, without a line or an indent', async () => {
  const { parts, border } = await at(700);
  await expect.poll(() => parts().map(({ name }) => name)).toEqual(['Chart', 'Read']);
  const [chart, read] = parts();
  expect(chart.box.bottom).toBeLessThan(read.box.top);
  expect(chart.box.left).toBe(read.box.left);
  expect(border()).toBe('0px');
});
