// The frame of the page: header, odds, phone sheet, sharing. Names of segments and plans come from the scenario.

import { company } from './app/company';
import { curves } from './app/curves';
import { header } from './app/header';
import { notices } from './app/notices';
import { odds } from './app/odds';
import { plan } from './app/plan';
import { results } from './app/results';
import { scene } from './app/scene';
import { why } from './app/why';

export const app = {
  header,
  odds,
  why,
  plan,
  curves,
  results,
  scene,
  notices,
  company,
  name: 'Ballast',
  /** What a shipped plan is called to others once it is another. */
  changedPlan: (name: string) => `${name}, changed`,
  /** For the keyboard, before everything else. */
  skip: 'To the charts and the plan',
  illustrative: 'Illustrative, not a forecast.',
  regions: {
    header: 'Header',
    odds: 'Odds',
    assumptions: 'Assumptions',
    results: 'Results',
    plan: 'Plan',
    why: 'Why',
  },
  sheet: {
    title: 'Assumptions',
    summary: (count: number) => `${count} that matter most`,
    open: 'Open',
    close: 'Close',
    handle: 'Open or close the assumptions',
  },
};
