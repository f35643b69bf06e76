// One future's story: its events add up to its series, its figures are those of any run, and an end has its reasons.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { segmentAt } from '../../src/engine';
import { F, Simulator, type EngineInput } from '../../src/engine';
import { Reteller, type Retold, type StoryEvent } from '../../src/engine/story';
import { compile, listPresets, preset, type Scenario } from '../../src/scenario';
import { scenarios } from '../scenario/arbitraries';
import { company, enterprise, mix, round, smb } from './company';
import { compiled, everything, Figures, shipped } from './figures';

// Seconds on a quiet machine; patience for a busy one.
vi.setConfig({ testTimeout: 120_000 });

const SEEDS = { seed: 11, ignoranceSeed: 12 };
const LOTS = 3;

/** Some futures of an input, retold in another order than they are run in. */
function retold(input: EngineInput, futures = LOTS): Retold[] {
  const reteller = new Reteller(input);
  const numbers = Array.from({ length: futures }, (_, i) => futures - 1 - i);
  return numbers.map((future) => reteller.retell(future, SEEDS.seed, SEEDS.ignoranceSeed)).reverse();
}

type Kind = StoryEvent['kind'];
/** Sum of a field over the events of some kinds; of one segment when given. */
function sum(events: readonly StoryEvent[], kinds: readonly Kind[], segment?: number, field = 'count') {
  return events.reduce((total, event) => {
    if (!kinds.includes(event.kind)) return total;
    if (segment !== undefined && (!('segment' in event) || event.segment !== segment)) return total;
    return total + ((event as unknown as Record<string, number>)[field] ?? 1);
  }, 0);
}

const total = (line: readonly number[]) => line.reduce((all, x) => all + (Number.isNaN(x) ? 0 : x), 0);
const near = (found: number, wanted: number) =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(wanted)));

/** Every total of the list against the series of the same future. */
function expectAddsUp(input: EngineInput, { figures, facts, events }: Retold) {
  const width = input.months + 1;
  const books = new Figures(input, {
    ...{ from: 0, to: 1, series: figures, facts, digests: new Uint32Array(2), draws: 0, monthsLived: 0 },
  });
  expect(figures.length / width).toBe(everything(input).length);
  const flow = (name: Parameters<Figures['line']>[0]) => total(books.line(name).slice(1));
  expect(sum(events, ['joined'])).toBe(flow('joined'));
  expect(sum(events, ['left'])).toBe(flow('left'));
  expect(sum(events, ['failed', 'dismissed'])).toBe(flow('laidOff'));
  const last = books.lived();
  const opened = sum(events, ['podOpened', 'podSplit'], undefined, 'none');
  expect(opened).toBe(books.company('podsOpened', last));
  const gone = sum(events, ['podClosed'], undefined, 'none');
  expect(books.company('pods', 0) + opened - gone).toBe(books.company('pods', last));
  near(sum(events, ['roundClosed'], undefined, 'amount'), flow('funding'));
  for (let r = 0; r < input.rounds; r++) {
    const closed = events.filter((event) => event.kind === 'roundClosed' && event.round === r);
    expect(closed.map(({ month }) => month)).toEqual(facts[F.round + r] >= 0 ? [facts[F.round + r]] : []);
  }
  for (let rule = 0; rule < input.rules; rule++) {
    const first = events.find((event) => event.kind === 'ruleFired' && event.rule === rule);
    expect(first?.month ?? NaN).toBe(facts[F.rule + rule]);
  }
  for (let s = 0; s < input.segments; s++) {
    const line = (name: Parameters<typeof segmentAt>[0]) => total(books.segmentLine(name, s).slice(1));
    expect(sum(events, ['won'], s)).toBe(line('wins'));
    near(sum(events, ['won'], s, 'arr'), line('bookings'));
    expect(sum(events, ['lost'], s)).toBe(line('losses'));
    expect(sum(events, ['slipped'], s)).toBe(facts[F.slips + s]);
    expect(sum(events, ['live'], s)).toBe(line('newCustomers'));
    near(sum(events, ['live'], s, 'arr'), line('newArr'));
    expect(sum(events, ['churned'], s)).toBe(line('churnedCustomers'));
    near(sum(events, ['churned'], s, 'arr'), line('churnedArr'));
    expect(sum(events, ['graduated'], s)).toBe(line('graduatedOut'));
    const pods = sum(events, ['podOpened', 'podSplit', 'podMoved'], s, 'none');
    const movedAway = events.filter((event) => event.kind === 'podMoved' && event.from === s).length;
    const closed = sum(events, ['podClosed'], s, 'none');
    expect(books.segment('pods', s, 0) + pods - movedAway - closed).toBe(books.segment('pods', s, last));
    const first = facts[F.firstCustomer + s];
    const told = events.find((event) => event.kind === 'firstCustomer' && event.segment === s);
    expect(told?.month).toBe(first > 0 ? first : undefined);
  }
}

