// Door of the books.
export { booksOf, inPeriods, isIdle, type Books, type Played } from './books';
export { spell, type Formula, type Term } from './formula';
export { SECTIONS, type Line, type Section, type Unit } from './line';
export { linesOf } from './lines';
export { periodsOf, spans, SPANS, type Period, type Span } from './periods';
