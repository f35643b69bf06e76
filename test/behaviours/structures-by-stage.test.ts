// Each structure has the stage at which it is best: founders before there is much demand, full-cycle reps in a small team,
// PODs in one large enough, an assembly line where demand is more than people can handle.
import { describe, it } from 'vitest';
import type { Structure, Values } from '../../src/scenario';
import { company, segment, steps } from '../engine/company';
import { clearlyAbove, clearlyBelow, ratioGain, type Fraction } from './estimates';
import { companyAt, run, segmentAt } from './futures';

const FUTURES = 300;
const MONTHS = 36;
const SOLD = segmentAt('newArr', 0);
const SPENT = [companyAt('salesCost'), companyAt('carePayroll')] as const;

/** AE-sold small business with so much demand and so many PODs of four: what it sells, and what people and programmes cost. */
function selling(structure: Structure, pods: number, leads: number, values: Values = {}): Fraction {
  const lived = run(
    company({
      months: MONTHS,
      company: {
        ...{ cash: 1e8, researchCashShare: 0, growthPods: 0, freezeBelow: 0, cutBelow: 0 },
        ...{ maturity: 0.4, smallTeamLoss: 0.3, ...values },
      },
      segments: [
        segment('smb', 'smb', {
          ...{ freeLeads: leads, programmesPerPod: 0, entryMonths: 0, entryPersonMonths: 0 },
          ...{ marketplaceCeiling: 0 },
        }),
      ],
      plan: {
        pods: steps([1, structure === 'founders' ? 0 : pods]),
        structures: { smb: [{ month: 1, structure }] },
      },
    }),
    FUTURES,
    [SOLD, ...SPENT],
  );
  const [sales, care] = SPENT.map((place) => lived.sum(place, 1, MONTHS));
  return [lived.sum(SOLD, 1, MONTHS), sales.map((cost, i) => cost + care[i])];
}

describe('new ARR for what selling and care cost, over three years', { timeout: 300_000 }, () => {
  it('is highest founder-led while demand would keep nobody hired busy', () => {
    const founders = selling('founders', 0, 20);
    for (const structure of ['generalist', 'pod', 'assembly'] as const)
      clearlyAbove(ratioGain(founders, selling(structure, 1, 20)), 0);
  });

  it('is higher with full-cycle reps than with one POD, or a line of four', () => {
    const reps = selling('generalist', 1, 150);
    for (const structure of ['pod', 'assembly'] as const)
      clearlyAbove(ratioGain(reps, selling(structure, 1, 150)), 0);
  });

  it('is highest with PODs once there are four of them', () => {
    const pods = selling('pod', 4, 600);
    for (const structure of ['generalist', 'assembly'] as const)
      clearlyAbove(ratioGain(pods, selling(structure, 4, 600)), 0);
  });

  it('is highest on an assembly line where there is more demand than people can handle', () => {
    const line = selling('assembly', 8, 4000);
    for (const structure of ['generalist', 'pod'] as const)
      clearlyAbove(ratioGain(line, selling(structure, 8, 4000)), 0);
  });

  it('would be higher with a single POD, too, if small teams lost nothing: as the shipped plans have it', () => {
    const [reps, pod] = (['generalist', 'pod'] as const).map((structure) =>
      selling(structure, 1, 150, { smallTeamLoss: 0 }),
    );
    clearlyBelow(ratioGain(reps, pod), 0);
  });
});
