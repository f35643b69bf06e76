// Roles of the team and what is said of each: the texts are composed, because the rows are.
import { CAPACITIES, ROLES } from '../../../scenario';

type Texts = readonly [label: string, help: string];

/** Name of a role with its usual abbreviation, and what it does. */
export const roles = {
  mdr: ['Inbound rep (MDR)', 'market development rep, who takes inbound leads'],
  sdr: ['Outbound rep (SDR)', 'sales development rep, who finds accounts and wins meetings'],
  ae: ['Seller (AE)', 'account executive, who closes deals'],
  se: ['Sales engineer (SE)', 'who shows the product and answers technical questions'],
  onb: ['Onboarder (ONB)', 'who brings new customers live'],
  csm: ['Success manager (CSM)', 'customer success manager, who looks after customers so that they stay'],
  am: ['Account manager (AM)', 'who sells more to customers; so does who finds leads among them (ADR)'],
  lead: ['POD lead', 'who leads the POD and carries half a quota'],
} as const satisfies Record<string, Texts>;

const facts = {
  seats: (name: string, long: string): Texts => [
    `${name} per POD`,
    `Seats in each POD: ${long}. PODs share fractions.`,
  ],
  cost: (name: string): Texts => [`${name}: cost`, 'Loaded fixed cost a month; commission comes on top.'],
  ramp: (name: string): Texts => [
    `${name}: ramp`,
    'Months to full activity; the first sales cycle comes on top.',
  ],
  hire: (name: string): Texts => [`${name}: time to hire`, 'Mean months until an open seat is filled.'],
  attrition: (name: string): Texts => [
    `${name}: turnover`,
    'Share that leaves each month, failed hires included.',
  ],
};

const capacities = {
  leads: ['leads worked', 'Leads worked a month when fully ramped.'],
  meetings: ['meetings', 'Qualified meetings won a month by outbound.'],
  opens: ['deals opened', 'Opportunities opened a month.'],
  concurrent: ['deals in hand', 'Opportunities handled at the same time.'],
  onboardings: ['onboardings', 'Customers brought live a month.'],
  accounts: ['accounts in care', 'Customers looked after at the same time.'],
  upsell: ['accounts to grow', 'Customers worked at the same time to sell them more; this is no care.'],
} as const satisfies Record<string, Texts>;

const ofRole = (role: (typeof ROLES)[number]): [string, Texts][] => [
  ...Object.entries(facts).map(([kind, text]): [string, Texts] => [
    `${role}.${kind}`,
    text(roles[role][0], roles[role][1]),
  ]),
  ...CAPACITIES.map((kind): [string, Texts] => [
    `${role}.${kind}`,
    [`${roles[role][0]}: ${capacities[kind][0]}`, capacities[kind][1]],
  ]),
];

export const team: Readonly<Record<string, Texts>> = Object.fromEntries([
  ...ROLES.flatMap(ofRole),
  ...CAPACITIES.map((kind): [string, Texts] => [
    `founders.${kind}`,
    [
      `Founders: ${capacities[kind][0]}`,
      `${capacities[kind][1]} All of the founders' hours, before any POD.`,
    ],
  ]),
]);
