// Label and help of every parameter, by key. What a number is, in plain words; the page adds unit and source.
import type { Group, Scope, Unit } from '../../scenario';
import { company } from './parameters/company';
import { round } from './parameters/round';
import { segment } from './parameters/segment';
import { team } from './parameters/team';

export { roles } from './parameters/team';

export interface ParameterText {
  readonly label: string;
  readonly help: string;
}

const texts = (
  rows: Readonly<Record<string, readonly [string, string]>>,
): Readonly<Record<string, ParameterText>> =>
  Object.fromEntries(Object.entries(rows).map(([key, [label, help]]) => [key, { label, help }]));

/** By scope and key. */
export const parameters: Readonly<Record<Scope, Readonly<Record<string, ParameterText>>>> = {
  company: texts(company),
  segment: texts({ ...segment, ...team }),
  round: texts(round),
};

export const groups: Readonly<Record<Group, string>> = {
  money: 'Money',
  team: 'Team',
  growth: 'Growth and reflexes',
  market: 'Market and price',
  demand: 'Demand',
  funnel: 'Conversion and cycle',
  contract: 'Contract and payment',
  onboarding: 'Onboarding',
  customers: 'Customers',
  product: 'Product',
  trust: 'Trust',
  opening: 'Opening',
  funding: 'Funding',
};

/** What stands behind a number; money gets its symbol, shares a percent sign. */
export const units: Readonly<Record<Unit, string>> = {
  currency: '',
  'currency/month': 'a month',
  'currency/year': 'a year',
  'currency/hour': 'an hour',
  share: '',
  'share/month': 'a month',
  'share/year': 'a year',
  months: 'months',
  years: 'years',
  days: 'days',
  count: '',
  'count/month': 'a month',
  'perCustomer/month': 'per customer a month',
  'hours/month': 'hours a month',
  personMonths: 'person-months',
  customerMonths: 'customer-months',
  factor: 'times',
  logit: 'strength',
  log: 'strength',
  pods: 'PODs',
  flag: '',
};
