// Labels at the right edge: close to their values, never on each other, the least important ones gone first.

export interface Label {
  /** Where it belongs, px from the top. */
  readonly y: number;
  /** Lower numbers are left out first; Infinity never. */
  readonly keep: number;
}

export interface Room {
  readonly top: number;
  readonly bottom: number;
  /** Pixels between the middles of two labels. */
  readonly gap: number;
  /** A label that would have to move further than this makes the least important one go. */
  readonly reach: number;
}

export interface Placed<T extends Label> {
  readonly label: T;
  /** Middle of the label, px. */
  readonly at: number;
}

/** Places labels from top to bottom; equal heights keep the order given. */
export function placeLabels<T extends Label>(labels: readonly T[], room: Room): Placed<T>[] {
  let left = labels.map((label, order) => ({ label, order }));
  left.sort((a, b) => a.label.y - b.label.y || a.order - b.order);
  for (;;) {
    const at = spreadOut(
      left.map(({ label }) => label.y),
      room,
    );
    const first = left.reduce<(typeof left)[number] | null>(
      (least, entry) => (least === null || entry.label.keep < least.label.keep ? entry : least),
      null,
    );
    const crowded =
      (left.length - 1) * room.gap > room.bottom - room.top ||
      left.some(({ label }, i) => Math.abs(at[i] - label.y) > room.reach);
    if (!crowded || first === null || first.label.keep === Infinity) {
      return left.map(({ label }, i) => ({ label, at: at[i] }));
    }
    left = left.filter((entry) => entry !== first);
  }
}

/**
 * Least movement (in squares) that keeps rising heights `gap` apart and inside the room: neighbours that touch form
 * blocks around their mean (pool adjacent violators).
 */
function spreadOut(heights: readonly number[], { top, bottom, gap }: Room): number[] {
  const blocks: { sum: number; count: number }[] = [];
  heights.forEach((y, i) => {
    let block = { sum: y - i * gap, count: 1 };
    for (;;) {
      const before = blocks.at(-1);
      if (!before || before.sum / before.count <= block.sum / block.count) break;
      block = { sum: before.sum + block.sum, count: before.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const last = Math.max(top, bottom - (heights.length - 1) * gap);
  const starts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return starts.map((start, i) => Math.max(top, Math.min(last, start)) + i * gap);
}

const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/;

/** About how wide a text is at a font size, px; on the safe side. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const letter of text) units += WIDE.test(letter) ? 1 : 0.56;
  return units * size;
}
