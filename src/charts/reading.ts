// Reading a month: what the pointer, a finger and the keys do, wherever the month itself is kept.
import type { Frame } from './frame';

/** A value on the picture of a series, which is told by its place. */
export interface Spot {
  readonly place: number;
  readonly value: number;
}

/** Keeper of the month that all pictures share. */
export interface Reading {
  /** null: nothing is being read. */
  readonly month: number | null;
  readonly isPinned: boolean;
  /** The pointer passes over a month, or leaves. */
  point(month: number | null): void;
  /** A click or a finger: the month stays, and where in a picture it was pinned. */
  pin(month: number, spot?: Spot | null): void;
  stepBy(direction: 1 | -1, shift: boolean): void;
  clear(): void;
}

/** A finger that moves less than this has not yet said whether it reads or scrolls, px. */
const SLACK = 6;

/** What a picture whose points mean something adds to reading months. */
export interface Spotting {
  /** What lies at a height of the area, px. */
  readonly spotAt: (y: number) => Spot | null;
  /** Enter, on the month that is read. */
  readonly onenter: ((month: number) => void) | undefined;
}

/** Handlers for the area of a plot; `left` is the area's own left edge in the frame, px. */
export function readingHandlers(
  reading: () => Reading,
  frame: () => Frame,
  left: () => number,
  spotting: () => Spotting | undefined = () => undefined,
) {
  /** Pixels of the area itself, which a projected page shows larger. */
  const placeOf = (event: PointerEvent) => {
    const area = event.currentTarget as HTMLElement;
    const box = area.getBoundingClientRect();
    const larger = box.width / area.offsetWidth || 1;
    return [(event.clientX - box.left) / larger, (event.clientY - box.top) / larger];
  };
  const monthOf = (event: PointerEvent) => frame().monthAt(placeOf(event)[0] + left());
  const spotOf = (event: PointerEvent) => spotting()?.spotAt(placeOf(event)[1]) ?? null;
  const touched = (event: PointerEvent) => event.pointerType === 'touch';
  /** Where a finger came down; whether it slides along the months. */
  let finger = { x: 0, y: 0, slides: false };

  return {
    onpointerdown(event: PointerEvent) {
      finger = { x: event.clientX, y: event.clientY, slides: false };
      if (touched(event) || event.button !== 0) return;
      const month = monthOf(event);
      if (reading().isPinned && reading().month === month) reading().clear();
      else reading().pin(month, spotOf(event));
    },
    onpointermove(event: PointerEvent) {
      const dx = Math.abs(event.clientX - finger.x);
      if (dx > SLACK && dx > Math.abs(event.clientY - finger.y)) finger.slides = true;
      if (!touched(event) && !(event.buttons & 1)) reading().point(monthOf(event));
      else if (finger.slides) reading().pin(monthOf(event), spotOf(event));
    },
    onpointerleave(event: PointerEvent) {
      if (!touched(event)) reading().point(null);
    },
    /** A tap; mice have pinned already when they were pressed, and a scroll ends in a cancel. */
    onpointerup(event: PointerEvent) {
      if (touched(event) && !finger.slides) reading().pin(monthOf(event), spotOf(event));
    },
    onkeydown(event: KeyboardEvent) {
      const { month } = reading();
      const enter = spotting()?.onenter;
      if (event.key === 'Enter' && enter && month !== null) enter(month);
      else if (!readKey(reading(), frame().months, event.key, event.shiftKey)) return;
      event.preventDefault();
    },
  };
}

/** Arrow keys by month, with Shift by year, ends, Escape. @returns whether the key meant something */
export function readKey(reading: Reading, months: number, key: string, shift: boolean): boolean {
  if (key === 'ArrowLeft' || key === 'ArrowDown') reading.stepBy(-1, shift);
  else if (key === 'ArrowRight' || key === 'ArrowUp') reading.stepBy(1, shift);
  else if (key === 'Home') reading.pin(0);
  else if (key === 'End') reading.pin(months);
  else if (key === 'Escape' && reading.month !== null) reading.clear();
  else return false;
  return true;
}
