// What a fan says; every text comes from the page's catalogue.
import type { Edge } from './bands';
import type { EdgeWords } from './edge-labels';
import type { TableWords } from './table-words';

export interface FanWords extends EdgeWords {
  /** A month as spoken. */
  readonly month: (month: number) => string;
  /** Headings of the data table. */
  readonly levels: Readonly<Record<Edge, string>>;
  /** Heading of what really was. */
  readonly points: string;
  readonly table: TableWords;
}
