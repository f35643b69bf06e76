// The list of rules: whatever is done to it, the scenario stays valid, travels by link and says so in a sentence.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LATCHES, LEVERS, METRICS } from '../../../../src/engine';
import { loadMessages } from '../../../../src/messages';
import {
  addSegment,
  compile,
  fallback,
  listPresets,
  preset,
  RULE_LIMITS,
  validate,
  type Plan,
  type Rule,
  type Scenario,
} from '../../../../src/scenario';
import { decodeLink, encodeLink, PLAIN_VIEW } from '../../../../src/share';
import {
  addRule,
  conditionOn,
  duplicateRule,
  forSegment,
  isFull,
  moveRule,
  nextAction,
  nextCondition,
  removeRule,
  replaceRule,
  withFlag,
} from '../../../../src/views/assumptions/rules/edit';
import { formOf, formsFor, hasAmount, makeAction } from '../../../../src/views/assumptions/rules/forms';
import { choicesFor, nameOf, readyMade } from '../../../../src/views/assumptions/rules/ready-made';
import { ruleSentence } from '../../../../src/views/assumptions/rules/sentence';
import { sharesOf, withShare } from '../../../../src/views/assumptions/rules/shares';

const messages = await loadMessages('en');
const { plan } = fallback;
const ids = ({ rules }: Plan) => rules.map(({ id }) => id);
const plain = (text: string) => text.replace(/\u202f/g, ' ');
const presets = listPresets().map(({ id }) => preset(id) ?? fallback);
const alone: Scenario = {
  ...fallback,
  segments: fallback.segments.slice(0, 1),
  plan: {
    ...plan,
    mix: { curve: 'step', keyframes: [{ month: 1, shares: { [fallback.segments[0].id]: 1 } }] },
    prices: {},
    rounds: [],
    rules: [],
  },
};

/** The scenario with those rules: valid, and the same after a link. */
function sound(scenario: Scenario, rules: readonly Rule[]): Scenario {
  const changed = { ...scenario, plan: { ...scenario.plan, rules } };
  expect(validate(changed)).toEqual({ ok: true, value: changed });
  const back = decodeLink(
    encodeLink({
      ...{ scenario: changed, seed: 1, ignoranceSeed: 1, futures: 400, view: PLAIN_VIEW },
      ...{ engine: '1.0.0', survival: null },
    }),
  );
  if (back.status !== 'ok') throw new Error(back.status);
  expect(back.state.scenario.plan.rules).toEqual(rules);
  expect(compile(back.state.scenario)).toEqual(compile(changed));
  return changed;
}

describe('the list of rules', () => {
  const body = readyMade(fallback, 'freeze')!;

  it('takes rules with names of their own, up to as many as fit', () => {
    let full = plan;
    for (let i = 0; i < 2 * RULE_LIMITS.rules; i++) full = addRule(full, body);
    expect(full.rules.length).toBe(RULE_LIMITS.rules);
    expect(isFull(full)).toBe(true);
    expect(new Set(ids(full)).size).toBe(RULE_LIMITS.rules);
    sound(fallback, full.rules);
  });

  it('doubles a rule beside itself, moves it and removes it', () => {
    const [first, second] = plan.rules;
    const doubled = duplicateRule(plan, first, 'x'.repeat(100));
    expect(ids(doubled)).toEqual([first.id, 'rule-1', second.id]);
    expect(doubled.rules[1]).toEqual({ ...first, id: 'rule-1', label: 'x'.repeat(RULE_LIMITS.label) });
    const moved = moveRule(doubled, 'rule-1', 1);
    expect(moved && ids(moved)).toEqual([first.id, second.id, 'rule-1']);
    expect(moved && moveRule(moved, 'rule-1', 1)).toBeUndefined();
    expect(moveRule(doubled, first.id, -1)).toBeUndefined();
    expect(ids(removeRule(doubled, 'rule-1'))).toEqual(ids(plan));
    sound(fallback, doubled.rules);
  });

  it('keeps a rule that is switched off, and the engine does not see it', () => {
    const [first, second] = plan.rules;
    const off = withFlag(first, 'off', true);
    const scenario = sound(fallback, replaceRule(plan, off).rules);
    const without = { ...fallback, plan: { ...plan, rules: [second] } };
    expect(compile(scenario)).toEqual(compile(without));
    expect(withFlag(off, 'off', false)).toEqual(first);
    sound(fallback, [withFlag(withFlag(first, 'off', true), 'once', true), withFlag(second, 'once', true)]);
  });
});

