// One file of everything: it comes back as it was, and nothing that is in a file can do harm.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile, decodeLibrary, encodeFile, encodeLibrary, encodeLink, type Kept } from '../../src/share';
import { states } from './states';

const kept = fc.record({
  id: fc.stringMatching(/^[0-9a-z]{1,28}$/),
  state: states,
  link: fc.option(states.map(encodeLink)),
  savedAt: fc.nat(),
}) as fc.Arbitrary<Kept>;

const good = (text: string) => {
  const decoded = decodeLibrary(text);
  if (decoded.status !== 'ok') throw new Error(decoded.reason);
  return decoded;
};

describe('a file of everything', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(kept, { maxLength: 4 }), (works) => {
        const decoded = good(encodeLibrary(works));
        expect([decoded.repaired, decoded.lost]).toEqual([0, 0]);
        const told = ({ state, ...label }: Partial<Kept>) => ({ ...label, work: encodeLink(state!) });
        expect(decoded.works.map(told)).toEqual(works.map(told));
      }),
      { numRuns: 30 },
    );
  });

  it('may be the file of one work', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { works } = good(encodeFile(state));
        expect(works).toHaveLength(1);
        expect(encodeLink(works[0].state)).toBe(encodeLink(state));
      }),
      { numRuns: 20 },
    );
  });

  it('is told from a file of one work where one is wanted', () => {
    expect(decodeFile(encodeLibrary([]))).toEqual({ status: 'broken', reason: 'library' });
  });

  it('keeps what can be read of it, and counts the rest', () => {
    const [state] = fc.sample(states, { numRuns: 1, seed: 7 });
    const one = { id: 'a', link: null, savedAt: 3, state };
    const file = JSON.parse(encodeLibrary([one])) as { library: object[] };
    const [entry] = file.library as { work: object }[];
    const worn = { ...entry, work: { ...entry.work, seed: -1 } };
    const library = [entry, worn, { ...entry, work: { ballast: 9 } }, null, 7, { id: 'x' }];
    const { works, repaired, lost } = good(JSON.stringify({ ballast: 1, library }));
    expect([works.length, repaired, lost]).toEqual([2, 1, 4]);
  });

  it('says what is wrong with what is none', () => {
    const reason = (text: string) => (decodeLibrary(text) as { reason?: string }).reason;
    expect(reason(' ')).toBe('empty');
    expect(reason('{"library":')).toBe('unreadable');
    expect(reason('{"library":{}}')).toBe('unreadable');
    expect(reason('{"ballast":2,"library":[]}')).toBe('newer');
    expect(reason('{"photos":[]}')).toBe('foreign');
  });

  it('never throws, and takes no label that makes no sense', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.string(), (library, text) => {
        decodeLibrary(text);
        decodeLibrary(JSON.stringify({ ballast: 1, library }));
      }),
    );
    const [state] = fc.sample(states, { numRuns: 1, seed: 7 });
    const file = JSON.parse(encodeLibrary([{ id: 'a', link: null, savedAt: 3, state }])) as {
      library: object[];
    };
    const bad = [{ ...file.library[0], id: '../x', link: 7, savedAt: '1' }];
    const [work] = good(JSON.stringify({ ...file, library: bad })).works;
    expect([work.id, work.link, work.savedAt]).toEqual([undefined, null, undefined]);
  });
});
