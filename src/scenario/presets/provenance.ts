// What each preset rests on, beyond the sources of single numbers in the parameter table: ids of sources by its id.
import type { SourceId } from '../sources';

export const PROVENANCE = {
  'shippo-pivot': ['balanceEssay', 'bessemer2021', 'cartaSeedA'],
  'enterprise-only': ['balanceEssay', 'winKnowlee', 'cycleRevops'],
  'smb-only': ['balanceEssay', 'tunguzChurn', 'trialOptifai'],
  balanced: ['balanceEssay', 'tunguzChurn'],
  adaptive: ['balanceEssay', 'cbInsightsFunnel'],
  'china-saas': ['tenPointsEssay', 'b2bWorkEssay', 'renminbiLevel'],
  'alibaba-path': ['profileEssay', 'renminbiLevel'],
  'three-tier': ['growthEssay', 'acvPriors', 'contractLength', 'podShape'],
  'pod-fission': ['growthEssay', 'renminbiLevel', 'aeRamp'],
  'regional-team': ['b2bWorkEssay', 'tenPointsEssay', 'renminbiLevel'],
  'enterprise-first': ['designPartnerCount', 'workdayLaunch', 'soc2Cost'],
  'self-serve-to-enterprise': [
    'slackListing',
    'zendeskMovesUp',
    'tunguzContracts',
    'freemiumPaid',
    'bassAverage',
  ],
  'enterprise-prepaid': [
    'workdayCash',
    'workdayLaunch',
    'tunguzContracts',
    'strategicDeals',
    'contractLength',
  ],
} as const satisfies Readonly<Record<string, readonly [SourceId, ...SourceId[]]>>;

/** Without its version. */
export type PresetId = keyof typeof PROVENANCE;

export const isPresetId = (id: string): id is PresetId => Object.hasOwn(PROVENANCE, id);
