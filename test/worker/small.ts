// A small company for tests of threads, and its results put in order whatever chunks they came in.
import { companyAt, FACTS, segmentAt, type Chunk } from '../../src/engine';
import { compile, fallback } from '../../src/scenario';
import type { Company } from '../../src/worker/company';
import type { Job } from '../../src/worker';

export const MONTHS = 6;
export const input = compile({ ...fallback, months: MONTHS });
/** The same company with a cent more. */
export const otherInput = compile({ ...fallback, months: MONTHS });
otherInput.values[0] += 0.01;

export const company: Company = { input, seed: 7, ignoranceSeed: 8 };
export const places = [companyAt('cash'), companyAt('arr'), segmentAt('customers', 0)];

export const jobOf = (to: number, from = 0): Job => ({ ...company, from, to, places });

/** All that a job's chunks hold, by number of future; `seen` counts how often each future came. */
export async function gather(job: Job, run: (onChunk: (chunk: Chunk) => void) => Promise<void>) {
  const rows = job.places.length * (job.input.months + 1);
  const series = new Float64Array(rows * job.to).fill(NaN);
  const facts = new Float64Array(FACTS * job.to).fill(NaN);
  const digests = new Uint32Array(2 * job.to);
  const seen = new Uint8Array(job.to);
  await run((chunk) => {
    const count = chunk.to - chunk.from;
    for (let i = 0; i < count; i++) {
      const future = chunk.from + i;
      seen[future] += 1;
      for (let row = 0; row < rows; row++) series[row * job.to + future] = chunk.series[row * count + i];
      for (let fact = 0; fact < FACTS; fact++) {
        facts[fact * job.to + future] = chunk.facts[fact * count + i];
      }
      for (let word = 0; word < 2; word++) {
        digests[word * job.to + future] = chunk.digests[word * count + i];
      }
    }
  });
  return { series, facts, digests, seen };
}
