// Blocks on the seven channels and on the accounts that are left.
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
    'demand#demand',
    [
      'I = X_d / ({leadCost} * (1 + X_d / {inboundHalf})) * (1 + {brandLift} * B) + {freeLeads}',
      'X_d = X * (1 - {eventShare}) * (1 - {ownSite} * {siteShare})',
    ],
  ],
  referrals: [
    'demand#demand',
    ['N = {referralRate} * n * sat * exp({advantageSpread} * edge)'],
    'REFERRALS_UNATTENDED',
  ],
  leads: [
    'demand#demand',
    ['leads ~ Poisson((I + N) * v * exp(-{focusVolume} * (focus - {FOCUS_REFERENCE})) * A * A_s)'],
  ],
  events: [
    'events#holdEvents',
    [
      'leads_e ~ Poisson(G / ({eventLeadCost} * (1 + G / {eventHalf})) * v * A * A_s)',
      'G <- G + X * {eventShare}',
    ],
    'eventEvery',
  ],
  outbound: [
    'demand#demand named-accounts#unnamedEffort',
    [
      'meetings ~ Poisson(c_m * (1 - {namedEffort}) * plus(1 + {outboundTrust} * (T - {trustReference})) * v * A_o)',
    ],
  ],
  named: [
    'named-accounts#listAccounts named-accounts#courtAccounts named-accounts#openNamed named-accounts#settleNamed',
    [
      'able = {namedPerPerson} * {namedEffort} * outreach',
      'P("qualifies") = 1 - (1 - {namedChance})^(doors * min(1, able / courted))',
      'doors = plus(1 + {outboundTrust} * (T - {trustReference}))',
      'listed <= {namedAccounts}',
    ],
  ],
  marketplace: [
    'demand#demand',
    [
      'signups ~ Poisson(({listingSignups} + {marketplacePull} * n * sat * exp({advantageSpread} * edge)) * z * plus(1 - n / {marketplaceCeiling}) * v * A * A_s)',
      'z = E / (E + {listingEffort})',
      'activated ~ Binomial(signups, {activation})',
    ],
  ],
  ownSite: [
    'own-site#spendOnSite own-site#expectedSignups own-site#signUpOnSite',
    [
      'signups_o ~ Poisson((X_o / ({signupCost} * (1 + X_o / {siteHalf})) + O * exp({siteMaturity} * gap)) * v * exp(-{focusVolume} * (focus - {FOCUS_REFERENCE})) * A * A_s)',
      'X_o = {ownSite} * X * (1 - {eventShare}) * {siteShare}',
      'O = {ownSite} * ({siteSignups} + {siteBrand} * B + J / (1 + J / {inviteMost}))',
      'J = {inviteRate} * n * sat',
      'activated_o ~ Binomial(signups_o, p_o)',
      'logit(p_o) = logit({activation}) + {focusQuality} * aim',
      '"trials" = {trialCost} * signups_o',
    ],
    'REFERRALS_UNATTENDED',
  ],
  selfServe: [
    'self-serve#selfServe',
    [
      'paid ~ Binomial(activated, p)',
      'logit(p) = logit({trialToPaid}) + {winMaturity} * gap + a',
      'ACV = {acv} * {selfServeAcv} * price',
    ],
  ],
  quality: [
    'lead-quality#leadLift lead-quality#meetingLift lead-quality#meanChance lead-quality#keptLift',
    [
      'logit(p_q) = logit({leadToQualified}) + ln(Q) + {focusQuality} * aim',
      'Q = {referralQuality} * "(referral)"',
      'Q = {eventQuality} * "(event)"',
      'logit(p_m) = logit({qualifiedToOpportunity}) + ln({outboundQuality})',
    ],
  ],
});
