// Blocks of plans side by side: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

export const comparison: Readonly<Record<string, BlockText>> = {
  pairedGain: [
    'Plan B beside plan A',
    'Both plans meet the same luck, so each future gives one difference. Out of cash counts as no ARR. Who lives is ahead of who does not; of two that live, who has more ARR; both out of cash, and both alive with the same ARR, are ties that count for neither. Errors are for 95 in 100: of the mean by its standard error, of the median by order statistics (David and Nagaraja 2003), from 30 futures on.',
    {
      g_i: 'gain in one future',
      A_i: 'ARR at the horizon under plan A',
      B_i: 'ARR at the horizon under plan B',
      i: 'a future',
      n: 'futures',
      m: 'mean gain',
      error_m: 'error of the mean gain',
      error_h: 'error of the median gain',
      g_l: 'gain of that rank, the lowest being 0',
      g_u: 'gain of that rank',
      l: 'lower rank',
      u: 'upper rank',
    },
  ],
  varianceSplit: [
    'Luck and what you do not know',
    'Every future is run once more with the same draw of what is not known and other luck. What the two have in common is what knowing for sure would take away; the rest is luck, and with it what luck and the unknown only do together (estimator T_N of Janon and others 2014). By chance it may come out below 0.',
    {
      w: 'share of the variance that would go',
      i: 'a future',
      y_i: 'alive or not, or ARR at the horizon, in one run',
      z_i: 'the same in the other run',
      m: 'mean of both runs',
      n: 'futures',
    },
  ],
  impliedValue: [
    'Implied value',
    'What the map and the frontier weigh plans by beside survival and ARR: ARR times a multiple that rises with growth. The four numbers are assumptions; nothing published gives them. Out of cash is worth nothing, and without a year ago to grow from there is no growth.',
    {
      V: 'implied value of one future',
      V_i: 'the same of each future',
      G: 'ARR growth over the last year, as a share',
      i: 'a future',
      n: 'futures',
    },
  ],
};
