// A second reading of the rules' specification, for tests only.
import type { Metric } from '../../src/engine';
import { readPath, type Condition, type Rule, type Scenario } from '../../src/scenario';
import type { Figures } from './figures';

/**
 * What the rules of a scenario do, told from the recorded figures alone: a second reading of the specification that
 * shares nothing with the engine. Covers the figures that are recorded, mix, freeze and first firings.
 */
export class RuleReader {
  private readonly streak: number[];
  private readonly latched: { mix: number[] | null; freeze: number | null } = { mix: null, freeze: null };
  private reflex = 0;
  readonly fired: (number | undefined)[];

  constructor(
    private readonly scenario: Scenario,
    private readonly f: Figures,
    private readonly future: number,
  ) {
    this.streak = scenario.plan.rules.map(() => 0);
    this.fired = scenario.plan.rules.map(() => undefined);
  }

  private readonly ids = () => this.scenario.segments.map(({ id }) => id);

  private sum(
    name: 'wins' | 'losses' | 'activated' | 'selfServe',
    s: number,
    until: number,
    span: number,
  ): number {
    let sum = 0;
    for (let at = Math.max(1, until - span + 1); at <= until; at++)
      sum += this.f.segment(name, s, at, this.future);
    return sum;
  }

  private observe(metric: Metric, segment: string | undefined, at: number): number {
    const before = at - 1;
    const s = segment === undefined ? -1 : this.ids().indexOf(segment);
    const whole = (name: 'arr' | 'customers') =>
      s < 0 ? this.f.company(name, before, this.future) : this.f.segment(name, s, before, this.future);
    switch (metric) {
      case 'month':
        return at;
      case 'arr':
      case 'customers':
        return whole(metric);
      case 'winRate': {
        const won = this.sum('wins', s, before, 6);
        return won / (won + this.sum('losses', s, before, 6));
      }
      case 'trialToPaid':
        return this.sum('selfServe', s, before, 3) / this.sum('activated', s, before, 3);
      case 'featureLosses':
        throw new Error('not recorded');
      default:
        return this.f.company(metric, before, this.future);
    }
  }

  private holds({ metric, segment, op, value }: Condition, at: number): boolean {
    const seen = this.observe(metric, segment, at);
    return op === '<'
      ? seen < value
      : op === '<='
        ? seen <= value
        : op === '>'
          ? seen > value
          : seen >= value;
  }

  /** Levers in force in a month; months must be asked for in order. */
  step(at: number): { mix: number[] | null; frozen: number } {
    this.scenario.plan.rules.forEach((each, r) => {
      if (each.once && this.fired[r] !== undefined) return;
      this.streak[r] = each.when.every((part) => this.holds(part, at)) ? this.streak[r] + 1 : 0;
      if (this.streak[r] < each.forMonths) return;
      this.fired[r] ??= at;
      for (const action of each.then) this.act(action);
    });
    const runway = this.f.company('runway', at - 1, this.future);
    if (runway < this.value('freezeBelow')) this.reflex = 1;
    else if (runway > this.value('freezeRelease')) this.reflex = 0;
    return { mix: this.latched.mix, frozen: this.latched.freeze ?? this.reflex };
  }

  private value(key: string): number {
    return Number(readPath(this.scenario, `company.${key}`));
  }

  private act(action: Rule['then'][number]): void {
    if (action.lever === 'freeze') this.latched.freeze = action.value;
    if (action.lever === 'release' && action.latch === 'freeze') this.latched.freeze = null;
    if (action.lever === 'release' && action.latch === 'mix') this.latched.mix = null;
    if (action.lever === 'mix') {
      const shares = this.ids().map((id) => action.shares[id] ?? 0);
      const total = shares.reduce((a, b) => a + b, 0);
      this.latched.mix = shares.map((share) => (total > 0 ? share / total : 0));
    }
  }
}
