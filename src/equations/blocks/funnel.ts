// Blocks from lead to signature.
import { blocks } from '../block';

export const funnel = blocks('funnel', {
  working: [
    'funnel#funnel flows#spendCredit',
    [
      'worked = min(queue, floor(credit + c_l))',
      'qualified ~ Binomial(worked, {leadToQualified} * handOff)',
      'stale ~ Binomial(queue - worked, {staleLeads})',
    ],
  ],
  opening: [
    'funnel#funnel named-accounts#triedOf',
    [
      'opened = min(c_o, hands - open, pool, Binomial(queue, {qualifiedToOpportunity} * handOff))',
      'stale ~ Binomial(queue - tried, {staleQualified})',
    ],
  ],
  cycle: [
    'cycle-law#cycleLaw cycle-law#gammaShape cycle-table#CycleTable cycle-table#logNormalTable cycle-table#gammaCycleTable odds#odds',
    [
      'm = {cycleDays} / 30.4375 * exp(-{cycleMaturity} * gap - {cycleTrust} * (T - {trustReference})) * crowding',
      'ln(C / m) ~ Normal(0, {cycleSpread}) * "or gamma with that spread of" * ln(C)',
      'P("decided" * d * "months later") = H(d + 1) - H(d)',
      'crowding = min({MOST_CROWDING}, max(1, open / hands))',
    ],
    'cycleLaw',
  ],
  winRate: [
    'odds#odds odds#winRate odds#winChance odds#meanWinChance odds#aimLogit deal-aims#decidedRate',
    [
      'logit(p_u) = logit({winRate}) + {winMaturity} * gap + {winTrust} * (T - {trustReference}) + {winBespoke} * b + {focusWin} * aim + a - fit - o * {playbookEffect} * {playbookDeals} / ({playbookDeals} + W) + o * {SKILL_IN_WINNING} * ln(k)',
      'fit = {motionFit} * plus(ln(ACV / {motionCeiling}))',
      'aim = "that of the month in which the deal was opened"',
    ],
  ],
  proposals: [
    'proposals#wonOf odds#winChance',
    ['p = p_s * min({MOST_OF_PROPOSALS} * {proposalReference}, p_u) * {proposalRate} / {proposalReference}'],
  ],
  price: [
    'odds#appeal odds#priceLevel levers#discountOf',
    [
      'd = {discount} * "unless it is drawn over time"',
      'a = {discountEffect} * (d - {discountReference}) - {priceElasticity} * ln(K(t)) - {metricDoubt} * {valueMetric} + {advantageWin} * edge',
      'price = K(t) * (1 - d) / (1 - {discountReference})',
    ],
  ],
  deciding: [
    'counted-deals#openCounted counted-deals#decideCounted individual-deals#openIndividual individual-deals#decideIndividual',
    [
      'proposals ~ Binomial(decided, {proposalRate})',
      'won ~ Binomial(proposals, p / {proposalRate})',
      'P("waits for the end of the quarter") = {quarterEnd}',
      'P("slips a month") = {slipChance}',
    ],
  ],
  losing: [
    'lost-deals#delay lost-deals#giveUpChance lost-deals#giveUpHazard',
    ['D = {lossDelay} * m', 'P("given up this month") = 1 / (1 + D)'],
  ],
  size: [
    'deal-size#dealSize deal-size#meanDealSize engine/random/heavy-tail#HeavyTail',
    [
      'ACV = {acv} * price * L({acvSpread})',
      'P("in the tail") = {tailShare}',
      'P("larger than" * x) = x^(-{tailIndex}) * "in the tail"',
    ],
  ],
  readiness: [
    'readiness#Readiness',
    [
      'logit(ready(x, d)) = logit(x) + {discountPull} * d',
      'asked = ready({annualShare}, {annualDiscount})',
      'pushed = plus(asked - ready({annualReady}, {annualDiscount}))',
      'further = ready({termReady}, {termDiscount})',
      'y_3 = min({threeYearShare}, further^2)',
      'y_2 = min(x_2, plus(further - {threeYearShare}))',
      'x_2 = min({twoYearShare}, 1 - {threeYearShare})',
      'ahead_k = ready({prepayReady}, {prepayDiscount})^(k - 1)',
      'refused_k = plus({prepayShare} - ahead_k)',
      'lost = {walkAway} * ({threeYearShare} - y_3 + x_2 - y_2 + y_3 * refused_3 + y_2 * refused_2)',
      'kept = (asked - {walkAway} * pushed) * (1 - lost)',
      'p_s = 1 - asked + kept',
    ],
  ],
  contract: [
    'readiness#Readiness contract-choice#chooseMany contract-choice#chooseOne contract-choice#chooseBilling terms#Terms',
    [
      'P("annual or longer") = kept / p_s',
      'P("for" * k * "years" * "|" * "annual") = y_k * (1 - {walkAway} * refused_k) / (1 - lost)',
      'P("paid for the whole term" * "|" * k * "years") = min({prepayShare}, ahead_k) / (1 - {walkAway} * refused_k)',
      'P("by the quarter") = {quarterlyShare}',
      'price_k = (1 - {annualDiscount}) * (1 - {termDiscount})^(k - 1) * (1 - {prepayDiscount})',
    ],
  ],
  signing: [
    'signing#sign signing#signOne signing#addIndividual',
    ['bookings = won * ACV', '"invoiced at signature" = ACV * billing / 12'],
  ],
  partners: [
    'signing#signPartners',
    [
      'partners <= {designPartners}',
      'ACV = {acv} * {partnerAcv}',
      '"one every" * {PARTNER_MONTHS} * "months"',
    ],
  ],
});
