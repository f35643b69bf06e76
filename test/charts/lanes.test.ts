// Lanes: marks where they happen, texts that can be read, in few rows.
import { expect, test } from 'vitest';
import { timeFrame } from '../../src/charts/frame';
import { placeEvents } from '../../src/charts/lane-events';
import { aimedAt, layLanes } from '../../src/charts/lane-things';
import { placeCounts, type LaneEvent } from '../../src/charts/lanes';

const frame = timeFrame(1020, 60);
const phone = timeFrame(358, 60);
const event = (
  id: string,
  low: number,
  month: number,
  high: number,
  ...texts: readonly string[]
): LaneEvent => ({
  ...{ id, shape: 'diamond', low, month, high, spoken: id },
  texts: texts.length > 0 ? texts : [`round ${id}`],
});
const rare = (id: string) => event(id, NaN, NaN, NaN, `Series ${id}, 3 of 2,000`);
const ys = (events: readonly { readonly y: number }[]) => events.map(({ y }) => y);

test('rounds apart from each other have their texts under their marks, in one row, where that is lower', () => {
  const long = (text: string) => `${text}: no room beside the line, 21 of 100`;
  const { events, height } = placeEvents(
    [event('a', 1, 18, 19, long('a')), event('b', 38, 42, 58, long('b'))],
    frame,
    { noted: true },
  );
  expect(events.map(({ y, anchor }) => [y, anchor])).toEqual([
    [9, 'middle'],
    [9, 'middle'],
  ]);
  expect(height).toBe(32);
});

test('a lone text stands beside its line: that takes one row', () => {
  const { events, height } = placeEvents([event('a', 18, 21, 26)], frame);
  expect([events[0].anchor, height]).toEqual(['start', 18]);
});

test('rounds that overlap have rows of their own, texts beside them', () => {
  const { events, height } = placeEvents([event('a', 18, 30, 40), event('b', 20, 32, 44)], frame);
  expect(ys(events)).toEqual([9, 27]);
  expect(events[0].texts[0].x).toBeGreaterThan(frame.x(40));
  expect(height).toBe(36);
});

test('rounds share a row when nothing touches, and use the gutter where no note stands', () => {
  const rounds = [
    event('seed', 29, 37, 42, 'Seed extension $1.5m, 21 of 100'),
    event('a', 38, 47, 57, 'Series A $7m, 10 of 100'),
    event('bridge', 29, 31, 34, 'Insider bridge $500k, 43 of 100'),
  ];
  const { events, height } = placeEvents(rounds, frame, { noted: true });
  expect(events.map(({ y, anchor }) => [y, anchor])).toEqual([
    [9, 'start'],
    [27, 'start'],
    [27, 'end'],
  ]);
  expect(height).toBe(36);
  const boxes = events.map(({ box }) => box);
  for (const a of boxes) {
    for (const b of boxes.filter((other) => other !== a && other.top === a.top)) {
      expect(a.to < b.from || b.to < a.from).toBe(true);
    }
  }
});

test('what has no typical month stands at the right end, never on the axis', () => {
  const round = event('a', 20, 30, 40);
  const noted = { noted: true, rarely: 'rarely:' };
  const own = placeEvents([rare('b'), round], frame, noted);
  expect(own.events.map(({ event: { id } }) => id)).toEqual(['a']);
  expect([own.rare, own.height]).toEqual([{ events: [rare('b')], top: 17 }, 32]);
  expect(placeEvents([rare('b'), round], frame, { rarely: 'rarely:' }).height).toBe(18);
  const full = event('c', 20, 30, 58, 'a text after its line');
  expect(placeEvents([rare('b'), full], frame, { rarely: 'rarely:' })).toMatchObject({
    ...{ height: 32, rare: { top: 17 } },
  });
  expect(placeEvents([rare('b')], frame, noted)).toMatchObject({ events: [], height: 18, rare: { top: 1 } });
});

test('many without a typical month take as many lines as they break into, and nothing of the lane below', () => {
  const long = (id: string) => ({ ...rare(id), texts: ['Not enough air for enterprise, 1 of 2,000'] });
  const laid = placeEvents([long('a'), long('b')], phone, { rarely: 'no typical month:' });
  expect(laid).toMatchObject({ events: [], rare: { top: 0 }, height: 42 });
});

