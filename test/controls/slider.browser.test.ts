// One number as slider and field: keys, mouse, typing, what is refused, and the way back to the default.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ParameterRow } from '../../src/controls';
import { stage } from '../stage';
import { stageCell } from './cell-stage';

async function open() {
  const { kept, screen } = await stageCell('smb.leadToQualified');
  const { name, figure } = kept.cell;
  return {
    kept,
    show: figure.show,
    slider: screen.getByRole('slider', { name }),
    track: screen.getByRole('group', { name }),
    field: screen.getByRole('textbox', { name }),
    complaint: screen.getByRole('alert'),
    back: screen.getByRole('button', { name: `${name}: back to ${figure.show(0.4)}` }),
  };
}

/** A whole row, as a mouse finds it. */
async function openRow() {
  const { kept, screen: bare } = await stageCell('smb.leadToQualified');
  await bare.unmount();
  const editing = { start: () => undefined, set: () => undefined, end: () => undefined };
  const text = { label: 'A label', unit: '%', help: 'What it means.', sources: ['A source'] };
  const screen = await stage(ParameterRow, { ...text, cells: [kept.cell], editing });
  const slider = screen.getByRole('group', { name: kept.cell.name });
  return {
    slider,
    place: () => slider.element().getBoundingClientRect().toJSON() as unknown,
    label: screen.getByRole('button', { name: text.label }),
    peeks: () => document.querySelectorAll('.peek').length,
    said: screen.getByText(text.sources[0], { exact: true }),
  };
}

describe('a value beside what is said of it', () => {
  it('is never cut off: the words give way', async () => {
    const { kept, screen } = await stageCell('smb.leadToQualified');
    screen.container.style.cssText = 'display: block; width: 144px; font: 13px sans-serif';
    const field = screen.getByRole('textbox', { name: kept.cell.name });
    await field.fill('77.55 %');
    await userEvent.keyboard('{Enter}{Tab}');
    const input = field.element() as HTMLInputElement;
    await expect.poll(() => input.value).toBe(kept.cell.figure.show(0.7755));
    expect(input.scrollWidth).toBeLessThanOrEqual(input.clientWidth);
    const note = screen.getByText(/▴/);
    await expect.poll(() => note.element().textContent).toMatch(/^▴ \d/);
    expect(note.element().scrollWidth).toBeLessThanOrEqual(note.element().clientWidth);
  });
});

describe('slider', () => {
  it('moves by keys: a step, a fifth of the track, its ends', async () => {
    const { kept, show, slider, field } = await open();
    slider.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(kept.value).toBeCloseTo(0.405, 9);
    await userEvent.keyboard('{PageUp}');
    expect(kept.value).toBeCloseTo(0.61, 9);
    await userEvent.keyboard('{End}');
    expect(kept.value).toBe(0.8);
    await expect.element(slider).toHaveAttribute('aria-valuetext', expect.stringContaining(show(0.8)));
    await expect.element(field).toHaveValue(show(0.8));
    expect(kept.gestures).toBe(1);
  });

  it('takes the keys back with Escape', async () => {
    const { kept, slider } = await open();
    slider.element().focus();
    await userEvent.keyboard('{Home}{Escape}');
    expect(kept.value).toBe(0.4);
  });

  it('follows the mouse, in one gesture', async () => {
    const { kept, track } = await open();
    const { width } = track.element().getBoundingClientRect();
    await userEvent.dragAndDrop(track, track, {
      sourcePosition: { x: Math.round(width / 4), y: 10 },
      targetPosition: { x: Math.round(width / 2), y: 10 },
    });
    // The track is logarithmic from 10 to 80 %.
    expect(kept.value).toBeCloseTo(0.285, 9);
    expect(kept.gestures).toBe(1);
  });

  it('has a tick that leads back to the default, once it is left', async () => {
    const { kept, slider, back } = await open();
    await expect.element(back).not.toBeInTheDocument();
    slider.element().focus();
    await userEvent.keyboard('{End}');
    await back.click();
    expect(kept.value).toBe(0.4);
    await expect.element(back).not.toBeInTheDocument();
  });

  it('says when the value lies beyond the track', async () => {
    const { slider, field } = await open();
    await field.fill('95%');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(slider)
      .toHaveAttribute('aria-valuetext', expect.stringContaining('beyond the slider'));
  });
});

