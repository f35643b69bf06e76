// Who works here: PODs and their seats, and what they can do this month.
import { CAPACITIES, MAX_PODS, MAX_SEATS, MAX_SEGMENTS, ROLES } from '../input';
import { clear } from './by-segment';

export const KINDS = CAPACITIES.length;
export const [LEADS, MEETINGS, OPENS, CONCURRENT, ONBOARDINGS, ACCOUNTS, UPSELL] = [0, 1, 2, 3, 4, 5, 6];
/** What is held at the same time rather than done in a month. */
export const isHeld = (kind: number) => kind === CONCURRENT || kind === ACCOUNTS || kind === UPSELL;

/** Seats in PODs come first; then, for every segment and role, those that the segment's PODs share: [segments × roles × MAX_PODS]. */
const POD_SEATS = MAX_PODS * MAX_SEATS;
const ALL_SEATS = POD_SEATS + MAX_SEGMENTS * ROLES.length * MAX_PODS;

/** First of the seats of a role that a segment's PODs share: fewer than one for each POD, so MAX_PODS are enough. */
export const sharedBase = (segment: number, role: number) =>
  POD_SEATS + (segment * ROLES.length + role) * MAX_PODS;

export class TeamState {
  /** PODs in the order in which they opened. */
  pods = 0;
  readonly podSegment = new Uint8Array(MAX_PODS);
  readonly podSeats = new Uint8Array(MAX_PODS);
  /** Opportunities a POD can hold, and does hold (individual segments). */
  readonly podConcurrent = new Float64Array(MAX_PODS);
  readonly podDeals = new Int32Array(MAX_PODS);
  /** Mean skill of the POD's AEs. */
  readonly podSkill = new Float64Array(MAX_PODS);
  /** Month in which a POD opened in its segment. */
  readonly podFrom = new Int16Array(MAX_PODS);
  /** Seat of the lead who came by a split that the company was not ready for, while it is not; −1: none. */
  readonly podNewLead = new Int8Array(MAX_PODS);
  /** 1 while a POD that split too early still does its care with one fewer. */
  readonly podStretched = new Uint8Array(MAX_PODS);
  /** Its number, in the order in which they opened, and that of the POD it split from (−1: none): for the record only. */
  readonly podNumber = new Int16Array(MAX_PODS);
  readonly podParent = new Int16Array(MAX_PODS);
  podsEver = 0;
  /** Share of the POD's AEs that left this month; written anew every month. */
  readonly podLeft = new Float64Array(MAX_PODS);
  /** PODs opened by growth above the drawn floor; what cuts have left of that floor, until new money lands. */
  grown = 0;
  capped = MAX_PODS;
  /** PODs that were there at the opening, until the drawn floor has once reached them. */
  inherited = 0;
  opened = 0;

  /** [PODs × MAX_SEATS, then the shared ones (sharedBase)] role; months since joining, −1 vacant; productivity; hazard met so far and its threshold. */
  readonly role = new Uint8Array(ALL_SEATS);
  readonly tenure = new Int16Array(ALL_SEATS);
  readonly skill = new Float64Array(ALL_SEATS);
  readonly failing = new Uint8Array(ALL_SEATS);
  readonly hazard = new Float64Array(ALL_SEATS);
  readonly threshold = new Float64Array(ALL_SEATS);

  /** [segments × roles] seats that the segment's PODs share. */
  readonly shared = new Uint16Array(MAX_SEGMENTS * ROLES.length);
  /** [segments × roles] part of a month that each of their holders works. */
  readonly sharedTime = new Float64Array(MAX_SEGMENTS * ROLES.length);
  /** [segments × roles] of them, whole ones that growth has added where that role held work up. */
  readonly added = new Uint16Array(MAX_SEGMENTS * ROLES.length);
  /** [segments] 1 when its PODs or those added have changed since shared seats were last fitted to them. */
  readonly misfit = new Uint8Array(MAX_SEGMENTS);
  /** [segments] what people fall short of (a place in CAPACITIES, −1: nothing), by how much, for how many months. */
  readonly bottleneck = new Int8Array(MAX_SEGMENTS);
  readonly shortage = new Float64Array(MAX_SEGMENTS);
  readonly boundFor = new Uint16Array(MAX_SEGMENTS);
  /** [segments] AEs among them for each POD, and those of them who left this month; written anew where seats are shared. */
  readonly sharedAes = new Float64Array(MAX_SEGMENTS);
  readonly sharedAesLeft = new Float64Array(MAX_SEGMENTS);

  /** [segments × roles] vacancies and joiners so far: ordinals that key their luck. */
  readonly vacancies = new Uint32Array(MAX_SEGMENTS * ROLES.length);
  readonly joiners = new Uint32Array(MAX_SEGMENTS * ROLES.length);

