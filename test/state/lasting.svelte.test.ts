// What a view makes for the page goes on when the view has gone.
import { expect, it, vi } from 'vitest';
import { lasting } from '../../src/state';
import { inRoot, repeating } from './effects.svelte';

class Doubled {
  value = $state(1);
  readonly twice: number = $derived(2 * this.value);
}

it('is derived anew after the view that made it has ended', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  let made: Doubled | undefined;
  inRoot(() => {
    made = lasting(() => new Doubled());
    expect(made.twice).toBe(2);
  })();
  if (!made) throw new Error('Nothing was made');
  const kept = made;
  kept.value = 5;
  let seen = 0;
  const end = repeating(() => (seen = kept.twice));
  expect(seen).toBe(10);
  end();
  expect(warned).not.toHaveBeenCalled();
});
