// Numbers that must be the same, to the last bit, wherever the engine runs: arithmetic, draws, whole futures.
// Free of test framework and Node, so that any browser can run it in a page.
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, listPresets, preset } from '../../src/scenario';
import { arithmeticDigest } from '../engine/math/digest';
import { luckDigest } from '../engine/random/digest';

const FUTURES = 50;

function fingerprintOf(base: string): string {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  return fingerprint(futures);
}

export const digests = (): Record<string, string> => ({
  arithmetic: arithmeticDigest(),
  luck: luckDigest(),
  ...Object.fromEntries(listPresets().map(({ base }) => [base, fingerprintOf(base)])),
});