describe('the parts of a rule', () => {
  it.each(METRICS)('can ask for %s, whoever’s it is', (metric) => {
    for (const scenario of [...presets, alone]) {
      const before = forSegment(conditionOn(scenario, 'customers'), scenario.segments.at(-1)?.id);
      for (const when of [conditionOn(scenario, metric), conditionOn(scenario, metric, before)]) {
        const rule: Rule = { id: 'x', when: [when], forMonths: 1, then: [{ lever: 'freeze', value: 1 }] };
        sound(scenario, [rule]);
        expect(ruleSentence(messages, scenario, rule)).toMatch(/^When .+: stop hiring\.$/);
      }
    }
  });

  it('can pull every lever that the scenario has', () => {
    const found = new Set<string>();
    for (const scenario of [...presets, alone]) {
      for (const form of formsFor(scenario)) {
        const action = makeAction(scenario, form)!;
        expect(formOf(action)).toBe(form);
        expect(hasAmount(action)).toBe(['pods', 'cut', 'research', 'customisation'].includes(form));
        found.add(action.lever);
        sound(scenario, [{ id: 'x', when: [conditionOn(scenario, 'runway')], forMonths: 1, then: [action] }]);
      }
    }
    expect([...found].sort()).toEqual([...LEVERS].sort());
    expect(formsFor(alone)).not.toContain('raise');
    expect(formsFor(alone)).not.toContain('mix');
    expect(formsFor(alone, 'raise')).toContain('raise');
  });

  it('names what every latch gives back', () => {
    const words = LATCHES.map((latch) => messages.ruleEditor.latches[latch]);
    expect(new Set(words).size).toBe(LATCHES.length);
  });

  it('grow by what the rule does not have yet', () => {
    let rule: Rule = { id: 'x', ...readyMade(fallback, 'own')! };
    for (let i = 1; i < RULE_LIMITS.parts; i++) {
      rule = {
        ...rule,
        when: [...rule.when, nextCondition(fallback, rule)],
        then: [...rule.then, nextAction(fallback, rule)],
      };
    }
    expect(new Set(rule.when.map(({ metric }) => metric)).size).toBe(RULE_LIMITS.parts);
    expect(new Set(rule.then.slice(0, 5).map(({ lever }) => lever)).size).toBe(5);
    sound(fallback, [rule]);
  });

  it('make room for a share that is typed', () => {
    const names = ['a', 'b', 'c'];
    const amount = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount), fc.nat({ max: 2 }), amount, (given, at, percent) => {
        const shares = Object.fromEntries(names.map((id, i) => [id, given[i]]));
        const after = withShare(shares, names, names[at], percent / 100);
        const list = sharesOf(after, names);
        expect(list[at]).toBeCloseTo(percent / 100, 5);
        expect(list.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const [i, j] = [0, 1, 2].filter((other) => other !== at);
        // Shares are kept to a millionth.
        if (given[i] + given[j] > 0)
          expect(Math.abs(list[j] * given[i] - list[i] * given[j])).toBeLessThan(1e-3);
      }),
    );
    expect(withShare({ a: 1 }, ['a', 'b'], 'a', 0.9)).toEqual({ a: 0.9, b: 0.1 });
    expect(withShare({}, ['a', 'b'], 'a', 0)).toEqual({ b: 1 });
  });
});

describe('ready-made rules', () => {
  it('are valid in every preset, and read as what they are called', () => {
    for (const scenario of presets) {
      for (const which of choicesFor(scenario)) {
        const label = nameOf(messages, scenario, which);
        expect(label.length).toBeLessThanOrEqual(RULE_LIMITS.label);
        const rule: Rule = { id: 'x', label, ...readyMade(scenario, which)! };
        sound(scenario, [rule]);
      }
    }
    const sentence = (which: 'freeze' | 'back') =>
      plain(ruleSentence(messages, fallback, { id: 'x', ...readyMade(fallback, which)! }));
    expect(sentence('freeze')).toBe('When runway is under 9 months for 2 months in a row: stop hiring.');
    expect(sentence('back')).toBe(
      'When runway is under 9 months for 2 months in a row: mix to 100 % Small business.',
    );
  });

  it('leave no segment without effort when the largest is opened', () => {
    const three = addSegment(fallback, 'mid', 'Mid-market');
    expect(readyMade(three, 'open')?.then).toEqual([
      { lever: 'mix', shares: { smb: 0.35, enterprise: 0.3, mid: 0.35 } },
    ]);
    for (const which of choicesFor(three)) sound(three, [{ id: 'x', ...readyMade(three, which)! }]);
  });

  it('leave out what a scenario has nothing for', () => {
    expect(choicesFor(alone)).toEqual(['freeze', 'hireAgain', 'own']);
    for (const which of choicesFor(alone)) sound(alone, [{ id: 'x', ...readyMade(alone, which)! }]);
  });
});

describe('a rule that names what is gone', () => {
  const rule: Rule = {
    id: 'x',
    when: [{ metric: 'customers', segment: 'gone', op: '>', value: 1 }],
    forMonths: 1,
    then: [
      { lever: 'raise', round: 'gone' },
      { lever: 'mix', shares: { gone: 1 } },
    ],
  };

  it('is listed by the validator, field by field', () => {
    const result = validate({ ...fallback, plan: { ...plan, rules: [rule] } });
    expect(result.ok ? [] : result.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'plan.rules.0.when.0.segment: reference',
      'plan.rules.0.then.0.round: reference',
      'plan.rules.0.then.1.shares.gone: unknown',
    ]);
  });

  it('still reads as a sentence', () => {
    expect(ruleSentence(messages, fallback, rule)).toBe(
      'When customers (gone) is over 1: raise gone; no selling.',
    );
  });
});
