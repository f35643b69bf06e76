// A strip of tabs in a narrow place: it fades where it goes on, and shows what is chosen.
import { expect, test } from 'vitest';
import { sideways } from '../../src/controls';

function make(width: number) {
  const strip = document.createElement('div');
  strip.style.cssText = `width: ${width}px; display: flex; overflow-x: auto`;
  const tabs = Array.from({ length: 8 }, (_, i) => {
    const tab = document.createElement('button');
    tab.style.cssText = 'flex: none; width: 100px';
    tab.setAttribute('aria-selected', String(i === 0));
    return tab;
  });
  strip.append(...tabs);
  document.body.append(strip);
  return { strip, tabs, end: sideways(strip) };
}

test('the end fades while there is more, then the beginning does', async () => {
  const { strip, tabs, end } = make(300);
  await expect.poll(() => strip.style.maskImage).toContain('100% - 32px');
  tabs[0].setAttribute('aria-selected', 'false');
  tabs[7].setAttribute('aria-selected', 'true');
  await expect.poll(() => strip.scrollLeft).toBe(500);
  const seen = tabs[7].getBoundingClientRect();
  expect(seen.right).toBeLessThanOrEqual(strip.getBoundingClientRect().right);
  await expect.poll(() => strip.style.maskImage).toContain('0px)');
  end();
  strip.remove();
});

test('a strip that is seen whole does not fade', async () => {
  const { strip, end } = make(900);
  await new Promise((done) => setTimeout(done, 50));
  expect(strip.style.maskImage).toBe('');
  end();
  strip.remove();
});
