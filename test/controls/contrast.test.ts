// Contrast of the tokens by the formula of WCAG 2.2, in both themes: text 4.5, marks 3.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** Custom properties of the first block after a selector. */
function block(selector: string): Record<string, string> {
  const start = css.indexOf('{', css.indexOf(selector)) + 1;
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => linear(parseInt(colour.slice(i, i + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const themes = { light: block(':root {'), dark: block(":root[data-theme='dark'] {") };
const TEXT = ['ink', 'ink2', 'ink3', 'smb', 'ent', 'seg3', 'seg4', 'out', 'plan-b', 'danger', 'focus'];
const WASHES = ['smb', 'ent', 'seg3', 'seg4'];

describe.each(Object.entries(themes))('the %s theme', (_name, tokens) => {
  it.each(TEXT)('has %s readable on the page', (name) => {
    expect(contrast(tokens[name], tokens.bg)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(WASHES)('has %s readable on its own wash', (name) => {
    expect(contrast(tokens[name], tokens[`${name}-wash`])).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['ink', 'ink2', 'ink3'])('has %s readable on fields', (name) => {
    expect(contrast(tokens[name], tokens.field)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the dark theme', () => {
  it('is the same by choice and by the system', () => {
    expect(block(":root:not([data-theme='light']) {")).toEqual(themes.dark);
  });
  it('names every colour of the light one', () => {
    expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light));
  });
});
