// Door of the formats: the only place where figures are rounded.
export { dollars, months, percent, times } from './figures';
export { exact, figures, MINUS, NONE, signed, SPACE } from './rounding';
export { currencySign, money, moneyDifference, moneyRange, price, roundMoney, type Currency } from './money';
export {
  average,
  chance,
  count,
  countTick,
  errorPer100,
  rate,
  rateRange,
  share,
  type Chance,
} from './counts';
export { fieldText, type Quantity } from './quantity';
export { parse, type Parsed, type Reason } from './parse';
