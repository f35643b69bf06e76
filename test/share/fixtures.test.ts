// Every link that was ever published opens for ever, and says what it said.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPath, validate, type Value } from '../../src/scenario';
import { decodeLink } from '../../src/share';

interface Published {
  readonly about: string;
  readonly fragment: string;
  /** Part of the state that it opens to. */
  readonly state: object;
  /** Values that the link itself says, by path. */
  readonly values?: Readonly<Record<string, Value>>;
}

const file = new URL('../fixtures/links/links.json', import.meta.url);
const { links } = JSON.parse(readFileSync(file, 'utf8')) as { links: readonly Published[] };

describe('published links', () => {
  it('are all here', () => {
    expect(links.length).toBeGreaterThanOrEqual(18);
  });

  it.each(links)('open: $about', ({ fragment, state, values = {} }) => {
    const decoded = decodeLink(fragment);
    if (decoded.status !== 'ok') throw new Error(JSON.stringify(decoded));
    expect(decoded.state).toMatchObject(state);
    expect(validate(decoded.state.scenario).ok).toBe(true);
    for (const [path, value] of Object.entries(values)) {
      expect(readPath(decoded.state.scenario, path), path).toEqual(value);
    }
  });
});
