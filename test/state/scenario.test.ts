// Editing: gestures are one step, refusals change nothing, and every step can be taken back.
import { describe, expect, it } from 'vitest';
import { fallback, preset, readPath } from '../../src/scenario';
import { ActualsState, ScenarioState } from '../../src/state';

function make() {
  let presses = 0;
  const state = new ScenarioState(fallback, () => presses++);
  return { state, presses: () => presses };
}

describe('a change', () => {
  it('is one step back and forth', () => {
    const { state, presses } = make();
    expect(state.set('company.cash', 2_000_000)).toEqual([]);
    expect(readPath(state.scenario, 'company.cash')).toBe(2_000_000);
    expect(state.changes).toEqual(['company.cash']);
    expect([state.canUndo, state.canRedo]).toEqual([true, false]);
    state.undo();
    expect(state.scenario).toBe(fallback);
    expect(state.changes).toEqual([]);
    state.redo();
    expect(readPath(state.scenario, 'company.cash')).toBe(2_000_000);
    expect(presses()).toBe(3);
  });

  it('that is refused says why and leaves no step', () => {
    const { state } = make();
    expect(state.set('company.cash', -1)).toMatchObject([{ path: 'company.cash', code: 'range' }]);
    expect(state.set('company.nothing', 1)).toMatchObject([{ code: 'unknown' }]);
    expect(state.scenario).toBe(fallback);
    expect(state.canUndo).toBe(false);
  });

  it('to the same value is none', () => {
    const { state, presses } = make();
    state.set('company.cash', readPath(fallback, 'company.cash') ?? 0);
    expect(state.canUndo).toBe(false);
    expect(presses()).toBe(0);
  });
});

describe('a gesture', () => {
  it('is one step however many changes it makes', () => {
    const { state, presses } = make();
    const before = state.scenario;
    state.start();
    for (const cash of [1e6, 2e6, 3e6]) state.set('company.cash', cash);
    expect(state.held).toBe(true);
    expect(state.rested).toBe(before);
    state.end();
    expect(state.held).toBe(false);
    expect(state.rested).toBe(state.scenario);
    expect(presses()).toBe(1);
    state.undo();
    expect(state.scenario).toBe(fallback);
    expect(state.canUndo).toBe(false);
  });

  it('that comes back to where it began is no step', () => {
    const { state } = make();
    state.start();
    state.set('company.cash', 1e6);
    state.set('company.cash', 1_750_000);
    state.end();
    expect(state.canUndo).toBe(false);
  });
});

describe('the plan', () => {
  it('counts as one change however much of it is redrawn', () => {
    const { state } = make();
    const { plan } = fallback;
    const keyframes = plan.mix.keyframes.slice(0, 1);
    expect(state.setPlan({ ...plan, mix: { ...plan.mix, keyframes } })).toEqual([]);
    expect(state.changes).toEqual(['plan.mix']);
    expect(
      state.setPlan({ ...plan, mix: { ...plan.mix, keyframes: [{ month: 0, shares: {} }] } }),
    ).not.toEqual([]);
    expect(state.scenario.plan.mix.keyframes).toEqual(keyframes);
  });
});

describe('other work', () => {
  it('is opened as a step, and a preset has no changes', () => {
    const { state } = make();
    state.set('company.cash', 1e6);
    state.load(preset('smb-only')!);
    expect(state.changes).toEqual([]);
    state.undo();
    expect(state.changes).toEqual(['company.cash']);
    state.reset();
    expect(state.scenario).toBe(fallback);
    state.undo();
    expect(state.changes).toEqual(['company.cash']);
  });

  it('that takes the place of everything has no way back', () => {
    const { state } = make();
    state.set('company.cash', 1e6);
    state.replace(preset('smb-only')!);
    expect([state.canUndo, state.canRedo]).toEqual([false, false]);
  });

  it('keeps a name apart from the changes', () => {
    const { state } = make();
    expect(state.rename('Ours')).toEqual([]);
    expect(state.scenario.name).toBe('Ours');
    expect(state.changes).toEqual([]);
    expect(state.rename('a\nb')).toMatchObject([{ path: 'name' }]);
  });
});

