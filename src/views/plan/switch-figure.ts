// A lever that is off or on, shown and read as the two words for it.
import { figureOf, type Figure } from '../../controls';

export interface SwitchWords {
  readonly off: string;
  readonly on: string;
}

/** 0 and 1 in words; either word is read, and so are the numbers. */
export function switchFigure({ off, on }: SwitchWords): Figure {
  const number = figureOf('count', 'USD');
  const show = (x: number) => (x > 0 ? on : off);
  return {
    ...number,
    show,
    exact: show,
    ends: (low, high) => [show(low), show(high)],
    range: (low, high) => `${show(low)}–${show(high)}`,
    parse(text) {
      const place = [off, on].indexOf(text.trim().toLowerCase());
      return place < 0 ? number.parse(text) : { ok: true, value: place };
    },
  };
}
