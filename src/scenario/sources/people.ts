// Sources: people and PODs.
import type { Source } from '../sources';

export const people = {
  tunguzQuota: {
    title: 'Benchmarking SaaS companies: quota inside $250–750k, field $750k–2.0m',
    where: 'T. Tunguz (Redpoint) 2014, slideshare.net/ttunguz',
    grade: 'S',
  },
  aeTurnover: {
    title: 'Sales turnover 34–35 % a year, mean attainment 54 %',
    where: 'xactlycorp.com 2019, titanhouse.com',
    grade: 'B',
  },
  insightTeams: {
    title: 'Mean quota achievement 81 %, pipeline coverage 3–5 times',
    where: 'Insight Partners, via paperzz.com/doc/9241170',
    grade: 'S',
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
  commissionRate: {
    title:
      'Variable half of on-target earnings ÷ quota: inside $65k ÷ $630–720k = 9–10.3 %, field $110k ÷ $750k–2m = 5.5–14.7 %',
    where: 'worked out from Insight Partners (earnings, inside quota) and T. Tunguz 2014 (field quota)',
    grade: 'D',
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
    title:
      'Pods: 1–2 SDR, 1–2 AE (enterprise 1), ½–1 SE and 1 CSM; enterprise contracts of $100–500k also with ½ CSM',
    where: 'knowledgelib.io and pulserevops.com',
    grade: 'W',
  },
  podScale: {
    title: 'Sales team structure: pods need at least three of them, 9 to 12 people; below 12 reps a pool',
    where: 'knowledgelib.io, sales team structure 2026',
    grade: 'W',
  },
  pipelineCoverage: {
    title: 'Pipeline coverage is 1 ÷ win rate: 4 times the quota at 25 %, 3.3 times at 30 %',
    where: 'thecroreport',
    grade: 'B',
  },
  specialisation: {
    title:
      'Additional benefits of specialization: an SDR closes 7 % more of these tasks than a seller who also sells',
    where: 'prospectiq.ai, 2024',
    grade: 'B',
  },
} as const satisfies Record<string, Source>;
