// Sources: claims of essays in Chinese, and what is worked out from them.
import type { Source } from '../sources';

export const essays = {
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
} as const satisfies Record<string, Source>;
