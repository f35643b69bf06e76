// Numbers that change nothing as long as another one is zero, or a curve of the plan takes their place: no control on
// the page is dead without saying so. Pure.
import { ROLES, type Structure } from '../engine/input';
import { drawnCurve, drawnStructure, isOwnCurve, REPLACED, UNDRAWN } from './curves';
import { readPath } from './paths';
import type { Scenario } from './types';

const while0 = (gate: string, keys: readonly string[]) => keys.map((key) => [key, gate] as const);

/** By key of the number, the key of the one that puts it to sleep. */
const COMPANY: ReadonlyMap<string, string> = new Map([
  ...while0('growthPods', ['growthGuard', 'growthPace', 'growthAttainment', 'fission', 'growthHires']),
  ...while0('loop', ['feedback', 'teachHalf', 'brandCap', 'brandHalf', 'brandKeep']),
  ...while0('freezeBelow', ['freezeRelease']),
  ...while0('cutBelow', ['cutShare']),
  ...while0('fission', ['fissionEarly', 'fissionAge', 'fissionPipeline']),
  ...while0('fissionEarly', ['fissionUnready']),
  ...while0('playbook', ['playbookPace', 'playbookCost', 'playbookTeaching']),
  ...while0('smallTeamLoss', ['teamScale']),
]);
const SEGMENT: ReadonlyMap<string, string> = new Map([
  ...while0('marketplaceCeiling', [
    ...['listingSignups', 'listingEffort', 'marketplacePull', 'marketplaceFee'],
    ...['activation', 'trialToPaid', 'selfServeAcv'],
  ]),
  ...while0('ownSite', [
    ...['sitePersonMonths', 'siteMonths', 'siteRunning', 'siteEffort'],
    ...['siteSignups', 'siteBrand', 'siteShare', 'inviteRate', 'siteMaturity', 'siteQuality', 'trialCost'],
  ]),
  ...while0('siteShare', ['signupCost', 'siteHalf']),
  ...while0('inviteRate', ['inviteMost']),
  ...while0('industries', ['industrySpread', 'otherIndustries', 'peerPull', 'industryPods']),
  ...while0('industryPods', ['industryFocus']),
  ...while0('referralRate', ['referralHalf', 'referralFee', 'referralQuality']),
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
const SHUT: ReadonlyMap<string, number> = new Map([
  ['advantage', 1],
  ['industries', 1],
]);

/** Numbers that stay awake as long as this other one is not 0: sign-ups come from a marketplace or from an own site. */
const KEPT_AWAKE: ReadonlyMap<string, string> = new Map(
  while0('ownSite', ['activation', 'trialToPaid', 'selfServeAcv']),
);

/** The same for numbers of segments that one of the company's puts to sleep. */
const BY_COMPANY: ReadonlyMap<string, string> = new Map([['fissionCustomers', 'fission']]);

/** Numbers of a structure that no segment may have. */
const STRUCTURED: ReadonlyMap<string, Structure> = new Map([
  ['generalistOutput', 'generalist'],
  ['handOffLoss', 'assembly'],
  ['specialistGain', 'assembly'],
]);

/** Numbers of a segment whose focus nobody moves, and whose PODs serve anybody. */
const FOCUSED: readonly string[] = [
  ...['focusVolume', 'focusQuality', 'focusWin', 'focusRequirement', 'focusChurn'],
  ...['profileDeals', 'profileKnown'],
];

const hasFocus = (scenario: Scenario, segment: string): boolean =>
  movesFocus(scenario, segment) ||
  (readPath(scenario, `${segment}.industryPods`) === 1 && readPath(scenario, `${segment}.industries`) !== 1);

const movesFocus = ({ plan, months }: Scenario, segment: string): boolean =>
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

/** Is a curve drawn in the place of this number? Then no month is left that it holds for. */
const isReplaced = (
  { plan }: Scenario,
  scope: 'company' | 'segment',
  prefix: string,
  key: string,
): boolean => {
  const curve = REPLACED.find((each) => each === key);
  if (curve === undefined || isOwnCurve(curve) !== (scope === 'segment')) return false;
  return drawnCurve(plan, curve, prefix).length > 0;
};

/** Does anybody, founders included, work customers to sell them more? */
const sellsMore = (scenario: Scenario, id: string): boolean =>
  readPath(scenario, `${id}.founders.upsell`) !== 0 ||
  ROLES.some(
    (role) =>
      readPath(scenario, `${id}.${role}.seats`) !== 0 && readPath(scenario, `${id}.${role}.upsell`) !== 0,
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
  if (isReplaced(scenario, scope, prefix, key)) return 'drawn';
  const structure = scope === 'company' ? STRUCTURED.get(key) : undefined;
  if (structure) return hasStructure(scenario, structure) ? undefined : structure;
  if (key === 'upsellLift') return sellsMore(scenario, prefix) ? undefined : 'upsell';
  if (scope === 'segment' && FOCUSED.includes(key)) return hasFocus(scenario, prefix) ? undefined : 'focus';
  const above = scope === 'segment' ? BY_COMPANY.get(key) : undefined;
  const gate = above ?? gateOf(scope, key);
  if (gate === undefined) return undefined;
  const owner = above === undefined ? prefix : 'company';
  // A playbook that is drawn is asked for, whatever its number.
  if (gate === 'playbook' && scenario.plan.playbook.length > 0) return undefined;
  const isShut = (other: string) => readPath(scenario, `${owner}.${other}`) === (SHUT.get(other) ?? 0);
  const other = scope === 'segment' ? KEPT_AWAKE.get(key) : undefined;
  if (other !== undefined && !isShut(other)) return undefined;
  // Both sources of sign-ups are shut: to name one of them would be half of why.
  if (isShut(gate)) return other === undefined ? gate : 'selfServe';
  // Whoever wakes others may be asleep.
  return asleepBecauseOf(scenario, above === undefined ? scope : 'company', owner, gate);
}
