// Months until somebody in the oracle's company is fully active.
import type { Company } from './company';

export const rampOf = ({ setup }: Company, s: number, role: number) =>
  setup.segments[s].roles[role].ramp * (1 - 0.3 * setup.c.playbook);
