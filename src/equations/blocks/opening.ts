// Blocks on what a company brings along that has begun already.
import { blocks } from '../block';

export const opening = blocks('opening', {
  openingAges: [
    'ages#Ages opening-customers#openCustomers',
    [
      'n_a = {openingCustomers} * w_a / sum(a, w_a)',
      'w_a = (1 + {openingArrivals})^(-a / 12) * S(a)',
      'a < {openingMonths}',
      'n_y = {openingAnnual} * {openingCustomers}',
    ],
    'openingArr',
  ],
  openingPipeline: [
    'opening-deals#countDeals opening-deals#openDeals',
    ['q = (1 - p) * D / ((1 - p) * D + E(C))', 'P("decided within" * k) = (k - H(k)) / E(C)'],
    'openingPipeline openingWon',
  ],
  openingTeam: ['opening-team#openTeam', ['j = {openingTenure}', '"PODs" = {openingPods}']],
  openingBooks: [
    'opening-books#openBooks opening#open',
    [
      'cash_0 = {cash}',
      'R_0 = {openingReceivable}',
      'runway_0 = {cash} / {openingBurn}',
      'ARR_k = ARR_0 * (1 + {openingGrowth})^(k / 12)',
      'M_0 = {maturity}',
    ],
  ],
});
