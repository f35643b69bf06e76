// Human input: '1.2k', '28%', '6mo', '$1.2m', '1,200', '1e5', '120 thousand', '−3'.
import { currencySign, type Currency } from './money';
import type { Quantity } from './quantity';

/** `empty`: nothing typed. `number`: not a number. `unit`: a number in a unit that does not belong here. */
export type Reason = 'empty' | 'number' | 'unit';
export type Parsed =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: Reason };

const bad = (reason: Reason): Parsed => ({ ok: false, reason });

const SIZES: Readonly<Record<string, number>> = {
  ...{ '': 1, k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9 },
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, 万: 1e4, 亿: 1e8 },
};
const DAYS_PER_MONTH = 365.25 / 12;
/** Months of one unit of time. */
const SPANS: Readonly<Record<string, number>> = {
  ...{ d: 1 / DAYS_PER_MONTH, day: 1 / DAYS_PER_MONTH, days: 1 / DAYS_PER_MONTH, 天: 1 / DAYS_PER_MONTH },
  ...{ w: 7 / DAYS_PER_MONTH, week: 7 / DAYS_PER_MONTH, weeks: 7 / DAYS_PER_MONTH },
  ...{ m: 1, mo: 1, month: 1, months: 1, 个月: 1 },
  ...{ y: 12, yr: 12, year: 12, years: 12, 年: 12 },
};
/** Months of the unit that a field of time counts in. */
const FIELDS = { days: 1 / DAYS_PER_MONTH, months: 1, years: 12 } as const;

const isTime = (kind: Quantity): kind is keyof typeof FIELDS => kind in FIELDS;
const PATTERN = /^([+-]?)(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d{1,2})?([a-z%\u4e00-\u9fff]*)$/;
const THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d*)?$/;

/** Digits as people group them; a lone comma that cannot group thousands is a decimal point. */
function digits(text: string): number {
  if (THOUSANDS.test(text)) return Number(text.replaceAll(',', ''));
  const commas = text.split(',').length - 1;
  if (commas === 0) return Number(text);
  return commas === 1 && !text.includes('.') ? Number(text.replace(',', '.')) : NaN;
}

/**
 * Reads a number as the field of that kind means it: a share as a fraction (28 and 28% are both 0.28), time in the
 * field's own unit whatever unit was typed (6mo in a field of days is 183). Not checked against any range.
 */
export function parse(text: string, kind: Quantity, currency: Currency = 'USD'): Parsed {
  const clean = text.normalize('NFKC').toLowerCase().replace(/[−–]/g, '-').replace(/\s/g, '');
  if (clean === '') return bad('empty');
  const sign = currencySign(currency).normalize('NFKC').toLowerCase();
  const bare = clean.replace(sign, '').replace(currency.toLowerCase(), '');
  if (bare !== clean && kind !== 'money') return bad('unit');
  const match = PATTERN.exec(bare);
  const size = match ? digits(match[2]) * Number(`1${match[3] ?? ''}`) : NaN;
  if (!match || Number.isNaN(size)) return bad('number');
  const factor = factorOf(match[4], kind);
  if (factor === undefined) return bad('unit');
  return { ok: true, value: (match[1] === '-' ? -1 : 1) * clip(size * factor) };
}

function factorOf(unit: string, kind: Quantity): number | undefined {
  if (kind === 'share') return unit === '' || unit === '%' ? 0.01 : undefined;
  if (!isTime(kind)) return Object.hasOwn(SIZES, unit) ? SIZES[unit] : undefined;
  if (unit === '') return 1;
  return Object.hasOwn(SPANS, unit) ? SPANS[unit] / FIELDS[kind] : undefined;
}

/** 28 × 0.01 is 0.28, not 0.28000000000000003. */
const clip = (x: number) => Number(x.toPrecision(12));
