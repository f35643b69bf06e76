// Ways to sell by size of demand, and whom to sell to: small companies without a plan's other worries.
import type { Structure, Values } from '../../src/scenario';
import { ratioGain, ratioOf, type Fraction } from '../behaviours/estimates';
import { companyAt, F, segmentAt } from '../behaviours/futures';
import { company, segment, steps } from '../engine/company';
import { live, more, ratio, type Claim } from './figures';

const MONTHS = 36;
const SOLD = segmentAt('newArr', 0);
const SPENT = [companyAt('salesCost'), companyAt('carePayroll')] as const;
/** No hiring and no firing, and research that takes nothing beside its floor. */
const CALM: Values = { growthPods: 0, freezeBelow: 0, cutBelow: 0, researchCashShare: 0 };

/** Small business sold by AEs with so many free leads a month and PODs of four: new ARR ÷ sales and care. */
function selling(structure: Structure, pods: number, leads: number, smallTeamLoss = 0.3): Fraction {
  const own = { freeLeads: leads, programmesPerPod: 0, entryMonths: 0, entryPersonMonths: 0 };
  const lived = live(
    company({
      months: MONTHS,
      company: { ...CALM, cash: 1e8, maturity: 0.4, smallTeamLoss },
      segments: [segment('smb', 'smb', { ...own, marketplaceCeiling: 0 })],
      plan: {
        pods: steps([1, structure === 'founders' ? 0 : pods]),
        structures: { smb: [{ month: 1, structure }] },
      },
    }),
    [SOLD, ...SPENT],
  );
  const [sales, care] = SPENT.map((place) => lived.sum(place, 1, MONTHS));
  return [lived.sum(SOLD, 1, MONTHS), sales.map((cost, i) => cost + care[i])];
}

function* bySize(): Generator<Claim> {
  const teams = ['generalist', 'pod', 'assembly'] as const;
  yield ['founders alone, 20 leads a month', ratio(ratioOf(selling('founders', 0, 20)))];
  for (const [leads, pods] of [
    [20, 1],
    [150, 1],
    [600, 4],
    [4000, 8],
  ]) {
    for (const structure of teams) {
      yield [
        `${structure}, ${leads} leads, ${pods} of four`,
        ratio(ratioOf(selling(structure, pods, leads))),
      ];
    }
  }
  const [reps, pod] = (['generalist', 'pod'] as const).map((structure) => selling(structure, 1, 150, 0));
  yield ['one POD, 150 leads, small teams losing nothing', ratio(ratioOf(pod))];
  yield ['— more than full-cycle reps', ratio(ratioGain(pod, reps))];
}

type Path = readonly (readonly [month: number, focus: number])[];
const NARROW: Path = [
  [1, 0],
  [10, 1],
];
const WHOLE: Path = [...NARROW, [37, 0.6]];

/** Two PODs on small contracts, so many from the fourth year on, with focus drawn. */
function walk(focus: Path, podsLater = 8) {
  return live(
    company({
      months: 72,
      company: { ...CALM, cash: 50e6 },
      segments: [segment('shops', 'smb')],
      plan: { pods: steps([1, 2], [37, podsLater]), focus: { shops: steps(...focus) } },
    }),
  );
}

function* whomToSellTo(): Generator<Claim> {
  const whole = walk(WHOLE);
  const atOnce: Path = [[1, 1]];
  const share = ratioOf([whole.fact(F.arr), walk(atOnce).fact(F.arr)]);
  yield ['anyone, a niche, then wider: times the ARR of full focus at once', ratio(share)];
  yield ['— against full focus, then wider', more(whole, walk([...atOnce, [37, 0.6]]))];
  yield ['— against a rough idea of the buyer throughout', more(whole, walk([[1, 0.3]]))];
  yield ['— against anyone throughout', more(whole, walk([[1, 0]]))];
  yield ['— against staying narrow', more(whole, walk(NARROW))];
  yield ['— against staying narrow, with two PODs to the end', more(walk(WHOLE, 2), walk(NARROW, 2))];
}

export function* structures(): Generator<Claim> {
  yield* bySize();
  yield* whomToSellTo();
}
