// Where inside each segment's industries deals, customers and references are; idle where there is one industry only.
import { MAX_INDUSTRIES, MAX_SEGMENTS } from '../input';

/** The founders' own, in which they may have standing and find their design partners. */
export const HOME = 0;

const byIndustry = () => new Float64Array(MAX_SEGMENTS * MAX_INDUSTRIES);

/** Place of an industry of a segment. */
export const industryAt = (segment: number, industry: number) => segment * MAX_INDUSTRIES + industry;

export class IndustryState {
  /** [segments × MAX_INDUSTRIES] opportunities in hand; customers signed and not gone. Expected numbers where counted. */
  readonly deals = byIndustry();
  readonly customers = byIndustry();
  /** [segments × MAX_INDUSTRIES] references that prospects can call; what buyers there believe, 0 to 1. */
  readonly references = byIndustry();
  readonly trust = byIndustry();
  /** [segments × MAX_INDUSTRIES] chance that the next buyer comes from there. */
  readonly chance = byIndustry();
  /** [segments × MAX_INDUSTRIES] share of the segment's effort that goes there this month. */
  readonly effort = byIndustry();
  /** [segments × MAX_INDUSTRIES] this month's odds against winning there a deal that opens now, for the segment's sellers as they are. */
  readonly against = byIndustry();
  /** [segments × MAX_INDUSTRIES] chance of winning there, of the deals that were asked about last. */
  readonly winChance = byIndustry();
  /** [segments] share of the accounts that somebody works on this month. */
  readonly audience = new Float64Array(MAX_SEGMENTS);
  /** [segments] demand against that of an unsold market in which nobody pulls anybody in. */
  readonly reach = new Float64Array(MAX_SEGMENTS);

  reset(): void {
    this.deals.fill(0);
    this.customers.fill(0);
    this.references.fill(0);
    this.trust.fill(0);
    this.chance.fill(0);
    this.effort.fill(0);
    this.against.fill(0);
    this.winChance.fill(0);
    this.audience.fill(1);
    this.reach.fill(0);
  }
}
