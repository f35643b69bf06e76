// Months until somebody in the oracle's company is fully active, and the playbook that shortens them.
import type { Company, Segment } from './company';

export const rampOf = (company: Company, s: number, role: number) =>
  company.setup.segments[s].roles[role].ramp * (1 - 0.3 * company.segments[s].playbook);

/** As much as the plan asks for, once all is known that deals won can teach. */
export function playbookOf({ setup, month }: Company, { wins, setup: { f } }: Segment): number {
  const drawn = setup.curve('playbook', 0, Math.max(1, month));
  return (drawn < 0 ? setup.c.playbook : drawn) * (wins / (wins + f.playbookDeals));
}

export function writePlaybooks(company: Company): void {
  const { playbookPace, playbookCost, playbookTeaching } = company.setup.c;
  company.segments.forEach((segment, s) => {
    const missing = playbookOf(company, segment) - segment.playbook;
    const write = Math.min(Math.max(0, missing), playbookPace * company.mix[s]);
    const forget = Math.min(Math.max(0, -missing), playbookPace);
    segment.playbook += write - forget;
    const seats = company.pods.filter((pod) => pod.segment === s).flatMap((pod) => pod.seats);
    const people = [...seats, ...segment.shared].filter(({ person }) => person).length;
    company.training += playbookCost * write + playbookTeaching * segment.playbook * people;
  });
}
