// Links and games that were flipped, cut, spliced and most of them sealed again: none crashes, hangs, grows without bounds or
// carries anything hostile through, here or where pages read what a link says for them, and a state that opens is written
// and read back as it is. The same every time; about a minute and a half of a processor's time.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/engine/random';
import { decodeRecord, encodeRecord, marketOfRecord, readRoster } from '../../src/play';
import { fallback, type Scenario } from '../../src/scenario';
import { decodeLink, encodeLink, type Decoded, type LinkState } from '../../src/share';
import { wrap } from '../../src/share/envelope';
import { PlaceState, readLocks } from '../../src/state';
import { lockOf } from '../../src/state/locks';
import { readPredictions } from '../../src/stories';
import { dice, mutate } from './mutants';
import { states } from './states';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/links/${name}.json`, import.meta.url), 'utf8')) as {
    links: { fragment: string }[];
    games: { fragment: string }[];
  };
const published = read('links').links.map(({ fragment }) => fragment);
const played = read('games').games.map(({ fragment }) => fragment);
/** Without what seals them. */
const games = played.map((fragment) => fragment.split('play=p1.')[1].slice(0, -7));
const coded = [
  ...published.filter((fragment) => fragment.startsWith('b1.')),
  ...fc.sample(states, { numRuns: 16, seed: 7 }).map(encodeLink),
];
const words = [
  ...played,
  'lesson=bow-tie&step=3&predictions=p1_1c0x12500x84E4x-3s31x40x60x12_3n125E4s62x64_4h60s23_12k_13h5',
  'lesson=bow-tie&step=3&predictions=p2_1-07asd-c0x12500x84E4x-3s31x40x60x12_3-zzzzz-n125E4s62x64_4-s0c0h-h60s23_12-kkkkk-k',
  'preset=three-tier&locks=*,~smb.*,-presets,views.map,plan&lang=en&class=1&engine=1.4.0&survival=231&arr=52E5',
  ...published.filter((fragment) => !fragment.startsWith('b1.')),
  'preset=shippo-pivot&smb.winRate=.3&lesson=shippo-pivot&step=2&locks=plan.*&theme=dark',
  'preset=balanced&months=36&enterprise.acv=9e4..2e5&view=memo&from=Ada+Park&ask=%242m&company=A%26B',
  'seed=7&futures=500&name=%3Cimg+src%3Dx%3E&embed=arr&lang=en&class=a&units=CNY',
  ...coded.slice(0, 6).map((link) => `link=${link}&theme=light&future=12&play=1`),
];

/** In JSON: control characters and lone halves are escaped there, all others stand as they are. */
const UNCLEAN =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|<(?=[A-Za-z/!?])|\\[bfnrtu]/;
const unclean = (x: unknown): string | undefined => {
  const json = JSON.stringify(x).replaceAll('\\\\', '').replaceAll('\\"', '');
  return UNCLEAN.exec(json)?.[0];
};
const LARGEST_STATE = 2_000_000;

/** @returns whether it opened; throws what is wrong with it. `whole`: it is written and read back, too. */
function judge(link: string, whole: boolean): boolean {
  const decoded: Decoded = decodeLink(link);
  if (decoded.status === 'broken') return false;
  const { state } = decoded;
  const fault = unclean([state, decoded.status === 'repaired' ? decoded.problems : []]);
  if (fault !== undefined) throw new Error(`carries ${JSON.stringify(fault)}: ${link.slice(0, 300)}`);
  judgePages(link, state);
  const json = JSON.stringify(state);
  if (json.length > LARGEST_STATE) throw new Error(`grows to ${json.length}: ${link.slice(0, 300)}`);
  if (!whole) return true;
  const again = decodeLink(encodeLink(state));
  if (again.status !== 'ok') throw new Error(`does not open again: ${link.slice(0, 300)}`);
  expect(again.state, link.slice(0, 300)).toEqual(state);
  return true;
}

/** What pages read of a link that opened: locks, predictions, the place, a game and its market. */
function judgePages(link: string, { scenario, view }: LinkState): void {
  const place = new PlaceState();
  place.adopt(view.more);
  const rules = readLocks(place.text('locks'));
  if (rules.length > 0)
    expect(['open', 'locked', 'hidden']).toContain(lockOf(rules, ['smb.winRate', 'plan']));
  for (const { given } of readPredictions(place.text('predictions')) ?? [])
    if (given.kind === 'curve' && !given.values.every(Number.isFinite)) throw new Error(`no number: ${link}`);
  judgeGame(place.text('play'), scenario);
  const { players, rejects } = readRoster(`Ada #${link}`, scenario);
  if (players.length + rejects.length === 0) throw new Error(`lost in a list: ${link}`);
}

