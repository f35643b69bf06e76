// One future without luck, worked out twice: by the engine, and month by month by a second arithmetic that shares no
// code with it. Each month begins with what the engine had then; who is in the team, and what they decide, is taken from
// the engine, and all that follows is not.
import { follow, INDIVIDUAL, type EngineInput } from '../engine';
import { Base, isFollowed } from './base';
import { gap, maturity, money, research, trust, work } from './company';
import { contractValue, cycleMonths, Demand, programmes, winRate } from './market';
import { Platform } from './platform';
import { overAims, Profile } from './profile';
import { Carry, note, ownOf, wholeOf, type Seen } from './seen';

export const LINES = [
  ...(['programmes', 'leads', 'signups', 'selfServe', 'winRate', 'cycle', 'won', 'bookings'] as const),
  ...([
    'customers',
    'arr',
    'research',
    'maturity',
    'gap',
    'trust',
    'revenue',
    'admin',
    'cogs',
    'cash',
  ] as const),
];
export type LineName = (typeof LINES)[number];
type Kind = 'count' | 'money' | 'share' | 'months';

export const KINDS: Readonly<Record<LineName, Kind>> = {
  ...{ programmes: 'money', leads: 'count', signups: 'count', selfServe: 'count', winRate: 'share' },
  ...{ cycle: 'months', won: 'count', bookings: 'money', customers: 'count', arr: 'money' },
  ...{ research: 'money', maturity: 'share', gap: 'share', trust: 'share', revenue: 'money' },
  ...{ admin: 'money', cogs: 'money', cash: 'money' },
};
/** Added up over the months; of all others the last month is shown. */
const SUMMED: readonly LineName[] = [
  ...(['programmes', 'leads', 'signups', 'selfServe', 'won', 'bookings'] as const),
  ...(['research', 'revenue', 'admin', 'cogs'] as const),
];

/**
 * Lines whose engine counts whole units where the second arithmetic has fractions, with what that may make of them: so
 * many customers, and this share. Which customers are the whole ones is chance: where their prices differ much, ARR
 * lies further apart than their number.
 */
const WHOLE: Readonly<Partial<Record<LineName, number>>> = { customers: 4, arr: 12 };
const SHARE = 0.03;
const ROUNDING = 1e-9;

export interface Line {
  readonly name: LineName;
  /** Segment it is of; undefined: the company. */
  readonly segment: number | undefined;
  readonly engine: number;
  readonly independent: number;
  /** Largest difference in any month. */
  readonly difference: number;
  readonly agrees: boolean;
}

/** How far two figures lie apart; one that is no number lies at no distance from its like only. */
function between(a: number, b: number): number {
  if (Object.is(a, b)) return 0;
  const apart = Math.abs(a - b);
  return Number.isNaN(apart) ? Infinity : apart;
}

class Row {
  engine = 0;
  independent = 0;
  difference = 0;
  private largest = 0;
  readonly name: LineName;
  readonly segment: number | undefined;

  constructor(name: LineName, segment?: number) {
    this.name = name;
    this.segment = segment;
  }

  add(engine: number, independent: number): void {
    const summed = SUMMED.includes(this.name);
    this.engine = engine + (summed ? this.engine : 0);
    this.independent = independent + (summed ? this.independent : 0);
    if (!Number.isNaN(this.engine)) this.largest = Math.max(this.largest, Math.abs(this.engine));
    this.difference = Math.max(this.difference, between(this.engine, this.independent));
  }

  /** `unit`: what one customer more or less makes of it. */
  line(unit: number): Line {
    const { name, segment, engine, independent, difference, largest } = this;
    const units = WHOLE[name];
    const slack = units === undefined ? ROUNDING * Math.max(1, largest) : units * unit + SHARE * largest;
    return { name, segment, engine, independent, difference, agrees: difference <= slack };
  }
}

/** `input` is compiled without luck. Stops after every month, so that whoever waits for it can do other things between. */
export function* compareWithoutLuck(input: EngineInput): Generator<number, readonly Line[]> {
  const rows = new Map<string, Row>();
  const tell = (name: LineName, segment: number | undefined, engine: number, independent: number) => {
    const key = `${name}.${segment}`;
    if (!rows.has(key)) rows.set(key, new Row(name, segment));
    rows.get(key)!.add(engine, independent);
  };
  let before: Seen | undefined;
  let second: Second | undefined;
  for (const world of follow(input)) {
    const now = note(world);
    if (before && second) second.month(before, now, tell);
    else second = new Second(input, now);
    before = now;
    yield now.month;
  }
  const unit = ({ name, segment }: Row) =>
    name === 'arr' && segment !== undefined ? (second?.largest[segment] ?? 1) : 1;
  return LINES.flatMap((name) =>
    [...rows.values()].filter((row) => row.name === name).map((row) => row.line(unit(row))),
  );
}

