// What a rule may change, as choices of one list: a lever is one choice, or several that read differently.
import { LEVERS } from '../../../engine';
import type { Action, NumberLever, Scenario } from '../../../scenario';
import { LEVER_NUMBERS, type Lever } from './table';

export type FormId = Lever | 'unfreeze';

interface Form {
  readonly id: FormId;
  readonly fits: (action: Action) => boolean;
  /** A change to begin with; null where the scenario has nothing that it could change. */
  readonly make: (scenario: Scenario) => Action | null;
}

/** Twice as narrow as the reference: far enough to show. */
const FIRST_FOCUS = 0.6;

const ofNumber = (lever: NumberLever): Form => ({
  id: lever,
  fits: (action) => action.lever === lever,
  make: (scenario) => ({ lever, value: LEVER_NUMBERS[lever].first(scenario) }),
});

const ofFlag = (id: FormId, lever: NumberLever, value: 0 | 1): Form => ({
  id,
  fits: (action) => action.lever === lever && action.value > 0 === value > 0,
  make: () => ({ lever, value }),
});

const FORMS: Readonly<Record<Lever, readonly Form[]>> = {
  mix: [
    {
      id: 'mix',
      fits: ({ lever }) => lever === 'mix',
      // One segment alone has all of the effort, whatever its share is called.
      make: ({ segments }) =>
        segments.length > 1 ? { lever: 'mix', shares: { [segments[0].id]: 1 } } : null,
    },
  ],
  freeze: [ofFlag('freeze', 'freeze', 1), ofFlag('unfreeze', 'freeze', 0)],
  pods: [ofNumber('pods')],
  cut: [ofNumber('cut')],
  research: [ofNumber('research')],
  customisation: [ofNumber('customisation')],
  raise: [
    {
      id: 'raise',
      fits: ({ lever }) => lever === 'raise',
      make: ({ plan: { rounds } }) => (rounds.length > 0 ? { lever: 'raise', round: rounds[0].id } : null),
    },
  ],
  release: [
    {
      id: 'release',
      fits: ({ lever }) => lever === 'release',
      make: () => ({ lever: 'release', latch: 'mix' }),
    },
  ],
  structure: [
    {
      id: 'structure',
      fits: ({ lever }) => lever === 'structure',
      make: ({ segments }) => ({ lever: 'structure', segment: segments[0].id, structure: 'pod' }),
    },
  ],
  focus: [
    {
      id: 'focus',
      fits: ({ lever }) => lever === 'focus',
      make: ({ segments }) => ({ lever: 'focus', segment: segments[0].id, value: FIRST_FOCUS }),
    },
  ],
};

const all = LEVERS.flatMap((lever) => FORMS[lever]);

/** The choice that a change is. */
export function formOf(action: Action): FormId {
  const form = FORMS[action.lever].find(({ fits }) => fits(action));
  return form?.id ?? action.lever;
}

/** Choices that the scenario has something for, and the one that is taken anyway. */
export const formsFor = (scenario: Scenario, taken?: FormId): readonly FormId[] =>
  all.filter(({ id, make }) => id === taken || make(scenario) !== null).map(({ id }) => id);

/** A change of that form to begin with. */
export const makeAction = (scenario: Scenario, id: FormId): Action | null =>
  all.find((form) => form.id === id)?.make(scenario) ?? null;

type NumberAction = Extract<Action, { readonly lever: NumberLever }>;

/** Is there a number to choose? What is only yes or no is two forms instead. */
export const hasAmount = (action: Action): action is NumberAction =>
  action.lever !== 'focus' && 'value' in action && FORMS[action.lever].length === 1;
