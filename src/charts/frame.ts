// The scale of months that everything in a column shares, so that cause stands above effect.

/** Structural: editors elsewhere take the same object without importing it. */
export interface Frame {
  /** Of the whole column, px. */
  readonly width: number;
  /** Edges of the plot, px from the column's left edge. */
  readonly left: number;
  readonly right: number;
  /** Last month. */
  readonly months: number;
  /** Phone: a narrow gutter with labels of two lines. */
  readonly narrow: boolean;
  /** Pixel of a month, which need not be whole. */
  readonly x: (month: number) => number;
  /** Whole month nearest to a pixel, 0 … months. */
  readonly monthAt: (px: number) => number;
}

/** A column narrower than this has the phone's gutters. */
const NARROW = 600;

const WIDE_GUTTERS = { left: 52, right: 140 };
const NARROW_GUTTERS = { left: 44, right: 60 };

export function timeFrame(width: number, months: number): Frame {
  const narrow = width < NARROW;
  const gutters = narrow ? NARROW_GUTTERS : WIDE_GUTTERS;
  const left = gutters.left;
  const right = Math.max(left + 1, width - gutters.right);
  const last = Math.max(1, months);
  const span = right - left;
  return {
    ...{ width, left, right, months, narrow },
    x: (month) => left + (month / last) * span,
    monthAt: (px) => Math.max(0, Math.min(months, Math.round(((px - left) / span) * last))),
  };
}

const STEPS = [1, 3, 6, 12, 24, 36, 60];
const LEAST_TICK_GAP = 44;

/** Months to mark on the axis: whole years where there are any, and always the opening. */
export function monthTicks({ months, left, right }: Frame): number[] {
  const most = Math.max(1, Math.floor((right - left) / LEAST_TICK_GAP));
  const usual = months >= 24 ? STEPS.filter((step) => step >= 12) : STEPS;
  const step = usual.find((size) => months / size <= most) ?? STEPS[STEPS.length - 1];
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, i) => i * step);
}
