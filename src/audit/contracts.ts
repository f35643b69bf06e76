// The second arithmetic of what buyers sign when they are asked for longer contracts and money in advance: every kind of
// buyer on its own, and whether it stays.
import { fromLogOdds, logOdds, positive, type Own } from './seen';

/** Of buyers won over, the share that signs: all but those who are asked for too much and walk away. */
export function signing(own: Own): number {
  const [yearOff, termOff, aheadOff] = [own('annualDiscount'), own('termDiscount'), own('prepayDiscount')];
  const willing = (share: number, off: number) => fromLogOdds(logOdds(share) + own('discountPull') * off);
  const staying = (unready: number) => 1 - own('walkAway') * unready;
  /** Those asked for a term who are ready for it, and then asked to pay for all of it, of `able`. */
  const stays = (asked: number, ready: number, able: number) => {
    const agreeing = Math.min(asked, positive(ready));
    return agreeing * staying(positive(own('prepayShare') - able)) + (asked - agreeing) * staying(1);
  };
  const byYear = willing(own('annualShare'), yearOff);
  const further = willing(own('termReady'), termOff);
  const ahead = willing(own('prepayReady'), aheadOff);
  const three = own('threeYearShare');
  const two = Math.min(own('twoYearShare'), 1 - three);
  const kept = 1 - three - two + stays(three, further ** 2, ahead ** 2) + stays(two, further - three, ahead);
  const pushed = positive(byYear - willing(own('annualReady'), yearOff));
  return 1 - byYear + (byYear - own('walkAway') * pushed) * kept;
}
