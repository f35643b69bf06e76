// The second arithmetic of whom the company sells to, and of how its product stands against others.
import { FOCUS_REFERENCE } from '../engine';
import { positive, type Own, type Seen } from './seen';

/** What is known of one segment's ideal customer, and what its focus is worth so. */
export class Profile {
  private missed: number;
  private readonly own: Own;
  private readonly s: number;

  constructor(own: Own, s: number, opening: Seen) {
    this.own = own;
    this.s = s;
    this.missed = 1 - own('profileKnown');
    const won = own('openingWon');
    this.hear((won > 0 ? won / own('winRate') : 0) + own('openingCustomers'), opening);
  }

  aim(before: Seen, now: Seen): number {
    const { own, s } = this;
    const apart = own('industries') > 1 ? own('industryPods') * own('industryFocus') : 0;
    const narrower = now.plan.focus[s] - FOCUS_REFERENCE + apart * (1 - before.team.founderShare[s]);
    return narrower - positive(narrower) * this.missed;
  }

  /** After the month. */
  learn(now: Seen): void {
    const { funnel, demand, customers } = now;
    const told = funnel.won[this.s] + funnel.lost[this.s] + demand.paid[this.s];
    this.hear(told + customers.live[this.s] / 12, now);
  }

  /** What one niche does not show stays unknown. */
  private hear(conversations: number, { plan }: Seen): void {
    const hidden = 0.8 * plan.focus[this.s];
    if (this.missed <= hidden) return;
    this.missed = hidden + (this.missed - hidden) * Math.pow(0.5, conversations / this.own('profileDeals'));
  }
}

/** Mean of a rate over decisions whose focus was worth what these three moments say, as if there were two kinds of them. */
export function overAims(moments: readonly number[], rate: (aim: number) => number): number {
  const [mean, square, cube] = moments;
  const variance = square - mean * mean;
  if (variance < 1e-9) return rate(mean);
  // Both kinds solve x² = a x + b, by Σ x² = a Σ x + b n and Σ x³ = a Σ x² + b Σ x.
  const a = (cube - mean * square) / variance;
  const b = square - a * mean;
  const root = Math.sqrt(a * a + 4 * b);
  const [low, high] = [(a - root) / 2, (a + root) / 2];
  const above = (mean - low) / (high - low);
  return above * rate(high) + (1 - above) * rate(low);
}

/** Log of how many times as good the product is as others, when a month begins. */
export const edge = (own: Own, month: number) =>
  Math.log(own('advantage')) * Math.pow(1 - own('advantageFade'), month - 1);

/** What it makes of word of mouth. */
export const wordOfMouth = (own: Own, month: number) => Math.exp(own('advantageSpread') * edge(own, month));
