// Numbers that change nothing as long as another one is zero: no control on the page is dead without saying so. Pure.
import { readPath, ROLES, type Scenario } from '../../scenario';

const while0 = (gate: string, keys: readonly string[]) => keys.map((key) => [key, gate] as const);

/** By key of the number, the key of the one that puts it to sleep. */
const COMPANY: ReadonlyMap<string, string> = new Map([
  ...while0('growthPods', ['growthGuard', 'growthPace', 'growthAttainment']),
  ...while0('loop', ['feedback', 'teachHalf', 'brandCap', 'brandHalf', 'brandKeep']),
  ...while0('freezeBelow', ['freezeRelease']),
  ...while0('cutBelow', ['cutShare']),
]);
const SEGMENT: ReadonlyMap<string, string> = new Map([
  ...while0('marketplaceCeiling', [
    ...['listingSignups', 'listingEffort', 'marketplacePull', 'marketplaceFee'],
    ...['activation', 'trialToPaid', 'selfServeAcv'],
  ]),
  ...while0('namedAccounts', ['namedEffort', 'namedPerPerson', 'namedChance']),
  ...while0('eventShare', ['eventEvery', 'eventLeadCost', 'eventHalf', 'eventQuality']),
  ...while0('designPartners', ['partnerAcv', 'partnerWeight']),
  ...while0('goLiveMonths', ['goLiveSpread']),
]);

/** The key that puts this one to sleep; a role's numbers sleep without a seat in the POD. */
export function gateOf(scope: 'company' | 'segment', key: string): string | undefined {
  if (scope === 'company') return COMPANY.get(key);
  const [role, fact] = key.split('.');
  if (fact !== undefined && fact !== 'seats' && ROLES.some((known) => known === role)) return `${role}.seats`;
  return SEGMENT.get(key);
}

/** The gate of a number, if it is shut in this scenario. */
export function asleepBecauseOf(
  scenario: Scenario,
  scope: 'company' | 'segment',
  prefix: string,
  key: string,
): string | undefined {
  const gate = gateOf(scope, key);
  return gate !== undefined && readPath(scenario, `${prefix}.${gate}`) === 0 ? gate : undefined;
}
