// Sources: retention, contracts and payment.
import type { Source } from '../sources';

export const customers = {
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
} as const satisfies Record<string, Source>;
