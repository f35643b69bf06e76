// The oracle's ideal customer profile: what is known of it, and what a focus makes of that.
import type { Company, Segment } from './company';

/** After the focus of the month is known. */
export function aim(segment: Segment): void {
  const { industries, industryPods, industryFocus } = segment.setup.f;
  const apart = industries > 1 && industryPods === 1 ? industryFocus : 0;
  const beyond = segment.focus - 0.3 + apart * (1 - segment.founderShare);
  segment.aim = beyond > 0 ? beyond * segment.known : beyond;
}

export function learn(segment: Segment, conversations: number): void {
  const most = 0.2 * segment.focus + 1 - segment.focus;
  if (segment.known >= most) return;
  segment.known = most - (most - segment.known) * 0.5 ** (conversations / segment.setup.f.profileDeals);
}

export function learnFromMonth({ segments, month }: Company): void {
  for (const segment of segments) {
    const decided = segment.wonAt[month] + segment.lostAt[month] + segment.paidAt[month];
    learn(segment, decided + segment.live / 12);
  }
}

/** What a company knows that has customers, or has won deals, already. */
export function learnFromPast(segment: Segment): void {
  const { f } = segment.setup;
  segment.known = f.profileKnown;
  const decided = f.openingWon > 0 ? f.openingWon / f.winRate : 0;
  learn(segment, decided + f.openingCustomers);
}

/** Of those who are live and stay. */
export function meanAim({ customers }: Segment): number {
  const staying = customers.filter(({ status, lapsesAt }) => status === 'live' && lapsesAt === 0);
  return staying.length > 0 ? staying.reduce((sum, each) => sum + each.aim, 0) / staying.length : 0;
}
