// CSV that comes back as it went out, whatever stands in names, and that no spreadsheet takes for a formula.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, F, FACTS, OUTCOMES } from '../../src/engine';
import {
  booksCsv,
  booksOf,
  fileName,
  futureNotes,
  futureRecords,
  namesOf,
  plainName,
  toCsv,
  type Particulars,
} from '../../src/export';
import { loadMessages } from '../../src/messages';
import { fallback } from '../../src/scenario';
import { playedUntil } from './future';

const messages = await loadMessages('en');
const t = await messages.books();
const run: Particulars = {
  ...{ scenarios: ['=HYPERLINK("http://example.org","a, b\n")'], engine: '1.4.0' },
  ...{ seed: 1, ignoranceSeed: 2 },
  ...{ futures: 400, fingerprint: '0123456789abcdef' },
};

/** RFC 4180, read one letter at a time. */
function parse(text: string): string[][] {
  const records: string[][] = [[]];
  let [field, quoted, i] = ['', false, 0];
  while (i < text.length) {
    const letter = text[i++];
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[i] === '"') field += text[i++];
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',' || (letter === '\r' && text[i] === '\n')) {
      records[records.length - 1].push(field);
      field = '';
      if (letter === '\r') {
        i += 1;
        records.push([]);
      }
    } else field += letter;
  }
  expect(records.pop()).toEqual([]);
  return records;
}

describe('CSV', () => {
  it('comes back, with commas, quotes and line breaks; what is short is filled up', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', '"', '\n', '\r', '=', '+', '-', '@', '\t', ' ', 'é'),
    });
    const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 }), (records) => {
        const width = Math.max(...records.map((record) => record.length));
        const back = parse(toCsv(records));
        expect(back.length).toBe(records.length);
        back.forEach((fields, r) => {
          expect(fields.length).toBe(width);
          fields.forEach((field, c) => {
            const sent = records[r][c] ?? '';
            if (typeof sent === 'number')
              expect(Object.is(Number(field), sent) || Number(field) === sent).toBe(true);
            else expect(field.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(sent);
            // Nothing that was text begins a formula.
            if (typeof sent === 'string') expect(field).not.toMatch(/^[=+\-@\t\r]/);
          });
        });
      }),
    );
  });

  it('has room for as many records as a run may have futures', () => {
    const text = toCsv(
      Array.from({ length: 150_000 }, (_, row) => (row === 149_999 ? [row, 'last'] : [row])),
    );
    expect(text.startsWith('0,\r\n1,\r\n')).toBe(true);
    expect(text.endsWith('\r\n149999,last\r\n')).toBe(true);
  });

  it('leaves what is undefined empty', () => {
    expect(toCsv([[1, NaN, Infinity, -2.5]])).toBe('1,,,-2.5\r\n');
  });
});

describe('files', () => {
  const one = playedUntil(fallback, false);
  const names = namesOf(t, {
    ...{ future: one.future, isTypical: true, currency: 'USD', span: 'year' },
    segments: fallback.segments.map(() => ({ label: '@SUM(A1)' })),
  });

  it('say what run they are of, and begin no formula', () => {
    const records = parse(booksCsv(booksOf(fallback, one, 'year'), run, names, t));
    const about = new Map(records.map(([name, value]) => [name, value]));
    expect(about.get(t.run.scenario)).toBe(`'${run.scenarios[0]}`);
    expect(about.get(t.run.engine)).toBe('1.4.0');
    expect(about.get(t.run.seed)).toBe('1');
    expect(about.get(t.run.ignoranceSeed)).toBe('2');
    expect(about.get(t.run.futures)).toBe('400');
    expect(about.get(t.run.fingerprint)).toContain('0123456789abcdef');
    const arr = records.find(([name, section]) => name === t.lines.arr && section === t.sections.revenue);
    expect(Number(arr?.at(-1))).toBe(one.facts[F.arr]);
    expect(records.some(([, section]) => section === "'@SUM(A1)")).toBe(true);
  });

  it('hold a record for each future', () => {
    const facts = Array.from({ length: FACTS }, () => new Float64Array(3).fill(NaN));
    facts[F.outcome].set([0, 2, 1]);
    facts[F.cause].set([0, CAUSES.indexOf('neverSold'), 0]);
    facts[F.deathMonth][1] = 17;
    facts[F.arr].set([5, 0, 7.25]);
    const [header, ...records] = futureRecords(fallback, facts);
    expect(records).toHaveLength(3);
    const [yuan] = futureRecords({ ...fallback, currency: 'CNY' }, facts);
    expect(yuan.slice(-3)).toEqual(['arr.CNY', 'cash.CNY', 'customers.count']);
    // Every name of the file, of a way to end too, is explained in it.
    const told = futureNotes(t, 'month 60')
      .map(([name]) => name)
      .join(' ');
    for (const name of [...OUTCOMES, ...CAUSES.slice(1)]) expect(told).toContain(name);
    const of = (name: string) => records.map((record) => record[header.indexOf(name)]);
    expect(of('outcome')).toEqual(['paysItsOwnWay', 'outOfCash', 'livesOnRaisedMoney']);
    expect(of('outOfCash.month')).toEqual([NaN, 17, NaN]);
    expect(of('outOfCash.cause')).toEqual(['', 'neverSold', '']);
    expect(of('arr.USD')).toEqual([5, 0, 7.25]);
  });

  it('have plain names', () => {
    expect(plainName('The Shippo pivot!')).toBe('the-shippo-pivot');
    expect(fileName('../../etc', 'books', 'csv')).toBe('etc-books.csv');
    expect(fileName('///', 'books', 'csv')).toBe('books.csv');
    expect(fileName('商业计划', 'books', 'csv')).toBe('商业计划-books.csv');
  });
});
