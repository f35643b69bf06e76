// What is fixed about a segment's people while a future runs: how soon seats are filled and left, how skill differs, and
// what a full POD can do.
import { C, ROLE, roleBase, ROLES, S, segmentBase } from '../input';
import { log } from '../math';
import { AE, isOutreach, isSeller } from './roles';
import { KINDS, OPENS } from './team-state';
import { YEAR } from './time';

export class Staffing {
  /** Sigma of the log of a good hire's productivity. */
  skillSigma = 0;
  /** [segments × roles] monthly hazards of filling a vacancy and of leaving. */
  readonly hireHazard: Float64Array;
  readonly quitHazard: Float64Array;
  /** [segments × roles] months of ramp without a playbook. */
  readonly ramp: Float64Array;
  /** [segments × roles] whole seats in the segment's POD, and the fraction of one that its PODs share. */
  readonly seatsWhole: Uint8Array;
  readonly seatsShared: Float64Array;
  /** [segments] 1 where any seat is shared, or may come to be. */
  readonly shares: Uint8Array;
  /** [segments × KINDS] what a full POD of the segment can do, shared seats aside; [segments] the quota it carries. */
  readonly podAble: Float64Array;
  readonly podQuota: Float64Array;
  /** [segments] how many of its whole seats approach accounts. */
  readonly podOutreach: Float64Array;
  /** [segments × roles] bookings a month expected of a ramped seat: an AE's quota, of others by what they open. */
  readonly seatQuota: Float64Array;
  private readonly segments: number;

  constructor(segments: number) {
    const seats = segments * ROLES.length;
    this.segments = segments;
    this.hireHazard = new Float64Array(seats);
    this.quitHazard = new Float64Array(seats);
    this.ramp = new Float64Array(seats);
    this.seatsWhole = new Uint8Array(seats);
    this.seatsShared = new Float64Array(seats);
    this.shares = new Uint8Array(segments);
    this.podAble = new Float64Array(segments * KINDS);
    this.podQuota = new Float64Array(segments);
    this.podOutreach = new Float64Array(segments);
    this.seatQuota = new Float64Array(seats);
  }

  /** From the values in force, laid out as the input's. */
  prepare(v: Float64Array): void {
    this.skillSigma = Math.sqrt(log(1 + v[C.skillSpread] * v[C.skillSpread]));
    this.podAble.fill(0);
    this.podQuota.fill(0);
    this.podOutreach.fill(0);
    for (let s = 0; s < this.segments; s++) {
      for (let role = 0; role < ROLES.length; role++) {
        this.preparePeople(v, s, role);
        this.prepareQuota(v, s, role);
        this.prepareSeats(v, s, role);
      }
    }
  }

  /**
   * Published turnover counts those who fail as well as those who quit, so the hazard of quitting is what remains
   * when failed hires leave at `misHireNotice`: mean tenure = (1 − f) T + f · notice.
   */
  private preparePeople(v: Float64Array, s: number, role: number): void {
    const block = roleBase(s, role);
    const attrition = v[block + ROLE.attrition];
    const failing = isSeller(role) ? v[C.misHireShare] : 0;
    const meanTenure = attrition > 0 ? 1 / attrition : Infinity;
    const staying = (meanTenure - failing * v[C.misHireNotice]) / (1 - failing);
    this.quitHazard[s * ROLES.length + role] = attrition > 0 ? 1 / Math.max(1, staying) : 0;
    this.hireHazard[s * ROLES.length + role] = 1 / Math.max(1, v[block + ROLE.hire]);
  }

  /** A POD lead who opens half of what an AE opens carries half a quota; where AEs open nothing, all carry a full one. */
  private prepareQuota(v: Float64Array, s: number, role: number): void {
    const opens = v[roleBase(s, role) + ROLE.capacity + OPENS];
    const byAe = v[roleBase(s, AE) + ROLE.capacity + OPENS];
    const share = byAe > 0 ? opens / byAe : opens > 0 ? 1 : 0;
    this.seatQuota[s * ROLES.length + role] = (share * v[segmentBase(s) + S.quota]) / YEAR;
  }

  /** Seats are whole in each POD; what is left of one is shared by all of the segment's PODs. */
  private prepareSeats(v: Float64Array, s: number, role: number): void {
    const block = roleBase(s, role);
    const at = s * ROLES.length + role;
    const whole = Math.floor(v[block + ROLE.seats]);
    this.ramp[at] = v[block + ROLE.ramp];
    this.seatsWhole[at] = whole;
    this.seatsShared[at] = v[block + ROLE.seats] - whole;
    if (this.seatsShared[at] > 0 || v[C.growthHires] > 0) this.shares[s] = 1;
    for (let kind = 0; kind < KINDS; kind++)
      this.podAble[s * KINDS + kind] += whole * v[block + ROLE.capacity + kind];
    this.podQuota[s] += whole * this.seatQuota[at];
    if (isOutreach(role)) this.podOutreach[s] += whole;
  }
}
