// Which handle a pointer takes, and what keys and drags do to the value.
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/controls/figure';
import {
  drag,
  handlesOf,
  numberOf,
  pick,
  press,
  type Handle,
  type Subject,
} from '../../src/controls/handles';
import { fromScale, toScale } from '../../src/scenario';

const law = {
  name: 'logit',
  to: (x: number) => toScale('logit', x),
  from: (x: number) => fromScale('logit', x),
} as const;
const subject: Subject = {
  track: { low: 0.05, high: 0.6, step: 0.005, scale: 'linear', integer: false, home: 0.28 },
  law,
  limits: [0, 0.99],
  home: 0.28,
  figure: figureOf('share', 'USD'),
};
const range = { p10: 0.21, p90: 0.36 };

describe('the handle under the pointer', () => {
  const places = new Map<Handle, number>([
    ['value', 50],
    ['p10', 40],
    ['p90', 62],
  ]);
  it('is the nearest within reach, the thumb before a stop', () => {
    expect(pick(41, places, 8)).toBe('p10');
    expect(pick(46, places, 8)).toBe('value');
    expect(pick(61, places, 8)).toBe('p90');
  });
  it('is none far away', () => {
    expect(pick(100, places, 8)).toBeUndefined();
  });
  it('exists for the ends of a range only', () => {
    expect(handlesOf(0.28)).toEqual(['value']);
    expect(handlesOf(range)).toEqual(['value', 'p10', 'p90']);
  });
});

describe('keys', () => {
  const key = (name: string, shift = false) => press(subject, 0.28, 'value', name, shift);
  it('step, step by ten, page and go to the ends', () => {
    expect(key('ArrowRight')).toBe(0.285);
    expect(key('ArrowDown')).toBe(0.275);
    expect(key('ArrowUp', true)).toBe(0.33);
    expect(key('PageUp')).toBe(0.39);
    expect(key('Home')).toBe(0.05);
    expect(key('End')).toBe(0.6);
  });
  it('go home with Backspace, range and all', () => {
    expect(press({ ...subject, home: range }, 0.4, 'value', 'Backspace', false)).toBe(range);
    expect(press({ ...subject, home: range }, { p10: 0.1, p90: 0.36 }, 'p10', 'Delete', false)).toEqual(
      range,
    );
  });
  it('mean nothing else', () => {
    expect(key('a')).toBeUndefined();
  });
  it('move one end of a range alone', () => {
    const next = press(subject, range, 'p90', 'ArrowRight', false);
    expect(next).toEqual({ p10: 0.21, p90: 0.365 });
  });
});

describe('dragging', () => {
  it('snaps to the grid, and to home from nearby', () => {
    expect(drag(subject, 0.28, 'value', 0.5, 150)).toBe(0.325);
    const home = (0.28 - 0.05) / 0.55;
    expect(drag(subject, 0.5, 'value', home + 2 / 150, 150)).toBe(0.28);
  });
  it('moves a range as a whole', () => {
    const next = drag(subject, range, 'value', 0.75, 150);
    expect(numberOf('value', next, law)).toBeCloseTo(0.4625, 2);
    expect(numberOf('p10', next, law)).toBeGreaterThan(0.3);
  });
  it('does not lose a range by going out and back', () => {
    const own = { ...subject, home: range, track: { ...subject.track, home: numberOf('value', range, law) } };
    const back = drag(own, range, 'value', (own.track.home - 0.05) / 0.55, 150);
    expect(back).toBe(range);
  });
});
