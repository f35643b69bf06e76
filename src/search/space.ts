// The plans that a search may choose from: mixes with their months, PODs with theirs, within bounds. A plan is a point
// of the unit cube, rounded to what people draw.
import { MAX_PODS } from '../engine/input';
import { validate, type Keyframe, type MixKeyframe, type Plan, type Scenario } from '../scenario';

export interface Reach {
  readonly low: number;
  readonly high: number;
}

export interface Space {
  /** Left out: the mix stays as it is. */
  readonly mix?: {
    /** Mixes one after the other; with 2 there is one pivot. */
    readonly acts: 1 | 2 | 3;
    /** Share of the first segment in each; the others divide the rest freely. */
    readonly share: Reach;
    /** Months from which the second and the third mix may hold. */
    readonly months: Reach;
  };
  /** Left out: the PODs stay as they are. */
  readonly pods?: {
    readonly count: Reach;
    /** Month from which the second number of PODs may hold. */
    readonly months: Reach;
  };
}

/** Shares are drawn in steps of 5 %. */
const SHARE_STEP = 0.05;
/** Months between two mixes at least: a team that has just turned has shown nothing yet. */
const LEAST_ACT = 3;

/** Gives a number within a reach. */
type Take = (reach: Reach) => number;

const clean = (x: number) => Math.round(x * 1e6) / 1e6;
const snap = (share: number) => clean(Math.round(share / SHARE_STEP) * SHARE_STEP);

export class PlanSpace {
  private readonly scenario: Scenario;
  private readonly space: Space;
  /** Numbers that are free: the dimensions of the cube. */
  readonly size: number;

  constructor(scenario: Scenario, space: Space) {
    this.scenario = scenario;
    this.space = space;
    let size = 0;
    this.draw(({ low, high }) => {
      if (low < high) size += 1;
      return low;
    });
    this.size = size;
  }

  /** The plan at a point of the cube; null where `validate` refuses it. */
  at(point: readonly number[]): Scenario | null {
    const judged = validate({ ...this.scenario, plan: this.planAt(point) });
    return judged.ok ? judged.value : null;
  }

  /** Points that lead to the same plan have the same. */
  keyAt(point: readonly number[]): string {
    const { mix, pods } = this.planAt(point);
    return JSON.stringify([mix.keyframes, pods]);
  }

  private planAt(point: readonly number[]): Plan {
    let next = 0;
    return this.draw(({ low, high }) => (low < high ? low + (high - low) * point[next++] : low));
  }

  /** Takes as many numbers, in the same order, whatever they are. */
  private draw(take: Take): Plan {
    const { plan } = this.scenario;
    const { mix, pods } = this.space;
    return {
      ...plan,
      ...(mix && { mix: { curve: 'step', keyframes: this.mix(mix, take) } }),
      ...(pods && { pods: this.pods(pods, take) }),
    };
  }

  private mix({ acts, share, months }: NonNullable<Space['mix']>, take: Take): MixKeyframe[] {
    const mixes = Array.from({ length: acts }, () => this.shares(share, take));
    const last = Math.min(months.high, this.scenario.months);
    const second = Math.round(take({ low: Math.max(2, months.low), high: Math.max(2, last) }));
    // A part of what is left to the last month, so that the third never overtakes the second.
    const part = take({ low: 0, high: acts > 2 ? 1 : 0 });
    const from = Math.min(second + LEAST_ACT, this.scenario.months);
    const third = Math.round(from + part * (Math.max(from, last) - from));
    const frames = mixes.map((shares, act) => ({ month: [1, second, third][act], shares }));
    // A keyframe that repeats what holds already, or has no month of its own, says nothing.
    return frames.filter((frame, i) => {
      const before = frames[i - 1];
      return i === 0 || (frame.month > before.month && !alike(frame.shares, before.shares));
    });
  }

  /** Shares by segment id: the first within its bounds, each further one a part of what is left. */
  private shares(first: Reach, take: Take): Record<string, number> {
    const { segments } = this.scenario;
    const shares: Record<string, number> = {};
    let left = 1;
    segments.forEach(({ id }, s) => {
      const isLast = s === segments.length - 1;
      const part = isLast ? 1 : take(s === 0 ? first : { low: 0, high: 1 });
      const own = isLast ? left : snap(part * left);
      if (own > 0) shares[id] = clean(own);
      left = clean(left - own);
    });
    return shares;
  }

  private pods({ count, months }: NonNullable<Space['pods']>, take: Take): Keyframe[] {
    const most = { low: Math.max(0, count.low), high: Math.min(MAX_PODS, count.high) };
    const [first, second] = [Math.round(take(most)), Math.round(take(most))];
    const last = Math.max(2, Math.min(months.high, this.scenario.months));
    const month = Math.round(take({ low: Math.min(last, Math.max(2, months.low)), high: last }));
    return [{ month: 1, value: first }, ...(second === first ? [] : [{ month, value: second }])];
  }
}

const alike = (a: MixKeyframe['shares'], b: MixKeyframe['shares']) => {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
};
