// Heights of the pictures in the right column, px: so that at a window of 900 the plans side by side are still in
// sight, and on a phone odds, charts and plan are.

/** Rooms that the heights are designed for: of the right column in a window of 900, and a phone's whole window. */
const DESIGNED = 770;
const PHONE = { window: 844, main: 120, cash: 76, plan: 84 };
const TICKS = 30;
const BRIEF_TICKS = 20;

/** Above the phone's open sheet: what cash needs besides its plot, and besides the ticks under it. */
const AROUND_CASH = 60;
const WORDS_OF_TICKS = 7;
/** In less than this the ticks make room; less than the least shows nothing. */
const LOW_CASH = 40;
const LEAST_CASH = 20;

export interface Heights {
  readonly main: number;
  readonly cash: number;
  /** Of the stacks of futures that ran out of cash; 0 for none. */
  readonly ticks: number;
  readonly plan: number;
}

export type Layout =
  /** `room`: height of the right column, lines at its foot included. */
  | { readonly kind: 'desk'; readonly room: number }
  | { readonly kind: 'phone'; readonly window: number }
  /** Cash alone, above the open sheet of a phone, in the room that is left. */
  | { readonly kind: 'beside'; readonly room: number };

const clamp = (low: number, x: number, high: number) => Math.max(low, Math.min(high, x));

/** Extra height goes to the upper chart first, then to cash; where it is missing the upper chart gives way. */
export function heightsFor(layout: Layout): Heights {
  const { main, cash, plan } = PHONE;
  if (layout.kind === 'beside') {
    const left = layout.room - AROUND_CASH;
    const withTicks = left - BRIEF_TICKS - WORDS_OF_TICKS;
    if (withTicks >= LOW_CASH) return { ...PHONE, cash: withTicks, ticks: BRIEF_TICKS };
    return { ...PHONE, cash: Math.max(LEAST_CASH, left), ticks: 0 };
  }
  if (layout.kind === 'phone') {
    const more = clamp(0, layout.window - PHONE.window, 80);
    return { main: main + more, cash, ticks: BRIEF_TICKS, plan };
  }
  const extra = layout.room - DESIGNED;
  return {
    main: 132 + clamp(-40, extra, 160),
    cash: 94 + clamp(0, extra - 160, 100),
    ticks: TICKS,
    plan: 62,
  };
}
