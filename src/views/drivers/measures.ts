// The two outcomes that assumptions are ranked by: survival, and ARR at the horizon. Pure.
import type { Estimate, Who } from '../../engine/summary';
import { errorPer100, MINUS, money } from '../../format';
import type { Shown } from '../../state';
import { survivors } from '../odds/reading';
import type { DriversTexts, Measure } from './rows';

const signed = (text: (size: number) => string) => (change: number) => {
  const size = text(Math.abs(change));
  if (!/[1-9]/.test(size)) return `±${size}`;
  return (change < 0 ? MINUS : '+') + size;
};

export function survivalMeasure(t: DriversTexts, { picture }: Shown): Measure {
  const { found } = survivors(picture.odds);
  const text = (count: number) => String(Math.round(Math.min(100, Math.max(0, count))));
  return {
    now: (100 * found) / picture.odds.futures,
    ofRange: ({ survival }) => survival,
    ofMove: ({ survival }) => survival,
    text,
    change: signed((change) => String(Math.round(change))),
    least: 1,
    told: ({ value, error }: Estimate) => t.survival.outcome(text(value), errorPer100(error)),
  };
}

export function arrMeasure(t: DriversTexts, { picture, scenario }: Shown, of: Who): Measure {
  const { odds } = picture;
  const now = (of === 'all' ? odds.arr : odds.survivors.arr).p50;
  const text = (amount: number) => money(amount, scenario.currency);
  return {
    now,
    ofRange: ({ arr }) => arr[of],
    ofMove: ({ arr }) => arr[of],
    text,
    change: signed(text),
    // Two figures are told.
    least: 0.01 * now,
    told: ({ value, error }: Estimate) => t.arr.outcome(text(value), text(error)),
  };
}
