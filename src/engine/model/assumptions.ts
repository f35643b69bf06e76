// What the model takes for granted: every number here is an assumption, with its reason. Whatever a founder would want
// to move is a row of the parameter table instead.

// Plan and team

/** Months before the first cut of costs and between two: a cut needs about half a year to show in the books. */
export const CUT_PAUSE = 6;
/** R&D falls by this share of what PODs fall by: who cuts spares the engineers on whom the product hangs. */
export const RESEARCH_CUT = 0.5;
/** A segment is worked on from this share of the mix: less is nobody's job. */
export const LEAST_MIX = 0.02;
/** A POD moves only when its segment is over, and another short, by more than this: PODs do not swing to and fro. */
export const HYSTERESIS = 0.75;
/**
 * A segment may grow while it is not this many PODs above its share: the next whole POD then leaves it less than one
 * above, as whole PODs must.
 */
export const GROWTH_SLACK = 0.9;
/** A POD counts as in ramp while a seat is vacant or newer than this share of its ramp: by then it does most it can. */
export const RAMPED = 0.7;
/** Runway is judged as if a new POD cost this much more than its pay: recruiting and overhead come with it. */
export const POD_COST_MARGIN = 1.3;
/** Seats this busy say that there is work for another POD: demand swings, so fuller ones already turn some away. */
export const BUSY = 0.6;
/** Work that waits binds from this part of what people can do in a month: less is the swing of demand. */
export const BINDS = 0.25;
/** And when it has waited for so many months running: a quarter, as hiring plans are made by the quarter. */
export const BOUND_MONTHS = 3;
/** A full playbook takes this share of the months of ramp: scripts and training, as a first guess of what they do. */
export const PLAYBOOK_SHORTENS = 0.3;
/** Customers beyond what care can hold, as a share, up to which the company is ready to split a POD. */
export const READY_OVERLOAD = 0.1;
/** And months that new customers may wait for onboarding: more is a queue that another POD would lengthen. */
export const READY_WAITING = 1;
/** A newcomer holds accounts and deals at this share of a full seat from the first day: they are handed over whole. */
export const HELD_AT_ONCE = 0.4;

// Demand and selling

/** Referrals, and sign-ups that nobody buys, which still come when a segment is left alone: customers talk, but nobody asks them to. */
export const REFERRALS_UNATTENDED = 0.3;
/** Programmes that go on under a freeze: what is booked or pays at once. */
export const PROGRAMMES_FROZEN = 0.6;
/** Spread of a month's outbound meetings against that of inbound demand: people dial as much in a dull month. */
export const OUTBOUND_SPREAD = 0.5;
/** More deals in hand than people can move along make cycles this many times as long, at most: buyers then press on. */
export const MOST_CROWDING = 2;
/** Win rates stay under this share of proposals: no offer is certain. */
export const MOST_OF_PROPOSALS = 0.97;

/** One niche shows this share of what there is to know of the ideal customer: others are never met. */
export const NICHE_SHOWS = 0.2;
/** A live customer tells as much in a year as a deal that is decided does. */
export const LIVE_TELLS = 1 / 12;

/** Share of a person's skill that shows in winning rather than in activity: the product of both has mean one. */
export const SKILL_IN_WINNING = 0.5;

// Customers

/** Sigma of the log of an expansion's size. */
export const EXPANSION_SPREAD = 0.5;
/** What a full load too much, and a product that does nothing required, take from satisfaction. */
export const OVERLOAD_HURTS = 0.4;
export const GAP_HURTS = 0.5;
/** Somebody is always content. */
export const LEAST_SATISFACTION = 0.1;
/** Overload counts up to three times what care can hold: who is not looked after at all cannot fare worse. */
export const MOST_OVERLOAD = 2;
/** Months between one design partner found and the next: founders court them one after another. */
export const PARTNER_MONTHS = 3;
/** An account vouches by the root of its size, but none counts more than this: it is one voice still. */
export const LARGEST_VOICE = 2;
/** Smaller accounts than this share of the segment's deal size are no references there: buyers ask for their like. */
export const LEAST_REFERENCE = 0.25;

// Reading the books

/** Months whose change in ARR tells why a company died: customers that leave show within half a year. */
export const LOOK_BACK = 6;
/** Months before growth can be told at all, and then a year's is worked out from them. */
export const LEAST_HISTORY = 6;

// Product and trust

/** Person-months that the founders build each month, as much as one engineer, whatever is spent. */
export const FOUNDER_BUILDS = 1;
/** Share of R&D that works on entry tickets, at most: the product does not stand still meanwhile. */
export const TICKET_SHARE = 0.5;
/** Two engineers are less than twice one: person-months to this power (Brooks's law gives the direction). */
export const BUILDING_POWER = 0.8;
/** Share of R&D that keeps bespoke work running, at most: what is not kept up by then is left to rot. */
export const MOST_UPKEEP = 0.9;
/**
 * Share of a month's customers who are as they were a month before: the base is as bespoke as what was sold to it over
 * the last year and a half or so.
 */
export const TAILORED_KEEP = 0.95;
/** Part of the load of bespoke work that shows in the time to go live; the rest is hours of onboarding staff. */
export const BESPOKE_GO_LIVE = 0.25;

// Measures

/** Longest life of a customer in years that is believed: longer than most such companies have been watched. */
export const LONGEST_LIFE = 8;
