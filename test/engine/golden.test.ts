// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', 'f83975e3c6ddb4b0'],
  ['enterprise-only@1', 'db8e6bf55eb65ca4'],
  ['smb-only@1', '703b1e793d094244'],
  ['balanced@1', '55f70be5dd2300e8'],
  ['adaptive@1', '70dff737e5603b9e'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
