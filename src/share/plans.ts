// Plans beside the edited one, as tokens of a link: each says in what it differs from the edited plan, or from its own
// preset where that takes fewer characters. A page that does not know these tokens says so, and opens the edited plan.
import { inCurrency, preset, repair, type Scenario } from '../scenario';
import { Report } from '../scenario/validate';
import { MOST_PLANS, type Beside } from './beside';
import { canonical } from './canonical';
import { Draft } from './draft';
import { readScenario } from './read-scenario';
import { PLAN_MARK, T } from './tokens';
import { writeScenario } from './write-scenario';

const HEAD = T.later + PLAN_MARK;
/** Between the parts of one plan's token; in the parts themselves hyphens are doubled. */
const BREAK = '-.';
const SEPARATOR = '_';

const escaped = (body: string) => body.replace(/[-_]/g, (mark) => (mark === SEPARATOR ? BREAK : '--'));
const unescaped = (text: string) =>
  text.replace(/-([-.])/g, (_, mark: string) => (mark === '.' ? SEPARATOR : mark));

/** Tokens of the plans beside a canonical scenario, in their order. */
export const writePlans = (edited: Scenario, { at, plans }: Beside): string[] =>
  plans.map((plan, i) => `${HEAD}${i < at ? i : i + 1}${escaped(shorter(edited, canonical(plan)))}`);

/** The edited plan stands for itself by nothing, a preset by its name. */
function shorter(edited: Scenario, plan: Scenario): string {
  const home = preset(plan.base);
  if (home?.base !== plan.base) throw new RangeError(`No published preset ${plan.base}`);
  const own = [plan.base.replace('@', '.'), ...writeScenario(plan, home)].join(SEPARATOR);
  if (plan.base !== edited.base) return own;
  const changed = ['', ...writeScenario(plan, edited)].join(SEPARATOR);
  return changed.length <= own.length ? changed : own;
}

export const isOfPlan = (token: string): boolean => token.startsWith(HEAD);

/** Foreign JSON for `readBeside` from the tokens of plans; what cannot be read is reported and left out. */
export function plansOf(tokens: readonly string[], edited: unknown, report: Report): unknown {
  if (tokens.length === 0) return undefined;
  const found = new Map<number, unknown>();
  // Judged once: what another plan differs from must be a scenario.
  const base = canonical(repair(edited).scenario);
  for (const token of tokens) {
    const place = Number(token.charAt(HEAD.length) || NaN);
    const free = place < MOST_PLANS && !found.has(place) && found.size < MOST_PLANS - 1;
    const plan = free ? planOf(token.slice(HEAD.length + 1), base, report) : undefined;
    if (plan === undefined) report.add('beside', 'unknown', token, 'a plan that this version knows');
    else found.set(place, plan);
  }
  const places = [...found.keys()].sort((a, b) => a - b);
  const free = [...places, -1].findIndex((place, i) => place !== i);
  // Without gaps but for the edited plan's own.
  const whole = places.every((place, i) => place === (i < free ? i : i + 1));
  if (!whole) report.add('beside.at', 'range', places.join(), 'places in a row');
  return { at: whole ? free : 0, plans: places.map((place) => found.get(place)) };
}

function planOf(text: string, edited: Scenario, report: Report): unknown {
  const [base, ...tokens] = unescaped(text).split(SEPARATOR);
  const home = base === '' ? edited : preset(base.replace('.', '@'));
  if (home?.base !== (base === '' ? edited.base : base.replace('.', '@'))) return undefined;
  const currency = tokens.find((token) => token.startsWith(T.currency))?.slice(T.currency.length);
  const draft = new Draft(inCurrency(home, currency ?? home.currency));
  const own = new Report();
  readScenario(draft, tokens, own);
  for (const { path, code, found, allowed } of own.problems)
    report.add(`beside.${path}`, code, found, allowed);
  return draft.toJson();
}
