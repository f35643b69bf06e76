// Changes against the preset, the view and what a link says of it, themes, undo.
import { describe, expect, it } from 'vitest';
import { companyAt, segmentAt } from '../../src/engine';
import { fallback, preset } from '../../src/scenario';
import { otherTheme, SceneState, ThemeState, ViewState } from '../../src/state';
import { changedPaths, same } from '../../src/state/changes';
import { History } from '../../src/state/history.svelte';
import type { Theme } from '../../src/storage';

describe('changes', () => {
  it('are none for presets', () => {
    for (const id of ['shippo-pivot', 'adaptive']) expect(changedPaths(preset(id)!)).toEqual([]);
  });

  it('count values, horizon, rounds, segments and drawn parts once each', () => {
    const { plan, segments } = fallback;
    const changed = {
      ...fallback,
      name: 'Ours',
      months: 48,
      company: { ...fallback.company, cash: 1e6 },
      segments: segments.slice(0, 1),
      plan: {
        ...plan,
        rounds: plan.rounds.slice(1),
        pods: [],
        mix: { ...plan.mix, curve: 'linear' as const },
      },
    };
    expect(changedPaths(changed)).toEqual([
      'months',
      'company.cash',
      'enterprise',
      'rounds.seed',
      'plan.mix',
      'plan.pods',
    ]);
  });

  it('do not mind the order of keys', () => {
    expect(same({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
    for (const [a, b] of [
      [{ a: 1 }, { a: 1, b: 2 }],
      [[1], { 0: 1 }],
      [null, {}],
      [NaN, 0],
    ]) {
      expect(same(a, b)).toBe(false);
    }
  });
});

describe('the view', () => {
  it('travels with a link; what is unknown is as usual', () => {
    const view = new ViewState(new SceneState());
    expect(view.more).toEqual({});
    view.tab = 'customers';
    view.cashScale = 'linear';
    const other = new ViewState(new SceneState());
    other.adopt({ survivors: true, more: view.more });
    expect([other.tab, other.cashScale, other.of]).toEqual(['customers', 'linear', 'survivors']);
    other.adopt({ survivors: false, more: { tab: 'moon', cash: 7 } });
    expect([other.tab, other.cashScale, other.of]).toEqual(['money', 'sqrt', 'all']);
  });

  it('says which scene is open, and goes back to the workbench where a view is unknown', () => {
    const scene = new SceneState();
    const view = new ViewState(scene);
    scene.show('drivers');
    expect(view.more).toEqual({ view: 'drivers' });
    scene.back('company.cash');
    expect([view.more, scene.sought]).toEqual([{}, 'company.cash']);
    view.adopt({ survivors: false, more: { view: 'drivers' } });
    expect(scene.view).toBe('drivers');
    view.adopt({ survivors: false, more: { view: 'moon' } });
    expect(scene.view).toBeNull();
  });

  it('asks for what an open view needs, once', () => {
    const view = new ViewState(new SceneState());
    const before = view.places(fallback);
    view.needed = [companyAt('arr'), companyAt('headcount')];
    expect(view.places(fallback)).toEqual([...before, companyAt('headcount')]);
    expect(view.mostSeries(fallback)).toBeGreaterThanOrEqual(view.places(fallback).length);
  });

  it('asks for each segment where it shows each', () => {
    const view = new ViewState(new SceneState());
    view.tab = 'customers';
    expect(view.places(fallback)).toEqual(
      expect.arrayContaining([segmentAt('customers', 0), segmentAt('customers', 1), segmentAt('effort', 1)]),
    );
  });
});

describe('the theme', () => {
  it.each([
    ['system', false, 'dark'],
    ['system', true, 'light'],
    ['light', false, 'dark'],
    ['dark', false, 'system'],
    ['light', true, 'system'],
    ['dark', true, 'light'],
  ] as const)('of %s, with a dark system: %s, has a look the other way', (theme, dark, other) => {
    expect(otherTheme(theme, dark)).toBe(other);
  });

  it('is the remembered one; the system decides where none is set', () => {
    const dataset: DOMStringMap = {};
    const written: Theme[] = [];
    const host = {
      root: { dataset },
      read: () => 'dark' as const,
      write: (theme: Theme) => void written.push(theme),
    };
    const theme = new ThemeState(host);
    expect(dataset).toEqual({ theme: 'dark' });
    theme.theme = 'system';
    expect(dataset).toEqual({});
    theme.theme = 'light';
    expect([dataset, written]).toEqual([{ theme: 'light' }, ['system', 'light']]);
  });
});

describe('steps back', () => {
  it('go as far as they are kept, and a new step ends the way forth', () => {
    const history = new History<number>();
    for (let step = 0; step < 250; step++) history.push(step);
    let at = 250;
    let steps = 0;
    while (history.canUndo) {
      at = history.undo(at)!;
      steps++;
    }
    expect([at, steps]).toEqual([50, 200]);
    expect(history.undo(at)).toBeUndefined();
    expect(history.redo(at)).toBe(51);
    history.push(51);
    expect([history.canRedo, history.redo(52)]).toEqual([false, undefined]);
  });
});
