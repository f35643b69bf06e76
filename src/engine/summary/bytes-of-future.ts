// What results take in memory.
import { FACTS } from '../model';

const BYTES = Float64Array.BYTES_PER_ELEMENT;

/** What one future takes in memory, with that many series over those months. */
export const bytesOfFuture = (months: number, series: number): number =>
  BYTES * ((months + 1) * series + FACTS + 1) + 1;