type Tell = (name: LineName, segment: number | undefined, engine: number, independent: number) => void;

class Second {
  private readonly input: EngineInput;
  private readonly whole;
  private readonly owns;
  private readonly demands: readonly Demand[];
  private readonly wins: readonly Carry[];
  private readonly bases: readonly Base[];
  private readonly platforms: readonly Platform[];
  private readonly profiles: readonly Profile[];
  /** By month, work on the product. */
  private readonly works: number[] = [];
  /** [segments] ARR of an average customer, or of a new one, at its highest. */
  readonly largest: number[] = [];

  constructor(input: EngineInput, opening: Seen) {
    this.input = input;
    this.whole = wholeOf(input.values);
    this.owns = Array.from({ length: input.segments }, (_, s) => ownOf(input.values, s));
    this.demands = this.owns.map(() => new Demand());
    this.wins = this.owns.map(() => new Carry());
    this.profiles = this.owns.map((own, s) => new Profile(own, s, opening));
    this.bases = this.owns.map((own, s) => new Base(own, s, opening));
    this.platforms = this.owns.map((own, s) => new Platform(input.grain[s] !== INDIVIDUAL, own, s));
  }

  month(before: Seen, now: Seen, tell: Tell): void {
    const { input, whole, owns } = this;
    const spends = owns.map((own, s) => programmes(input, whole, own, s, now));
    const spend = spends.reduce((sum, each) => sum + each, 0);
    const spent = research(input, whole, before, now);
    this.works[now.month] = work(whole, owns, spent, before, now);
    const M = maturity(whole, this.works, before, now);
    tell('research', undefined, now.product.research, spent);
    tell('maturity', undefined, now.product.maturity, M);
    owns.forEach((own, s) => {
      tell('programmes', s, now.demand.programmes[s], spends[s]);
      this.market(s, before, now, spends[s], tell);
      this.customers(s, before, now, tell);
      tell('gap', s, now.product.gap[s], gap(own, M, this.profiles[s].aim(before, now)));
      this.profiles[s].learn(now);
      if (own('industries') === 1)
        tell('trust', s, now.product.trust[s], trust(whole, own, s, before, now, spend));
    });
    const through = this.platforms.map((each) => each.month(now));
    const { revenue, cogs, admin, cash } = money(whole, owns, spend, spent, through, before, now);
    tell('revenue', undefined, now.books.revenue, revenue);
    tell('cogs', undefined, now.books.cogs, cogs);
    tell('admin', undefined, now.books.admin, admin);
    tell('cash', undefined, now.books.cash, cash);
  }

  private market(s: number, before: Seen, now: Seen, spend: number, tell: Tell): void {
    const { input, whole } = this;
    const own = this.owns[s];
    const { leads, signups, selfServe } = this.demands[s].month(input, own, s, before, now, spend);
    if (own('industries') > 1) return;
    tell('leads', s, now.demand.leads[s], leads);
    tell('signups', s, now.demand.signups[s], signups);
    // No more of them than there are accounts left.
    const room = now.demand.pool[s] + now.demand.paid[s];
    tell('selfServe', s, now.demand.paid[s], Math.min(selfServe, room));
    const p = winRate(input, whole, own, s, this.profiles[s].aim(before, now), before, now);
    tell('winRate', s, now.funnel.winRate[s], p);
    tell('cycle', s, now.funnel.cycleMonths[s], cycleMonths(whole, own, s, before, now));
    const proposals = now.funnel.proposals[s];
    // What is decided was opened with the focus of its own time, which is taken from the engine.
    const moments = [...now.funnel.decided.subarray(3 * s, 3 * s + 3)];
    const decided = overAims(moments, (aim) => winRate(input, whole, own, s, aim, before, now));
    const expected = proposals > 0 ? (proposals * decided) / own('proposalRate') : 0;
    // Of deals followed one by one each has its own seller and its own odds.
    if (input.grain[s] !== INDIVIDUAL)
      tell('won', s, now.funnel.won[s], this.wins[s].take(expected, proposals));
    const plain = own('annualDiscount') + own('termDiscount') + own('prepayDiscount') === 0;
    if (plain)
      tell(
        'bookings',
        s,
        now.funnel.bookings[s],
        now.funnel.won[s] * contractValue(input, own, s, now.month),
      );
  }

  private customers(s: number, before: Seen, now: Seen, tell: Tell): void {
    if (!isFollowed(this.input, this.owns, s)) return;
    this.bases[s].month(before, now);
    const average = (seen: Seen) => seen.customers.arr[s] / Math.max(1, seen.customers.live[s]);
    const sold = contractValue(this.input, this.owns[s], s, now.month);
    this.largest[s] = Math.max(this.largest[s] ?? 0, average(before), average(now), sold);
    tell('customers', s, now.customers.live[s], this.bases[s].customers);
    tell('arr', s, now.customers.arr[s], this.bases[s].arr);
  }
}
