// Where published numbers come from. A parameter names a source by its id; whatever has none says 'assumption'.
import { companies } from './sources/companies';
import { customers } from './sources/customers';
import { essays } from './sources/essays';
import { people } from './sources/people';
import { selling } from './sources/selling';

/**
 * How far to trust a source: P primary or company document, S survey owner or named analyst, B vendor or consultant
 * blog with second-hand figures, W unsourced blog (a range check only), D worked out from other rows.
 */
export type Grade = 'P' | 'S' | 'B' | 'W' | 'D';

export interface Source {
  readonly title: string;
  /** Publisher and where it was seen. */
  readonly where: string;
  readonly grade: Grade;
}

export const SOURCES = { ...selling, ...customers, ...people, ...essays, ...companies } as const;

export type SourceId = keyof typeof SOURCES;
export type Cited = SourceId | 'assumption';
