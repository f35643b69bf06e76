// A strip that scrolls sideways: it fades at the edges where it goes on, and what is chosen in it is in sight.

/** Width of a faded edge, px. */
const FADE = 32;
const CHOSEN = '[aria-selected="true"], [aria-current="page"]';

/** To be attached to the strip. */
export function sideways(strip: HTMLElement): () => void {
  const fade = () => {
    const before = Math.min(FADE, strip.scrollLeft);
    const after = Math.min(FADE, strip.scrollWidth - strip.clientWidth - strip.scrollLeft);
    const isWhole = before < 1 && after < 1;
    strip.style.maskImage = isWhole
      ? ''
      : `linear-gradient(to right, transparent, #000 ${before}px, #000 calc(100% - ${after}px), transparent)`;
  };
  const reveal = () => {
    const chosen = strip.querySelector(CHOSEN)?.getBoundingClientRect();
    const { left, right } = strip.getBoundingClientRect();
    if (chosen && chosen.right > right - FADE) strip.scrollLeft += chosen.right - right + FADE;
    else if (chosen && chosen.left < left + FADE) strip.scrollLeft += chosen.left - left - FADE;
    fade();
  };
  const sizes = new ResizeObserver(reveal);
  const choices = new MutationObserver(reveal);
  sizes.observe(strip);
  choices.observe(strip, {
    ...{ subtree: true, childList: true, attributes: true },
    attributeFilter: ['aria-selected', 'aria-current'],
  });
  strip.addEventListener('scroll', fade, { passive: true });
  return () => {
    sizes.disconnect();
    choices.disconnect();
    strip.removeEventListener('scroll', fade);
  };
}
