// State that the first view to look at it makes, and that outlives the view.

/** Made in a root of its own: what is derived in a view goes stale with it. */
export function lasting<T>(make: () => T): T {
  let made: T | undefined;
  // Never ended: it lives as long as the page.
  $effect.root(() => {
    made = make();
  });
  return made as T;
}
