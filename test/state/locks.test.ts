// What a teacher's link holds stays where it is, whatever tries to move it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inCurrency, listPaths, preset, type Scenario } from '../../src/scenario';
import { lockOf, namesOf, readLocks, writeLocks, type LockRule } from '../../src/state/locks';
import { CompareState } from '../../src/state/compare.svelte';
import { LocksState } from '../../src/state/locks.svelte';
import { ScenarioState } from '../../src/state/scenario.svelte';
import { allRows } from '../../src/views/assumptions/rows';

const pivot = preset('shippo-pivot') as Scenario;
const ofPath = (text: string, path: string) => lockOf(readLocks(text), namesOf(pivot, path));
const held = (text: string) => new ScenarioState(pivot, () => undefined, new LocksState(() => text));

describe('the text of locks', () => {
  it('reads back what was written', () => {
    const rule: fc.Arbitrary<LockRule> = fc.record({
      name: fc.oneof(
        fc.constantFrom('team', '*', '*.winRate', 'views.map', 'plan.mix'),
        fc.stringMatching(/^[A-Za-z0-9.*][A-Za-z0-9.*-]{0,40}$/),
      ),
      to: fc.constantFrom('open', 'locked', 'hidden'),
    });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 30 }), (rules) => {
        const text = writeLocks(rules);
        if (text === undefined) expect(rules.map(({ name }) => name).join().length).toBeGreaterThan(900);
        else expect(readLocks(text)).toEqual(rules);
      }),
    );
  });

  it('never throws, keeps unknown names, and leaves out what is none', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => void readLocks(text)));
    expect(readLocks('wisdom, ,<b>,-team,team--x')).toEqual([
      { name: 'wisdom', to: 'locked' },
      { name: 'team', to: 'hidden' },
      { name: 'team--x', to: 'locked' },
    ]);
    expect(ofPath('wisdom', 'smb.winRate')).toBe('open');
  });

  it('is not longer than a link carries', () => {
    expect(
      writeLocks(Array.from({ length: 60 }, () => ({ name: 'enterprise.churnFirst', to: 'locked' }))),
    ).toBe(undefined);
  });
});

describe('a lock', () => {
  it.each([
    ['smb.winRate', 'smb.winRate', 'locked'],
    ['smb.winRate', 'enterprise.winRate', 'open'],
    ['*.winRate', 'enterprise.winRate', 'locked'],
    ['smb', 'smb.winRate', 'locked'],
    ['-market', 'smb.winRate', 'hidden'],
    ['funnel', 'smb.winRate', 'locked'],
    ['market,~smb.winRate', 'smb.winRate', 'open'],
    ['~smb.winRate,market', 'smb.winRate', 'locked'],
    ['*', 'company.cash', 'locked'],
    ['*,~plan', 'plan.mix', 'open'],
    ['mix', 'plan.mix', 'locked'],
    ['rounds', 'rounds.a.amount', 'locked'],
    ['plan.rounds', 'rounds.a.amount', 'locked'],
    ['rules', 'company.freezeBelow', 'locked'],
    ['team', 'plan.pods', 'locked'],
    ['s*b.win*te', 'smb.winRate', 'locked'],
    ['smb.win*x', 'smb.winRate', 'open'],
  ] as const)('%s: %s is %s', (text, path, to) => expect(ofPath(text, path)).toBe(to));

  it('knows every number by the tab that it stands on', () => {
    for (const row of allRows(pivot.segments.map(({ archetype }) => archetype))) {
      for (const [i, own] of row.parameters.entries()) {
        if (!own) continue;
        const owner = row.scope === 'company' ? 'company' : pivot.segments[i].id;
        expect(namesOf(pivot, `${owner}.${own.key}`), own.key).toContain(row.tab);
      }
    }
  });

  it('on everything holds everything', () => {
    for (const path of listPaths(pivot)) expect(ofPath('*', path), path).toBe('locked');
  });
});

describe('a scenario under lock', () => {
  it('refuses one number, and says which; others move', () => {
    const state = held('smb.winRate');
    expect(state.set('smb.winRate', 0.5)).toMatchObject([{ path: 'smb.winRate', code: 'locked' }]);
    expect([state.scenario, state.refused]).toEqual([pivot, 'smb.winRate']);
    expect(state.set('enterprise.winRate', 0.2)).toEqual([]);
    expect(state.refused).toBe(null);
  });

  it('refuses a drawn plan, whoever draws it', () => {
    const state = held('mix');
    const other = {
      ...pivot.plan,
      mix: { ...pivot.plan.mix, keyframes: [{ month: 1, shares: { smb: 1 } }] },
    };
    expect(state.setPlan(other)).toHaveLength(1);
    expect(state.revise({ ...pivot, plan: other })).toHaveLength(1);
    state.arrange({ ...pivot, plan: other }, state.beside);
    expect(state.scenario).toBe(pivot);
    expect(state.setPlan({ ...pivot.plan, pods: [{ month: 1, value: 3 }] })).toEqual([]);
  });

  it('is held whole by a lock on one keyframe', () => {
    const other = {
      ...pivot.plan,
      mix: { ...pivot.plan.mix, keyframes: [{ month: 1, shares: { smb: 1 } }] },
    };
    expect(held('plan.mix.1.smb').setPlan(other)).toHaveLength(1);
  });

  it('lets neither another plan, another currency, reset nor undo past a lock', () => {
    const state = held('company.cash');
    state.load(preset('enterprise-prepaid') as Scenario);
    expect(state.scenario).toBe(pivot);
    const poor = held('*.acv');
    expect(poor.revise(inCurrency(pivot, 'CNY'))).toHaveLength(1);
    const choice = held('presets');
    choice.load(preset('smb-only') as Scenario);
    expect([choice.scenario, choice.refused]).toEqual([pivot, 'presets']);

    let text = '';
    const late = new ScenarioState(pivot, () => undefined, new LocksState(() => text));
    late.set('smb.winRate', 0.5);
    text = 'smb.winRate';
    const locked = new ScenarioState(late.scenario, () => undefined, new LocksState(() => text));
    locked.reset();
    expect(locked.scenario).toBe(late.scenario);
  });

  it('undoes and redoes what is open', () => {
    const state = held('team');
    state.set('smb.winRate', 0.5);
    state.undo();
    expect(state.scenario).toBe(pivot);
    state.redo();
    expect(state.scenario).not.toBe(pivot);
  });

  it('is free for the work that a link opens', () => {
    const state = held('*');
    const other = preset('china-saas') as Scenario;
    state.replace(other);
    expect(state.scenario).toBe(other);
  });
});

describe('a lock on the choice of plan', () => {
  it('lets a copy stand beside the plan on the page, and no other', () => {
    const scenario = held('-presets');
    const compare = new CompareState({ scenario });
    const other = preset('enterprise-only') as Scenario;
    expect(compare.add(other)).toBe(false);
    expect(scenario.refused).toBe('presets');
    expect(compare.plans.map((plan) => plan.scenario)).toEqual([pivot]);
    expect(compare.add(pivot)).toBe(true);
    scenario.load(other);
    expect(compare.plans.map((plan) => plan.scenario)).toEqual([pivot, pivot]);
  });
});
