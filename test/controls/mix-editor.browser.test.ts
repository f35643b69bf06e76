// The drawn mix: keyframes dragged, moved by keys, added, removed and brought back.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { timeFrame } from '../../src/charts/frame';
import { MixEditor, type Mix } from '../../src/controls/mix';
import { fallback } from '../../src/scenario';
import { mixWords } from '../../src/views/plan/words';
import { Kept } from '../kept.svelte';
import { messages, stage } from '../stage';

const { segments, plan } = fallback;
const MONTHS = 60;
const WIDTH = 900;
const HEIGHT = 100;
const frame = timeFrame(WIDTH, MONTHS);

async function open(drawn: Mix = plan.mix) {
  const mix = new Kept<Mix>(drawn);
  let before = mix.now;
  const kept = { gestures: 0, mix, month: null as number | null };
  const screen = await stage(MixEditor, {
    get mix() {
      return mix.now;
    },
    ...{ frame, height: HEIGHT, title: 'Your plan', note: 'share on Small business' },
    segments: segments.map(({ id, label }, s) => ({ id, label, tone: s > 0 ? 'ent' : 'smb', mark: '●' })),
    words: mixWords(messages, segments, messages.charts.month),
    onstart: () => {
      kept.gestures += 1;
      before = mix.now;
    },
    onchange: (next: Mix) => (mix.now = next),
    onend: () => undefined,
    onundo: () => (mix.now = before),
    onmonth: (month: number | null) => (kept.month = month),
  });
  return {
    kept,
    months: () => mix.now.keyframes.map(({ month }) => month),
    /** Share of the first segment at a keyframe. */
    share: (at: number) => mix.now.keyframes[at].shares[segments[0].id] ?? 0,
    plot: screen.getByRole('group', { name: 'Your plan' }),
    handle: (n: number) => screen.getByRole('slider', { name: `Keyframe ${n} of ` }),
    said: screen.getByRole('status'),
    undo: screen.getByRole('button', { name: 'Undo' }),
    /** What is seen beside the handle in use. */
    tag: () => document.querySelector('.tag')?.textContent.trim(),
  };
}

/** In the plot: the place of a month, and of a share of the first segment. */
const at = (month: number, share: number) => ({
  x: Math.round(frame.x(month)),
  y: Math.min(HEIGHT - 1, Math.max(1, Math.round((1 - share) * HEIGHT))),
});

describe('mix editor by keys', () => {
  it('moves a keyframe in month and share, in one gesture', async () => {
    const { kept, months, share, handle } = await open();
    handle(3).element().focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowDown}');
    expect(months()).toEqual([1, 22, 36]);
    expect(share(2)).toBeCloseTo(0.65, 6);
    expect(kept.gestures).toBe(1);
    await expect
      .element(handle(3))
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/^month 36: .*65/));
  });

  it('moves by large steps with Shift, up to its neighbours', async () => {
    const { months, handle } = await open();
    handle(2).element().focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(months()).toEqual([1, 37, 38]);
  });

  it('gives up with Escape what is not finished', async () => {
    const { months, handle } = await open();
    handle(3).element().focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{Escape}');
    expect(months()).toEqual([1, 22, 38]);
  });

  it('adds with Enter, says so, and goes there', async () => {
    const { months, handle, said } = await open();
    handle(3).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(months()).toHaveLength(4);
    await expect.element(said).toHaveTextContent(`Keyframe added at month ${months()[3]}.`);
    await expect.element(handle(4)).toHaveFocus();
  });

  it('removes with Delete, but never the first; Undo brings it back', async () => {
    const { months, handle, said, undo } = await open();
    handle(1).element().focus();
    await userEvent.keyboard('{Delete}');
    expect(months()).toEqual([1, 22, 38]);
    await expect.element(said).toHaveTextContent('The first keyframe cannot be removed');
    handle(2).element().focus();
    await userEvent.keyboard('{Delete}');
    expect(months()).toEqual([1, 38]);
    await expect.element(said).toHaveTextContent('Keyframe at month 22 removed.');
    await expect.element(handle(1)).toHaveFocus();
    await undo.click();
    expect(months()).toEqual([1, 22, 38]);
  });

  it('offers no way back from a refusal', async () => {
    const { handle, said, undo } = await open();
    handle(2).element().focus();
    await userEvent.keyboard('{Delete}');
    await expect.element(undo).toBeVisible();
    await userEvent.keyboard('{Delete}');
    await expect.element(said).toHaveTextContent('The first keyframe cannot be removed');
    await expect.element(undo).not.toBeInTheDocument();
  });
});

describe('a keyframe without effort', () => {
  const [first, second, third] = plan.mix.keyframes;
  const paused: Mix = { curve: 'step', keyframes: [first, { ...second, shares: {} }, third] };

  it('is told as such, and given some by keys', async () => {
    const { share, handle } = await open(paused);
    const acts = () => [...document.querySelectorAll('.act')].map(({ textContent }) => textContent);
    expect(acts()).toContain('Act 2: no selling');
    await expect.element(handle(2)).toHaveAttribute('aria-valuetext', 'month 22: no selling');
    handle(2).element().focus();
    await userEvent.keyboard('{PageUp}');
    expect(share(1)).toBeCloseTo(0.25, 6);
    expect(acts()).toContain('Act 2: both');
  });
});

describe('mix editor by mouse', () => {
  it('drags a handle freely in month and share', async () => {
    const { kept, months, share, plot } = await open();
    await userEvent.dragAndDrop(plot, plot, {
      sourcePosition: at(38, 0.7),
      targetPosition: at(48, 0.4),
    });
    expect(months()).toEqual([1, 22, 48]);
    expect(share(2)).toBeCloseTo(0.4, 6);
    expect(kept.gestures).toBe(1);
    expect(kept.month).toBe(48);
  });

  it('tags a handle that is pointed at or moved by keys, but not one that was just let go', async () => {
    const { plot, handle, tag } = await open();
    await handle(2).hover();
    expect(tag()).toMatch(/^month 22: 100.% small business$/);
    await userEvent.dragAndDrop(plot, plot, {
      sourcePosition: at(38, 0.7),
      targetPosition: at(48, 0.4),
    });
    await expect.poll(tag).toBeUndefined();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(tag).toMatch(/^month 49: 40.% small business$/);
    handle(2).element().focus();
    handle(2).element().blur();
    await expect.poll(tag).toBeUndefined();
  });

  it('adds at a double press on the plan', async () => {
    const { months, share, plot, said } = await open();
    await userEvent.dblClick(plot, { position: at(50, 0.25) });
    expect(months()).toEqual([1, 22, 38, 50]);
    expect(share(3)).toBeCloseTo(0.25, 6);
    await expect.element(said).toHaveTextContent('Keyframe added at month 50.');
  });
});
