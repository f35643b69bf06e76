// An axis keeps still while a control is held, and goes to round numbers on release.
import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { Axis } from '../../src/charts/axis.svelte';
import type { Domain } from '../../src/charts/domain';

afterEach(() => vi.unstubAllGlobals());

function stage(reducedMotion: boolean) {
  let now = 0;
  let next: FrameRequestCallback | undefined;
  vi.stubGlobal('matchMedia', () => ({ matches: reducedMotion }));
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    next = callback;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => (next = undefined));
  return {
    frame: (at: number) => {
      now = at;
      const callback = next;
      next = undefined;
      callback?.(at);
      flushSync();
    },
  };
}

function axisOf(bounds: () => Domain, held: () => boolean) {
  let axis!: Axis;
  const stop = $effect.root(() => {
    axis = new Axis(bounds, () => ({ kind: 'linear', height: 146 }), held);
  });
  flushSync();
  return { axis, stop };
}

test('frozen while held, eased on release', () => {
  const { frame } = stage(false);
  let high = $state(18);
  let held = $state(true);
  const { axis, stop } = axisOf(
    () => [0, high],
    () => held,
  );
  expect(axis.domain).toEqual([0, 20]);
  high = 70;
  flushSync();
  expect([axis.domain, axis.rest]).toEqual([
    [0, 20],
    [0, 20],
  ]);
  held = false;
  flushSync();
  expect([axis.domain, axis.rest]).toEqual([
    [0, 20],
    [0, 80],
  ]);
  frame(100);
  expect(axis.domain[1]).toBeGreaterThan(20);
  expect(axis.domain[1]).toBeLessThan(80);
  frame(200);
  expect(axis.domain).toEqual([0, 80]);
  stop();
});

test('at once where motion is unwelcome', () => {
  stage(true);
  let high = $state(18);
  const { axis, stop } = axisOf(
    () => [0, high],
    () => false,
  );
  high = 70;
  flushSync();
  expect(axis.domain).toEqual([0, 80]);
  stop();
});
