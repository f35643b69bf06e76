// Generated states of links: any valid scenario, small changes of the shipped plans, odd names, views and seeds.
import fc from 'fast-check';
import {
  listPaths,
  listPresets,
  locate,
  preset,
  readPath,
  writePath,
  type Scenario,
  type Value,
} from '../../src/scenario';
import {
  canonical,
  LARGEST_SEED,
  MOST_FUTURES,
  SENDER_WORDS,
  type Beside,
  type LinkState,
  type View,
} from '../../src/share';
import { cleanText } from '../../src/share/clean';
import { scenarios } from '../scenario/arbitraries';

/** Lines of text that a scenario may hold, of any script. */
const text = (most: number) =>
  fc
    .oneof(fc.string({ maxLength: most }), fc.string({ unit: 'grapheme', maxLength: most / 2 }))
    // Once more, because a cut may part the halves of a character.
    .map((line) => cleanText(cleanText(line).slice(0, most)));

/** Shipped plans with some values moved within their sliders, as a visitor would. */
export const nudged: fc.Arbitrary<Scenario> = fc
  .tuple(
    fc.constantFrom(...listPresets().map(({ base }) => base)),
    fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: 0, max: 100 })), { maxLength: 15 }),
  )
  .map(([base, moves]) =>
    moves.reduce(
      (scenario, [at, percent]) => {
        const paths = listPaths(scenario);
        const path = paths[at % paths.length];
        const result = writePath(scenario, path, moved(scenario, path, percent / 100));
        return result.ok ? result.value : scenario;
      },
      preset(base) as Scenario,
    ),
  );

function moved(scenario: Scenario, path: string, along: number): Value {
  const place = locate(scenario, path);
  if (!place) return path === 'months' ? 84 : along;
  const [low, high] = place.column.slider;
  const x = low + (high - low) * along;
  if (place.row.integer) return Math.round(x);
  return along > 0.8 && place.row.law !== 'no'
    ? { p10: x * 0.8, p90: x * 0.9 }
    : (readPath(scenario, path) ?? x);
}

const named = fc
  .tuple(fc.oneof(scenarios(), nudged), text(80), text(40), fc.boolean())
  .map(([scenario, name, label, renamed]): Scenario => {
    if (!renamed) return scenario;
    const segments = scenario.segments.map((segment, i) => (i === 0 ? { ...segment, label } : segment));
    return { ...scenario, name, segments };
  });

const view: fc.Arbitrary<View> = fc.record({
  series: fc.subarray(['arr', 'cash', 'customers.smb', 'topCustomerShare', 'winRate.gov-2']),
  survivors: fc.boolean(),
  more: fc.dictionary(
    fc.constantFrom(
      ...['tab', 'month', 'open', 'note', 'view', 'cash', 'future', 'theme', 'locks', 'lesson', 'lang'],
      ...SENDER_WORDS,
    ),
    fc.oneof(
      fc.boolean(),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => x + 0),
      text(30),
    ),
  ),
});

/** Plans beside: any, or the edited one with another name, as one begins when one compares. */
const besideOf = (scenario: Scenario): fc.Arbitrary<Beside | undefined> => {
  const plan = fc.oneof(
    named.map(canonical),
    text(40).map((name) => canonical({ ...scenario, name })),
    fc.constantFrom(...listPresets().map(({ base }) => canonical(preset(base) as Scenario))),
  );
  const plans = fc.array(plan, { minLength: 1, maxLength: 3 });
  const some = plans.chain((plans) => fc.nat(plans.length).map((at) => ({ at, plans })));
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some });
};

export const states: fc.Arbitrary<LinkState> = fc
  .tuple(
    named.chain((scenario) => fc.tuple(fc.constant(scenario), besideOf(scenario))),
    rest(),
  )
  .chain(([[scenario, beside], others]) =>
    fc.option(fc.nat(1e9), { nil: undefined }).map((typicalArr) => ({
      ...{ ...others, scenario },
      ...(beside && { beside }),
      ...(typicalArr !== undefined && { typicalArr }),
    })),
  );

function rest() {
  return fc.record({
    seed: fc.integer({ min: 0, max: LARGEST_SEED }),
    ignoranceSeed: fc.integer({ min: 0, max: LARGEST_SEED }),
    futures: fc.integer({ min: 1, max: MOST_FUTURES }),
    view,
    engine: fc.constantFrom('1.0.0', '2.13.4'),
    survival: fc.option(fc.integer({ min: 0, max: 1000 })),
  });
}
