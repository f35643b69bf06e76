// Amounts, slider ranges and price bands follow the currency, those that were set too.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountsSet,
  ARCHETYPES,
  columnOf,
  compile,
  CURRENCIES,
  inCurrency,
  isMoney,
  levelBetween,
  locate,
  motionOf,
  multiplyAmounts,
  parameter,
  PARAMETERS,
  perDollar,
  preset,
  PRICE_LEVELS,
  readPath,
  SOURCES,
  validate,
  writePath,
  type Archetype,
  type Parameter,
  type Scenario,
} from '../../src/scenario';
import { canonical, decodeFile, decodeLink, encodeFile, encodeLink, PLAIN_VIEW } from '../../src/share';
import { changedPaths } from '../../src/state/changes';
import { scenarios } from './arbitraries';

const pivot = preset('shippo-pivot') as Scenario;
const column = (key: string, archetype: Archetype, currency: string) =>
  columnOf(parameter('segment', key) as Parameter, archetype, currency);
const money = PARAMETERS.filter(({ unit }) => isMoney(unit));

describe('the table in renminbi', () => {
  it('differs from dollars in money alone', () => {
    for (const row of PARAMETERS) {
      for (const archetype of ARCHETYPES) {
        const [dollars, renminbi] = CURRENCIES.map((currency) => columnOf(row, archetype, currency));
        if (isMoney(row.unit)) expect(renminbi.slider, row.key).not.toEqual(dollars.slider);
        else expect(renminbi, row.key).toBe(dollars);
      }
    }
    expect(money.length).toBeGreaterThan(30);
  });

  it('has the dollar figure at the stated price level, unless a figure of its own is cited', () => {
    const { perDollar: level, source } = PRICE_LEVELS.CNY;
    expect(SOURCES).toHaveProperty(source);
    for (const row of money) {
      for (const archetype of ARCHETYPES) {
        const [dollars, renminbi] = CURRENCIES.map((currency) => columnOf(row, archetype, currency));
        if (renminbi.perDollar === level) {
          expect(renminbi.default, row.key).toBe(level * dollars.default);
          expect(renminbi.benchmark?.range, row.key).toEqual(dollars.benchmark?.range.map((x) => level * x));
        } else {
          expect([renminbi.source, renminbi.benchmark?.source], row.key).toContainEqual(
            expect.stringMatching(/Essay$/),
          );
        }
      }
    }
  });

  it('has the figures that the Chinese essays state', () => {
    expect(column('acv', 'mid', 'CNY')).toMatchObject({ default: 60_000, source: 'tenPointsEssay' });
    expect(column('motionCeiling', 'micro', 'CNY')).toMatchObject({
      default: 10_000,
      benchmark: { range: [10_000, 50_000] },
    });
    expect(column('ae.cost', 'mid', 'CNY')).toMatchObject({ default: 20_000, source: 'b2bWorkEssay' });
    expect(column('travelCost', 'mid', 'CNY').benchmark?.range[1]).toBe(50_000);
    // Another currency is a label on dollars.
    expect(column('acv', 'mid', 'EUR')).toBe(column('acv', 'mid', 'USD'));
    expect(perDollar('EUR')).toBe(1);
  });
});

