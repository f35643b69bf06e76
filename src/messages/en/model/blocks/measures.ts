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
    'Onboarding and customer success are no part of the cost of sales; account managers, who sell, are. A life is cut at a length that anyone has seen.',
    {
      margin: 'gross margin',
      k: 'years',
      S: 'share of customers that stays so long',
      CAC_o: 'programmes alone, of those who sign up on the own site',
    },
  ],
  retention: ['Retention', 'Of the same customers, a year apart.', {}],
  efficiency: [
    'Efficiency',
    'What growth costs.',
    { f: 'operating cash flow of the window', margin: 'gross margin' },
  ],
};
