// What buyers make of what they are asked for: longer contracts and money in advance, against a discount.
import { S } from '../input';
import { logit, sigmoid } from '../math';

/** Share of buyers who are ready for something: `share` of them without a discount, by the odds more with one. */
const ready = (share: number, pull: number, discount: number) =>
  discount > 0 ? sigmoid(logit(share) + pull * discount) : share;

/**
 * Sellers ask those first who are readiest. Who is asked for a term or for prepayment and is not ready for it walks
 * away with some chance and signs for one year, invoiced as usual, otherwise; who is pushed to a year, with nothing by
 * the month on offer, walks away or gives in. Nothing asked: nothing changes. Shares of annual contracts, two years and
 * three: those ready for one further year, and as large a share of these again for the next.
 */
export class Readiness {
  /** Of buyers won over, the share that signs anything. */
  signing = 1;
  /** Of those who sign: contracts for a year or longer. Of these: for three years. Of the others: for two. */
  annual = 0;
  three = 0;
  two = 0;
  /** [years of term] share that pays for all of it in advance. */
  readonly prepaid = new Float64Array(4);
  private readonly refusing = new Float64Array(4);

  /** `at`: where the segment's block begins in `v`. */
  prepare(v: Float64Array, at: number): void {
    const pull = v[at + S.discountPull];
    const leaving = v[at + S.walkAway];
    const discount = v[at + S.annualDiscount];
    const asked = ready(v[at + S.annualShare], pull, discount);
    const pushed = Math.max(0, asked - ready(v[at + S.annualReady], pull, discount));
    const annual = asked - leaving * pushed;

    const further = ready(v[at + S.termReady], pull, v[at + S.termDiscount]);
    const three = v[at + S.threeYearShare];
    const two = Math.min(v[at + S.twoYearShare], 1 - three);
    const forThree = Math.min(three, further * further);
    const forTwo = Math.min(two, Math.max(0, further - three));
    const refused = leaving * (three - forThree + (two - forTwo));

    const ahead = ready(v[at + S.prepayReady], pull, v[at + S.prepayDiscount]);
    this.prepay(2, v[at + S.prepayShare], ahead, leaving);
    this.prepay(3, v[at + S.prepayShare], ahead * ahead, leaving);
    const lost = refused + forTwo * this.refusing[2] + forThree * this.refusing[3];
    const kept = annual * (1 - lost);
    this.signing = 1 - (asked - kept);
    this.annual = this.signing > 0 ? kept / this.signing : 0;
    this.three = lost < 1 ? (forThree * (1 - this.refusing[3])) / (1 - lost) : 0;
    const shorter = (1 - lost) * (1 - this.three);
    this.two = shorter > 0 ? Math.min(1, (forTwo * (1 - this.refusing[2])) / shorter) : 0;
  }

  private prepay(term: number, asked: number, able: number, leaving: number): void {
    const paying = Math.min(asked, able);
    this.refusing[term] = leaving * (asked - paying);
    const left = 1 - this.refusing[term];
    this.prepaid[term] = left > 0 ? paying / left : 0;
  }
}