  /** [segments] PODs; share of founders' hours; seats filled by those who own customers' accounts. */
  readonly podsIn = new Int32Array(MAX_SEGMENTS);
  readonly founders = new Float64Array(MAX_SEGMENTS);
  readonly careStaff = new Int32Array(MAX_SEGMENTS);
  /** [segments] people hired, as of the last comings and goings. */
  readonly heads = new Int32Array(MAX_SEGMENTS);
  /** [segments × KINDS] what all of them can do this month. */
  readonly capacity = new Float64Array(MAX_SEGMENTS * KINDS);
  /** [segments] people who can approach accounts, as fully ramped ones. */
  readonly outreach = new Float64Array(MAX_SEGMENTS);
  /** [segments] founders' share of opening capacity; mean skill of hired sellers. */
  readonly founderShare = new Float64Array(MAX_SEGMENTS);
  readonly sellerSkill = new Float64Array(MAX_SEGMENTS);
  /** [segments] of that capacity in onboarding and in accounts, what hired people have. */
  readonly hiredDelivery = new Float64Array(MAX_SEGMENTS);
  readonly hiredCare = new Float64Array(MAX_SEGMENTS);
  /** [segments] what hired people do against a POD's productivity, and what is left of a flow at a hand-off. */
  readonly craft = new Float64Array(MAX_SEGMENTS);
  readonly handOff = new Float64Array(MAX_SEGMENTS);
  /** [segments] bookings that ramped closers owe this month, by quota. */
  readonly quota = new Float64Array(MAX_SEGMENTS);
  /** [segments] what those in ramp will owe, and what they open of all that is opened. */
  readonly rampQuota = new Float64Array(MAX_SEGMENTS);
  readonly rampOpens = new Float64Array(MAX_SEGMENTS);
  /** [segments] how much of a playbook is written and taught, 0 to 1; [segments × roles] months of ramp that it leaves. */
  readonly playbook = new Float64Array(MAX_SEGMENTS);
  readonly ramp = new Float64Array(MAX_SEGMENTS * ROLES.length);
  /** [segments × roles] people in place as the month's comings and goings begin, and those of them who left. */
  readonly inPlace = new Float64Array(MAX_SEGMENTS * ROLES.length);
  readonly leavers = new Float64Array(MAX_SEGMENTS * ROLES.length);
  /** [segments × roles] people laid off with their PODs this month or moved away with them, before that. */
  readonly dismissed = new Float64Array(MAX_SEGMENTS * ROLES.length);
  /** [segments] people who left, or were dismissed or moved away with their PODs, this month. */
  readonly goings = new Float64Array(MAX_SEGMENTS);
  /** [segments] share of AEs in place that left this month; churn shock from leavers. */
  readonly aeLeft = new Float64Array(MAX_SEGMENTS);
  readonly shock = new Float64Array(MAX_SEGMENTS);

  /** Founders' selling time in POD-equivalents this month; productivity left by spreading over segments. */
  founderPods = 0;
  focus = 1;
  headcount = 0;
  joined = 0;
  left = 0;
  laidOff = 0;
  payroll = 0;
  carePayroll = 0;
  recruiting = 0;
  /** Cost of writing and teaching the playbook this month. */
  training = 0;
  severance = 0;

  reset(): void {
    this.pods = this.grown = this.inherited = this.opened = this.podsEver = 0;
    this.capped = MAX_PODS;
    this.headcount = 0;
    this.founderPods = 0;
    this.focus = 1;
    this.vacancies.fill(0);
    this.joiners.fill(0);
    this.podsIn.fill(0);
    this.founders.fill(0);
    this.careStaff.fill(0);
    this.heads.fill(0);
    this.capacity.fill(0);
    this.outreach.fill(0);
    this.hiredDelivery.fill(0);
    this.hiredCare.fill(0);
    this.playbook.fill(0);
    this.founderShare.fill(1);
    this.sellerSkill.fill(1);
    this.craft.fill(1);
    this.handOff.fill(1);
    this.quota.fill(0);
    this.rampQuota.fill(0);
    this.rampOpens.fill(0);
    this.shared.fill(0);
    this.sharedTime.fill(0);
    this.added.fill(0);
    this.misfit.fill(0);
    this.bottleneck.fill(-1);
    this.shortage.fill(0);
    this.boundFor.fill(0);
    this.sharedAes.fill(0);
    this.sharedAesLeft.fill(0);
    this.aeLeft.fill(0);
    this.shock.fill(0);
    this.podLeft.fill(0);
    this.podDeals.fill(0);
    this.clearMonth();
  }

  clearMonth(): void {
    this.joined = this.left = this.laidOff = 0;
    this.payroll = this.carePayroll = this.recruiting = this.training = this.severance = 0;
    clear(this.inPlace);
    clear(this.leavers);
    clear(this.dismissed);
    clear(this.goings);
  }
}