describe('another currency', () => {
  it('is valid, or says which amount has left what is', () => {
    fc.assert(
      fc.property(scenarios(), fc.constantFrom(...CURRENCIES), (scenario, currency) => {
        const moved = inCurrency(scenario, currency);
        const result = validate(moved);
        if (result.ok) expect(result.value).toEqual(moved);
        else {
          for (const { path } of result.problems) {
            // A segment's own key ends the path; a rule's figure is called by its place.
            const row =
              parameter('company', path.replace(/^company\./, '')) ??
              parameter('segment', path.slice(1 + path.indexOf('.'))) ??
              parameter('round', path.split('.').slice(2).join('.'));
            expect(row ? isMoney(row.unit) : path.startsWith('plan.rules'), path).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('moves defaults and what is set, at one level of prices', () => {
    const moved = inCurrency(pivot, 'CNY');
    expect(readPath(moved, 'company.cash')).toBe(3_500_000);
    expect(readPath(moved, 'smb.acv')).toEqual({ p10: 1700, p90: 3400 });
    expect(readPath(moved, 'smb.winRate')).toEqual(readPath(pivot, 'smb.winRate'));
    expect(locate(moved, 'enterprise.acv')?.column.default).toBe(240_000);
    expect(inCurrency(moved, 'USD')).toEqual(canonical(pivot));
    expect(changedPaths(moved)).toEqual(['currency']);
  });

  it('is the same company in other units', () => {
    const { perDollar: level } = PRICE_LEVELS.CNY;
    const moved = inCurrency(pivot, 'CNY');
    // Two of the rounds' twelve are the defaults, and follow as such.
    expect(amountsSet(moved)).toBe(2 + 1 + 4 * 3 - 2);
    const [dollars, renminbi] = [pivot, moved].map((scenario) => compile(scenario).values);
    const ratios = [...renminbi].flatMap((x, i) => (dollars[i] === 0 ? [] : [x / dollars[i]]));
    // Telesales ends at another amount, which is no multiple: its own figure.
    const odd = ratios.filter((ratio) => Math.abs(ratio - 1) > 1e-9 && Math.abs(ratio - level) > 1e-9);
    expect(odd).toEqual([10_000 / 15_000]);
    expect(ratios.filter((ratio) => ratio > 1.5).length).toBeGreaterThan(30);
  });

  it('lets figures stay that were typed in the other currency', () => {
    const kept = multiplyAmounts(inCurrency(pivot, 'CNY'), 1 / levelBetween('USD', 'CNY'));
    expect(readPath(kept, 'smb.acv')).toEqual(readPath(pivot, 'smb.acv'));
    expect(readPath(kept, 'company.cash')).toBe(3_500_000);
  });

  it('multiplies the amounts in rules as well, and nothing else in them', () => {
    const adaptive = preset('adaptive') as Scenario;
    const [before, after] = [adaptive, multiplyAmounts(adaptive, 2)].map(({ plan }) =>
      plan.rules.flatMap(({ when }) => when),
    );
    expect(after.map(({ value }, i) => value / before[i].value)).toEqual(
      before.map(({ metric }) => (metric === 'arr' ? 2 : 1)),
    );
  });

  it('keeps price bands with prices: what pays in dollars pays in renminbi', () => {
    const moved = inCurrency(pivot, 'CNY');
    pivot.segments.forEach((segment, i) => {
      const [dollars, renminbi] = [motionOf(pivot, segment), motionOf(moved, moved.segments[i])];
      expect(renminbi?.verdict).toBe(dollars?.verdict);
      expect(renminbi?.from).toBeCloseTo(2 * (dollars?.from ?? NaN), 4);
    });
  });
});

describe('shared', () => {
  const state = (scenario: Scenario) => ({
    ...{
      scenario,
      seed: 1,
      ignoranceSeed: 1,
      futures: 2000,
      view: PLAIN_VIEW,
      engine: '1.4.0',
      survival: null,
    },
  });
  const set = (scenario: Scenario, path: string, value: number) => {
    const result = writePath(scenario, path, value);
    if (!result.ok) throw new Error(path);
    return result.value;
  };

  it('a link in renminbi names the currency, not the defaults that come with it', () => {
    const moved = set(inCurrency(pivot, 'CNY'), 'smb.ae.cost', 30_000);
    const link = encodeLink(state(moved));
    expect(link.length).toBeLessThan(encodeLink(state(pivot)).length + 45);
    const back = decodeLink(link);
    expect(back.status === 'ok' && back.state.scenario).toEqual(canonical(moved));
  });

  it('what equals the default of one currency is still set in the other', () => {
    const price = set({ ...pivot, company: {} }, 'company.cash', 3_500_000);
    const moved = canonical(inCurrency(price, 'CNY'));
    expect(readPath(moved, 'company.cash')).toBe(7_000_000);
    const back = decodeLink(encodeLink(state(moved)));
    expect(back.status === 'ok' && readPath(back.state.scenario, 'company.cash')).toBe(7_000_000);
  });

  it('a file says the same', () => {
    const moved = canonical(inCurrency(pivot, 'CNY'));
    const back = decodeFile(encodeFile(state(moved)));
    expect(back.status === 'ok' && back.state.scenario).toEqual(moved);
  });
});
