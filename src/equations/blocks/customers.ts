// Blocks from signature to the end of a customer.
import { blocks } from '../block';

export const customers = blocks('customers', {
  onboarding: [
    'counted-onboarding#startCounted individual-onboarding#startIndividuals individual-onboarding#goLive bespoke#onboardingLoad bespoke#goLiveLoad',
    [
      'started = min(waiting, floor(credit + c_b / (1 + {bespokeLoad} * b)))',
      'lag = {goLiveMonths} * (1 + {BESPOKE_GO_LIVE} * {bespokeLoad} * b) * exp({goLiveSpread} * z)',
      '"the subscription starts after" * {latestStart} * "months at the latest"',
      'P("onboarding fails") = {failedShare}',
      'failed = 1 * "after waiting longer than" * {waitTolerance}',
    ],
  ],
  care: [
    'care#care',
    [
      'over = min({MOST_OVERLOAD}, plus(n / max(1, c_a + {techTouch}) - 1))',
      'sat = 1 - {OVERLOAD_HURTS} * over + {GAP_HURTS} * lack',
      'sat >= {LEAST_SATISFACTION}',
    ],
  ],
  churnLaw: [
    'tenure#Tenure',
    [
      'h(k) = {churnLong} + ({churnFirst} - {churnLong}) * {churnMemory} / ({churnMemory} + k - 1)',
      'H(k) = -ln(1 - h(k))',
      'H_y = {annualFactor} * sum("year", H(k))',
    ],
  ],
  churnFactor: [
    'care#care care#failureFactor care#fitFactor care#cohortFit',
    [
      'phi = exp(-{churnMaturity} * lack - {churnBespoke} * B_c) * (1 + {churnOverload} * over) * (1 + shock) / (1 + {shockReference}) * (1 - {stickiness} * M) / (1 - {stickiness} * {requirement})',
      'phi_f = (1 + ({failedFactor} - 1) * failed) / (1 + ({failedFactor} - 1) * {failedShare})',
      'phi_a = 1 - {focusChurn} * aim_c',
    ],
  ],
  churn: [
    'counted-churn#churnMonthly individual-customers#individualCustomers tenure#probability',
    [
      'churned ~ Binomial(n_k, 1 - exp(-phi * phi_a * phi_f * H(k)))',
      '"a single customer leaves when" * sum(k, phi * phi_a * H(k)) >= "its threshold"',
    ],
  ],
  renewal: [
    'care#renewalHazard counted-customers#countedCustomers individual-customers#individualCustomers',
    [
      'H_r = phi_a * sum("years of the term", phi_y * phi_f * H_y)',
      'phi_y = 1 / 12 * sum("months of the year", phi)',
      'churned ~ Binomial(n_r, 1 - exp(-H_r))',
      '"a single customer leaves when" * sum("renewals", H_r) >= "its threshold"',
    ],
  ],
  lapse: [
    'lapse#lapseMany lapse#lapses lapse#cutOffMany lapse#cancelInvoice',
    [
      'silent ~ Binomial(churned, {lapseShare})',
      '"written off" = ARR * {lapseMonths} / 12',
      '"reversed" = "invoice" - "written off"',
    ],
  ],
  upsell: ['care#care', ['eager = sat * (1 + {upsellLift} * min(1, c_u / max(1, n)))']],
  expansion: [
    'counted-customers#countedCustomers individual-customers#individualCustomers care#yearlyHazard',
    [
      'h_e = -ln(1 - {expansionChance}) / 12 * eager',
      '"more ARR" = step * room',
      'h_c = -ln(1 - {contractionChance}) / 12',
      '"less ARR" = ARR * {contractionSize}',
    ],
    'EXPANSION_SPREAD',
  ],
  ceiling: [
    'expansion#stepUp expansion#meanStepUp expansion#roomAbove expansion#grownBy',
    [
      'step = min(1, {expansionSize} * L({EXPANSION_SPREAD}) / ({flatCeiling} - 1))',
      'room = {flatCeiling} * first - ARR',
      'step_m = r * Φ(d - σ / 2) + Φ(-d - σ / 2)',
      'r = {expansionSize} / ({flatCeiling} - 1)',
      'd = -ln(r) / σ',
      'σ = {EXPANSION_SPREAD}',
      'g = {flatCeiling} - ({flatCeiling} - 1) * exp(ln(1 - {expansionChance}) * step_m * j / 12)',
    ],
  ],
  valueMetric: [
    'customer-growth#meanPriceGrowth customer-growth#priceGrowth customer-growth#bookMeanGrowth mean-growth#MeanGrowth',
    [
      'ARR <- ARR * (1 + {valueMetric} * ((1 + {customerGrowth}) * L({customerGrowthSpread}) - 1))',
      'contraction = ARR * {valueMetric} * (Φ(σ / 2 - d) - f * Φ(-σ / 2 - d))',
      'd = ln(f) / σ',
      'f = (1 + {customerGrowth})^y',
      'σ = {customerGrowthSpread} * sqrt(y)',
    ],
  ],
  graduation: [
    'graduation#graduation',
    [
      'graduates ~ Binomial(n_a, {graduationChance})',
      'ACV_n = {graduationFactor} * ACV',
      'a = 12 * "months, 24, 36 and so on"',
    ],
  ],
  commission: [
    'commission#commission commission#kicker commission#expansionCommission commission#clawBack commission#payCommissions',
    [
      'earned = {commission} * sold * (1 + {termKicker} * (years - 1))',
      'earned_x = {commission} * {expansionCommission} * "expansion"',
      'draw = {commission} * plus({rampDraw} * q_r - sold_r)',
      'm_p = {meetingPay} * meetings',
      '"waits for the payment" = {commissionOnCollection} * earned * (1 - {badDebt})',
      '"taken back when live for fewer than" * {clawbackMonths} * "months"',
    ],
    'commissionDelay',
  ],
});
