// Every link that was ever published opens for ever, and says what it said.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPath, validate, type Value } from '../../src/scenario';
import { decodeFile, decodeLibrary, decodeLink, encodeLink } from '../../src/share';

interface Published {
  readonly about: string;
  readonly fragment: string;
  /** Part of the state that it opens to. */
  readonly state: object;
  /** Values that the link itself says, by path. */
  readonly values?: Readonly<Record<string, Value>>;
}

const textOf = (name: string) =>
  readFileSync(new URL(`../fixtures/links/${name}.json`, import.meta.url), 'utf8');
const { links } = JSON.parse(textOf('links')) as { links: readonly Published[] };

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

/** Both were saved with engine 1.5.0. Literal, so that nothing that writes has a say in what is read. */
describe('published files', () => {
  const work = {
    ...{ seed: 5, ignoranceSeed: 6, futures: 1000, engine: '1.5.0', survival: 412, typicalArr: 2.5e6 },
    view: { series: [], survivors: true, more: { tab: 'customers' } },
    beside: { at: 1, plans: [{ base: 'enterprise-only@1' }] },
  };
  const values = { months: 84, 'smb.winRate': 0.3, 'company.cash': 3e6 };

  it('a scenario opens', () => {
    const decoded = decodeFile(textOf('scenario'));
    if (decoded.status !== 'ok') throw new Error(JSON.stringify(decoded));
    expect(decoded.state).toMatchObject(work);
    expect(decoded.state.actuals).toEqual({
      ...{ currency: 'USD', from: 0 },
      ...{ arr: [1000, null, 3000], cash: [2e6, 1.9e6, null] },
    });
    expect(decoded.state.scenario).toMatchObject({ schema: 1, base: 'shippo-pivot@1' });
    for (const [path, value] of Object.entries(values))
      expect(readPath(decoded.state.scenario, path), path).toBe(value);
    // Nothing else was changed: the link in which only these differ is the same work.
    const link = 'preset=shippo-pivot@1&months=84&smb.winRate=.3&company.cash=3E6';
    const linked = decodeLink(link);
    if (linked.status === 'broken') throw new Error(linked.reason);
    expect(encodeLink({ ...linked.state, scenario: decoded.state.scenario })).toBe(encodeLink(linked.state));
  });

  it('a library opens, with all that it holds', () => {
    const decoded = decodeLibrary(textOf('library'));
    if (decoded.status !== 'ok') throw new Error(decoded.reason);
    expect(decoded).toMatchObject({ repaired: 0, lost: 0 });
    const [mine, theirs] = decoded.works;
    expect(mine).toMatchObject({ id: 'a1', link: null, savedAt: 1_767_225_600_000, state: work });
    expect(mine.state.scenario).toMatchObject({ name: 'Mine', base: 'shippo-pivot@1' });
    for (const [path, value] of Object.entries(values))
      expect(readPath(mine.state.scenario, path), path).toBe(value);
    expect(theirs).toMatchObject({ id: 'b2', state: { scenario: { base: 'smb-only@1' }, survival: null } });
    expect(decodeLink(theirs.link ?? '')).toMatchObject({ status: 'ok' });
    expect(decoded.works).toHaveLength(2);
  });
});
