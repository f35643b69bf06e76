// Sources: acquisition and funnel.
import type { Source } from '../sources';

export const selling = {
  winKnowlee: {
    title: 'Win rate by contract value: 25–40 %, 15–25 %, 10–20 %',
    where: 'knowlee.ai/glossary/win-rate',
    grade: 'B',
  },
  cycleRevops: {
    title: 'Sales cycle: 14–30, 30–90, 90–180 days',
    where: 'revopsdictionary.com',
    grade: 'B',
  },
  cycleImboard: {
    title: 'Sales cycle below $5k: 14–45 days',
    where: 'imboard.ai/kpis/avg-sales-cycle-days',
    grade: 'B',
  },
  cycleSpread: {
    title: 'Spread of the log-normal through the quartiles 40, 84 and 150 days: 0.86 to 1.10',
    where: 'worked out from imboard.ai quartiles',
    grade: 'D',
  },
  funnelGrowth: {
    title: 'Conversion by stage, quartiles: MQL to SQL 25–50 %, SQL to opportunity 40–70 %',
    where: 'growthengineer.ai/skills/conversion-rate-by-stage',
    grade: 'B',
  },
  trialOptifai: {
    title: 'Free trial without a card to paid: 10–25 %',
    where: 'optif.ai, citing OpenView 2024',
    grade: 'B',
  },
  bassForecastPro: {
    title: 'Bass diffusion: coefficient of imitation typically 0.3–0.5 a year',
    where: 'Forecast Pro documentation, forecastpro.com',
    grade: 'B',
  },
  bassAverage: {
    title: 'Bass diffusion, time in years: average p 0.03, average q 0.38',
    where: 'course page on the Bass model, tx.shu.edu.tw',
    grade: 'B',
  },
  shopifyShare: {
    title: 'Revenue share for Shopify App Store developers: 20 %, or 15 % above $1 million',
    where: 'shopify.dev/docs/apps/store/revenue-share',
    grade: 'P',
  },
  stripePricing: {
    title: 'Card fees: 2.9 % and 30 cents per successful domestic charge',
    where: 'stripe.com/pricing, as transcribed by api-evangelist',
    grade: 'P',
  },
  acvPriors: {
    title: 'Contract values by segment: $1–12k, $12–100k, above $100k',
    where: 'bands in use in the surveys cited on this page (SaaS Capital 2023, KBCM)',
    grade: 'D',
  },
  insightMetrics: {
    title: 'Periodic table of SaaS sales metrics: inside and field reps, quotas, AM ratios',
    where: 'Insight Partners, paperzz.com/doc/9241170',
    grade: 'S',
  },
  insideField: {
    title: 'Inside sales dominates at $1–25k of ACV, field sales above',
    where: 'Pacific Crest private SaaS survey 2016, via insivia.com',
    grade: 'S',
  },
  internetCost: {
    title: 'Sales and marketing per dollar of new ARR by channel, 2016: internet $0.42, field $1.14',
    where: 'Pacific Crest private SaaS survey 2016, via insivia.com and forentrepreneurs.com',
    grade: 'S',
  },
  dealTail: {
    title: 'Revenue per customer in software is a power law of index under 2; Slack, FY19: 1.22',
    where: 'whoisnnamdi.com/software-fat-tailed (2020); Slack worked out from 0.65 % of customers with 40 %',
    grade: 'S',
  },
} as const satisfies Record<string, Source>;
