// Where presets lie outside published figures by more than a quarter, as `check` measures them; the model page says why.
import type { PresetId } from './provenance';

export const BEYOND_PUBLISHED = {
  salesPerGained: ['balanced', 'three-tier', 'alibaba-path', 'self-serve-to-enterprise'],
  burn: [
    ...(['china-saas', 'pod-fission', 'regional-team', 'alibaba-path'] as const),
    ...(['self-serve-to-enterprise', 'enterprise-prepaid'] as const),
  ],
  capital: [
    ...(['shippo-pivot', 'smb-only', 'balanced', 'adaptive', 'three-tier', 'pod-fission'] as const),
    ...(['alibaba-path', 'self-serve-to-enterprise', 'enterprise-prepaid'] as const),
  ],
  expansion: ['shippo-pivot'],
  lifetime: ['shippo-pivot', 'smb-only', 'adaptive', 'three-tier'],
  attainment: ['china-saas'],
  lostSmall: ['china-saas'],
  lostEnterprise: ['adaptive', 'self-serve-to-enterprise'],
  seed: ['shippo-pivot', 'enterprise-only', 'balanced'],
  seriesA: [
    ...(['shippo-pivot', 'enterprise-only', 'balanced', 'pod-fission', 'regional-team'] as const),
    ...(['enterprise-first', 'alibaba-path', 'enterprise-prepaid'] as const),
  ],
  seriesAAfterSeed: [
    ...(['pod-fission', 'regional-team', 'enterprise-first'] as const),
    ...(['alibaba-path', 'enterprise-prepaid'] as const),
  ],
} as const satisfies Readonly<Record<string, readonly PresetId[]>>;

export type BeyondPublished = keyof typeof BEYOND_PUBLISHED;
