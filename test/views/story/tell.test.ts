// Every kind of event has its words, whatever the company: no figure is left out, nothing reads as code.
import { describe, expect, test } from 'vitest';
import { companyAt } from '../../../src/engine';
import { Reteller, type StoryEvent, type StoryKind } from '../../../src/engine/story';
import { bands, Futures, hundred, odds, standing } from '../../../src/engine/summary';
import { en } from '../../../src/messages/en/index';
import { compile, listPresets, type Scenario } from '../../../src/scenario';
import { simulate } from '../../../src/engine';
import type { ToldFuture } from '../../../src/state';
import { byMonth, chosen } from '../../../src/views/story/choose';
import { effortText, labelsOf, marksOf } from '../../../src/views/story/courses';
import { figuresOf, headlineOf, neighbourText, standingText } from '../../../src/views/story/heading';
import { cameInOf, lanesOf } from '../../../src/views/story/lanes';
import { tell, tellerOf, type Teller } from '../../../src/views/story/tell';
import { whyDied } from '../../../src/views/story/why-died';
import { company, enterprise, round, segment, smb } from '../../engine/company';
import { shipped } from '../../engine/figures';

const t = await en.story();
const SEEDS = { seed: 3, ignoranceSeed: 3 };
const N = 60;
const PLACES = [companyAt('cash'), companyAt('arr')];

/** Some futures of a scenario, ready to be told. */
function tellers(scenario: Scenario, numbers: readonly number[]): Teller[] {
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: PLACES, capacity: N });
  futures.ingest(simulate(input, { ...SEEDS, from: 0, to: N }, PLACES));
  const series = PLACES.map((place) => ({ place, n: N, bands: bands(futures, place, { of: 'all' }) }));
  const rest = { hundred: hundred(futures, input), hangsOn: [] };
  const reteller = new Reteller(input);
  const retell = (future: number) => reteller.retell(future, SEEDS.seed, SEEDS.ignoranceSeed);
  return numbers.map((future) => {
    const stands = standing(futures, future);
    const told: ToldFuture = {
      ...{ run: 1, scenario, input, seeds: SEEDS, replay: retell(future), standing: stands },
      picture: { n: N, of: 'all', series, odds: odds(futures, input), rest, settled: null },
      neighbour: stands.otherwise && retell(stands.otherwise.future),
    };
    return tellerOf(told, t, en);
  });
}

