// The second arithmetic of what came through a platform, which takes its fee from that part of what customers pay.
import { cohortBase, LIVE } from '../engine';
import type { Own, Seen } from './seen';

const BY_THE_MONTH = 0;

/** Of one segment. Where customers are followed one by one, who came that way is taken from the engine. */
export class Platform {
  /** By month of going live. */
  private readonly shares: number[] = [];
  private readonly counted: boolean;
  private readonly own: Own;
  private readonly s: number;

  constructor(counted: boolean, own: Own, s: number) {
    this.counted = counted;
    this.own = own;
    this.s = s;
  }

  /** Share of the ARR by the month at a month's end. */
  month(now: Seen): number {
    const [through, all] = this.counted ? this.ofCohorts(now) : this.ofEach(now);
    return all > 0 ? through / all : 0;
  }

  private ofCohorts({ month, customers, demand }: Seen): readonly [through: number, all: number] {
    const arr = (m: number) => customers.cohortArr[cohortBase(this.s, BY_THE_MONTH) + m];
    const { paid, sitePaid } = demand;
    const byPlatform = paid[this.s] > 0 ? (paid[this.s] - sitePaid[this.s]) / paid[this.s] : 0;
    this.shares[month] = arr(month) > 0 ? (byPlatform * customers.selfServeArr[this.s]) / arr(month) : 0;
    let [through, all] = [0, 0];
    for (let m = customers.oldest[this.s]; m <= month; m++) {
      all += arr(m);
      through += arr(m) * (m > 0 ? this.shares[m] : this.own('openingPlatform'));
    }
    return [through, all];
  }

  private ofEach({ customers: { each } }: Seen): readonly [through: number, all: number] {
    let [through, all] = [0, 0];
    for (let i = each.start[this.s]; i < each.start[this.s] + each.customers[this.s]; i++) {
      if (each.status[i] !== LIVE || each.contract[i] !== BY_THE_MONTH) continue;
      all += each.acv[i];
      through += each.acv[i] * each.platform[i];
    }
    return [through, all];
  }
}
