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
    'product#product release#release',
    [
      'M <- M + (1 - M) * work_l - {maturityDecay} * M',
      'work = {maturitySpeed} * w^{BUILDING_POWER} * (1 + {feedback} * Y / (Y + {teachHalf}))',
      'l = {researchLag} * "months ago"',
      'Y = sum(s, {teachWeight} * (n + ({partnerWeight} - 1) * partners) * sat)',
    ],
    'loop',
  ],
  gap: [
    'product#believe plan#focus',
    [
      'gap = min(0, M / {requirement} - 1 + {focusRequirement} * aim)',
      'lack = min(0, M / {requirement} - 1 + {focusRequirement} * aim_n)',
    ],
  ],
  profile: [
    'profile#takeAim profile#learnProfile profile#openProfile profile#isFocused levers#narrower',
    [
      'aim = known * plus(focus - {FOCUS_REFERENCE}) - plus({FOCUS_REFERENCE} - focus)',
      'known <- known + plus(shown - known) * (1 - 2^(-c / {profileDeals}))',
      'shown = 1 - (1 - {NICHE_SHOWS}) * focus',
      'c = won + lost + paid + {LIVE_TELLS} * n',
      'known_0 = {profileKnown}',
    ],
  ],
  advantage: ['product#product', ['edge <- edge * (1 - {advantageFade})', 'edge_0 = ln({advantage})']],
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
      'c_j = e_j * v_j * (1 + {peerPull} * plus(R_j / (R_j + {referenceHalf}) - e))',
      'e_j = b / {industries} + (1 - b) * home',
    ],
  ],
  industryPods: [
    'industry-pods#isApart industry-pods#soldTo industry-pods#serves industry-pods#shareEffort industry-pods#within',
    [
      'e_j = (P_j + F_s * s_j) / (P_s + F_s) * "where" * {industryPods} * "is 1"',
      's_j = b / {industries} + (1 - b) * home',
      'm = (p + ({industries} - p) * F_s / (P_s + F_s)) / {industries}',
      'p = min(P_s, {industries})',
      '"work done" <= sum("industries", min(able * e_j, queue * c_j))',
      'aim = known * plus(x) - plus(-x)',
      'x = focus - {FOCUS_REFERENCE} + {industryFocus} * "hired share of selling"',
    ],
  ],
});
