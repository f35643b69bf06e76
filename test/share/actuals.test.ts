// What really was goes into files and libraries, never into links, and only if it makes sense.
import { describe, expect, it } from 'vitest';
import {
  decodeFile,
  decodeLibrary,
  decodeLink,
  encodeFile,
  encodeLibrary,
  encodeLink,
} from '../../src/share';
import { usualWork } from '../../src/state';

const actuals = { currency: 'USD', from: 3, arr: [1.5e5, null, 2e5], cash: [-10] };
const state = { ...usualWork(), actuals };

describe('actual months', () => {
  it('come back from a file and from a library', () => {
    expect(decodeFile(encodeFile(state))).toMatchObject({ status: 'ok', state: { actuals } });
    const file = encodeLibrary([{ id: 'a', link: null, savedAt: 1, state }]);
    expect(decodeLibrary(file)).toMatchObject({ works: [{ state: { actuals } }] });
  });

  it('are in no link, which is the same without them', () => {
    const link = encodeLink(state);
    expect(link).toBe(encodeLink(usualWork()));
    expect(decodeLink(link)).not.toHaveProperty('state.actuals');
  });

  it.each([
    { ...actuals, arr: ['1'] },
    { ...actuals, cash: Array(500).fill(1) },
    { ...actuals, from: -1 },
    { ...actuals, currency: 'dollars' },
    { ...actuals, arr: [1e300] },
    { ...actuals, more: 1 },
    [],
    'x',
  ])('that make no sense are left out and told (%j)', (bad) => {
    const file = JSON.parse(encodeFile(usualWork())) as object;
    const decoded = decodeFile(JSON.stringify({ ...file, actuals: bad }));
    expect(decoded.status).toBe('repaired');
    expect(decoded).not.toHaveProperty('state.actuals');
    expect(decoded).toHaveProperty('problems.0.path', expect.stringMatching(/^actuals/));
  });

  it('of nothing are none', () => {
    const nothing = { ...actuals, arr: [null], cash: [] };
    expect(decodeFile(encodeFile({ ...state, actuals: nothing }))).not.toHaveProperty('state.actuals');
  });
});
