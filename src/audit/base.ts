// The second arithmetic of customers and their ARR: cohorts by expectation, single customers by the hazards they meet.
import { CAPACITIES, cohortBase, LIVE, type EngineInput } from '../engine';
import { gap } from './company';
import { positive, type Own, type Seen } from './seen';

interface Group {
  /** Term in years, 0 by the month. */
  readonly term: number;
  /** Month of going live. */
  readonly born: number;
  /** Share whose onboarding failed. */
  readonly failed: number;
  /** What the focus was worth with which they were sold to. */
  readonly aim: number;
  readonly single: boolean;
  count: number;
  arr: number;
  /** What those who are left paid at first, at the price that their own growth has made of it. */
  first: number;
  left: number;
  shrunk: number;
  grown: number;
}

const [ACCOUNTS, UPSELL] = [CAPACITIES.indexOf('accounts'), CAPACITIES.indexOf('upsell')];
const toHazard = (chance: number) => -Math.log(1 - chance);
const toChance = (hazard: number) => 1 - Math.exp(-hazard);

/** Live customers of one segment. */
export class Base {
  private groups: Group[] = [];
  /** [month] what care, product and staff made of churn. */
  private readonly factors: number[] = [];
  private readonly own: Own;
  private readonly s: number;

  constructor(own: Own, s: number, opening: Seen) {
    this.own = own;
    this.s = s;
    this.join(opening, -Infinity);
  }

  get customers(): number {
    return this.groups.reduce((sum, { count }) => sum + count, 0);
  }

  /** What the focus was worth with which they were sold to, on average. */
  private get aim(): number {
    return this.groups.reduce((sum, { count, aim }) => sum + count * aim, 0) / Math.max(1e-9, this.customers);
  }

  get arr(): number {
    return this.groups.reduce((sum, { arr }) => sum + arr, 0);
  }

  /** Churn, contraction, growth and expansion of those who are there; then whoever went live joins. */
  month(before: Seen, now: Seen): void {
    this.factors[now.month] = this.churnFactor(before, now);
    const eager = now.customers.satisfaction[this.s] * this.upsell(before, now);
    const growing = (toHazard(this.own('expansionChance')) / 12) * eager;
    for (const group of this.groups) this.age(group, now.month, growing);
    this.groups = this.groups.filter(({ count }) => count > 0);
    this.join(now, now.month);
  }

  private age(group: Group, month: number, growing: number): void {
    const { own } = this;
    const { term, born, single } = group;
    const age = month - born;
    if (term === 0 || age % (12 * term) === 0) {
      const years = Math.max(1, term);
      const leaving = this.hazard(group, month) * (1 - own('focusChurn') * group.aim);
      const shrinking = toHazard(own('contractionChance')) * (term === 0 ? 1 / 12 : term);
      this.keep(group, single ? whole(group, 'left', leaving) : toChance(leaving));
      const less = single ? whole(group, 'shrunk', shrinking) : toChance(shrinking);
      group.arr *= 1 - less * own('contractionSize');
      const growth = Math.pow(1 + own('customerGrowth'), term === 0 ? 1 / 12 : years);
      const dearer = 1 + own('valueMetric') * (growth - 1);
      group.arr *= dearer;
      group.first *= dearer;
    }
    const more = single ? whole(group, 'grown', growing) : toChance(growing);
    group.arr += more * this.step() * (own('flatCeiling') * group.first - group.arr);
  }

  /** Part of the way to the ceiling; a customer who is at it has none left. */
  private step(): number {
    const [size, way] = [this.own('expansionSize'), this.own('flatCeiling') - 1];
    if (size === 0) return 0;
    return way > size ? size / way : 1;
  }

  private keep(group: Group, gone: number): void {
    group.count *= 1 - gone;
    group.arr *= 1 - gone;
    group.first *= 1 - gone;
  }

