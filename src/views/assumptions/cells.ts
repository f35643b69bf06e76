// From a row of the table to what its controls need. Pure.
import { figureOf, middle, type Cell, type Figure, type Law } from '../../controls';
import type { Quantity } from '../../format';
import {
  columnOf,
  fromScale,
  readPath,
  toScale,
  type Archetype,
  type Parameter,
  type Scenario,
  type Unit,
} from '../../scenario';

/** How a unit is shown in a field. */
const QUANTITIES: Readonly<Record<Unit, Quantity>> = {
  currency: 'money',
  'currency/month': 'money',
  'currency/year': 'money',
  'currency/hour': 'money',
  share: 'share',
  'share/month': 'share',
  'share/year': 'share',
  months: 'months',
  years: 'years',
  days: 'days',
  count: 'count',
  'count/month': 'count',
  'perCustomer/month': 'number',
  'hours/month': 'number',
  personMonths: 'number',
  customerMonths: 'count',
  factor: 'number',
  logit: 'number',
  log: 'number',
  pods: 'number',
  flag: 'number',
};

/** A month is a place in time, not a duration. */
export const quantityOf = ({ unit, key }: Parameter): Quantity =>
  key === 'fromMonth' ? 'count' : QUANTITIES[unit];

/** Values that stand for "no condition", and what they are called. */
export type Anything = (row: Parameter, x: number) => string | undefined;

function figureFor(row: Parameter, currency: string, anything: Anything): Figure {
  const plain = figureOf(quantityOf(row), currency);
  const show = (x: number) => anything(row, x) ?? plain.show(x);
  return { ...plain, show, exact: (x) => anything(row, x) ?? plain.exact(x) };
}

const makeLaw = (name: Law['name']): Law => ({
  name,
  to: (x) => toScale(name, x),
  from: (x) => fromScale(name, x),
});
const LAWS: Readonly<Record<Parameter['law'], Law | undefined>> = {
  no: undefined,
  log: makeLaw('log'),
  logit: makeLaw('logit'),
  normal: makeLaw('normal'),
};

export const lawOf = (row: Parameter): Law | undefined => LAWS[row.law];

/** Whole numbers up to here, and seats, which may be fractions, are counted with a stepper. */
const MOST_STEPS = 12;

const lookOf = (row: Parameter): Cell['look'] => {
  if (row.unit === 'flag') return 'switch';
  const counted = row.integer || row.key.endsWith('.seats');
  return counted && row.valid[1] <= MOST_STEPS ? 'stepper' : 'slider';
};

export interface Owner {
  /** First part of the path: `company`, a segment's id, `rounds.a`. */
  readonly prefix: string;
  /** For ears; none for the company. */
  readonly name: string | undefined;
  readonly archetype: Archetype | undefined;
  /** Look of its segment (segments.ts). */
  readonly segment: number | undefined;
}

/** The control of a parameter of one owner; `base` is the preset that it leads back to. */
export function makeCell(
  scenario: Scenario,
  base: Scenario,
  row: Parameter,
  label: string,
  owner: Owner,
  anything: Anything,
): Cell {
  const path = `${owner.prefix}.${row.key}`;
  const column = columnOf(row, owner.archetype, scenario.currency);
  const law = lawOf(row);
  const home = readPath(base, path) ?? column.default;
  const [low, high] = column.slider;
  return {
    path,
    name: owner.name === undefined ? label : `${label}, ${owner.name}`,
    segment: owner.segment,
    look: lookOf(row),
    value: readPath(scenario, path) ?? column.default,
    home,
    law,
    limits: row.valid,
    track: {
      low,
      high,
      step: column.step,
      scale: row.scale,
      integer: row.integer,
      home: middle(home, law),
    },
    figure: figureFor(row, scenario.currency, anything),
    band: column.benchmark?.range,
  };
}
