// What stands in a chart's place when there is nothing to draw.
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en/index';
import { fallback, type MixKeyframe, type Scenario } from '../../../src/scenario';
import { whyBlank, type Run } from '../../../src/views/results/blank';
import { idleFrom, serveFrom } from '../../../src/views/results/idle';

const PLACE = 3;

/** A run that shows `n` futures, of which a share survives. */
function runOf(n: number, of: 'all' | 'survivors', survival: number, place = PLACE): Run {
  const picture = { n, of, series: [{ place, n }], odds: { futures: n, survival: [1, survival] } };
  return {
    shown: { picture },
    ghost: null,
    failure: undefined,
    isSlow: false,
    state: 'idle',
  } as unknown as Run;
}
const nothing: Run = { shown: null, ghost: null, failure: undefined, isSlow: false, state: 'busy' };
const say = (run: Run) => whyBlank(en, run, PLACE);

describe('a chart without figures', () => {
  it('says nothing of what is about to appear, and speaks when it takes long', () => {
    expect(say(nothing)).toBe('');
    expect(say({ ...nothing, isSlow: true })).toBe('Counting futures …');
  });

  it('points to the reason when there will be none', () => {
    expect(say({ ...nothing, failure: new Error('no') })).toContain('the line under the odds says why');
  });

  it('does not call a series that is on its way too few', () => {
    expect(say({ ...runOf(2000, 'all', 1, PLACE + 1), isSlow: true })).toBe('Counting futures …');
  });

  it('does not call too few what goes on being counted', () => {
    const busy = { ...runOf(0, 'all', 1), state: 'busy' } as const;
    expect([say(busy), say({ ...busy, isSlow: true })]).toEqual(['', 'Counting futures …']);
    expect(say({ ...runOf(100, 'survivors', 0.2), isSlow: true, state: 'busy' })).toBe('Counting futures …');
    expect(say({ ...runOf(20, 'all', 1), state: 'stopped' })).toContain('Too few futures');
  });

  it('counts futures, or survivors where only these are asked for', () => {
    expect(say(runOf(20, 'all', 0.5))).toBe(
      'Too few futures to say how it is spread: 20 futures, and it takes 30.',
    );
    expect(say(runOf(2000, 'survivors', 0.007))).toBe(
      'Too few survivors to say how it is spread: 14 survivors of 2,000 futures, and it takes 30.',
    );
    expect(say(runOf(400, 'survivors', 1 / 400))).toContain('1 survivor of');
    expect(say(runOf(400, 'survivors', 0))).toBe('Nobody survives in 400 futures.');
  });
});

describe('effort', () => {
  const drawn = (keyframes: readonly MixKeyframe[], rules: Scenario['plan']['rules'] = []): Scenario => ({
    ...fallback,
    plan: { ...fallback.plan, mix: { curve: 'step', keyframes }, rules },
  });
  const none = { month: 1, shares: {} };

  it('is there to the end in the shipped plan', () => {
    expect(idleFrom(fallback)).toBeUndefined();
  });

  it('may be missing from a month on, or at all', () => {
    expect(idleFrom(drawn([none]))).toBe(1);
    expect(idleFrom(drawn([{ month: 1, shares: { smb: 0, enterprise: 0 } }]))).toBe(1);
    expect(
      idleFrom(
        drawn([
          { month: 1, shares: { smb: 1 } },
          { month: 7, shares: {} },
        ]),
      ),
    ).toBe(7);
    expect(idleFrom(drawn([none, { month: 7, shares: { smb: 1 } }]))).toBeUndefined();
  });

  it('goes on, at a click, from where it ended', () => {
    const scenario = drawn([
      { month: 1, shares: { enterprise: 1 } },
      { month: 7, shares: {} },
      { month: 9, shares: { smb: 0 } },
    ]);
    const { mix } = serveFrom(scenario.plan, 7, 'smb');
    expect(mix.keyframes).toEqual([
      { month: 1, shares: { enterprise: 1 } },
      { month: 7, shares: { smb: 1 } },
    ]);
    expect(serveFrom(scenario.plan, 1, 'smb').mix.keyframes).toEqual([{ month: 1, shares: { smb: 1 } }]);
  });

  it('may come from a rule', () => {
    const when = [{ metric: 'cash', op: '<', value: 1e6 }] as const;
    const then = [{ lever: 'mix', shares: { smb: 1 } }] as const;
    expect(idleFrom(drawn([none], [{ id: 'turn', when, forMonths: 1, then }]))).toBeUndefined();
  });
});
