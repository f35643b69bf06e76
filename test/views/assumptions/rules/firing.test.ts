// How often a rule fires, told without claiming more than was counted.
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/messages';
import { fallback, rulesInForce, type Action, type Rule } from '../../../../src/scenario';
import { lanesOf } from '../../../../src/views/plan/lanes';
import { firingText, overruled, turningOf } from '../../../../src/views/assumptions/rules/firing';
import { counted, withRules } from './counted';

const messages = await loadMessages('en');
const text = (...parts: Parameters<typeof firingText> extends [unknown, ...infer Rest] ? Rest : never) =>
  firingText(messages, ...parts);

const from = (id: string, month: number, then: Action, more: Partial<Rule> = {}): Rule => ({
  id,
  label: `Rule ${id}`,
  when: [{ metric: 'month', op: '>=', value: month }],
  forMonths: 1,
  then: [then],
  ...more,
});
const freeze: Action = { lever: 'freeze', value: 1 };
const allSmb: Action = { lever: 'mix', shares: { smb: 1 } };
const allEnterprise: Action = { lever: 'mix', shares: { enterprise: 1 } };

const always = from('always', 3, freeze);
const never = from('never', 120, freeze);
const back = from('back', 2, { lever: 'release', latch: 'freeze' });
const off = from('off', 1, freeze, { off: true });
const short: Rule = { ...always, id: 'short', when: [{ metric: 'runway', op: '<', value: 9 }] };
const run = counted(withRules(fallback, off, always, never, back, short), 200);

describe('how often a rule fires', () => {
  it('is told with its usual month, and the months around it', () => {
    const { count, p10, p50, p90 } = turningOf(run, 'short')!;
    expect(count).toBeGreaterThan(30);
    expect(text(run, short)).toBe(
      `Fires in ${Math.round(count / 2)} of 100 futures, usually first in month ${Math.round(p50)} ` +
        `(8 in 10 of them: ${Math.round(p10)} to ${Math.round(p90)}).`,
    );
    expect(text(run, always)).toBe('Fires in 100 of 100 futures, first in month 3.');
  });

  it('says so when it never does, is switched off, or was not there yet', () => {
    expect(text(run, never)).toBe('Never fires in 200 futures.');
    expect(text(run, off)).toBe('Switched off: it does nothing.');
    expect(text(run, from('new', 1, freeze))).toBe('Not counted yet.');
    expect(text(null, always)).toBe('Not counted yet.');
  });

  it('claims no more of a rule that only gives back than that its condition is met', () => {
    expect(text(run, back)).toBe('Its condition is met in 100 of 100 futures, first in month 2.');
  });

  it('names no usual month for the few', () => {
    const few = counted(withRules(fallback, always), 20);
    expect(text(few, always)).toBe('Fires in 100 of 100 futures: too few for a usual month.');
  });

  it('stays with its rule when another is switched off, on the page and in the lanes', () => {
    const { scenario } = run;
    expect(rulesInForce(scenario.plan).map(({ id }) => id)).toEqual(['always', 'never', 'back', 'short']);
    const shown = { ...run, run: 1, picture: { ...run.picture, series: [] } };
    const lanes = lanesOf(messages, shown as unknown as Parameters<typeof lanesOf>[1]);
    const lane = lanes.find(({ id }) => id === 'rules');
    expect(lane?.events?.map(({ id }) => id)).toEqual(['always', 'short']);
  });
});

describe('who has the last word', () => {
  const names = (rules: readonly Rule[], rule: Rule) =>
    [...overruled({ ...fallback.plan, rules }, rule)].map(([latch, others]) => [
      latch,
      others.map(({ id }) => id),
    ]);
  const first = from('first', 1, allSmb, { then: [allSmb, freeze] });
  const second = from('second', 1, allEnterprise);
  const third = from('third', 1, { lever: 'release', latch: 'mix' });

  it('are the rules further down that set the same', () => {
    const rules = [first, second, third, always];
    expect(names(rules, first)).toEqual([
      ['mix', ['second', 'third']],
      ['freeze', ['always']],
    ]);
    expect(names(rules, second)).toEqual([['mix', ['third']]]);
    expect(names(rules, third)).toEqual([]);
  });

  it('is nobody that is switched off, or that only cuts or raises', () => {
    expect(
      names([first, { ...second, off: true }, from('cut', 1, { lever: 'cut', value: 1 })], first),
    ).toEqual([]);
    expect(names([{ ...first, off: true }, second], { ...first, off: true })).toEqual([]);
  });
});
