// Sentences to start from, as data, for whatever segments and rounds the scenario has. Their thresholds are assumptions
// without currency, there to be changed; a rule that latches a lever stands beside the one that gives it back.
import type { Messages } from '../../../messages';
import { ARCHETYPES, type Archetype, type Scenario } from '../../../scenario';
import type { NewRule } from './edit';
import { withShare } from './shares';

export const READY_MADE = ['freeze', 'hireAgain', 'back', 'open', 'raise', 'own'] as const;
export type ReadyMade = (typeof READY_MADE)[number];

type Body = Omit<NewRule, 'label'>;

/** Segments from the smallest customers to the largest. */
const bySize = ({ segments }: Scenario) =>
  [...segments].sort((a, b) => ARCHETYPES.indexOf(a.archetype) - ARCHETYPES.indexOf(b.archetype));

/** The first round that is there to be called; undefined where the plan raises no money. */
const firstRound = ({ plan }: Scenario) => plan.rounds.at(0);

/** Customers of the smaller segment that show that its selling works. */
const PROOF: Readonly<Record<Archetype, number>> = { micro: 300, smb: 100, mid: 20, enterprise: 5 };

const BODIES: Readonly<Record<ReadyMade, (scenario: Scenario) => Body | null>> = {
  // Earlier than the reflex that every plan has.
  freeze: () => ({
    when: [{ metric: 'runway', op: '<', value: 9 }],
    forMonths: 2,
    then: [{ lever: 'freeze', value: 1 }],
  }),
  hireAgain: () => ({
    when: [{ metric: 'runway', op: '>', value: 15 }],
    forMonths: 2,
    then: [{ lever: 'release', latch: 'freeze' }],
  }),
  back: (scenario) => {
    const [small, ...others] = bySize(scenario);
    if (others.length === 0) return null;
    return {
      when: [{ metric: 'runway', op: '<', value: 9 }],
      forMonths: 2,
      then: [{ lever: 'mix', shares: { [small.id]: 1 } }],
    };
  },
  open: (scenario) => {
    const sorted = bySize(scenario);
    const [small] = sorted;
    const large = sorted[sorted.length - 1];
    if (small === large) return null;
    const ids = scenario.segments.map(({ id }) => id);
    return {
      when: [
        { metric: 'customers', segment: small.id, op: '>=', value: PROOF[small.archetype] },
        { metric: 'runway', op: '>=', value: 18 },
      ],
      forMonths: 2,
      then: [{ lever: 'mix', shares: withShare({}, ids, large.id, 0.3) }],
    };
  },
  raise: (scenario) => {
    const round = firstRound(scenario);
    if (!round) return null;
    return {
      when: [{ metric: 'growth', op: '>=', value: 1 }],
      forMonths: 3,
      then: [{ lever: 'raise', round: round.id }],
    };
  },
  // Half written, it does nothing yet.
  own: () => ({
    off: true,
    when: [{ metric: 'runway', op: '<', value: 6 }],
    forMonths: 1,
    then: [{ lever: 'cut', value: 0.2 }],
  }),
};

/** The rule without its name; null where the scenario has nothing for it to act on. */
export const readyMade = (scenario: Scenario, which: ReadyMade): Body | null => BODIES[which](scenario);

/** Those that the scenario has something for. */
export const choicesFor = (scenario: Scenario): readonly ReadyMade[] =>
  READY_MADE.filter((which) => readyMade(scenario, which) !== null);

/** What it says in the menu, and what the rule is called. */
export function nameOf({ ruleEditor }: Messages, scenario: Scenario, which: ReadyMade): string {
  const sorted = bySize(scenario);
  const large = sorted[sorted.length - 1].label;
  return ruleEditor.ready[which](sorted[0].label, large, firstRound(scenario)?.label ?? '');
}
