// What a company really had, month by month, to be seen over its futures. Kept with a work and in its file, not in links.
import { MAX_MONTHS } from '../engine/input';
import type { Report } from '../scenario/validate';

export interface Actuals {
  /** Of the amounts, ISO 4217. */
  readonly currency: string;
  /** Month of the first amounts; 0 is the opening. */
  readonly from: number;
  /** One for each month; null where nothing is known. */
  readonly arr: readonly (number | null)[];
  readonly cash: readonly (number | null)[];
}

const FIELDS = ['currency', 'from', 'arr', 'cash'];
const CURRENCY = /^[A-Z]{3}$/;
const LARGEST = 1e15;

const hasActuals = ({ arr, cash }: Actuals): boolean => [...arr, ...cash].some((x) => x !== null);

/** Undefined when there are none, or none that can be used. */
export function readActuals(report: Report, x: unknown): Actuals | undefined {
  if (x === undefined || x === null) return undefined;
  const before = report.problems.length;
  const fields = report.object('actuals', x, FIELDS);
  if (!fields) return undefined;
  const { currency } = fields;
  if (typeof currency !== 'string' || !CURRENCY.test(currency))
    report.add('actuals.currency', 'type', currency, 'a currency such as USD');
  const from = report.number('actuals.from', fields['from'], 0, MAX_MONTHS, true);
  const [arr, cash] = (['arr', 'cash'] as const).map((name) => readAmounts(report, name, fields[name]));
  if (report.problems.length > before || from === undefined || !arr || !cash) return undefined;
  const actuals = { currency: currency as string, from, arr, cash };
  return hasActuals(actuals) ? actuals : undefined;
}

function readAmounts(report: Report, name: string, x: unknown): readonly (number | null)[] | undefined {
  const good = (each: unknown) => each === null || (typeof each === 'number' && Math.abs(each) <= LARGEST);
  if (Array.isArray(x) && x.length <= MAX_MONTHS + 1 && x.every(good)) return x as (number | null)[];
  report.add(`actuals.${name}`, 'type', x, `a list of at most ${MAX_MONTHS + 1} amounts, null for unknown`);
  return undefined;
}
