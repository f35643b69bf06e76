// Heights of the pictures: what has to be in sight is.
import { describe, expect, it } from 'vitest';
import { heightsFor } from '../../../src/views/results/layout';

/** In a window of that height, with nothing to say under the odds. */
const desk = (height: number) => heightsFor({ kind: 'desk', room: height - 130 });
const beside = (room: number) => heightsFor({ kind: 'beside', room });

describe('heights', () => {
  it('are those of the design at 900, and grow from the top', () => {
    expect(desk(900).main).toBe(132);
    expect(desk(1000)).toEqual({ ...desk(900), main: 232 });
    expect(desk(2000)).toEqual({ ...desk(900), main: 292, cash: 194 });
  });

  it('give way in a low window, but not to nothing', () => {
    expect(desk(880).main).toBe(112);
    expect(desk(400).main).toBe(desk(700).main);
    expect(desk(400).main).toBeGreaterThanOrEqual(92);
  });

  it('let odds, charts and plan share the screen of a phone', () => {
    const { main, cash, plan } = heightsFor({ kind: 'phone', window: 844 });
    expect(main).toBeLessThanOrEqual(130);
    expect(main + cash + plan).toBeLessThan(300);
  });

  it('fill the room above the sheet, and never more', () => {
    // Title 22, space around the plot 16, ticks and their words 27, months 22.
    expect(beside(170)).toMatchObject({ cash: 170 - 87, ticks: 20 });
    expect(beside(130)).toMatchObject({ cash: 43, ticks: 20 });
  });

  it('give up the ticks before the curve', () => {
    expect(beside(110)).toMatchObject({ cash: 50, ticks: 0 });
    expect(beside(0)).toMatchObject({ cash: 20, ticks: 0 });
  });
});
