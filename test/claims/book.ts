// Companies by the book: what the essays claim of three tiers, of visits and of PODs that split.
import { centre, locate, resolve, type Scenario, type Values } from '../../src/scenario';
import { pairedGain, ratioGain, ratioOf, type Fraction } from '../behaviours/estimates';
import { companyAt, F, plan, segmentAt, withCompany, type Run } from '../behaviours/futures';
import { amount, live, living, more, outOfCash, ratio, type Claim } from './figures';

const changed = (scenario: Scenario, values: readonly Values[]): Scenario => ({
  ...scenario,
  segments: scenario.segments.map((own, s) => ({ ...own, values: { ...own.values, ...values[s] } })),
});

/** Some figures of every segment, times a factor; of ranges their middle. */
function times(scenario: Scenario, keys: readonly string[], factor: number): Scenario {
  const all = resolve(scenario).segments;
  const values = scenario.segments.map(({ id }, s) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const place = locate(scenario, `${id}.${key}`);
        return place ? [[key, centre(all[s][key], place.row.law) * factor]] : [];
      }),
    ),
  );
  return changed(scenario, values);
}

const BIG_DEALS: Values = { 'mdr.seats': 0, 'sdr.seats': 2, 'ae.seats': 1, 'se.seats': 1 };
const FRONT = ['leadToQualified', 'qualifiedToOpportunity', 'winRate'];
const LOSSES = [
  ...['churnFirstPerMonth', 'churnLongPerMonth', 'churnFirstPerYear', 'churnLongPerYear'],
  'failedShare',
];

function* threeTier(): Generator<Claim> {
  const shipped = plan('three-tier');
  const before = live(shipped);
  yield ['three tiers', outOfCash(before)];
  yield ['— shops sold to as large firms are', outOfCash(live(changed(shipped, [BIG_DEALS])))];
  const front = live(times(shipped, FRONT, 1.1));
  const back = live(times(times(shipped, LOSSES, 1 / 1.1), ['expansionChance', 'expansionSize'], 1.1));
  yield ['— a tenth better at the front', more(front, before)];
  yield ['— a tenth better at the back', more(back, before)];
  yield ['— back more than front', more(back, front)];
}

function* regionalTeam(): Generator<Claim> {
  const [churned, customers] = (['churnedCustomers', 'customers'] as const).map((name) => segmentAt(name, 0));
  const lived = (values: Values) => live(changed(plan('regional-team'), [values]), [churned, customers]);
  /** Customers lost a year, of those there were, from the second year on. */
  const lost = (result: Run) =>
    ratio(ratioOf([result.sum(churned, 13, 60).map((x) => 12 * x), result.sum(customers, 12, 59)]));
  const shipped = lived({});
  yield ['visits at 60,000', outOfCash(shipped)];
  yield ['visits at 8,888', outOfCash(lived({ acv: 8888 }))];
  yield ['— share of customers lost a year', lost(shipped)];
  yield ['— with nobody to look after them', lost(lived({ 'csm.seats': 0, 'onb.seats': 0 }))];
}

function* podFission(): Generator<Claim> {
  const months = 84;
  const [pods, sold, spent] = [companyAt('pods'), segmentAt('newArr', 0), companyAt('salesCost')];
  const lived = (values: Values) =>
    live(withCompany(plan('pod-fission', months), values), [pods, sold, spent]);
  const [ready, early] = [lived({}), lived({ fissionEarly: 1 })];
  yield ['fresh PODs against splits, ARR', more(lived({ fission: 0 }), ready, '¥')];
  const both = living(ready).filter((i) => early.fact(F.outcome)[i] !== 2);
  /** New ARR over the whole life and a figure it took, in futures that neither runs out of cash in. */
  const per = (result: Run, place: number): Fraction => {
    const [gained, units] = [sold, place].map((of) => result.sum(of, 1, months));
    return [both.map((i) => gained[i]), both.map((i) => units[i])];
  };
  const each = ([gained, units]: Fraction) => gained.map((sum, i) => sum / Math.max(1, units[i]));
  const better = (place: number) => pairedGain(each(per(ready, place)), each(per(early, place)));
  const summed = (place: number) => ratioGain(per(ready, place), per(early, place));
  yield ['ready splits over early ones: new ARR for each month of a POD', amount(better(pods), '¥')];
  yield ['— summed over all futures', amount(summed(pods), '¥')];
  yield ['— for each unit of selling cost', ratio(better(spent))];
  yield ['— summed over all futures', ratio(summed(spent))];
}

export function* book(): Generator<Claim> {
  yield* threeTier();
  yield* regionalTeam();
  yield* podFission();
}