describe('another plan that is opened', () => {
  const opened = () => {
    const { state } = make();
    state.rename('My company');
    state.load(preset('smb-only')!);
    return state;
  };

  it('is told with what it took the place of, until that is back', () => {
    const state = opened();
    expect(state.opened?.before.name).toBe('My company');
    expect(state.opened?.now).toBe(preset('smb-only'));
    state.undo();
    expect(state.opened).toBeNull();
    state.redo();
    expect(state.opened?.before.name).toBe('My company');
  });

  it('leads back: a step taken back, or, after changes, a step more', () => {
    const state = opened();
    state.close();
    expect([state.scenario.name, state.opened, state.canRedo]).toEqual(['My company', null, true]);
    const changed = opened();
    changed.set('company.cash', 1e6);
    changed.close();
    expect([changed.scenario.name, changed.opened]).toEqual(['My company', null]);
    changed.undo();
    expect(readPath(changed.scenario, 'company.cash')).toBe(1e6);
  });

  it('is told as it was on the way back through several', () => {
    const state = opened();
    state.load(preset('balanced')!);
    state.undo();
    expect([state.opened?.before.name, state.opened?.now]).toEqual(['My company', preset('smb-only')]);
    state.undo();
    expect(state.opened).toBeNull();
    state.redo();
    state.redo();
    expect(state.opened?.now).toBe(preset('balanced'));
    state.forgetOpened();
    state.undo();
    state.redo();
    expect(state.opened).toBeNull();
  });

  it('is not told of the same plan, of a reset, or once nobody wants to hear of it', () => {
    const { state } = make();
    state.load(fallback);
    expect(state.opened).toBeNull();
    const reset = opened();
    reset.reset();
    reset.set('company.cash', 1e6);
    reset.reset();
    expect(reset.opened).toBeNull();
    const forgotten = opened();
    forgotten.forgetOpened();
    expect(forgotten.opened).toBeNull();
  });
});

describe('what the company really had', () => {
  const actuals = { currency: 'USD', from: 0, arr: [0, 5000], cash: [] };
  const given = () => {
    const state = new ScenarioState(fallback);
    state.set('company.cash', 900_000);
    state.give(actuals);
    return state;
  };

  it('is given as a step, and stays while the same company is changed', () => {
    const state = given();
    state.set('company.cash', 800_000);
    state.reset();
    expect(state.actuals).toBe(actuals);
    state.undo();
    state.undo();
    expect(state.actuals).toBe(actuals);
    state.undo();
    expect([state.actuals, readPath(state.scenario, 'company.cash')]).toEqual([undefined, 900_000]);
    state.redo();
    expect(state.actuals).toBe(actuals);
  });

  it('is not that of another scenario that is opened, and comes back with its own', () => {
    const state = given();
    state.load(preset('smb-only')!);
    expect(state.actuals).toBeUndefined();
    state.undo();
    expect(state.actuals).toBe(actuals);
    state.redo();
    expect(state.actuals).toBeUndefined();
    state.set('company.cash', 700_000);
    state.close();
    expect(state.actuals).toBe(actuals);
  });

  it('changes no figure: taking it back leaves no line from before', () => {
    let pressed = 0;
    const state = new ScenarioState(fallback, () => pressed++);
    state.give(actuals);
    state.undo();
    expect([state.actuals, pressed]).toEqual([undefined, 0]);
  });

  it('is looked at closely where it ends before the horizon', () => {
    const state = new ScenarioState(fallback);
    const kept = new ActualsState(state);
    kept.isNear = true;
    expect([kept.until, kept.isNear, kept.last]).toEqual([null, false, fallback.months]);
    kept.now = { ...actuals, arr: Array.from({ length: 12 }, () => 1), cash: [1, null] };
    expect([kept.until, kept.isNear, kept.last]).toEqual([14, true, 14]);
    kept.now = { ...actuals, arr: Array.from({ length: fallback.months }, () => 1) };
    expect([kept.until, kept.last]).toEqual([null, fallback.months]);
    kept.now = { ...actuals, currency: 'CNY' };
    expect(kept.until).toBeNull();
  });
});
