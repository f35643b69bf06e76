// Sources: what companies are judged by. No parameter rests on them; views that judge cite them.
import type { Source } from '../sources';

export const MEASURE_SOURCES = {
  benchmarkit: {
    title:
      'S&M per dollar of ARR from new customers, medians: $1.13 (2015), $1.76 (2023), $2.00 (2024; the worst quarter $2.82)',
    where: 'Pacific Crest 2016; Benchmarkit 2025',
    grade: 'P',
  },
  bessemerPayback: {
    title:
      'CAC payback: small business 6–18 months, enterprise 24–36 tolerable, above 36 an alarm, under 6 invest more',
    where: 'Bessemer Law 6, bvp.com',
    grade: 'P',
  },
  paybackBands: {
    title: 'CAC payback of the mid-market: 12–20 months',
    where: 'pulserevops.com',
    grade: 'W',
  },
  skokLtv: {
    title: 'SaaS metrics 2.0: LTV above three times CAC',
    where: 'D. Skok, via insivia.com',
    grade: 'S',
  },
  saasCapital: {
    title:
      'Median retention by contract value: gross 90, 90, 92, 93, 93, 93 %, net 100, 102, 103, 105, 107, 110 % (under $12k, 25k, 50k, 100k, 250k, above), of over 1,500 private B2B companies above $1m of ARR, 2023',
    where: 'SaaS Capital, Research Brief 28',
    grade: 'P',
  },
  smallestNet: {
    title: 'Net retention below $25 a month: 82 % at best; SaaS Capital has 100 % under $12k a year',
    where: 'ChartMogul 2023, finerva.com',
    grade: 'S',
  },
  smallGross: {
    title:
      'Small business: 3–7 % of customers lost a month, which leaves 42 % after a year at worst; SaaS Capital has 90 % of revenue kept under $12k',
    where: 'T. Tunguz, quoted at richardwatson.co/ideal-customer-size',
    grade: 'S',
  },
  quickRatio: {
    title: 'Quick ratio of fast-growing companies: 3.9',
    where: 'insivia.com',
    grade: 'S',
  },
  sacksBurn: {
    title: 'Burn multiple: under 1 superb, to 1.5 great, to 2 good, to 3 suspect, above bad',
    where: 'D. Sacks 2020, via capitaly.vc',
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