/** @returns whether it is a game, be its market at hand or not */
function judgeGame(text: string, scenario: Scenario): boolean {
  const decoded = decodeRecord(text);
  if (!decoded.ok) return false;
  const again = decodeRecord(encodeRecord(decoded.record));
  if (!again.ok) throw new Error(`does not open again: ${text}`);
  expect(again.record, text).toEqual(decoded.record);
  const found = marketOfRecord(decoded.record, scenario);
  if (found.ok) expect(found.market.scenario.segments.length).toBe(decoded.record.segments);
  return true;
}

/** Mutants of a stock; the time of the slowest is measured. */
function run(
  count: number,
  seed: number,
  stock: readonly string[],
  sealed: (text: string) => string,
  opens: (text: string, i: number) => boolean = (text, i) => judge(text, i % EACH === 0),
) {
  const roll = dice(seed);
  let opened = 0;
  let slowest = 0;
  for (let i = 0; i < count; i++) {
    let text = stock[roll(stock.length)];
    for (let n = 1 + roll(3); n > 0; n--) text = mutate(text, roll, stock);
    const started = performance.now();
    if (opens(sealed(text), i)) opened++;
    slowest = Math.max(slowest, performance.now() - started);
  }
  return { opened, slowest };
}

/** Of so many that open one is written and read back, which takes as long as all else. */
const EACH = 10;
/** Milliseconds for one, on a machine with much else to do. */
const PATIENCE = 3000;
const bodies = coded.map((link) => link.split('.').slice(3).join('.'));
const before = [Object.prototype, Array.prototype, Map.prototype].map((each) => Reflect.ownKeys(each).length);
/** Letters only, as fewer mutants would be told apart from a damaged one. */
const sealedGame = (text: string) => {
  const body = text.toLowerCase().replace(/[^a-z2-7]/g, '');
  return `p1.${body}${hashText(`p1.${body}`).toString(36).padStart(7, '0')}`;
};

describe('a hundred thousand mutants', { timeout: 900_000 }, () => {
  it('40,000 links with a checksum that is right again', () => {
    const { opened, slowest } = run(40_000, 2, bodies, wrap);
    // What a mutant says is looked at, and not its seal alone.
    expect(opened).toBeGreaterThan(15_000);
    expect(slowest).toBeLessThan(PATIENCE);
  });

  it('25,000 in words', () => {
    const { opened, slowest } = run(25_000, 3, words, (text) => text);
    expect(opened).toBeGreaterThan(6000);
    expect(slowest).toBeLessThan(PATIENCE);
  });

  it('15,000 games with a checksum that is right again', () => {
    const { opened, slowest } = run(15_000, 4, games, sealedGame, (text) => judgeGame(text, fallback));
    expect(opened).toBeGreaterThan(750);
    expect(slowest).toBeLessThan(PATIENCE);
  });

  it('20,000 links as they come: nearly all are seen to be damaged', () => {
    const { opened, slowest } = run(20_000, 1, coded, (text) => text);
    expect(opened).toBeLessThan(2000);
    expect(slowest).toBeLessThan(PATIENCE);
  });

  it('pollute no prototype', () => {
    const after = [Object.prototype, Array.prototype, Map.prototype].map(
      (each) => Reflect.ownKeys(each).length,
    );
    expect(after).toEqual(before);
    expect(({} as { b1?: unknown }).b1).toBeUndefined();
  });
});
