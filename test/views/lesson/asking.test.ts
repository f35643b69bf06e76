// What a prediction is asked of: its name, how its values read, and an axis that gives nothing away.
import { expect, it } from 'vitest';
import { C, companyAt } from '../../../src/engine';
import { lesson as t } from '../../../src/messages/en/lesson';
import { compile, preset } from '../../../src/scenario';
import type { Shown } from '../../../src/state';
import type { Predict } from '../../../src/stories';
import { askOf, textsOf, titleOf } from '../../../src/views/lesson/asking';

const scenario = preset('shippo-pivot')!;
const input = compile(scenario);
const asked = (of: string, month: number | null = null): Predict => ({ kind: 'curve', of, month, ask: '?' });

/** With so much of each series before the first month. */
const shown = (arr: number, cash = 0) =>
  ({
    scenario,
    input,
    picture: {
      series: [
        { place: companyAt('arr'), bands: { p50: [arr, 1e9] } },
        { place: companyAt('cash'), bands: { p50: [cash, 1e9] } },
      ],
    },
  }) as unknown as Shown;

it('names what is asked by the scenario’s own segments', () => {
  expect(titleOf(t, asked('arr'), scenario)).toBe('ARR');
  expect(titleOf(t, asked('survival'), scenario)).toBe('Futures in business, of 100');
  expect(titleOf(t, asked('customers.smb'), scenario)).toBe('Customers, Small business');
  expect(titleOf(t, asked('customers.gone'), scenario)).toBe('Customers, gone');
});

it('writes money in the scenario’s currency, and counts as counts', () => {
  expect(textsOf(asked('cash'), scenario).text(1_700_000)).toBe('$1.7m');
  expect(textsOf(asked('cash'), { ...scenario, currency: 'CNY' }).text(1_700_000)).toBe('¥1.7m');
  expect(textsOf(asked('customers.smb'), scenario).text(340)).toBe('340');
  expect(textsOf(asked('survival'), scenario).tick(60)).toBe('60');
});

it('draws to the month that is asked for, at most to the horizon', () => {
  const last = (month: number | null) => askOf(asked('arr', month), shown(0)).grid.at(-1);
  expect([last(36), last(null), last(120)]).toEqual([36, scenario.months, scenario.months]);
});

it('begins at what is known, and goes up to a round figure above it, whatever is to come', () => {
  const nothing = askOf(asked('arr'), shown(0));
  expect(nothing).toMatchObject({ opening: 0, most: Infinity });
  const half = input.values[C.thrivedArr] / 2;
  expect(nothing.top).toBeGreaterThanOrEqual(half);
  expect(nothing.top).toBeLessThanOrEqual(2.5 * half);
  const much = askOf(asked('arr'), shown(40e6));
  expect([much.opening, much.top]).toEqual([40e6, 50e6]);
  expect(askOf(asked('cash'), shown(0, 1.75e6)).top).toBe(2e6);
  expect(askOf(asked('cash'), shown(0, 0)).top).toBe(1);
});

it('asks survival of 100, and customers from none known', () => {
  expect(askOf(asked('survival'), shown(0))).toMatchObject({ opening: 100, top: 100, most: 100 });
  expect(askOf(asked('customers.smb'), shown(0))).toMatchObject({ opening: 0, top: 200 });
});
