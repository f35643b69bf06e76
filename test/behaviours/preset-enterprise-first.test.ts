// Enterprise first, done well (principle 7: for every plan there is a company for which it is the best): founders' standing,
// design partners and cash carry it; without them the same plan is the shipped "Enterprise only".
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario';
import { F, pairedGain, plan, ruin, run, withCompany, withSegment } from './futures';

const FUTURES = 2000;
const SE = 3;

const preset = plan('enterprise-first');
const cold = (scenario: Scenario) => withCompany(scenario, { cash: 1_750_000 });
const unknown = (scenario: Scenario) => withSegment(scenario, 'enterprise', { openingTrust: 0 });
const alone = (scenario: Scenario) => withSegment(scenario, 'enterprise', { designPartners: 0 });

/** The same company sells to small business instead. */
const smallFirst = (scenario: Scenario): Scenario => ({
  ...scenario,
  plan: { ...scenario.plan, mix: { curve: 'step', keyframes: [{ month: 1, shares: { smb: 1 } }] } },
});

describe('enterprise first, done well', { timeout: 300_000 }, () => {
  const well = run(preset, FUTURES);
  const { share, error } = ruin(well);

  it('lives on in most futures, though not in all', () => {
    expect(share + SE * error).toBeLessThan(1 / 3);
    expect(share - SE * error).toBeGreaterThan(0.1);
  });

  it.each([
    ['founders whom buyers do not know', unknown(preset), 0.1],
    ['no design partners', alone(preset), 0.2],
    ['neither', alone(unknown(preset)), 0.4],
    ["the shipped company's cash", cold(preset), 0.4],
  ])('with %s it runs out of cash in more futures', (_, scenario, more) => {
    const without = ruin(run(scenario, FUTURES));
    expect(without.share - share - SE * Math.hypot(without.error, error)).toBeGreaterThan(more);
  });

  it('with none of the three it runs out of cash in nearly all', () => {
    const without = ruin(run(cold(alone(unknown(preset))), FUTURES));
    expect(without.share - SE * without.error).toBeGreaterThan(0.95);
  });

  it('ends with more ARR than small business first, of which as many live on, within 10 in 100', () => {
    const small = run(smallFirst(preset), FUTURES);
    const { mean, error } = pairedGain(well.fact(F.arr), small.fact(F.arr));
    expect(mean - SE * error).toBeGreaterThan(0);
    expect(Math.abs(ruin(small).share - share)).toBeLessThan(0.1);
  });

  it('does not, where the small customers are worth an AE: the verdict hangs on them', () => {
    const [smb, enterprise] = preset.segments;
    const sold: Scenario = {
      ...preset,
      segments: [{ ...smb, archetype: 'smb', values: {} }, enterprise],
    };
    const { mean, error } = pairedGain(well.fact(F.arr), run(smallFirst(sold), FUTURES).fact(F.arr));
    expect(mean + SE * error).toBeLessThan(0);
  });
});
