// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', 'c8ae6a739ed0fd39'],
  ['enterprise-only@1', 'bbb772bf66575f1f'],
  ['smb-only@1', 'c4b5721ac9a484d1'],
  ['balanced@1', 'ef3412756cc810fb'],
  ['adaptive@1', '7a5be6001f2e3099'],
  ['china-saas@1', 'a63abec0a411a0d6'],
  ['alibaba-path@1', '25853ff38b00be52'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
