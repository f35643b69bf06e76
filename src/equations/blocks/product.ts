// Blocks on what the company builds and what is believed of it.
import { blocks } from '../block';

export const product = blocks('product', {
  research: [
    'product#product',
    [
      'X_r = max({researchFloor}, {researchRevenueShare} * revenue, {researchCashShare} * cash) * K(t) * r_k',
      'W = X_r / {personMonthCost} + {FOUNDER_BUILDS}',
    ],
  ],
  bespoke: [
    'bespoke#workBespoke bespoke#supportLoad plan#customisation',
    [
      'U = min({MOST_UPKEEP} * W, {bespokeUpkeep} * B_w)',
      'made = K(t) * (W - U)',
      's = min(W - U - made, {standardiseShare} * (1 - K(t)) * B_w)',
      'B_w <- B_w + made - s',
      'w = W - U - made + ({standardiseYield} - 1) * s',
      'B_c <- {TAILORED_KEEP} * B_c + (1 - {TAILORED_KEEP}) * b',
    ],
  ],
  maturity: [
    'product#product',
    [
      'M <- M + (1 - M) * {maturitySpeed} * w^{BUILDING_POWER} * (1 + {feedback} * Y / (Y + {teachHalf})) - {maturityDecay} * M',
      'Y = sum(s, {teachWeight} * (n + ({partnerWeight} - 1) * partners) * sat)',
    ],
    'loop',
  ],
  gap: [
    'product#believe plan#focus',
    ['gap = min(0, M / {requirement} - 1 + {focusRequirement} * (focus - {FOCUS_REFERENCE}))'],
  ],
  trust: [
    'product#believe',
    [
      'T = 1 - (1 - {openingTrust}) * (1 - R / (R + {referenceHalf})) * (1 - {brandCap} * B)',
      'B = V / (V + {brandHalf})',
      'V <- {brandKeep} * V + n + X / {brandCost}',
    ],
  ],
  references: [
    'roll-up#rollUp',
    [
      'R = sat * sum("customers", min({LARGEST_VOICE}, sqrt(ACV / {acv})))',
      'R_p = {partnerWeight} * partners',
    ],
    'LEAST_REFERENCE',
  ],
  industries: [
    'industries#believeByIndustry industries#expectBySpread industries#industryOfNext industries#industryLogit industries#industryCycle industries#shareOut levers#industrySpreadOf',
    [
      'b = {industrySpread} * "unless it is drawn over time"',
      'R_j <- R_j + {otherIndustries} * (R - R_j)',
      'c_j = (b / {industries} + (1 - b) * home) * v_j * (1 + {peerPull} * plus(R_j / (R_j + {referenceHalf}) - e))',
    ],
  ],
});
