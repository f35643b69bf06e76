// The parts of the model page, in its order, and where each stands in it.
import type { Section } from '../../equations';

export const PARTS = [
  'assumptions',
  'symbols',
  'equations',
  'constants',
  'parameters',
  'leftOut',
  'published',
  'check',
] as const;
export type Part = (typeof PARTS)[number];

export const placeOfPart = (part: Part): string => `model-part-${part}`;
export const placeOfSection = (section: Section): string => `model-section-${section}`;