  private hazard({ term, failed, born }: Group, month: number): number {
    const { own } = this;
    const age = month - born;
    const extra = own('failedFactor') - 1;
    const first = (1 + extra * failed) / (1 + extra * own('failedShare'));
    if (term === 0) return this.monthly(age) * this.factors[month] * (age > 12 ? 1 : first);
    let sum = 0;
    for (let year = 0; year < term; year++) {
      const end = age - 12 * year;
      let hazard = 0;
      for (let m = end - 11; m <= end; m++) hazard += this.monthly(m);
      sum += hazard * this.meanFactor(month - 12 * year) * (end > 12 ? 1 : first);
    }
    return sum * own('annualFactor');
  }

  /** Mean of the year up to a month, as far as it lies after the opening. */
  private meanFactor(month: number): number {
    const year = this.factors.slice(Math.max(1, month - 11), month + 1);
    return year.reduce((sum, each) => sum + each, 0) / year.length;
  }

  private monthly(month: number): number {
    const { own } = this;
    const period = own('churnPeriod');
    const memory = own('churnMemory');
    const k = Math.ceil(month / period);
    const chance = own('churnLong') + ((own('churnFirst') - own('churnLong')) * memory) / (memory + k - 1);
    return toHazard(Math.min(0.999999, chance)) / period;
  }

  private churnFactor(before: Seen, now: Seen): number {
    const { own, s } = this;
    const { tailored, maturity } = before.product;
    const able = Math.max(1, now.team.capacity[s * CAPACITIES.length + ACCOUNTS] + own('techTouch'));
    const over = Math.min(2, positive(before.customers.live[s] / able - 1));
    const staff = now.team.careStaff[s] > 0 ? (1 + now.team.shock[s]) / (1 + own('shockReference')) : 1;
    const bound = own('churnMaturity') * gap(own, maturity, this.aim) + own('churnBespoke') * tailored;
    const held = (1 - own('stickiness') * maturity) / (1 - own('stickiness') * own('requirement'));
    return Math.exp(-bound) * (1 + own('churnOverload') * over) * staff * held;
  }

  private upsell(before: Seen, now: Seen): number {
    const { own, s } = this;
    const worked = now.team.capacity[s * CAPACITIES.length + UPSELL];
    return 1 + own('upsellLift') * Math.min(1, worked / Math.max(1, before.customers.live[s]));
  }

  /** Takes over who went live in a month, or all that are live where `from` is before every month. */
  private join({ month, customers }: Seen, from: number): void {
    const { s } = this;
    const fresh = (
      born: number,
      rest: Pick<Group, 'term' | 'failed' | 'aim' | 'single' | 'count' | 'arr' | 'first'>,
    ) => this.groups.push({ ...rest, born, left: 0, shrunk: 0, grown: 0 });
    const { each } = customers;
    for (let i = each.start[s]; i < each.start[s] + each.customers[s]; i++) {
      if (each.status[i] !== LIVE || each.month[i] < from) continue;
      const rest = { term: each.contract[i], failed: each.failed[i], aim: each.aim[i], single: true };
      fresh(each.month[i], { ...rest, count: 1, arr: each.acv[i], first: each.first[i] });
    }
    for (let term = 0; term <= 3; term++) {
      for (let m = Math.max(from, customers.oldest[s]); m <= month; m++) {
        const at = cohortBase(s, term) + m;
        const [count, arr, first, failed] = [
          customers.cohort[at],
          customers.cohortArr[at],
          customers.cohortFirst[at],
          customers.cohortFailed[at],
        ];
        const aim = customers.cohortAim.length > 0 ? customers.cohortAim[at] : 0;
        if (count > 0) fresh(m, { term, failed, aim, single: false, count, arr, first });
      }
    }
  }
}

/** A single customer's event happens, once, when the hazards it has met add up to a whole. */
function whole(group: Group, what: 'left' | 'shrunk' | 'grown', hazard: number): number {
  group[what] += hazard;
  if (group[what] < 1) return 0;
  group[what] -= 1;
  return 1;
}

/** Are the segment's customers worked out here? Not where some graduate or leave in silence. */
export const isFollowed = (input: EngineInput, owns: readonly Own[], s: number): boolean =>
  owns[s]('lapseShare') === 0 &&
  owns.slice(Math.max(0, s - 1), s + 1).every((own) => own('graduationChance') === 0 || input.segments === 1);
