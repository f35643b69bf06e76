// Blocks on leads and meetings, and on the accounts that are left.
import { blocks } from '../block';

export const demand = blocks('demand', {
  pool: [
    'industries#unsoldShare flows#returnAccounts flows#returnMonth',
    [
      'v = pool / {accounts}',
      'pool <- pool - opened - paid + returned',
      '"back after" = max(1, {coolingMonths})',
    ],
  ],
  ticket: [
    'tickets#beginTicket tickets#settleTicket tickets#workOnTickets',
    [
      'w <- w - {TICKET_SHARE} * W / i',
      'w_0 = {entryPersonMonths}',
      '"months passed" >= {entryMonths}',
      '"R&D spend" <- "R&D spend" + {entryCost}',
    ],
  ],
  programmes: [
    'demand#demand',
    [
      'X = mix_s * ({programmesBase} + {programmesPerPod} * P) * K(t)',
      'X <- {PROGRAMMES_FROZEN} * X * "under a freeze"',
    ],
  ],
  inbound: [
    'demand#demand programmes#bought',
    [
      'I = X_d / ({leadCost} * (1 + X_d / (m * {inboundHalf}))) * (1 + {brandLift} * B) + m * {freeLeads}',
      'X_d = X * (1 - {eventShare}) * (1 - {ownSite} * {siteShare})',
    ],
  ],
  referrals: [
    'referrals#expectedReferrals',
    ['N = {referralRate} * n / (1 + n / {referralHalf}) * sat * exp({advantageSpread} * edge)'],
    'REFERRALS_UNATTENDED',
  ],
  referralFees: [
    'referrals#receiveReferred referrals#qualifyReferred referrals#openReferred referrals#payReferralFees',
    [
      '"fee" = {referralFee} * bookings * r / D',
      'r <- r + opened * w * {qualifiedToOpportunity} / q',
      'r <- r * (1 - (won + lost) / D)',
    ],
  ],
  leads: [
    'demand#demand',
    ['leads ~ Poisson((I + N) * v * exp(-{focusVolume} * (focus - {FOCUS_REFERENCE})) * A * A_s)'],
  ],
  events: [
    'events#holdEvents programmes#bought',
    [
      'leads_e ~ Poisson(G / ({eventLeadCost} * (1 + G / (m * {eventHalf}))) * v * A * A_s)',
      'G <- G + X * {eventShare}',
    ],
    'eventEvery',
  ],
  outbound: [
    'demand#demand named-accounts#unnamedEffort lead-quality#fitLift',
    [
      'meetings ~ Poisson(c_m * (1 - {namedEffort}) * plus(1 + {outboundTrust} * (T - {trustReference})) * v * min(1, exp(-{focusVolume} * (focus - {FOCUS_REFERENCE}))) * p_f / {leadToQualified} * answering * A_o)',
      'answering = N_o / (N_o + c_m * (1 - {namedEffort}) / {outboundHalf})',
      'N_o = m * {accounts} * v * min(1, exp(-{focusVolume} * (focus - {FOCUS_REFERENCE})))',
      'logit(p_f) = logit({leadToQualified}) + {focusQuality} * aim',
    ],
  ],
  named: [
    'named-accounts#listAccounts named-accounts#courtAccounts named-accounts#openNamed named-accounts#settleNamed',
    [
      'able = {namedPerPerson} * {namedEffort} * outreach',
      'P("qualifies") = 1 - (1 - p_n)^(doors * min(1, able / courted))',
      'logit(p_n) = logit({namedChance}) + {focusQuality} * aim',
      'doors = plus(1 + {outboundTrust} * (T - {trustReference}))',
      'listed <= {namedAccounts}',
      'approachable = plus(listed - {namedAccounts} * plus(1 - exp(-{focusVolume} * (focus - {FOCUS_REFERENCE}))))',
    ],
  ],
  quality: [
    'lead-quality#leadLift lead-quality#liftOf lead-quality#meanChance lead-quality#keptLift',
    [
      'logit(p_q) = logit({leadToQualified}) + ln(Q) + {focusQuality} * aim',
      'Q = {referralQuality} * "(referral)"',
      'Q = {eventQuality} * "(event)"',
      'logit(p_m) = logit({qualifiedToOpportunity}) + ln({outboundQuality})',
    ],
  ],
});
