// B16: both ways. The shipped company, small business first or enterprise first: there is one for which enterprise first
// is the better plan, and what it hangs on: standing in the industry, design partners, a product, cash.
import { describe, it } from 'vitest';
import type { Archetype, Scenario, Values } from '../../src/scenario';
import { clearlyAbove, clearlyBelow, pairedGain, told, type Told } from './estimates';
import { F, plan, run } from './futures';

const FUTURES = 200;
/** Where the verdict is a near thing. */
const MANY = 350;
const SEVEN_YEARS = 84;

interface Company {
  readonly own?: Values;
  readonly enterprise?: Values;
  /** How its small business buys: micro serves itself, smb is sold to. */
  readonly small?: Archetype;
}
/** Founders whom the industry knows, partners who teach and vouch, half a product, a seed round, pay a year ahead. */
const STANDING: Values = { openingTrust: 0.6, designPartners: 4, annualShare: 1 };
const MEANS: Values = { cash: 4e6, maturity: 0.4 };

function lived(
  first: 'smb' | 'enterprise',
  { own, enterprise, small = 'micro' }: Company,
  futures: number,
  months = 60,
) {
  const base = plan('enterprise-only', months);
  const segments = base.segments.map((segment) => {
    if (segment.id === 'enterprise') return { ...segment, values: { ...segment.values, ...enterprise } };
    return small === 'micro' ? segment : { ...segment, archetype: small, values: {} };
  });
  const scenario: Scenario = {
    ...base,
    company: { ...base.company, ...own },
    segments,
    plan: {
      ...base.plan,
      mix: { curve: 'step', keyframes: [{ month: 1, shares: { [first]: 1 } }] },
      pods: [{ month: 1, value: 1 }],
    },
  };
  return run(scenario, futures);
}
const survives = (result: ReturnType<typeof lived>) =>
  told(result.fact(F.outcome).map((outcome) => (outcome === 2 ? 0 : 1)));
/** ARR at the horizon that enterprise first has more than small business first, in the same futures. */
const ahead = (of: Company, futures = FUTURES, months?: number): Told =>
  pairedGain(
    lived('enterprise', of, futures, months).fact(F.arr),
    lived('smb', of, futures, months).fact(F.arr),
  );

describe('B16 enterprise first, done well', () => {
  const well: Company = { own: MEANS, enterprise: STANDING };
  const [large, small] = [lived('enterprise', well, MANY), lived('smb', well, MANY)];

  it('survives in most futures', () => {
    clearlyAbove(survives(large), 0.8);
  });

  it('beats small business first: in ARR, in most futures, and at most five deaths more of 100', () => {
    clearlyAbove(pairedGain(large.fact(F.arr), small.fact(F.arr)), 0);
    const theirs = small.fact(F.arr);
    clearlyAbove(told(large.fact(F.arr).map((arr, i) => (arr > theirs[i] ? 1 : 0))), 0.5);
    const alive = (of: typeof large) => of.fact(F.outcome).map((outcome) => (outcome === 2 ? 0 : 1));
    clearlyAbove(pairedGain(alive(large), alive(small)), -0.05);
  });

  it('beats also one whose small business is sold by people, by month 84', () => {
    clearlyAbove(ahead({ ...well, small: 'smb' }, FUTURES, SEVEN_YEARS), 0);
  });
});

describe('B16 what flips the verdict', () => {
  it('nothing of all this: the shipped company', () => {
    clearlyBelow(ahead({}), 0);
  });

  it('no standing and no design partners', () => {
    clearlyBelow(ahead({ own: MEANS, enterprise: { annualShare: 1 } }), 0);
  });

  const sold: Company = { own: MEANS, enterprise: STANDING, small: 'smb' };
  it('at month 60, against small business sold by people: no standing, partners alone', () => {
    clearlyBelow(ahead({ ...sold, enterprise: { ...STANDING, openingTrust: 0 } }, MANY), 0);
  });

  it('and standing alone, with a new company’s product and the shipped cash', () => {
    clearlyBelow(ahead({ ...sold, own: { cash: 1.75e6, maturity: 0.12 } }), 0);
  });
});
