// What is typed into the fields of the six numbers, and what it comes to. Pure.
import { fieldText, parse, type Currency, type Quantity } from '../../format';
import type { Messages } from '../../messages';
import { centre, isRange, parameter, resolve, type Scenario, type Value } from '../../scenario';
import { SIX, SIX_LIMITS, type SixNumbers } from '../../scenario/opening';

export type Field = keyof SixNumbers;
export type Entries = Readonly<Record<Field, string>>;
/** Recurring revenue told by the year or by the month. */
export type Per = 'year' | 'month';

const QUANTITIES: Readonly<Record<Field, Quantity>> = {
  ...{ cash: 'money', arr: 'money', customers: 'count', burn: 'money', months: 'months', growth: 'share' },
};
const WHOLE: readonly Field[] = ['customers', 'months'];
/** A company as many are, for examples. */
const EXAMPLE: SixNumbers = {
  cash: 1.5e6,
  arr: 400_000,
  customers: 120,
  burn: 80_000,
  months: 18,
  growth: 1,
};

export const exampleOf = (field: Field, currency: Currency) =>
  fieldText(EXAMPLE[field], QUANTITIES[field], currency);

/** The six numbers of a scenario that has begun already; of one that has not, its cash alone. */
export function entriesOf(scenario: Scenario): Entries {
  const { company, segments } = resolve(scenario);
  const number = (value: Value) => (isRange(value) ? centre(value, 'log') : value);
  const sum = (key: string) => segments.reduce((all, values) => all + number(values[key]), 0);
  const show = (field: Field, x: number) => fieldText(x, QUANTITIES[field], scenario.currency);
  const cash = show('cash', number(company['cash']));
  if (sum('openingCustomers') === 0)
    return { cash, arr: '', customers: '', burn: '', months: '', growth: '' };
  const months = Math.max(
    ...segments.map((values) =>
      number(values['openingCustomers']) > 0 ? number(values['openingMonths']) : 1,
    ),
  );
  return {
    cash,
    arr: show('arr', sum('openingArr')),
    customers: show('customers', sum('openingCustomers')),
    burn: show('burn', number(company['openingBurn'])),
    months: show('months', months),
    growth: show('growth', number(company['openingGrowth'])),
  };
}

/** Does the scenario start from a company that has begun? */
export const hasBegun = (scenario: Scenario): boolean =>
  Object.keys(scenario.company).some((key) => parameter('company', key)?.group === 'opening') ||
  scenario.segments.some(({ values }) =>
    Object.keys(values).some((key) => parameter('segment', key)?.group === 'opening'),
  );

/** A field that is not asked, because nothing hangs on it. */
export const isIdle = (field: Field, { months, customers }: Partial<SixNumbers>): boolean =>
  (customers === 0 && ['arr', 'months', 'growth'].includes(field)) ||
  (field === 'growth' && months !== undefined && months <= 12);

export interface Read {
  /** Those that could be read. */
  readonly numbers: Partial<SixNumbers>;
  /** Why a field has none; an empty field has none either, but nothing to complain of before it is wanted. */
  readonly complaints: Readonly<Partial<Record<Field, string>>>;
  /** Fields still to be filled in. */
  readonly missing: readonly Field[];
  readonly six: SixNumbers | undefined;
}

/** Reads all fields together. */
export function read(entries: Entries, per: Per, currency: Currency, { app }: Messages): Read {
  const t = app.company;
  const numbers: Partial<Record<Field, number>> = {};
  const complaints: Partial<Record<Field, string>> = {};
  const missing: Field[] = [];
  for (const field of ['customers', 'months', ...SIX] as const) {
    if (field in numbers || field in complaints || missing.includes(field)) continue;
    const text = entries[field].trim();
    const kind = QUANTITIES[field];
    const parsed = parse(text, kind, currency);
    if (!parsed.ok) {
      if (isIdle(field, numbers)) numbers[field] = field === 'months' ? 1 : 0;
      else if (text === '') missing.push(field);
      else complaints[field] = t.unreadable(text, exampleOf(field, currency));
      continue;
    }
    const value = field === 'arr' && per === 'month' ? parsed.value * 12 : parsed.value;
    const [low, high] = SIX_LIMITS[field];
    const show = (x: number) => fieldText(x, kind, currency);
    if (value < low || value > high) complaints[field] = t.outside(show(low), show(high));
    else if (WHOLE.includes(field) && !Number.isInteger(value)) complaints[field] = t.notWhole;
    else numbers[field] = value;
  }
  if (numbers.customers === 0 && (numbers.arr ?? 0) > 0) complaints.arr = t.noRevenue;
  const whole = missing.length === 0 && Object.keys(complaints).length === 0;
  return { numbers, complaints, missing, six: whole ? (numbers as SixNumbers) : undefined };
}
