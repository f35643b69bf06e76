// Blocks of luck and of what is not known: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

export const luck: Readonly<Record<string, BlockText>> = {
  uniform: [
    'Same luck for every plan',
    'Every decision of chance is worked out from the seed, the number of the future, and what is being decided. Two plans meet the same market, so they can be compared future by future; a change to one segment leaves the luck of the others alone.',
    { u: 'a number between 0 and 1, as good as random' },
  ],
  noLuck: [
    'Without luck',
    'For checking: every count is its expectation, and the fraction that a whole number leaves over is carried to the next month. A single customer leaves when the hazards it has met add up to 1. The self-check below uses this run.',
    {
      c: 'the count of this month',
      r: 'the remainder carried over',
      n: 'how many might',
      p: 'with what chance',
    },
  ],
  ignorance: [
    'What you do not know',
    'A value given as a range is drawn once for each future: as a logarithm for amounts, as log-odds for shares. With a common market some values are good or bad together. Values that would be impossible are never drawn. Spreads are taken to the nearest of a row of values 2 % apart, so that futures can share what is worked out from them.',
    {
      g: 'logarithm for amounts, log-odds for shares',
      z: 'how far from the middle, in deviations',
      d: '1 where a good market raises the value, −1 where it lowers it, 0 where it is your own',
      m: 'how good the market is, the same for all values of a future',
      e: "the value's own part of chance",
      x: 'the value drawn',
      p_10: 'low end of the range',
      p_90: 'high end of the range',
    },
  ],
  mood: [
    'Good months and bad months',
    'Demand swings from month to month, for the whole market and for each segment. The mean of these factors is 1.',
    { A_o: 'for outbound meetings: people dial as much in a dull month' },
  ],
};