describe('help', () => {
  it.each(['slider', 'label'] as const)(
    'is one line where a mouse rests on the %s, and moves nothing',
    async (what) => {
      const row = await openRow();
      const before = row.place();
      await userEvent.hover(row[what]);
      await expect.poll(row.peeks).toBe(1);
      expect(row.place()).toEqual(before);
      await userEvent.keyboard('{Escape}');
      await expect.poll(row.peeks).toBe(0);
    },
  );

  it('is all there, with its sources, once the label is pressed; the slider stays where it was', async () => {
    const row = await openRow();
    const before = row.place();
    await expect.element(row.said).not.toBeVisible();
    await userEvent.click(row.label);
    await expect.element(row.said).toBeVisible();
    expect([row.place(), row.peeks()]).toEqual([before, 0]);
    await userEvent.click(row.label);
    await expect.element(row.said).not.toBeVisible();
  });

  it('does not come between a mouse and what it drags', async () => {
    const row = await openRow();
    await userEvent.click(row.slider);
    expect(row.peeks()).toBe(0);
  });
});

describe('number field', () => {
  it('takes a typed number with Enter', async () => {
    const { kept, field } = await open();
    await field.fill('33');
    expect(kept.value).toBe(0.4);
    await userEvent.keyboard('{Enter}');
    expect(kept.value).toBe(0.33);
  });

  it('takes it, too, when it is left', async () => {
    const { kept, field } = await open();
    await field.fill('33%');
    await userEvent.tab();
    expect(kept.value).toBe(0.33);
  });

  it('restores with Escape', async () => {
    const { kept, show, field } = await open();
    await field.fill('33%');
    await userEvent.keyboard('{Escape}');
    await userEvent.tab();
    expect(kept.value).toBe(0.4);
    await expect.element(field).toHaveValue(show(0.4));
  });

  it('keeps what is typed, to the last figure, and shows it', async () => {
    const { kept, show, field } = await open();
    await field.fill('25.5');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue(show(0.255));
    expect(show(0.255)).toMatch(/^25\.5/);
    expect(kept.value).toBe(0.255);
  });

  it('takes two numbers as a range', async () => {
    const { kept, field } = await open();
    await field.fill('25–30');
    await userEvent.keyboard('{Enter}');
    expect(kept.value).toEqual({ p10: 0.25, p90: 0.3 });
    expect(kept.gestures).toBe(1);
  });

  it.each([
    ['250%', /out of range: from 0 to 100\s%.*still 40\s%/i],
    ['-3', /out of range: from 0 to 100\s%.*still 40\s%/i],
    ['25–250', /out of range: from 0 to 100\s%.*still 40\s%/i],
    ['much', /“much” is not a number.*like 25\s%.*still 40\s%/i],
    ['½', /“½” is not a number.*like 25\s%.*still 40\s%/i],
  ])('explains %s, and neither takes nor bends it', async (text, explanation) => {
    const { kept, field, complaint } = await open();
    await field.fill(text);
    await userEvent.keyboard('{Enter}');
    await expect.element(complaint).toHaveTextContent(explanation);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(explanation);
    expect(kept.value).toBe(0.4);
    await field.fill('50%');
    await expect.element(complaint).not.toBeInTheDocument();
  });

  it('steps with the arrow keys, by ten with Shift', async () => {
    const { kept, field } = await open();
    field.element().focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(kept.value).toBeCloseTo(0.405, 9);
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(kept.value).toBeCloseTo(0.455, 9);
  });
});
