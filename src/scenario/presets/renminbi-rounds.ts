// The rounds of the shipped plans in renminbi, version 1: as many renminbi as the table counts to the dollar in this
// trade (two), no rate of exchange. Published graduation is of American firms: an assumption here. Immutable once published.
import type { Round, Value } from '../types';
import { rounds } from './company';

const PER_DOLLAR = 2;
const AMOUNTS: readonly string[] = ['amount', 'preMoney', 'minArr'];

const inRenminbi = (value: Value): Value =>
  typeof value === 'number'
    ? value * PER_DOLLAR
    : { p10: value.p10 * PER_DOLLAR, p90: value.p90 * PER_DOLLAR };

export const renminbiRounds: readonly Round[] = rounds.map((round) => ({
  ...round,
  values: Object.fromEntries(
    Object.entries(round.values).map(([key, value]) => [
      key,
      AMOUNTS.includes(key) ? inRenminbi(value) : value,
    ]),
  ),
}));
