// Reads a pasted column of amounts or days, as spreadsheets and people leave them: "$12,000", "45k", "3.2万元", "60 days".
import { parse, type Currency, type Quantity } from '../format';

/** Why a cell was left out. */
export type Refusal = 'text' | 'date' | 'currency' | 'unit' | 'notPositive';

export interface Column {
  /** Amounts above 0, in the order given. */
  readonly values: readonly number[];
  readonly refused: readonly { readonly cell: string; readonly why: Refusal }[];
  /** It has more than one column of numbers: which one is meant? */
  readonly several: boolean;
}

export interface Wanted {
  readonly quantity: Extract<Quantity, 'money' | 'days'>;
  readonly currency: Currency;
}

export const LINES = /\r\n|\r|\n/;
/** A comma parts cells where a space follows it; in a number none does. */
export const CELLS = /\t|;|,\s+/;
const DATES = [
  /\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}/,
  /\d.*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*\d/i,
  /\d+\s*年\s*\d/,
  /\bq[1-4]\b/i,
  /\d:\d\d/,
];
/** Signs and codes of money; a yen sign is taken for the yuan's, which is the same. */
const MONEY: readonly (readonly [Currency, RegExp])[] = [
  ['USD', /us\$|usd|\$/i],
  ['CNY', /rmb|cny|cn¥|[¥￥]|人民币|元/i],
  ['EUR', /eur|€/i],
  ['GBP', /gbp|£/i],
];
const ANY_OTHER = /[₹₩₽₺₪฿]|\b(?:jpy|hkd|aud|cad|chf|sgd|inr|krw)\b|(?<![a-z])(?:hk|a|c|s|nz)\$/i;

export function readColumn(text: string, wanted: Wanted): Column {
  const rows = text.split(LINES).map((line) => line.split(CELLS).map((cell) => cell.trim()));
  const read = rows.map((cells) => cells.map((cell) => readCell(cell, wanted)));
  const numbers = (at: number) => read.filter((cells) => typeof cells[at] === 'number').length;
  const width = Math.max(...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => numbers(at));
  // Several lines of several numbers each are a table; one line of numbers is a list.
  const several = columns.filter((count) => count > 1).length > 1;
  const cells = rows.flatMap((row, r) => row.map((cell, c) => ({ cell, got: read[r][c] })));
  return {
    values: cells.flatMap(({ got }) => (typeof got === 'number' ? got : [])),
    refused: cells.flatMap(({ cell, got }) => (typeof got === 'string' ? { cell, why: got } : [])),
    several,
  };
}

function readCell(cell: string, wanted: Wanted): number | Refusal | undefined {
  const read = readAmount(cell, wanted);
  return typeof read === 'number' && read <= 0 ? 'notPositive' : read;
}

/** An amount, why it is none, or undefined for an empty cell. */
export function readAmount(cell: string, { quantity, currency }: Wanted): number | Refusal | undefined {
  if (/^[-–—"']*$/.test(cell)) return undefined;
  const plain = cell
    .normalize('NFKC')
    .replace(/^["'≈~]+|["'*]+$/g, '')
    .trim();
  if (!/\d/.test(plain)) return 'text';
  if (DATES.some((date) => date.test(plain))) return 'date';
  const bare = quantity === 'money' ? withoutSign(plain, currency) : plain;
  if (bare === undefined) return 'currency';
  const parsed = parse(bare.replace(/^\((.*)\)$/, '-$1'), quantity, currency);
  if (!parsed.ok) return parsed.reason === 'unit' ? 'unit' : 'text';
  return parsed.value;
}

/** The number alone; undefined where it is of another currency. */
function withoutSign(cell: string, currency: Currency): string | undefined {
  if (ANY_OTHER.test(cell)) return undefined;
  const named = MONEY.find(([, sign]) => sign.test(cell));
  if (!named) return cell;
  const [name, sign] = named;
  return name === currency ? cell.replace(new RegExp(sign, 'gi'), '') : undefined;
}
