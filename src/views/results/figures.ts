// How the figures of a series are told: as text, and as a mark on an axis.
import { count, countTick, money, roundMoney } from '../../format';

export type Unit = 'money' | 'count';

export const textOf = (unit: Unit, currency: string) => (value: number) =>
  unit === 'money' ? money(value, currency) : count(Math.round(value));

export const tickOf = (unit: Unit, currency: string) => (value: number) =>
  unit === 'money' ? roundMoney(value, currency) : countTick(value);
