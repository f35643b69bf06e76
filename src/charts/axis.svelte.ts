// A vertical axis that keeps still while a control is held, and eases to round numbers on release.
import { untrack } from 'svelte';
import { between, niceDomain, sameDomain, type AxisWish, type Domain } from './domain';

const EASE_MS = 200;
const easeOut = (t: number) => 1 - (1 - t) * (1 - t);
const stillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** To be made while a component is set up. */
export class Axis {
  private shown: Domain;
  private target: Domain;
  private frame = 0;

  /** `bounds`: what has to find room. */
  constructor(bounds: () => Domain, wish: () => AxisWish, held: () => boolean) {
    const wanted = () => niceDomain(bounds(), wish());
    const first = untrack(wanted);
    this.shown = $state.raw(first);
    this.target = $state.raw(first);
    $effect.pre(() => {
      if (held()) return;
      const next = wanted();
      untrack(() => this.go(next));
    });
    $effect(() => () => cancelAnimationFrame(this.frame));
  }

  /** What is drawn now. */
  get domain(): Domain {
    return this.shown;
  }

  /** Where it comes to rest: the marks belong here. */
  get rest(): Domain {
    return this.target;
  }

  private go(next: Domain): void {
    if (sameDomain(next, this.target)) return;
    cancelAnimationFrame(this.frame);
    const from = this.shown;
    this.target = next;
    if (stillness()) {
      this.shown = next;
      return;
    }
    const start = performance.now();
    const step = (now: number) => {
      const along = Math.max(0, Math.min(1, (now - start) / EASE_MS));
      this.shown = along < 1 ? between(from, next, easeOut(along)) : next;
      if (along < 1) this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  }
}
