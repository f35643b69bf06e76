// Blocks of what customers of a segment cost and bring: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

export const economics: Readonly<Record<string, BlockText>> = {
  segmentCost: [
    'What selling to one segment costs',
    'A segment bears its own programmes, visits and site. The rest of sales and marketing (pay, commissions, managers, recruiting, training, programmes for all) is shared month by month as PODs with every seat filled would pay their sellers; without a POD by effort, which founders then are; evenly where nobody works on anything. The shares add up to the whole.',
    {
      C_s: 'sales and marketing of a segment in a month',
      C: 'sales and marketing of the company',
      O_s: 'programmes, visits and own site of the segment',
      q_s: 'part of what is shared',
      W_s: 'monthly pay of the sellers of one full POD',
      E_s: 'effort on the segment',
    },
  ],
  growthMeasures: [
    'Quick ratio, magic number, Rule of 40',
    'Of the twelve months before (or of all so far). Where nothing is lost the quick ratio is endless; the magic number is told from the second quarter on. Growth is that of a year; what growth starts from is not taken to be under the floor that investors look at.',
    {
      quick: 'quick ratio',
      new: 'new ARR',
      expanded: 'expansion ARR',
      lost: 'churned ARR',
      shrunk: 'contraction ARR',
      magic: 'magic number',
      Y_q: 'revenue of the quarter',
      Y_p: 'revenue of the quarter before',
      C_p: 'sales and marketing of the quarter before',
      forty: 'what the Rule of 40 looks at',
      G: 'yearly growth of ARR',
      f: 'operating cash flow',
      Y: 'revenue',
    },
  ],
  customerLife: [
    'How long a customer is expected to stay',
    'By the churn law, under the care of the last year, and no longer than anyone has seen: the chances of still being there, period by period. Under contract customers leave when the term ends; those of two and three years count in the shares in which terms are signed.',
    {
      life_y: 'expected years, of contracts by the month or for a term',
      life_s: 'expected years of a customer that people won',
      life_a: 'the same under contract',
      life_m: 'the same by the month, as on the own site',
      x_a: 'share of sold contracts for a year or more',
      k: 'month or year of tenure',
      n: 'periods in a year: 12 by the month, 1 under contract',
      H_k: 'hazards of the churn law met by then: of a term, all when it ends',
      phi: 'mean factor on churn over the last year',
    },
  ],
  cohortRetention: [
    'Retention by age',
    'Counted by living futures again and looking at the age of everybody who went live after the opening: at each age, how many of those there a month before are there still. ARR in the same way, with what it grows and shrinks by. Moving on to the next segment is not leaving. Beside it the churn law by itself, at the care and product that published churn takes for granted.',
    {
      L_k: 'share left at an age, 1 when they go live',
      L_j: 'share left a month before',
      k: 'age, months since going live',
      j: 'age a month before',
      stayed_k: 'customers who reach that age, or their ARR',
      there_k: 'customers there a month before, or their ARR',
      S_k: 'share left by the law alone',
      x_m: 'share that pays by the month',
      H_k: 'hazards of the law met by that age',
      H_y: 'hazards met at the ends of terms by that age',
      w_y: 'share of terms of that many years',
      y: 'years of a term',
    },
  ],
};
