// What a shipped plan is counted on: the company on the page where both started from the same one, else its own.
import { inCurrency, preset, validate, type Scenario } from '../scenario';
import { changedPaths, publishedOf, same } from './changes';

/** What plans share that are set side by side: everything but how the effort is led. */
const companyOf = ({ currency, company, segments, plan }: Scenario) => ({
  ...{ currency, company, segments },
  rounds: plan.rounds,
});

/** Did both start from the same company? */
export const isOneCompany = (one: Scenario, other: Scenario): boolean =>
  same(companyOf(publishedOf(one)), companyOf(publishedOf(other)));

/** Have assumptions or rounds changed since the preset? The rest of the plan, and the horizon, do not count. */
export const hasOwnCompany = (page: Scenario): boolean =>
  changedPaths(page).some(
    (path) => path !== 'months' && (!path.startsWith('plan.') || path === 'plan.rounds'),
  );

/**
 * The plan of a preset with the assumptions and rounds of the page; undefined where the preset came with another company,
 * or speaks of segments or rounds that the page does not have. A name of one's own stays.
 */
export function onPage(page: Scenario, base: string): Scenario | undefined {
  const shipped = preset(base);
  const home = publishedOf(page);
  if (!shipped || !same(companyOf(shipped), companyOf(home))) return undefined;
  const ids = ({ segments }: Scenario) => segments.map(({ id }) => id);
  if (!same(ids(page), ids(shipped))) return undefined;
  const { plan } = inCurrency(shipped, page.currency);
  const name = page.name === home.name ? shipped.name : page.name;
  const judged = validate({ ...page, base, name, plan: { ...plan, rounds: page.plan.rounds } });
  return judged.ok ? judged.value : undefined;
}