/** In order of time, inside the life, with one end. */
function expectOrder(input: EngineInput, { facts, events, ending }: Retold) {
  const last = facts[F.deathMonth] >= 0 ? facts[F.deathMonth] : input.months;
  expect(events.every(({ month }, i) => month >= (events.at(i - 1)?.month ?? 0) || i === 0)).toBe(true);
  expect(events.every(({ month }) => month >= 1 && month <= last)).toBe(true);
  const ends = events.filter(({ kind }) => kind === 'outOfCash' || kind === 'horizon');
  expect(ends).toHaveLength(1);
  expect(events.at(-1)).toBe(ends[0]);
  expect(ends[0].kind === 'outOfCash').toBe(ending !== null);
  expect(ending?.month ?? NaN).toBe(facts[F.deathMonth]);
}

const endowed = (scenario: Scenario): Scenario => ({
  ...scenario,
  company: { ...scenario.company, cash: 1e9, researchCashShare: 0.001 },
});

test('events add up to the series of generated scenarios', () => {
  fc.assert(
    fc.property(fc.oneof(scenarios({ maxMonths: 36 }), scenarios()), fc.boolean(), (scenario, rich) => {
      const input = compiled(rich ? endowed(scenario) : scenario);
      for (const story of retold(input)) {
        expectAddsUp(input, story);
        expectOrder(input, story);
      }
    }),
    { numRuns: 120 },
  );
});

describe.each(listPresets().map(({ base }) => base))('%s', (base) => {
  const scenario = preset(base);
  const input = compile(scenario ?? shipped('smb-only'));
  const stories = retold(input, 40);

  test('its events add up', () => {
    for (const story of stories) {
      expectAddsUp(input, story);
      expectOrder(input, story);
    }
  });

  test('its futures are to the bit those of a run', () => {
    const run = new Simulator(input).run({ ...SEEDS, from: 0, to: stories.length }, everything(input));
    const cells = everything(input).length * (input.months + 1);
    for (const { future, figures, facts } of stories) {
      for (let i = 0; i < cells; i++) {
        if (!Object.is(figures[i], run.series[i * stories.length + future])) throw new Error(`cell ${i}`);
      }
      facts.forEach((fact, i) => expect(fact).toBe(run.facts[i * stories.length + future]));
    }
  });
});

describe('an end has its reasons', () => {
  const poor = { cash: 300_000, researchFloor: 60_000, cutBelow: 0, freezeBelow: 0 };
  const segments = [smb(), enterprise()];
  const story = (rounds: Parameters<typeof company>[0]['plan']) =>
    retold(compiled(company({ months: 36, company: poor, segments, plan: rounds ?? {} })), 1)[0];
  const terms = { amount: 2e6, minArr: 0, minGrowth: -1, chance: 1, delay: 24 };

  test('its flow adds up to the change of cash', () => {
    const input = compiled(company({ months: 36, company: poor, segments }));
    const [{ ending, figures }] = retold(input, 1);
    const cash = Array.from(figures.subarray(0, input.months + 1));
    const month = ending?.month ?? NaN;
    near(
      (ending?.flow ?? []).reduce((all, { amount }) => all + amount, 0),
      cash[month] - cash[month - 1],
    );
    near(ending?.short ?? NaN, -cash[month]);
    expect(ending?.due).toBeNull();
    expect(ending?.missed).toBeNull();
  });

  test('money that was agreed and came too late', () => {
    const { ending, events } = story({ rounds: [round('seed', { ...terms, fromMonth: 1 })] });
    expect(ending?.due).toEqual({ round: 0, amount: 2e6, month: 25 });
    expect(events.some((event) => event.kind === 'roundAgreed' && event.lands === 25)).toBe(true);
  });

  test('a round whose conditions were not met', () => {
    const { ending } = story({ rounds: [round('a', { ...terms, fromMonth: 30, minArr: 1e9 })] });
    expect(ending?.due).toBeNull();
    expect(ending?.missed).toMatchObject({ round: 0, amount: 2e6, fromMonth: 30, arr: { asked: 1e9 } });
  });

  test('a round that nobody wanted', () => {
    const { ending, events } = story({ rounds: [round('a', { ...terms, fromMonth: 1, chance: 0 })] });
    expect(ending?.missed).toMatchObject({ fromMonth: null, arr: null, growth: null, runway: null });
    expect(events.filter(({ kind }) => kind === 'roundRefused')).toHaveLength(ending?.month ?? NaN);
  });
});

test('a turn of the mix, a way in and a first customer are told in the month that they happen', () => {
  const scenario = company({
    months: 30,
    company: { cash: 1e8 },
    segments: [smb(), enterprise()],
    plan: { mix: mix([1, { enterprise: 1 }], [7, { smb: 1 }]) },
  });
  const input = compiled(scenario);
  const [{ events }] = retold(input, 1);
  const turned = events.filter((event) => event.kind === 'turned');
  expect(turned).toMatchObject([{ month: 7, shares: [1, 0], before: [0, 1] }]);
  const begun = events.find((event) => event.kind === 'entryBegun' && event.segment === 0);
  expect(begun?.month).toBe(7);
  const entered = events.find((event) => event.kind === 'entered' && event.segment === 0)?.month ?? NaN;
  const first = events.find((event) => event.kind === 'firstCustomer' && event.segment === 0);
  expect(first?.month).toBeGreaterThanOrEqual(entered);
});
