// The parameter table is complete and consistent: slots, labels, ranges, sources.
import { describe, expect, it } from 'vitest';
import { COMPANY_SLOTS, ROUND_SLOTS, SEGMENT_SLOTS } from '../../src/engine/input';
import { groups, parameters as texts, units } from '../../src/messages/en/parameters';
import {
  ANY_RUNWAY,
  ARCHETYPES,
  CURRENCIES,
  DERIVED_SLOTS,
  PARAMETERS,
  SOURCES,
  columnOf,
  parametersOf,
  type Parameter,
} from '../../src/scenario';

const columns = (row: Parameter) =>
  (row.scope === 'segment' ? row.archetypes : (['micro'] as const)).flatMap((archetype) =>
    CURRENCIES.map((currency) => ({
      at: `${row.scope} ${row.key} ${archetype} ${currency}`,
      ...columnOf(row, archetype, currency),
    })),
  );
const every = PARAMETERS.flatMap((row) => columns(row).map((column) => ({ row, column })));
const slotsOf = (rows: readonly Parameter[]) => rows.map(({ slot }) => slot).sort();

describe('the parameter table', () => {
  it('has one row for every slot of the company and of a round', () => {
    expect(slotsOf(parametersOf('company'))).toEqual([...COMPANY_SLOTS].sort());
    expect(slotsOf(parametersOf('round'))).toEqual([...ROUND_SLOTS].sort());
  });

  it.each(ARCHETYPES)('has one row for every slot of a segment: %s', (archetype) => {
    const slots = SEGMENT_SLOTS.filter((slot) => !DERIVED_SLOTS.includes(slot));
    expect(slotsOf(parametersOf('segment', archetype))).toEqual([...slots].sort());
  });

  it('has keys of its own within a scope', () => {
    for (const scope of ['company', 'segment', 'round'] as const) {
      const keys = parametersOf(scope).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('has a label and a help of at most 120 characters for every row, and no text without a row', () => {
    for (const scope of ['company', 'segment', 'round'] as const) {
      const keys = parametersOf(scope).map(({ key }) => key);
      expect(Object.keys(texts[scope]).sort()).toEqual([...keys].sort());
      for (const { label, help } of Object.values(texts[scope])) {
        expect(label.length).toBeGreaterThan(1);
        expect(label.length).toBeLessThanOrEqual(40);
        expect(help.length).toBeGreaterThan(3);
        expect(help.length, help).toBeLessThanOrEqual(120);
      }
    }
  });

  it('names every group and unit', () => {
    for (const row of PARAMETERS) {
      expect(groups[row.group]).toBeTruthy();
      expect(units[row.unit]).toBeTypeOf('string');
    }
  });

  it('keeps defaults inside sliders and sliders inside validity', () => {
    for (const { row, column } of every) {
      const [low, high] = column.slider;
      expect(low, column.at).toBeGreaterThanOrEqual(row.valid[0]);
      expect(high, column.at).toBeLessThanOrEqual(row.valid[1]);
      expect(low, column.at).toBeLessThan(high);
      // A default that is no condition at all need not be on the slider.
      if (column.default !== ANY_RUNWAY) {
        expect(column.default, column.at).toBeGreaterThanOrEqual(low);
        expect(column.default, column.at).toBeLessThanOrEqual(high);
      }
      if (row.integer) expect(Number.isInteger(column.default), column.at).toBe(true);
    }
  });

  it('puts the default on a slider position', () => {
    for (const { column } of every) {
      const position = (column.default - column.slider[0]) / column.step;
      expect(Math.abs(position - Math.round(position)), column.at).toBeLessThan(1e-6);
    }
  });

  it('cites only sources that exist, for defaults and benchmark bands', () => {
    for (const { column } of every) {
      if (column.source !== 'assumption') expect(SOURCES, column.at).toHaveProperty(column.source);
      if (!column.benchmark) continue;
      expect(SOURCES, column.at).toHaveProperty(column.benchmark.source);
      // Equal ends: a single published figure, drawn as a mark.
      expect(column.benchmark.range[0], column.at).toBeLessThanOrEqual(column.benchmark.range[1]);
      // It shows on the slider, with one end at least.
      expect(column.benchmark.range[0], column.at).toBeLessThan(column.slider[1]);
      expect(column.benchmark.range[1], column.at).toBeGreaterThan(column.slider[0]);
    }
  });

  describe('marks what is published', () => {
    const marked = PARAMETERS.filter((row) => row.archetypes.some((name) => row.columns[name].benchmark));

    it('of 45 rows, in 133 of their columns', () => {
      const columns = marked.flatMap((row) => row.archetypes.filter((name) => row.columns[name].benchmark));
      expect([marked.length, columns.length]).toEqual([45, 133]);
    });

    it('of every main slider but those of which nothing is published that means the same', () => {
      const bare = PARAMETERS.filter(({ main }) => main.length > 0).filter((row) => !marked.includes(row));
      expect(bare.map(({ scope, key }) => `${scope}.${key}`)).toEqual([
        // What this company has and decides.
        ...['company.cash', 'company.founderPay', 'company.researchFloor', 'company.founderCapacity'],
        ...['company.growthPods', 'company.growthGuard'],
        // Scales of the model's own.
        ...['company.maturity', 'company.feedback'],
        // Published are costs per customer and per dollar of ARR, compared in the terminal's check, not per lead.
        ...['segment.leadCost', 'segment.programmesPerPod', 'segment.listingSignups'],
        // Published are churn and net retention of whole bases, not of those long there, nor expansion by itself.
        ...['segment.churnLongPerMonth', 'segment.churnLongPerYear'],
        ...['segment.expansionChance', 'segment.expansionSize'],
        ...['segment.requirement', 'segment.openingTrust'],
        // Published PODs have no role for inbound leads.
        'segment.mdr.seats',
        // Published are shares that raise within two years, of all, not a month's chance of those who qualify.
        ...['round.minArr', 'round.chance'],
      ]);
    });
  });

  it('says assumption where a default lies outside the band of its own source', () => {
    for (const { column } of every) {
      const band = column.benchmark;
      if (!band || column.source !== band.source) continue;
      expect(column.default, column.at).toBeGreaterThanOrEqual(band.range[0]);
      expect(column.default, column.at).toBeLessThanOrEqual(band.range[1]);
    }
  });

  it('lets neither plans, structure nor whole numbers be uncertain, and keeps laws to their domain', () => {
    for (const row of PARAMETERS) {
      // And everything else may be: a count of months or accounts stays whole, and management knows its own plan.
      const known = row.kind !== 'assumption' || row.integer;
      expect(row.law === 'no', row.key).toBe(known);
      if (row.law === 'log' || row.law === 'logit') expect(row.valid[0], row.key).toBeGreaterThanOrEqual(0);
      if (row.law === 'logit') expect(row.valid[1], row.key).toBeLessThanOrEqual(1);
    }
  });

  it('keeps chances a year, which become hazards, short of certainty', () => {
    for (const key of ['expansionChance', 'contractionChance']) {
      const row = PARAMETERS.find((each) => each.key === key);
      expect(row?.law).toBe('logit');
      expect(row?.valid[1]).toBeLessThanOrEqual(0.99);
    }
  });

  it('has some twenty main sliders for the two-segment company', () => {
    const main = (['micro', 'enterprise'] as const).map(
      (archetype) => parametersOf('segment', archetype).filter((row) => row.main.includes(archetype)).length,
    );
    const company = parametersOf('company').filter(({ main: ones }) => ones.length > 0).length;
    expect(company).toBeLessThanOrEqual(10);
    for (const count of main) expect(count).toBeLessThanOrEqual(20);
  });
});
