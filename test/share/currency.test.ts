// Amounts travel as figures in the scenario's own currency: nothing is converted on the way, and what is not said is the
// preset's at that currency's level of prices.
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/engine';
import {
  inCurrency,
  levelBetween,
  preset,
  readPath,
  writePath,
  type Scenario,
  type Value,
} from '../../src/scenario';
import { decodeFile, decodeLink, encodeFile, encodeLink, PLAIN_VIEW } from '../../src/share';

const SET: Readonly<Record<string, Value>> = {
  'company.cash': 7_654_321,
  'smb.leadCost': { p10: 210, p90: 330 },
  'smb.acv': 8888,
  'enterprise.ae.cost': 45_678,
  'rounds.a.amount': 31_415_926,
};
const base = preset('shippo-pivot@1') as Scenario;
const foreign = Object.entries(SET).reduce(
  (before, [path, value]) => {
    const result = writePath(before, path, value);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  },
  inCurrency(base, 'CNY'),
);
const state = {
  ...{ scenario: foreign, seed: 1, ignoranceSeed: 1, futures: 2000, view: PLAIN_VIEW },
  ...{ engine: ENGINE_VERSION, survival: null },
};

describe.each([
  ['link', () => decodeLink(encodeLink(state))],
  ['file', () => decodeFile(encodeFile(state))],
] as const)('a %s in a foreign currency', (_, open) => {
  const decoded = open();
  const opened = decoded.status === 'ok' ? decoded.state.scenario : base;

  it('says what was set, to the cent', () => {
    expect(opened.currency).toBe('CNY');
    for (const [path, value] of Object.entries(SET)) expect(readPath(opened, path), path).toEqual(value);
  });

  it('means by what was not set the preset at that level of prices', () => {
    const factor = levelBetween('USD', 'CNY');
    for (const path of ['enterprise.acv', 'rounds.b.amount']) {
      expect(readPath(inCurrency(base, 'CNY'), path)).not.toEqual(readPath(base, path));
      expect(readPath(opened, path), path).toEqual(readPath(inCurrency(base, 'CNY'), path));
    }
    const [dollars, renminbi] = [base, opened].map((scenario) => readPath(scenario, 'rounds.b.amount'));
    expect(renminbi).toBeCloseTo(Number(dollars) * factor, 6);
  });
});
