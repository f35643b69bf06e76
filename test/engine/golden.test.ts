// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', '85f288e931eac555'],
  ['enterprise-only@1', 'e7eba6bf6e8062c5'],
  ['smb-only@1', '8ba0e57ffd2e4570'],
  ['balanced@1', 'fc87d7328b6fe101'],
  ['adaptive@1', '96345e20823d7eb0'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
