// A fan for those who do not see it: its sentence, its figures as a table, and its months by keys.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EDGES, FanChart, type FanBands } from '../../src/charts';
import { timeFrame } from '../../src/charts/frame';
import { money, roundMoney } from '../../src/format';
import { ReadingState } from '../../src/state/reading.svelte';
import { messages, stage } from '../stage';

const MONTHS = 24;
const t = messages.app.results;
const text = (value: number) => money(value, 'USD');

/** Rising from nothing; the edges are 10, 20 … thousand a month apart. */
const bands = Object.fromEntries(
  EDGES.map((edge, i) => [edge, Float64Array.from({ length: MONTHS + 1 }, (_, m) => m * 10_000 * (i + 1))]),
) as unknown as FanBands;
const nothing = Object.fromEntries(
  EDGES.map((edge) => [edge, new Float64Array(MONTHS + 1).fill(NaN)]),
) as unknown as FanBands;

async function open(shown = bands) {
  const reading = new ReadingState(() => MONTHS);
  const screen = await stage(FanChart, {
    ...{ frame: timeFrame(900, MONTHS), reading, title: 'ARR', bands: shown, height: 200, file: 'arr' },
    ...{ text, tick: (value: number) => roundMoney(value, 'USD'), words: t.fan, instead: 'Too few futures.' },
    summary: t.summary('ARR', MONTHS, text(960_000), text(480_000), text(1_440_000)),
  });
  return {
    reading,
    screen,
    chart: screen.getByRole('figure', { name: 'ARR' }),
    months: screen.getByRole('slider', { name: 'ARR' }),
    table: screen.getByRole('button', { name: `${t.fan.table.open}: ARR` }),
  };
}

describe('fan chart', () => {
  it('says in a sentence what it shows', async () => {
    const { chart } = await open();
    await expect.element(chart).toHaveAccessibleDescription(/ARR.*24.*\$960k/);
  });

  it('labels its edges with their meaning', async () => {
    const { chart } = await open();
    await expect.element(chart).toHaveTextContent(/1 in 10 above \$1\.4m.*\$960k typical/);
  });

  it('says so in words where there is nothing to draw', async () => {
    const { screen } = await open(nothing);
    await expect.element(screen.getByText('Too few futures.')).toBeVisible();
  });

  it('reads months by keys', async () => {
    const { reading, months } = await open();
    months.element().focus();
    await userEvent.keyboard('{Home}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    expect(reading.month).toBe(13);
    await expect.element(months).toHaveAttribute('aria-valuenow', '13');
    await expect.element(months).toHaveAttribute('aria-valuetext', t.fan.month(13));
    await userEvent.keyboard('{End}');
    expect(reading.month).toBe(MONTHS);
    await userEvent.keyboard('{Escape}');
    expect(reading.month).toBeNull();
  });

  it('reads the month under the mouse, and keeps it when pressed', async () => {
    const { reading, months } = await open();
    const { width } = months.element().getBoundingClientRect();
    const middle = { x: Math.round(width / 2), y: 20 };
    await months.hover({ position: middle });
    expect(reading.month).toBe(MONTHS / 2);
    expect(reading.isPinned).toBe(false);
    await months.click({ position: middle });
    expect(reading.isPinned).toBe(true);
  });

  it('has its figures in a table, month by month, and gives the focus back', async () => {
    const { table } = await open();
    await table.click();
    const dialog = page.getByRole('dialog', { name: 'ARR' });
    await expect.element(dialog).toBeVisible();
    await expect.element(dialog.getByRole('row')).toHaveLength(MONTHS + 2);
    const last = dialog.getByRole('row', { name: /^24 / });
    await expect.element(last).toHaveTextContent(text(960_000));
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(table).toHaveFocus();
  });
});
