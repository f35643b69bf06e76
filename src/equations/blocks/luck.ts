// Blocks on what is drawn: luck month by month, ignorance once for each future.
import { blocks } from '../block';

export const luck = blocks('luck', {
  uniform: [
    'engine/random/luck#Luck',
    ['u = hash("seed", "future", "purpose", "segment", "entity or month")'],
  ],
  noLuck: [
    'engine/random/luck#Luck',
    ['c = floor(r + n * p)', 'r <- r + n * p - c', '"threshold of a single event" = 1'],
  ],
  ignorance: [
    'ignorance#Ignorance spread-grid#onGrid context#Context',
    [
      'z = {marketCorrelation} * d * m + sqrt(1 - {marketCorrelation}^2) * e',
      'g(x) = (g(p_10) + g(p_90)) / 2 + z * (g(p_90) - g(p_10)) / 2.563',
    ],
  ],
  mood: [
    'engine/model/demand#demand engine/model/spread-laws#SpreadLaws',
    [
      'A ~ Gamma("mean" * 1, "spread" * {commonShock})',
      'A_s ~ Gamma("mean" * 1, "spread" * {leadSpread})',
      'A_o ~ Gamma("mean" * 1, "spread" * {OUTBOUND_SPREAD} * {leadSpread})',
    ],
  ],
});
