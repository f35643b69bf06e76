// The spreadsheet read back: its formulas, worked out by an evaluator of their own, give the values that stand in it.
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { assumptionRows, booksOf, namesOf, workbook, type Particulars, type Span } from '../../src/export';
import { columnName } from '../../src/export/sheet';
import { loadMessages } from '../../src/messages';
import { fallback, listPaths, preset, type Scenario } from '../../src/scenario';
import { Evaluator } from './formulas';
import { playedUntil } from './future';

const messages = await loadMessages('en');
const t = await messages.books();
const NAME = '=1+1 "quoted" & <angled>, \u0007 bell';
const run: Particulars = {
  ...{ scenarios: [NAME], engine: '1.4.0', seed: 1, ignoranceSeed: 1 },
  ...{ futures: 400, fingerprint: '0123456789abcdef' },
};

async function open(scenario: Scenario, dies: boolean) {
  const one = playedUntil(scenario, dies);
  const { segments, currency } = scenario;
  const names = (span: Span) =>
    namesOf(t, { future: one.future, isTypical: false, segments, currency, span });
  const assumptions = assumptionRows(messages, t, scenario);
  const file = await workbook({ scenario, played: one, run, names, assumptions }, t);
  const { sheets } = await readXlsx(file);
  const cells = new Map<string, { formula?: string; value?: number | string }>();
  for (const { name, rows, cells: detailed } of sheets) {
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (typeof value === 'number' || typeof value === 'string')
          cells.set(`${name}!${columnName(c)}${r + 1}`, { value });
      }),
    );
    for (const [at, { formula }] of detailed ?? []) {
      const [r, c] = at.split(',').map(Number);
      const key = `${name}!${columnName(c)}${r + 1}`;
      if (formula !== undefined) cells.set(key, { ...cells.get(key), formula });
    }
  }
  return { one, sheets, cells };
}

describe('the spreadsheet', () => {
  it.each([
    ['shippo-pivot', false],
    ['shippo-pivot', true],
    ['three-tier', false],
    ['self-serve-to-enterprise', false],
  ])('of %s (out of cash: %s) works out to what stands in it', async (base, dies) => {
    const scenario = preset(`${base}@1`);
    if (!scenario) throw new Error(base);
    const { cells } = await open(scenario, dies);
    const evaluator = new Evaluator((sheet, address) => cells.get(`${sheet}!${address}`));
    const largest = Math.max(
      ...[...cells.values()].map(({ value }) => (typeof value === 'number' ? Math.abs(value) : 0)),
    );
    let formulas = 0;
    for (const [key, { formula, value = '' }] of cells) {
      if (formula === undefined) continue;
      formulas += 1;
      const [sheet, address] = key.split('!');
      const found = evaluator.at(sheet, address);
      if (typeof value === 'number') {
        expect(typeof found, `${key} ${formula}`).toBe('number');
        const near = Math.abs(Number(found) - value) <= 1e-9 * Math.max(1, Math.abs(value)) + 1e-12 * largest;
        expect(near, `${key} ${formula}: ${found} ≠ ${value}`).toBe(true);
      } else expect(found, `${key} ${formula}`).toBe('');
    }
    expect(formulas).toBeGreaterThan(500);
  });

  it('goes on: what is changed in a month reaches the cash of the last year', async () => {
    const { cells, one } = await open(fallback, false);
    const keyOf = (sheet: string, line: string) => {
      const row = [...cells].find(([key, { value }]) => key.startsWith(`${sheet}!A`) && value === line)?.[0];
      return Number(row?.replace(`${sheet}!A`, ''));
    };
    const months = booksOf(fallback, one, 'month').periods.length;
    const years = booksOf(fallback, one, 'year').periods.length;
    const last = `${columnName(2 + years)}${keyOf(t.sheets.year, t.lines.cash)}`;
    const lookup = (sheet: string, address: string) => cells.get(`${sheet}!${address}`);
    const before = new Evaluator(lookup).at(t.sheets.year, last);
    const changed = `${t.sheets.month}!${columnName(2 + months - 1)}${keyOf(t.sheets.month, t.lines.collections)}`;
    cells.set(changed, { value: Number(cells.get(changed)?.value) + 1000 });
    expect(Number(new Evaluator(lookup).at(t.sheets.year, last)) - Number(before)).toBeCloseTo(1000, 3);
  });

  it('holds every assumption with value, range, unit and source, and says what run it is of', async () => {
    const { sheets } = await open(fallback, false);
    const named = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const assumptions = named(t.sheets.assumptions);
    expect(assumptions.slice(1).map((row) => row[1])).toEqual(listPaths(fallback));
    const header = assumptions[0];
    const at = (path: string, column: string) =>
      assumptions.find((row) => row[1] === path)?.[header.indexOf(column)];
    expect(at('company.cash', t.assumptions.value)).toBeGreaterThan(0);
    expect(at('company.cash', t.assumptions.unit)).toBe('USD');
    expect(at('smb.winRate', t.assumptions.source)).toMatch(/\S/);
    const ranged = assumptions
      .slice(1)
      .filter((row) => typeof row[header.indexOf(t.assumptions.low)] === 'number');
    expect(ranged.length).toBeGreaterThan(3);
    const about = new Map(named(t.sheets.run).map(([name, value]) => [name, value]));
    expect(String(about.get(t.run.scenario))).toMatch(/^=1\+1 "quoted" & <angled>/);
    expect(about.get(t.run.engine)).toBe('1.4.0');
    expect(about.get(t.run.fingerprint)).toContain('0123456789abcdef');
    expect(sheets.map(({ name }) => name)).toEqual(Object.values(t.sheets));
  });
});
