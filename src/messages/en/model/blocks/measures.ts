// Blocks of what is measured: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

export const measures: Readonly<Record<string, BlockText>> = {
  outcomes: [
    'How futures end',
    'A company is dead in the first month whose cash is below zero. Of the others some pay their own way; some thrived.',
    { ARR_h: 'ARR at the horizon', f: 'operating cash flow' },
  ],
  unit: [
    'CAC, LTV, payback',
    'Onboarding and customer success are no part of sales and marketing (S&M); account managers, who sell, are. A life is that of the churn law under the care of the last twelve months, cut at a length that anyone has seen. Without a margin nothing is ever paid back.',
    {
      margin: 'gross margin',
      k: 'years',
      S: 'share of customers that stays so long',
    },
  ],
  retention: [
    'Retention',
    'Net: of the same customers, a year apart. Gross: of the whole base, month by month, twelve months chained.',
    { j: 'each of the last twelve months' },
  ],
  efficiency: [
    'Efficiency',
    'What growth costs. No burn is 0; burn without growth is endless.',
    { f: 'operating cash flow of the window', margin: 'gross margin' },
  ],
};
