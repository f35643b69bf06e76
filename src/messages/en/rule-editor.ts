// The editor of rules: the parts of a sentence that are chosen, what can be done to a rule, and how often it fires.
import { midSentence } from './mid-sentence';
import type { rules } from './rules';
import type { Action, Condition } from '../../scenario';

type Lever = Action['lever'];
type Latch = keyof typeof rules.latches;

/** Before and after what is chosen or typed: "put R&D at … of the plan". */
interface Form {
  readonly label: string;
  readonly after?: string;
}

const forms: Readonly<Record<Lever | 'unfreeze', Form>> = {
  mix: { label: 'move the mix to' },
  freeze: { label: 'stop hiring' },
  unfreeze: { label: 'allow hiring' },
  pods: { label: 'have PODs, at least' },
  cut: { label: 'cut costs by', after: 'of PODs, and half as much of R&D' },
  research: { label: 'put R&D at', after: 'of the plan' },
  customisation: { label: 'put', after: 'of R&D on bespoke work' },
  raise: { label: 'raise', after: 'before its month, if investors agree' },
  release: { label: 'go back to' },
  structure: { label: 'sell to' },
  focus: { label: 'set the focus to' },
};

/** What `release` gives back to, and what two rules may set in one month. */
const latches: Readonly<Record<Latch, string>> = {
  mix: 'the drawn mix',
  freeze: 'hiring by reflex',
  pods: 'the drawn PODs',
  research: 'the planned R&D',
  customisation: 'the planned bespoke work',
  structure: 'the drawn structures',
  focus: 'the drawn focus',
};
const held: Readonly<Record<Latch, string>> = {
  mix: 'the mix',
  freeze: 'hiring',
  pods: 'PODs',
  research: 'R&D',
  customisation: 'bespoke work',
  structure: 'structures',
  focus: 'focus',
};

const operators: Readonly<Record<Condition['op'], string>> = {
  '<': 'is under',
  '<=': 'is at most',
  '>': 'is over',
  '>=': 'is at least',
};

type Ready = (small: string, large: string, round: string) => string;
/** What ready-made rules are called. */
const ready: Readonly<Record<'freeze' | 'hireAgain' | 'back' | 'open' | 'raise' | 'own', Ready>> = {
  freeze: () => 'Freeze hiring when runway is short',
  hireAgain: () => 'Hire again when runway is long',
  back: (small) => `Back to ${midSentence(small)} when cash is short`,
  open: (_, large) => `Open ${midSentence(large)} when ready and funded`,
  raise: (_small, _large, round) => `Raise ${round} when growth is there`,
  own: () => 'A rule of your own',
};

export const ruleEditor = {
  forms,
  latches,
  operators,
  when: 'When',
  and: 'and',
  then: 'then',
  forMonths: 'for',
  inARow: (count: number) => (count === 1 ? 'month' : 'months in a row'),
  company: 'whole company',
  of: 'of',
  by: 'by',
  often: { whenever: 'whenever that is so', once: 'one time only' },
  addCondition: '+ and when…',
  addChange: '+ and then…',
  /** For ears: the parts of the sentence by their number. */
  names: {
    metric: (number: number) => `Condition ${number}: figure`,
    segment: (number: number) => `Condition ${number}: whose`,
    operator: (number: number) => `Condition ${number}: comparison`,
    threshold: (number: number, metric: string) => `Condition ${number}: ${metric}`,
    removeCondition: (number: number) => `Remove condition ${number}`,
    months: 'Months in a row',
    often: 'How often it may fire',
    form: (number: number) => `Change ${number}`,
    amount: (number: number, form: string) => `Change ${number}: ${form}`,
    share: (number: number, segment: string) => `Change ${number}: share of ${midSentence(segment)}`,
    round: (number: number) => `Change ${number}: round`,
    owner: (number: number) => `Change ${number}: to whom`,
    structure: (number: number) => `Change ${number}: by whom`,
    focusOf: (number: number) => `Change ${number}: whose focus`,
    latch: (number: number) => `Change ${number}: what is given back`,
    removeChange: (number: number) => `Remove change ${number}`,
  },
  name: 'Name',
  inForce: (rule: string) => `${rule}: in force`,
  earlier: 'Move up',
  later: 'Move down',
  duplicate: 'Duplicate',
  remove: 'Remove',
  /** For ears. */
  actionOn: (action: string, rule: string) => `${action}: ${rule}`,
  copyOf: (rule: string) => `${rule}, copy`,
  removed: (rule: string) => `${rule} is removed. Undo brings it back.`,
  add: 'Add a rule',
  full: (most: number) => `A plan holds at most ${most} rules. Remove one to add another.`,
  order: 'From top to bottom, each month: where two set the same thing, the lower one has the last word.',
  failed: 'The rules could not be loaded. Check your connection, then open this tab again.',
  ready,
  numbered: (number: number) => `Rule ${number}`,
  crowded: (most: number) => `A rule holds at most ${most} conditions and ${most} changes.`,
  firing: {
    off: 'Switched off: it does nothing.',
    notYet: 'Not counted yet.',
    fires: (n: string, of: string) => `Fires in ${n} of ${of} futures`,
    never: (futures: string) => `Never fires in ${futures} futures.`,
    /** Of a rule that only gives back what others hold: whether there is anything to give back is not known. */
    met: (n: string, of: string) => `Its condition is met in ${n} of ${of} futures`,
    neverMet: (futures: string) => `Its condition is never met in ${futures} futures.`,
    rarely: (how: string) => `${how}: too few for a usual month.`,
    always: (how: string, month: number) => `${how}, first in month ${month}.`,
    usually: (how: string, month: number, low: number, high: number) =>
      `${how}, usually first in month ${month} (8 in 10 of them: ${low} to ${high}).`,
    lastWord: (latch: Latch, others: readonly string[]) =>
      `On ${held[latch]}, ${others.map((other) => `“${other}”`).join(' and ')} further down ${
        others.length > 1 ? 'have' : 'has'
      } the last word.`,
  },
};
