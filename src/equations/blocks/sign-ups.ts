// Blocks on those who come without a seller: by a listing, by the own site, and how they begin to pay.
import { blocks } from '../block';

export const signUps = blocks('demand', {
  imitation: [
    'word-of-mouth#broughtToListing word-of-mouth#broughtToSite word-of-mouth#wordOfMouth',
    [
      'L = {marketplacePull} * n * sat * exp({advantageSpread} * edge)',
      'J = I / (1 + I / {inviteMost})',
      'I = {inviteRate} * n * sat * exp({advantageSpread} * edge)',
      'h = max(L, J) / (L + J)',
    ],
  ],
  marketplace: [
    'marketplace#expectedOnListing marketplace#signUpOnListing sign-ups#tended sign-ups#signUp',
    [
      'signups ~ Poisson(({listingSignups} + h * L) * z * plus(1 - n / {marketplaceCeiling}) * v * exp(-{focusVolume} * (focus - {FOCUS_REFERENCE})) * A * A_s)',
      'z = E / (E + {listingEffort})',
      'activated ~ Binomial(signups, p_a)',
      'logit(p_a) = logit({activation}) + {focusQuality} * aim',
    ],
  ],
  siteBuild: [
    'tickets#beginSite tickets#settleSite tickets#workOnTickets own-site#runSite',
    [
      'w <- w - {TICKET_SHARE} * W / i',
      'w_0 = {ownSite} * {sitePersonMonths}',
      '"months passed" >= {siteMonths}',
      '"a month once it is open" = {siteRunning}',
    ],
  ],
  ownSite: [
    'own-site#spendOnSite own-site#expectedOnSite own-site#signUpOnSite programmes#bought sign-ups#tended sign-ups#signUp',
    [
      'signups_o ~ Poisson((X_o / ({signupCost} * (1 + X_o / {siteHalf})) + O * exp({siteMaturity} * gap) + h * J) * z_o * v * exp(-{focusVolume} * (focus - {FOCUS_REFERENCE})) * A * A_s)',
      'X_o = {ownSite} * X * (1 - {eventShare}) * {siteShare}',
      'O = {siteSignups} + {siteBrand} * B',
      'z_o = E / (E + {siteEffort})',
      'activated_o ~ Binomial(signups_o, p_o)',
      'logit(p_o) = logit({activation}) + ln({siteQuality}) + {focusQuality} * aim',
      '"trials" = {trialCost} * signups_o',
    ],
  ],
  selfServe: [
    'self-serve#selfServe',
    [
      'paid ~ Binomial(activated, p)',
      'logit(p) = logit({trialToPaid}) + {winMaturity} * gap + a',
      'ACV = {acv} * {selfServeAcv} * price',
    ],
  ],
});
