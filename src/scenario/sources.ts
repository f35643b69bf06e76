// Where published numbers come from. A parameter names a source by its id; whatever has none says 'assumption'.

/**
 * How far to trust a source: P primary or company document, S survey owner or named analyst, B vendor or consultant
 * blog with second-hand figures, W unsourced blog (a range check only), D worked out from other rows.
 */
export type Grade = 'P' | 'S' | 'B' | 'W' | 'D';

export interface Source {
  readonly title: string;
  /** Publisher and where it was seen. */
  readonly where: string;
  readonly grade: Grade;
}

export const SOURCES = {
  // acquisition and funnel
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
  dealTail: {
    title: 'Revenue per customer in software is a power law of index under 2; Slack, FY19: 1.22',
    where: 'whoisnnamdi.com/software-fat-tailed (2020); Slack worked out from 0.65 % of customers with 40 %',
    grade: 'S',
  },
  // retention
  tunguzChurn: {
    title: "Innovator's dilemma: logo churn 3–7 %, 1–2 %, 0.5–1 % a month by segment",
    where: 'T. Tunguz, quoted at richardwatson.co/ideal-customer-size',
    grade: 'S',
  },
  faderHardie: {
    title: 'How to project customer retention: churn falls with tenure (shifted-beta-geometric)',
    where: 'P. Fader and B. Hardie, Journal of Interactive Marketing 21(1), 2007',
    grade: 'P',
  },
  // money
  enterprisePricing: {
    title:
      'Enterprise pricing: 87 % choose annual billing; 16.7 % off for a year in advance, 5 more points for each further year, 5–10 % for several years in advance',
    where: 'knowledgelib.io',
    grade: 'W',
  },
  contractLength: {
    title:
      'Contracts run 1.3 to 1.5 years on average; three years or longer about 25 % where they exceed $250k a year',
    where: 'private SaaS surveys 2015 to 2017, forentrepreneurs.com',
    grade: 'S',
  },
  dsoLedgerUp: {
    title: 'Days sales outstanding: small 15–30, mid-market 30–45, enterprise 45–60',
    where: 'ledgerup.ai',
    grade: 'B',
  },
  goLive: {
    title: 'Implementation: mid-market 4–6 weeks, enterprise 3–6 months',
    where: 'lyniro.com, elvity.ai',
    grade: 'B',
  },
  bessemer2021: {
    title:
      'Scaling to $100 million: gross margin 65–70 %, R&D 35 %, S&M 50 %, G&A 20 % of revenue; growth around 200 % at $1m to $10m of ARR, the middle half 100–230 %',
    where: 'Bessemer Venture Partners, 2021',
    grade: 'P',
  },
  soc2Cost: {
    title: 'SOC 2 for small business: $20–60k in the first year',
    where: 'legalclarity.org',
    grade: 'B',
  },
  // people
  tunguzQuota: {
    title: 'Benchmarking SaaS companies: quota inside $250–750k, field $750k–2.0m',
    where: 'T. Tunguz (Redpoint) 2014, slideshare.net/ttunguz',
    grade: 'S',
  },
  aeTurnover: {
    title: 'Sales turnover about 34 % a year, mean attainment 54 %',
    where: 'xactlycorp.com 2019, titanhouse.com',
    grade: 'B',
  },
  aeRamp: {
    title: 'AE ramp: median 5 months, first sales cycle included',
    where: 'pulserevops.com, citing Bridge Group 2024',
    grade: 'W',
  },
  bridgeSdr: {
    title: 'SDR metrics 2018: tenure 1.5 years, ramp 3.2 months',
    where: 'Bridge Group, via xactlycorp.com',
    grade: 'S',
  },
  sdrMeetings: {
    title: 'Qualified meetings a month: outbound 12–15, enterprise 4–6',
    where: 'marketbetter.ai',
    grade: 'B',
  },
  skokHires: {
    title: '25–30 % of field hires fail; count a new hire as half a rep',
    where: 'D. Skok, via insivia.com',
    grade: 'S',
  },
  csmLoad: {
    title: 'Accounts per CSM: enterprise 5–15, mid-market 20–75, small 100–500 pooled',
    where: 'lyniro.com',
    grade: 'B',
  },
  podShape: {
    title: 'Pods: SDR, 1–2 AE and CSM; enterprise with SE',
    where: 'knowledgelib.io and pulserevops.com',
    grade: 'W',
  },
  specialisation: {
    title:
      'Additional benefits of specialization: an SDR closes 7 % more of these tasks than a seller who also sells',
    where: 'prospectiq.ai, 2024',
    grade: 'B',
  },
  balanceEssay: {
    title:
      'Balancing small business and enterprise: a founder of Shippo on the pivot and the way back (claim)',
    where: "founder's essay, in Chinese",
    grade: 'W',
  },
  growthEssay: {
    title: 'How B2B companies grow: PODs by motion, price and industry (claim)',
    where: 'essay in Chinese',
    grade: 'W',
  },
  b2bWorkEssay: {
    title: 'What B2B work is: a regional team of ten, its office, visits and events (claim)',
    where: 'essay in Chinese',
    grade: 'W',
  },
  tenPointsEssay: {
    title:
      'Ten points on B2B products, in renminbi: telesales under 10,000 a year, visits above 50,000; 60,000 a year for five years (claim)',
    where: 'essay in Chinese',
    grade: 'W',
  },
  profileEssay: {
    title: "The customer profile through a company's life: six stages at Alibaba's foreign-trade arm (claim)",
    where: 'essay in Chinese',
    grade: 'W',
  },
  renminbiLevel: {
    title:
      'Two renminbi where the benchmarks have a dollar: visits pay from 50,000 against $25,000; a person in a field team costs 20,000 a month against $10,000',
    where: 'worked out from the essays in Chinese, Pacific Crest 2016 and the default pay of this table',
    grade: 'D',
  },
  // funding
  cartaSeedA: {
    title: 'Seed to Series A within two years: 33 % (2021), about half of that later',
    where: 'Carta, P. Walker',
    grade: 'S',
  },
  cbInsightsFunnel: {
    title: 'Seeded 2008 to 2010: 46–48 % raised a second round',
    where: 'CB Insights, venture capital funnel',
    grade: 'S',
  },
  cartaInterval: {
    title: 'Series A to B: median 714 days; median A $6.4m to $12m',
    where: 'carta.com, longer runways 2023 and shutdowns Q1 2024',
    grade: 'S',
  },
  // paths of companies
  tunguzContracts: {
    title:
      'Benchmarking SaaS companies: contracts of $1,800 a year at Zendesk, $512,615 at Workday in year 5',
    where: 'T. Tunguz (Redpoint) 2014, slideshare.net/ttunguz',
    grade: 'S',
  },
  slackListing: {
    title:
      'Slack, fiscal 2017 to 2019: 22, 32 and 40 % of revenue from customers above $100k a year, who were 575 of 88,000; 600,000 organisations in all; net dollar retention 143 %',
    where: 'S-1 of 2019, as quoted by onepercentamonth.com, fool.com and manjotpahwa.medium.com',
    grade: 'P',
  },
  zendeskMovesUp: {
    title: 'Zendesk, third quarter of 2014: net expansion 123 % a year, an enterprise team announced',
    where: 'exhibit 99.1 of November 2014, sec.gov',
    grade: 'P',
  },
  freemiumPaid: {
    title: 'Freemium to paid: 2–5 %',
    where: 'knowledgelib.io',
    grade: 'W',
  },
  workdayCash: {
    title:
      'Workday, fiscal 2015: operating loss $215.7m and operating cash flow of $102.0m on revenue of $787.9m, $613.3m of it subscriptions, 73 % more than a year before and $181.9m in the last quarter; unearned revenue $632.7m',
    where: 'exhibit 99.1 of 25 February 2015, sec.gov',
    grade: 'P',
  },
  workdayLaunch: {
    title: 'Workday a year after its launch: from 2 customers to 23; its founders had led PeopleSoft',
    where: 'interview with the founders, eweek.com, November 2007',
    grade: 'P',
  },
  strategicDeals: {
    title: 'Deals above $250k: 180 to 365 days and longer; strategic ones won in 8–15 of 100',
    where: 'imboard.ai/kpis/avg-sales-cycle-days and salesmotion.io',
    grade: 'B',
  },
  designPartnerCount: {
    title: 'Design partners: 3 to 7; fewer teach edge cases, more than 10 overload',
    where: 'knowledgelib.io, design partner program setup',
    grade: 'W',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
export type Cited = SourceId | 'assumption';
