// What files and pictures say of the figures in them.
import { describe, expect, it } from 'vitest';
import { particularLine, particularRows, type Particulars } from '../../src/export';
import { loadMessages } from '../../src/messages';

const t = await (await loadMessages('en')).books();
const run: Particulars = {
  ...{ scenarios: ['Our plan'], engine: '1.4.0', seed: 7, ignoranceSeed: 7 },
  ...{ futures: 2000, fingerprint: '0123456789abcdef' },
};

describe('the line under a picture', () => {
  it('names plan, engine, luck, futures and fingerprint', () => {
    expect(particularLine(run, t)).toBe(
      'Our plan · Engine 1.4.0 · Luck seed 7 · 2000 futures · fingerprint 0123456789abcdef · Illustrative, not a forecast',
    );
  });

  it('names the seed of what is not known where it is another one', () => {
    expect(particularLine({ ...run, ignoranceSeed: 9 }, t)).toContain(
      'Luck seed 7 · Seed of what is not known 9 · 2000 futures',
    );
  });

  it('names every plan, and the one future that is told', () => {
    const two = particularLine({ ...run, scenarios: ['A Our plan', 'B Yours'], fingerprint: null }, t);
    expect(two).toMatch(/^A Our plan; B Yours · Engine/);
    expect(two).not.toContain('fingerprint');
    expect(particularLine({ ...run, future: 812 }, t)).toContain('2000 futures · Future 812 ·');
  });
});

describe('the rows over figures', () => {
  const names = (particulars: Particulars) => particularRows(particulars, t).map(([name]) => name);

  it('say the same, and leave out what there is none of', () => {
    expect(names(run)).toEqual(['Scenario', 'Engine', 'Luck seed', 'Futures', 'Run', 'Note']);
    expect(names({ ...run, futures: null, fingerprint: null, ignoranceSeed: 9, future: 0 })).toEqual([
      ...['Scenario', 'Engine', 'Luck seed', 'Seed of what is not known', 'Future', 'Note'],
    ]);
  });
});
