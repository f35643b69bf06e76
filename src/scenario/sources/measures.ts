// Sources: what companies are judged by. No parameter rests on them; views that judge cite them.
import type { Source } from '../sources';

export const MEASURE_SOURCES = {
  benchmarkit: {
    title: 'S&M per dollar of ARR from new customers: $1.76 (2023) and $2.00 (2024), the worst quarter $2.82',
    where: 'benchmarkit.ai, reports of 2024 and 2025',
    grade: 'P',
  },
  bessemerPayback: {
    title:
      'CAC payback: small business 6–18 months, enterprise 24–36 tolerable, above 36 an alarm, under 6 invest more',
    where: 'Bessemer Venture Partners, law 6 of 2012, bvp.com',
    grade: 'P',
  },
  paybackBands: {
    title: 'CAC payback of the mid-market: 12–20 months',
    where: 'pulserevops.com q91',
    grade: 'W',
  },
  skokLtv: {
    title: 'SaaS metrics 2.0: LTV above three times CAC',
    where: 'D. Skok, quoted at insivia.com',
    grade: 'S',
  },
  saasCapital: {
    title:
      'Median retention by contract value: gross 90, 90, 92, 93, 93, 93 %, net 100, 102, 103, 105, 107, 110 % (under $12k, 25k, 50k, 100k, 250k, above)',
    where: 'SaaS Capital 2023, research brief 28, over 1,500 private B2B companies above $1m of ARR',
    grade: 'P',
  },
  quickRatio: {
    title: 'Quick ratio of fast-growing companies: 3.9',
    where: 'insivia.com',
    grade: 'S',
  },
  sacksBurn: {
    title: 'Burn multiple: under 1 superb, to 1.5 great, to 2 good, to 3 suspect, above bad',
    where: 'D. Sacks 2020, quoted at capitaly.vc; bands as at pulserevops.com',
    grade: 'S',
  },
  majorCustomer: {
    title: 'Who brings 10 % of revenue or more must be reported by public companies',
    where: 'FASB ASC 280-10-50-42, as published by dart.deloitte.com',
    grade: 'P',
  },
  topFive: {
    title: 'Due diligence: a discount where the five largest customers bring more than 40 %',
    where: 'ryanconsulting.ai, course on customer concentration',
    grade: 'B',
  },
} as const satisfies Record<string, Source>;

export type MeasureSource = keyof typeof MEASURE_SOURCES;
