// Ready-made PODs to start from: seats by role. One's own template is the seats as they are set.
import { ROLES, type Role } from '../engine/input';
import type { Cited } from './sources';

export interface PodTemplate {
  readonly id: string;
  /** Seats of one POD; a role left out has none. */
  readonly seats: Readonly<Partial<Record<Role, number>>>;
  readonly source: Cited;
}

/**
 * Which roles belong together: claims of the essay, where it names them. The four of the standard POD and the three of
 * the industry POD are counted there and not named: who they are is an assumption.
 */
export const POD_TEMPLATES = [
  { id: 'inbound', seats: { mdr: 1, ae: 2, csm: 1 }, source: 'podShape' },
  { id: 'outbound', seats: { sdr: 2, ae: 1, csm: 1 }, source: 'growthEssay' },
  { id: 'keyAccount', seats: { lead: 1, ae: 1, se: 1, onb: 1, csm: 1 }, source: 'growthEssay' },
  { id: 'standard', seats: { mdr: 1, sdr: 1, ae: 1, csm: 1 }, source: 'assumption' },
  { id: 'industry', seats: { sdr: 1, ae: 1, csm: 1 }, source: 'assumption' },
  // Somebody technical is needed now and then: half of one for each POD.
  { id: 'sharedEngineer', seats: { sdr: 1, ae: 2, se: 0.5, csm: 1 }, source: 'assumption' },
] as const satisfies readonly PodTemplate[];

export type PodTemplateId = (typeof POD_TEMPLATES)[number]['id'];

/** Seats of a template for every role. */
export const seatsOf = ({ seats }: PodTemplate): Readonly<Record<Role, number>> =>
  Object.fromEntries(ROLES.map((role) => [role, seats[role] ?? 0])) as Record<Role, number>;

/** The template that seats make up; undefined: one's own. */
export const templateOf = (seats: Readonly<Record<Role, number>>): PodTemplateId | undefined =>
  POD_TEMPLATES.find((template) => {
    const wanted = seatsOf(template);
    return ROLES.every((role) => wanted[role] === seats[role]);
  })?.id;
