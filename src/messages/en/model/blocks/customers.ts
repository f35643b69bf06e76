// Blocks from the signature to the end of a customer: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

export const customers: Readonly<Record<string, BlockText>> = {
  onboarding: [
    'Onboarding',
    'First come, first served, as far as people can onboard. Who waits too long, or is not ready when the subscription starts, has a failed onboarding.',
    {
      c_b: 'customers that people can onboard',
      lag: 'months to go live',
      z: 'standard normal luck',
      started: 'onboardings begun',
    },
  ],
  care: [
    'Care',
    'More customers than people and self-service can look after: all are less content.',
    { c_a: 'customers that people can look after' },
  ],
  churnLaw: [
    'Churn falls with tenure',
    'The longer a customer stays, the less likely it leaves (Fader and Hardie 2007), down to a floor. Annual contracts meet the hazards of all months of a year at its end.',
    {
      h: 'chance of leaving in the k-th period',
      H: 'the same as a hazard',
      H_y: 'hazard of a year under contract',
      k: 'month or year of tenure',
    },
  ],
  churnFactor: [
    'What moves churn',
    'Published churn contains usual turnover, care, product and onboarding, so every factor is 1 at its usual value. Turnover acts where somebody is hired who owns the accounts (CSM, AM).',
    {
      phi: 'factor on the hazard',
      phi_f: 'factor in the first year',
      phi_a: 'factor of those who were sold to with such a focus',
      aim_c: 'what the focus was worth then',
      failed: 'share whose onboarding failed',
    },
  ],
  churn: [
    'Customers who leave',
    'Who pays by the month may leave in any. Small customers are counted in cohorts by age; large ones are followed one by one and each has a threshold of its own.',
    {
      n_k: 'customers in their k-th period',
      k: 'period of tenure',
      H: 'hazard of that period',
      phi: 'factor on the hazard',
      phi_f: 'factor in the first year',
      phi_a: 'factor of the focus with which they were sold to',
    },
  ],
  renewal: [
    'Renewal',
    'Who is under contract leaves at its end, and judges the whole time: every year by the care, the product and the staff it had. Months before the opening are taken to be like those after it.',
    {
      H_r: 'hazard at a renewal',
      H_y: 'hazard of a year under contract',
      phi_y: 'mean factor of that year',
      phi: 'factor on the hazard in a month',
      phi_f: 'factor of onboarding in the first year, later 1',
      phi_a: 'factor of the focus with which they were sold to',
      n_r: 'contracts at their end',
    },
  ],
  lapse: [
    'Silent churn',
    'Some who leave say so only by not paying: what they were served is written off, the rest of the invoice reversed.',
    { silent: 'customers who do not say so' },
  ],
  upsell: [
    'Selling more to customers',
    'Customers buy more as far as they are content, and more of them where account managers (AM) work them: these sell, and do not care. Published rates hold where nobody does.',
    {
      eager: 'how willing customers are to buy more',
      c_u: 'customers whom people can work to sell them more',
    },
  ],
  expansion: [
    'Expansion and contraction',
    'Content customers buy more, some buy less. Single expansions differ in size.',
    {
      eager: 'how willing customers are to buy more',
      step: 'part of the way to the ceiling that an expansion takes',
      room: 'ARR that is left below the ceiling',
      h_e: 'hazard a month of expanding',
      h_c: 'hazard a month of shrinking; contracts with a term meet it at renewal',
    },
  ],
  ceiling: [
    'The ceiling of a flat price',
    'There is only so much to buy at a flat price: each expansion takes a part of the way that is left to the ceiling. None passes it: what is too much of a large expansion is cut, and customers who are counted take the mean of what is left of all. A price that follows the growth of its customer takes the ceiling along. Opening customers have grown so by their age.',
    {
      step: 'part of the way to the ceiling that an expansion takes',
      step_m: 'mean of that, over expansions of all sizes',
      r: 'the same of one of mean size, were it not cut',
      d: 'how large an expansion must be to be cut, in spreads',
      σ: 'spread of their sizes',
      Φ: 'the normal distribution, added up',
      room: 'ARR that is left below the ceiling',
      first: "ARR of the first contract, at the price that the customer's growth has made of it",
      g: 'what opening customers of an age pay, times their first contract',
      j: 'months since going live',
    },
  ],
  valueMetric: [
    'Value-metric pricing',
    "A share of the price follows the customer's own growth, at renewal or month by month. At 0 prices are flat. Some customers shrink where the mean grows: what they lose is contraction, all else expansion (the integral of Black and Scholes 1973).",
    {
      Φ: 'the normal distribution, added up',
      σ: 'spread of growth; of contracts by the month its twelfth',
      d: 'how far growth lies above none, in spreads',
      f: 'mean growth, as a factor',
      y: 'years of the term; by the month a twelfth',
      contraction: 'ARR lost by customers who shrink',
    },
  ],
  graduation: [
    'Graduation',
    'A customer may outgrow its segment: on an anniversary it moves to the next one in the list, at a higher price.',
    {
      n_a: 'customers with an anniversary',
      ACV_n: 'contract value in the next segment',
      a: 'months since going live',
    },
  ],
  commission: [
    'Commission',
    'Hired sellers earn on what they close, those who own accounts (CSM, AM) on expansion; none on renewals. In ramp a draw is guaranteed.',
    {
      years: 'term of the contract',
      q_r: 'quota of sellers in ramp',
      sold_r: 'what they sold',
      earned: 'commission on new business',
      earned_x: 'commission on expansion',
      draw: 'what fills up to the guarantee',
      m_p: 'pay for meetings',
    },
  ],
};