test('on a phone a text gives way to a shorter one, and the longest that fits stands under the line', () => {
  const other = event('b', 10, 30, 50, 'A');
  const long = 'Not enough air for enterprise, 44 of 100';
  const short = placeEvents([other, event('a', 20, 40, 58, long, 'No air, 44')], phone).events[1];
  expect(short.texts.map(({ text }) => text)).toEqual(['No air, 44']);
  const whole = placeEvents([other, event('c', 20, 40, 58, long)], phone).events[1];
  expect(whole.texts[0].y).toBeGreaterThan(whole.y + 10);
  const tooLong = event('d', 20, 40, 58, `${long} ${long}`, long);
  expect(placeEvents([other, tooLong], phone).events[1].texts[0].text).toBe(long);
});

test('texts keep out of a note in the gutter', () => {
  const late = [event('a', 20, 40, 58)];
  const anchors = (noted: boolean) => placeEvents(late, frame, { noted }).events.map(({ anchor }) => anchor);
  expect([anchors(true), anchors(false)]).toEqual([['end'], ['start']]);
});

test('nothing leaves the column', () => {
  const { events } = placeEvents([event('a', 50, 59, 75, 'a very long name of a round, 12 of 100')], frame);
  expect(events[0].to).toBeLessThanOrEqual(frame.right);
  expect(events[0].box.to).toBeLessThanOrEqual(frame.width);
});

test('of counts that crowd the last one stands', () => {
  const counts = [0, 1, 2, 30].map((month, i) => ({ month, text: String(i), spoken: '' }));
  expect(placeCounts(counts, phone).map(({ count }) => count.text)).toEqual(['2', '3']);
});

test('counts after the horizon are left out', () => {
  const counts = [0, 60, 61].map((month) => ({ month, text: String(month), spoken: '' }));
  expect(placeCounts(counts, frame).map(({ count }) => count.month)).toEqual([0, 60]);
});

test('lanes without anything are left out, and a note that has nothing to tell', () => {
  const rarely = 'rarely:';
  const laid = layLanes(
    [
      { id: 'funding', label: 'Funding', note: 'typical', events: [rare('a')], rarely },
      { id: 'rules', label: 'Rules', events: [], rarely },
      { id: 'pods', label: 'PODs', note: 'on average', counts: [{ month: 0, text: '1', spoken: 'one POD' }] },
    ],
    frame,
  );
  expect(laid.map(({ lane, note }) => [lane.id, note])).toEqual([
    ['funding', null],
    ['pods', { text: 'on average', left: frame.right + 12 }],
  ]);
  expect(laid.flatMap(({ placed, words }) => [...placed, ...words]).map(({ spoken }) => spoken)).toEqual([
    ...['a', 'one POD'],
  ]);
});

test('a note gives way to a count at the horizon', () => {
  const counts = [{ month: 60, text: 'none', spoken: '' }];
  const [{ note, counts: placed }] = layLanes(
    [{ id: 'pods', label: 'PODs', note: 'average', counts }],
    frame,
  );
  expect(note!.left).toBeGreaterThan(placed[0].box.to);
});

test('of targets that overlap, the row under the finger is meant', () => {
  const target = (left: number, middle: number) => new Box(left, middle - 22, 100, 44);
  const targets = [target(0, 30), target(40, 48), target(90, 48)];
  expect([aimedAt(targets, 60, 34), aimedAt(targets, 60, 45), aimedAt(targets, 120, 45)]).toEqual([0, 1, 2]);
  expect(aimedAt(targets, 300, 45)).toBe(-1);
});

/** What the browser's rectangle is like. */
class Box implements DOMRectReadOnly {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  constructor(x: number, y: number, width: number, height: number) {
    [this.x, this.y, this.width, this.height] = [x, y, width, height];
  }
  get left() {
    return this.x;
  }
  get top() {
    return this.y;
  }
  get right() {
    return this.x + this.width;
  }
  get bottom() {
    return this.y + this.height;
  }
  toJSON() {
    return { ...this };
  }
}

test('what typically happens beyond the axis is left out, what has no typical month stays', () => {
  const events = [event('a', 1, 2, 90), event('b', 5, 40, 50), rare('c')];
  const near = timeFrame(1020, 14);
  const [lane] = layLanes([{ id: 'rounds', label: 'Rounds', rarely: 'rarely:', events }], near);
  expect(lane.placed.map(({ spoken }) => spoken)).toEqual(['a']);
  expect(lane.words.map(({ spoken }) => spoken)).toEqual(['c']);
  expect(lane.events[0].to).toBeLessThanOrEqual(near.right);
});
