// From self-serve to enterprise, and small business that no platform lists.
import { resolve, type Scenario } from '../../src/scenario';
import { told } from '../behaviours/estimates';
import { companyAt, median, plan, segmentAt, withSegment } from '../behaviours/futures';
import { mix } from '../engine/company';
import { live, living, mixed, more, outOfCash, ratio, type Claim } from './figures';

const SEVEN = 84;
const SEGMENTS = [0, 1, 2] as const;
const LARGE = 2;
const THIRDS = { smb: 1, mid: 1, enterprise: 1 };
const inAll = (names: readonly Parameters<typeof segmentAt>[0][]) =>
  names.map((name) => SEGMENTS.map((s) => segmentAt(name, s)));
const [SITE_ARR, SITE_COST, NEW, SELF] = inAll(['siteArr', 'siteCost', 'newArr', 'selfServeArr']);
const [arr, sales] = (['arr', 'salesCost'] as const).map(companyAt);
const [large, graduates, customers] = (['arr', 'graduatedIn', 'customers'] as const).map((name) =>
  segmentAt(name, LARGE),
);

/** The same customers by a listing instead of the own site, as small business in the shipped company comes. */
function listed(preset: Scenario): Scenario {
  const { marketplaceCeiling } = resolve(plan('smb-only')).segments[0];
  const { listingSignups } = plan('smb-only').segments[0].values;
  const { inviteRate } = preset.segments[0].values;
  return withSegment(preset, 'smb', {
    ...{
      ownSite: 0,
      marketplaceCeiling,
      listingSignups,
      marketplacePull: inviteRate,
      programmesPerPod: 3000,
    },
  });
}

export function* selfServe(): Generator<Claim> {
  const preset = plan('self-serve-to-enterprise', SEVEN);
  const flows = [SITE_ARR, SITE_COST, NEW, SELF].flat();
  const result = live(preset, [arr, large, graduates, customers, sales, ...flows]);
  const alive = living(result);
  const mean = (values: readonly number[]) => told(alive.map((i) => values[i]));
  yield ['self-serve to enterprise', outOfCash(result)];
  yield ['— by a listing instead of its own site', outOfCash(live(listed(preset)))];
  for (const month of [60, 84]) {
    const all = result.at(arr, month);
    const shares = result.at(large, month).map((x, i) => (all[i] > 0 ? x / all[i] : 0));
    yield [`— enterprise's share of ARR, month ${month}`, ratio(mean(shares))];
  }
  const came = mean(result.sum(graduates, 1, SEVEN)).mean;
  const perCustomer = mean(result.at(customers, SEVEN)).mean / came;
  yield ['— enterprise customers for each that grew out of the mid-market', perCustomer.toFixed(1)];
  const stays = { graduationChance: 0 };
  yield [
    '— more than without graduation',
    more(result, live(withSegment(withSegment(preset, 'smb', stays), 'mid', stays))),
  ];
  yield ['— all three segments from month one', outOfCash(live(mixed(preset, mix([1, THIRDS]))))];
  yield ['— enterprise first', outOfCash(live(mixed(preset, mix([1, { enterprise: 1 }]))))];
  for (const months of [SEVEN, 108]) {
    const own = { ...preset, months };
    yield [
      `— against staying with the mid-market, ${months} months`,
      more(live(own), live(mixed(own, own.plan.mix))),
    ];
  }
  const sum = (places: readonly number[]) => {
    const all = places.map((place) => result.sum(place, 25, SEVEN));
    return all[0].map((_, i) => all.reduce((total, of) => total + of[i], 0));
  };
  const [bySite, onSite, added, self] = [SITE_ARR, SITE_COST, NEW, SELF].map(sum);
  const spent = sum([sales]);
  const dollar = (cost: (i: number) => number, gained: (i: number) => number) =>
    `$${median(alive.flatMap((i) => (gained(i) > 0 ? [cost(i) / gained(i)] : []))).toFixed(2)}`;
  yield [
    '— a dollar of ARR on its site',
    dollar(
      (i) => onSite[i],
      (i) => bySite[i],
    ),
  ];
  yield [
    '— a dollar of ARR that people sold',
    dollar(
      (i) => spent[i] - onSite[i],
      (i) => added[i] - self[i],
    ),
  ];
}

export function* unlisted(): Generator<Claim> {
  const alone = withSegment(plan('smb-only'), 'smb', { marketplaceCeiling: 0 });
  yield ['small business alone, unlisted', outOfCash(live(alone))];
  yield ['— with a site of its own', outOfCash(live(withSegment(alone, 'smb', { ownSite: 1 })))];
}
