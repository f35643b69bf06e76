// Door of the formats: the only place where figures are rounded.
export { besideMarks, fixed, months, percent, perUnit, times, timesIn } from './figures';
export { exact, figures, isRound, MINUS, NONE, SPACE, told } from './rounding';
export { currencySign, money, moneyRange, price, roundMoney, rowMoney, type Currency } from './money';
export {
  average,
  chance,
  count,
  countTick,
  errorPer100,
  rate,
  rateRange,
  share,
  shareChange,
  type Chance,
} from './counts';
export { fieldText, type Quantity } from './quantity';
export { calendarMonth, monthCount } from './calendar';
export { dayText, momentText } from './moment';
export { parse, type Parsed, type Reason } from './parse';
export { parseRange, type ParsedRange } from './parse-range';
