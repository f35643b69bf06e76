// Sources: funding, and the paths of companies.
import type { Source } from '../sources';

export const companies = {
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
