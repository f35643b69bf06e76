// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', 'ce8bca0b4c90e916'],
  ['enterprise-only@1', '091740884b3d5107'],
  ['smb-only@1', 'aad39c06109ef2eb'],
  ['balanced@1', 'b906e35009f6c762'],
  ['adaptive@1', '80eeedb823a9965d'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
