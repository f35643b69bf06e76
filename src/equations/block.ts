// What one block of the model page is: equations, the functions that work them out, the parameters they read.

/** In the order of a month, after what is fixed before it. */
export const SECTIONS = [
  ...(['luck', 'opening', 'plan', 'team', 'demand', 'funnel'] as const),
  ...(['customers', 'product', 'ledger', 'measures'] as const),
];
export type Section = (typeof SECTIONS)[number];

export interface Block {
  /** Unique; names its texts in the catalogue. */
  readonly id: string;
  readonly section: Section;
  /** What computes it: a file of src/ without its ending, # and the name under which it is exported. */
  readonly by: readonly string[];
  /** In the notation of notation.ts. */
  readonly equations: readonly string[];
  /** Parameters that act here without standing in an equation. */
  readonly also: readonly string[];
}

/** Short notation: `model` files need no folder. */
export const blocks = (
  section: Section,
  table: Readonly<Record<string, readonly [by: string, equations: readonly string[], also?: string]>>,
): Block[] =>
  Object.entries(table).map(([id, [by, equations, also = '']]) => ({
    ...{ id, section, equations },
    by: by.split(' ').map((place) => (place.includes('/') ? place : `engine/model/${place}`)),
    also: also.split(' ').filter(Boolean),
  }));