/** What must never be read on the page. */
const CODE = /undefined|NaN|null|\[object|Infinity|\$\{|\s{2}|\.\./;
function expectWords(text: string, empty = false): void {
  if (!empty) expect(text).toMatch(/\S/);
  expect(text).not.toMatch(CODE);
}

function expectStory(teller: Teller): void {
  const { events, ending } = teller.told.replay;
  for (const event of events) {
    const { title, text } = tell(teller, event);
    expectWords(title);
    expectWords(text, true);
    expect(title).toMatch(/^[\p{L}\p{N}$¥€−]/u);
  }
  expect(['outOfCash', 'horizon']).toContain(events.at(-1)?.kind);
  const items = chosen(teller, events);
  expect(items.length).toBeLessThanOrEqual(13);
  expect(items.length).toBeGreaterThanOrEqual(1);
  expect(items.map(({ number }) => number)).toEqual(items.map((_, i) => i + 1));
  expect(items.every(({ month }, i) => i === 0 || month > items[i - 1].month)).toBe(true);
  expect(items.at(-1)?.month).toBe(ending?.month ?? teller.told.input.months);
  for (const { title, text } of items) [title, text].forEach((words) => expectWords(words));
  expect(byMonth(teller, events).flatMap(({ lines }) => lines)).toHaveLength(events.length);
  [headlineOf(teller), standingText(teller), effortText(teller)].forEach((text) => expectWords(text));
  expectWords(neighbourText(teller), true);
  for (const { label, value, text } of figuresOf(teller)) {
    [label, value].forEach((words) => expectWords(words));
    expectWords(text, true);
  }
  const died = whyDied(teller);
  expect(died === null).toBe(ending === null);
  if (died) {
    [died.cause, died.flow, ...died.needed].forEach((text) => expectWords(text));
    died.lines.forEach(({ label, amount }) => [label, amount].forEach((text) => expectWords(text)));
  }
  const marks = [...marksOf(teller, items, 'arr'), ...marksOf(teller, items, 'cash')];
  expect(marks.map(({ number }) => number).sort((a, b) => a - b)).toEqual(items.map(({ number }) => number));
  expect(marks.every(({ value }) => Number.isFinite(value))).toBe(true);
  for (const narrow of [true, false]) {
    (['arr', 'cash'] as const).forEach((picture) =>
      labelsOf(teller, picture, narrow).forEach(({ lines }) => lines.forEach((line) => expectWords(line))),
    );
    lanesOf(teller, narrow).forEach(({ spoken, note }) =>
      [spoken, note].forEach((text) => expectWords(text)),
    );
    cameInOf(teller).forEach((text) => expectWords(text));
  }
}

describe.each(listPresets().map(({ id }) => id))('%s', (id) => {
  test('its futures can be told', () => {
    tellers(shipped(id), [0, 21, 59]).forEach(expectStory);
  });
});

describe('any company', () => {
  const tiny = company({ months: 1, company: { cash: 1 }, segments: [smb()] });
  const penniless = company({ months: 24, company: { cash: 1000, researchFloor: 500_000 } });
  const alone = company({
    ...{ months: 40, segments: [segment('solo', 'micro')] },
    company: { growthPods: 0, programmesBase: 0 },
    plan: { pods: [] },
  });
  const three = company({
    months: 48,
    company: { cash: 5e6 },
    segments: [smb(), enterprise(), segment('mid', 'mid')],
    plan: {
      rounds: [round('a', { fromMonth: 3, amount: 4e6, minArr: 0, minGrowth: -1, chance: 0.3, delay: 2 })],
    },
  });
  test.each([
    ['of one month', tiny],
    ['out of cash in its first month', penniless],
    ['without a team, rounds or rules', alone],
    ['with three segments', three],
    ['that begins in a month of the calendar', { ...three, start: '2026-11' }],
  ])('%s', (_, scenario) => {
    tellers(scenario, [0, 1, 2, 3]).forEach(expectStory);
  });

  test('one person who left is no people', () => {
    const [teller] = tellers(alone, [0]);
    const leaving = (count: number): Teller => {
      const gone: StoryEvent = { kind: 'left', month: 3, segment: 0, role: 'ae', count };
      const replay = { ...teller.told.replay, events: [gone] };
      return { ...teller, told: { ...teller.told, replay } };
    };
    expect([1, 2].map((count) => lanesOf(leaving(count), false)[0].note)).toEqual([
      '1 person left',
      '2 people left',
    ]);
  });

  test('a death in month 1 is told as such', () => {
    const [teller] = tellers(penniless, [0]);
    expect(headlineOf(teller)).toBe('never sold, and ran out of cash');
    expect(teller.told.replay.ending?.month).toBe(1);
    expect(standingText(teller)).toMatch(/^One of 60\. /);
  });
});

describe('customers beside deals', () => {
  const [teller] = tellers(shipped('shippo-pivot'), [4]);
  const events: StoryEvent[] = [
    { kind: 'won', month: 3, segment: 0, count: 40, arr: 48_000, by: 'all' },
    { kind: 'live', month: 4, segment: 0, count: 52, arr: 60_000, byThemselves: 12 },
    { kind: 'graduated', month: 9, segment: 0, to: 1, count: 3, arr: 9000 },
  ];
  const told = (list: readonly StoryEvent[]): Teller => ({
    ...teller,
    told: { ...teller.told, replay: { ...teller.told.replay, events: list } },
  });

  test('of a segment with both, every way in is told with its count', () => {
    expect(cameInOf(told(events))).toEqual([
      '● Small business: 40 deals won by people, 12 signed up and paid by themselves.',
      '◆ Enterprise: 0 deals won by people, 3 grown in from small business.',
    ]);
  });

  test('where people won every customer the lane alone says so', () => {
    expect(cameInOf(told(events.slice(0, 1)))).toEqual([]);
    expect(lanesOf(told(events), false).map(({ note }) => note)).toContain('40 won by people');
  });

  test('they are all whom the future saw go live, but for those who wait', () => {
    const [own] = tellers(shipped('smb-only'), [4]);
    const wentLive = own.told.replay.events.reduce(
      (sum, event) => sum + (event.kind === 'live' ? event.count : 0),
      0,
    );
    const told = cameInOf(own).flatMap((line) =>
      [...line.matchAll(/([\d.,]+)(k?) (?:deals? won|signed)/g)].map(
        ([, digits, kilo]) => Number(digits.replace(',', '')) * (kilo ? 1000 : 1),
      ),
    );
    expect(told).toHaveLength(2);
    // Told in two digits.
    expect(told[0] + told[1]).toBeGreaterThan(0.9 * wentLive);
  });
});

const at = { month: 5, segment: 1 };
const some = { ...at, count: 3, arr: 120_000 };
/** One of each kind. */
const EACH: { readonly [Kind in StoryKind]: Extract<StoryEvent, { kind: Kind }> } = {
  won: { kind: 'won', ...some, count: 1, by: 'hired' },
  partner: { kind: 'partner', ...some },
  lost: { kind: 'lost', ...at, count: 3, orphaned: 1 },
  undecided: { kind: 'undecided', ...at, count: 2 },
  slipped: { kind: 'slipped', ...at, count: 1 },
  live: { kind: 'live', ...some, byThemselves: 2 },
  churned: { kind: 'churned', ...some, count: 1, after: 14 },
  graduated: { kind: 'graduated', ...some, segment: 0, to: 1 },
  joined: { kind: 'joined', ...at, role: 'ae', count: 2 },
  ramped: { kind: 'ramped', ...at, role: 'csm', count: 1 },
  left: { kind: 'left', ...at, role: 'ae', count: 1 },
  failed: { kind: 'failed', ...at, role: 'sdr', count: 1 },
  dismissed: { kind: 'dismissed', ...at, role: 'lead', count: 4 },
  podOpened: { kind: 'podOpened', ...at, pod: 2 },
  podRamped: { kind: 'podRamped', ...at, pod: 2 },
  podClosed: { kind: 'podClosed', ...at, pod: 2 },
  podSplit: { kind: 'podSplit', ...at, pod: 3, parent: 1 },
  podMoved: { kind: 'podMoved', ...at, pod: 3, from: 0 },
  roundAgreed: { kind: 'roundAgreed', month: 5, round: 0, amount: 1.5e6, lands: 7 },
  roundClosed: { kind: 'roundClosed', month: 5, round: 0, amount: 1.5e6 },
  roundRefused: { kind: 'roundRefused', month: 5, round: 0 },
  cashLow: { kind: 'cashLow', month: 5, cash: 43_000, runway: 0.5, waiting: 0 },
  brokeEven: { kind: 'brokeEven', month: 5 },
  arrPassed: { kind: 'arrPassed', month: 5, mark: 1e6 },
  outOfCash: { kind: 'outOfCash', month: 5, short: 12_000 },
  horizon: { kind: 'horizon', month: 5, arr: 11e6, cash: 2e6 },
  turned: { kind: 'turned', month: 5, shares: [1, 0], before: [0, 1] },
  restructured: { kind: 'restructured', ...at, structure: 'generalist' },
  ruleFired: { kind: 'ruleFired', month: 5, rule: 0 },
  hiringStopped: { kind: 'hiringStopped', month: 5 },
  hiringResumed: { kind: 'hiringResumed', month: 5 },
  costsCut: { kind: 'costsCut', month: 5, share: 0.4 },
  entryBegun: { kind: 'entryBegun', ...at },
  entered: { kind: 'entered', ...at },
  siteOpened: { kind: 'siteOpened', ...at },
  productReady: { kind: 'productReady', ...at },
  productBehind: { kind: 'productBehind', ...at },
  firstCustomer: { kind: 'firstCustomer', ...at },
};

describe('words', () => {
  const [teller] = tellers(shipped('shippo-pivot'), [4]);
  const said = (event: StoryEvent) => {
    const { title, text } = tell(teller, event);
    return text === '' ? title : `${title} | ${text}`;
  };

  test.each(Object.values(EACH))('of $kind', (event) => expectWords(said(event)));

  test('say what happened plainly', () => {
    const list = [
      'won',
      'lost',
      'churned',
      'joined',
      'dismissed',
      'podSplit',
      'podMoved',
      'roundAgreed',
    ] as const;
    expect(list.map((kind) => said(EACH[kind]))).toEqual([
      'Enterprise deal won, $120k a year | A hired seller closes it.',
      '3 enterprise deals lost | One of them because its seller left.',
      'Enterprise customer leaves, $120k a year | After 14 months.',
      '2 enterprise AEs are hired',
      '4 enterprise POD leads are laid off',
      'POD 1 splits: POD 3, enterprise',
      'POD 3 moves to enterprise | Most of those who sold to small business are let go, and others hired.',
      'Seed extension agreed, $1.5m | The money comes in month 7.',
    ]);
    expect(said(EACH.cashLow)).toBe(
      'Cash at $43k | About 0.5 months of burn. Seed extension is signed, not yet paid.',
    );
    expect(said(EACH.turned)).toBe('Turn to small business | The plan draws 100\u202f% Small business.');
    expect(said(EACH.outOfCash)).toBe('Out of cash | $12k short.');
  });
});
