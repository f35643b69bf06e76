// Door of the audit: the identities of the books, and a second arithmetic of a future without luck.
export { Audit, auditedPlaces, type Fit } from './audit';
export {
  balancesOf,
  deviation,
  IDENTITIES,
  TOLERANCE,
  turnoverOf,
  type Balance,
  type BooksAt,
  type Identity,
} from './identities';
export { compareWithoutLuck, KINDS, LINES, type Line, type LineName } from './without-luck';
