// Numbers that change nothing as long as another one is zero: no control on the page is dead without saying so. Pure.
import {
  drawnCurve,
  drawnStructure,
  readPath,
  ROLES,
  UNDRAWN,
  type Scenario,
  type Structure,
} from '../../scenario';

const while0 = (gate: string, keys: readonly string[]) => keys.map((key) => [key, gate] as const);

/** By key of the number, the key of the one that puts it to sleep. */
const COMPANY: ReadonlyMap<string, string> = new Map([
  ...while0('growthPods', ['growthGuard', 'growthPace', 'growthAttainment', 'fission', 'growthHires']),
  ...while0('loop', ['feedback', 'teachHalf', 'brandCap', 'brandHalf', 'brandKeep']),
  ...while0('freezeBelow', ['freezeRelease']),
  ...while0('cutBelow', ['cutShare']),
  ...while0('fission', ['fissionEarly', 'fissionAge', 'fissionCoverage']),
  ...while0('fissionEarly', ['fissionUnready']),
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
  ...while0('visitsPerDeal', ['visitCost']),
  ...while0('prepayShare', ['prepayReady', 'prepayDiscount']),
  ...while0('valueMetric', ['metricDoubt', 'customerGrowth', 'customerGrowthSpread']),
  ...while0('advantage', ['advantageWin', 'advantageSpread', 'advantageFade']),
]);
/** Gates that are shut at another value than 0. */
const SHUT: ReadonlyMap<string, number> = new Map([['advantage', 1]]);

/** The same for numbers of segments that one of the company's puts to sleep. */
const BY_COMPANY: ReadonlyMap<string, string> = new Map([['fissionCustomers', 'fission']]);

/** Numbers of a structure that no segment may have. */
const STRUCTURED: ReadonlyMap<string, Structure> = new Map([
  ['generalistOutput', 'generalist'],
  ['handOffLoss', 'assembly'],
  ['specialistGain', 'assembly'],
]);

/** Numbers of a segment whose focus nobody moves. */
const FOCUSED: readonly string[] = [
  ...['focusVolume', 'focusQuality', 'focusWin', 'focusRequirement', 'focusChurn'],
  ...['profileDeals', 'profileKnown'],
];

const hasFocus = ({ plan, months }: Scenario, segment: string): boolean =>
  drawnCurve(plan, 'focus', segment).some(
    ({ month, value }, i) => value !== UNDRAWN.focus && (month <= months || i === 0),
  ) ||
  plan.rules.some(({ then }) =>
    then.some((action) => action.lever === 'focus' && action.segment === segment),
  );

const hasStructure = ({ plan, segments, months }: Scenario, wanted: Structure): boolean =>
  segments.some(({ id }) =>
    drawnStructure(plan, id).some(
      ({ month, structure }, i) => structure === wanted && (month <= months || i === 0),
    ),
  ) ||
  plan.rules.some(({ then }) =>
    then.some((action) => action.lever === 'structure' && action.structure === wanted),
  );

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
  const structure = scope === 'company' ? STRUCTURED.get(key) : undefined;
  if (structure) return hasStructure(scenario, structure) ? undefined : structure;
  if (scope === 'segment' && FOCUSED.includes(key)) return hasFocus(scenario, prefix) ? undefined : 'focus';
  const above = scope === 'segment' ? BY_COMPANY.get(key) : undefined;
  const gate = above ?? gateOf(scope, key);
  const owner = above === undefined ? prefix : 'company';
  return gate !== undefined && readPath(scenario, `${owner}.${gate}`) === (SHUT.get(gate) ?? 0)
    ? gate
    : undefined;
}
