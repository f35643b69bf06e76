// From what is signed to what is collected, and what lies in between.
import { business } from './business';

export const flow = {
  ...business,
  headline: (year: number, signed: string, collected: string) =>
    `In year ${year}, ${signed} is newly signed and ${collected} collected`,
  about:
    'Each pair of columns is one account: what it held at the start and what came in on the left, what went out and what it holds at the end on the right. Both are of one height.',
  billed:
    'Billed is not signed: a contract signed once is billed again and again, by its terms, and monthly contracts are never signed at all.',
  titles: {
    backlog: 'Signed, waiting to go live',
    deferred: 'Billed, not yet earned',
    receivable: 'Billed, not yet paid',
  },
  notes: {
    backlog: 'a year’s value of new contracts (backlog)',
    deferred: 'deferred revenue',
    receivable: 'receivables',
  },
  parts: {
    start: 'at the start',
    signed: 'signed',
    partners: 'design partners signed',
    live: 'gone live',
    billed: 'billed',
    early: 'earned before its bill',
    recognised: 'recognised',
    cancelled: 'cancelled',
    late: 'billed after it was earned',
    collected: 'collected',
    writtenOff: 'written off',
    end: 'at the end',
  },
  sides: { in: 'in', out: 'out' },
  summary: (title: string, left: string, right: string) => `${title}: ${left} = ${right}.`,
  and: (parts: readonly string[]) => parts.join(' + '),
  part: (name: string, value: string) => `${value} ${name}`,
  rowHeading: 'Entry',
  scale: 'All accounts are drawn to one scale.',
};
