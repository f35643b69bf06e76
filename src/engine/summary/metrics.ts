// Medians of the measures over living futures. Gathered chunk by chunk, so that a large run need not hold its series.
import type { Chunk } from '../model';
import {
  COMPANY_MEASURES,
  SEGMENT_MEASURES,
  type CompanyMeasure,
  type SegmentMeasure,
} from './measure-names';
import { measureChunk } from './measures';
import { spread, type Spread } from './spread';
import type { FuturesShape } from './futures';

/** Spreads over futures alive at the horizon; definitions in measure-names.ts. */
export interface Metrics {
  readonly company: Readonly<Record<CompanyMeasure | SegmentMeasure, Spread>>;
  readonly segments: readonly Readonly<Record<SegmentMeasure, Spread>>[];
}

/** Ingests the same chunks as `Futures`; they must carry `measurePlaces(segments)`. */
export class MetricsKeeper {
  private readonly shape: FuturesShape;
  private readonly company: Record<CompanyMeasure | SegmentMeasure, Float64Array>;
  private readonly segments: Record<SegmentMeasure, Float64Array>[];

  constructor(shape: FuturesShape) {
    this.shape = shape;
    const columns = <T extends string>(names: readonly T[]) =>
      Object.fromEntries(names.map((name) => [name, new Float64Array(shape.capacity).fill(NaN)])) as Record<
        T,
        Float64Array
      >;
    this.company = { ...columns(COMPANY_MEASURES), ...columns(SEGMENT_MEASURES) };
    this.segments = Array.from({ length: shape.segments }, () => columns(SEGMENT_MEASURES));
  }

  ingest(chunk: Chunk): void {
    const { places, months, segments } = this.shape;
    const found = measureChunk(chunk, places, months, segments);
    for (const name of [...COMPANY_MEASURES, ...SEGMENT_MEASURES]) {
      this.company[name].set(found.company[name], chunk.from);
    }
    found.segments.forEach((own, s) => {
      for (const name of SEGMENT_MEASURES) this.segments[s][name].set(own[name], chunk.from);
    });
  }

  /** Over the first n futures. */
  metrics(n: number): Metrics {
    const spreads = <T extends string>(columns: Record<T, Float64Array>) =>
      Object.fromEntries(
        Object.entries<Float64Array>(columns).map(([name, values]) => [name, spread(values, n)]),
      ) as Record<T, Spread>;
    return { company: spreads(this.company), segments: this.segments.map(spreads) };
  }
}
