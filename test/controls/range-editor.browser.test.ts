// A range in place of a number: its ends by slider and by field, and the way back to one number.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { isRange, middle, type Range } from '../../src/controls';
import { stageCell } from './cell-stage';

async function open(path: string) {
  const { kept, screen } = await stageCell(path);
  const { name } = kept.cell;
  return {
    kept,
    change: screen.getByRole('button', { name: `: change the range of ${name}` }),
    add: screen.getByRole('button', { name: `: give a range for ${name}` }),
    panel: screen.getByRole('dialog', { name }),
    low: screen.getByRole('textbox', { name: `${name}, low end` }),
    high: screen.getByRole('textbox', { name: `${name}, high end` }),
    number: screen.getByRole('textbox', { name, exact: true }),
    thumb: screen.getByRole('slider', { name, exact: true }),
    lowStop: screen.getByRole('slider', { name: `${name}, low end` }),
    remove: screen.getByRole('button', { name: 'one number instead' }),
    use: screen.getByRole('button', { name: 'Use this range' }),
    complaint: screen.getByRole('alert'),
  };
}

describe('range editor', () => {
  it('changes both ends', async () => {
    const { kept, change, low, high } = await open('smb.winRate');
    expect(kept.value).toEqual({ p10: 0.21, p90: 0.364 });
    await change.click();
    await low.fill('25');
    await userEvent.keyboard('{Enter}');
    await high.fill('0.5%');
    await userEvent.keyboard('{Escape}');
    await high.fill('45');
    await userEvent.keyboard('{Enter}');
    expect(kept.value).toEqual({ p10: 0.25, p90: 0.45 });
  });

  it('explains ends in the wrong order', async () => {
    const { kept, change, low, complaint } = await open('smb.winRate');
    await change.click();
    await low.fill('60%');
    await userEvent.keyboard('{Enter}');
    await expect.element(complaint).toHaveTextContent('The low end must be under the high end.');
    await expect.element(low).toHaveAttribute('aria-invalid', 'true');
    expect(kept.value).toEqual({ p10: 0.21, p90: 0.364 });
  });

  it('takes the focus, and gives it back when Escape closes it', async () => {
    const { change, panel, low } = await open('smb.winRate');
    await change.click();
    await expect.element(low).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(change).toHaveFocus();
  });

  it('closes at a press outside, and when the tab key leaves it', async () => {
    const { change, panel, number } = await open('smb.winRate');
    await change.click();
    await expect.element(panel).toBeVisible();
    await number.click();
    await expect.element(panel).not.toBeInTheDocument();
    await change.click();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(panel).not.toBeInTheDocument();
  });

  it('makes it one number again', async () => {
    const { kept, change, remove, panel, add } = await open('smb.winRate');
    await change.click();
    await remove.click();
    expect(kept.value).toBeCloseTo(0.28, 2);
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(add).toHaveFocus();
  });

  it('offers a range around a number, and changes nothing until one is given', async () => {
    const { kept, add, panel, low } = await open('smb.leadToQualified');
    await add.click();
    await expect.element(panel).toBeVisible();
    await expect.element(low).toHaveFocus();
    expect(kept.value).toBe(0.4);
    await low.fill('30%');
    await userEvent.keyboard('{Enter}');
    const { p10, p90 } = kept.value as Range;
    expect(p10).toBe(0.3);
    expect(p90).toBeGreaterThan(0.45);
  });

  it('leaves nothing behind when it was only looked at', async () => {
    const { kept, add, panel } = await open('smb.leadToQualified');
    await add.click();
    await userEvent.keyboard('{Escape}');
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(add).toHaveFocus();
    await add.click();
    await expect.element(panel).toBeVisible();
    for (let i = 0; i < 3; i++) await userEvent.tab();
    await expect.element(panel).not.toBeInTheDocument();
    expect(kept.value).toBe(0.4);
    expect(kept.gestures).toBe(0);
  });

  it('takes the proposed range when it is confirmed, the number in its middle', async () => {
    const { kept, add, use, change } = await open('smb.leadToQualified');
    await add.click();
    await use.click();
    expect((kept.value as Range).p10).toBe(0.31);
    expect(Math.abs(middle(kept.value, kept.cell.law) - 0.4)).toBeLessThan(1e-9);
    await expect.element(change).toHaveFocus();
  });

  it.each([
    ['smb.leadToQualified', 'add'],
    ['smb.winRate', 'change'],
  ] as const)('brings back with Escape what %s was', async (path, way) => {
    const { kept, [way]: opener, low, number } = await open(path);
    const before = kept.value;
    const shown = number.element().getAttribute('value');
    await opener.click();
    await low.fill('25–30');
    await userEvent.keyboard('{Enter}');
    expect(kept.value).toEqual({ p10: 0.25, p90: 0.3 });
    await userEvent.keyboard('{Escape}');
    expect(kept.value).toEqual(before);
    expect(number.element().getAttribute('value')).toBe(shown);
  });
});

describe('a number typed beside a range', () => {
  it('is its middle, exactly', async () => {
    const { kept, number } = await open('enterprise.acv');
    await number.fill('100000');
    await userEvent.keyboard('{Enter}');
    await expect.element(number).toHaveValue('$100k');
    expect(isRange(kept.value)).toBe(true);
    expect(Math.abs(middle(kept.value, kept.cell.law) / 100_000 - 1)).toBeLessThan(1e-9);
  });
});

describe('a range on the slider', () => {
  it('moves as a whole by its thumb, and by one end by its stop', async () => {
    const { kept, thumb, lowStop } = await open('smb.winRate');
    lowStop.element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(kept.value).toEqual({ p10: expect.closeTo(0.205, 6) as number, p90: 0.364 });
    thumb.element().focus();
    await userEvent.keyboard('{PageUp}');
    const { p10, p90 } = kept.value as { p10: number; p90: number };
    expect(p10).toBeGreaterThan(0.25);
    expect(p90).toBeGreaterThan(0.42);
  });

  it('turns into a number and back with R', async () => {
    const { kept, thumb } = await open('smb.winRate');
    thumb.element().focus();
    await userEvent.keyboard('r');
    expect(kept.value).toBeCloseTo(0.28, 2);
    await userEvent.keyboard('r');
    expect(kept.value).toEqual({ p10: 0.21, p90: 0.364 });
  });
});
