// What the page says of the motion that a segment is sold by: what it amounts to, where it pays, and whether the deals
// at hand lie there. Pure.
import type { Messages } from '../../../messages';
import {
  dealSizeOf,
  motionInUse,
  motionMarks,
  motionOf,
  publishedBand,
  sideOf,
  SOURCES,
  withMotion,
  type Cited,
  type Motion,
  type MotionId,
  type Scenario,
  type Segment,
} from '../../../scenario';
import { amountText, bandText, shortBand } from '../bands';
import { verdictText, type Said } from '../misfit';

/** Bands in which it pays; undefined where nobody who is hired could cost too much. */
const paysFrom = (motion: Motion | undefined) => motion && ([motion.from, motion.upTo] as const);

/** Notes on the motion in use, most of all whether it fits the deals. */
export function motionNotes(messages: Messages, scenario: Scenario, segment: Segment): readonly Said[] {
  const t = messages.assumptions.motions;
  const { currency } = scenario;
  const used = motionInUse(scenario, segment);
  if (used === 'nobody') return [{ text: t.nobodyHired, loses: false }];
  const figures = motionOf(scenario, segment);
  const idle = figures || used === 'selfServe' ? [] : [{ text: t.foundersOnly, loses: false }];
  const acv = dealSizeOf(scenario, segment, used === 'selfServe');
  const facts = [
    used === 'mixed'
      ? t.mixedOf(partsOf(messages, scenario, segment))
      : publishedText(messages, used, currency),
    hereText(messages, figures, currency),
    t.yours(amountText(acv, currency)),
  ];
  const wrong = figures && verdictText(messages, scenario, used, figures);
  const verdict = wrong ?? (used === 'mixed' ? undefined : unusual(messages, used, acv, currency));
  return [{ text: facts.filter(Boolean).join(' '), loses: false }, ...idle, ...(verdict ? [verdict] : [])];
}

function publishedText(messages: Messages, motion: MotionId, currency: string): string {
  const t = messages.assumptions.motions;
  const { band, source } = publishedBand(motion, currency);
  const text = bandText(messages, band, currency);
  return source === 'assumption' ? t.assumed(text) : t.published(text);
}

function hereText(messages: Messages, figures: Motion | undefined, currency: string): string {
  const t = messages.assumptions.motions;
  const band = paysFrom(figures);
  if (!band) return '';
  return isNever(band) ? t.never : t.paysHere(shortBand(messages, band, currency));
}

const isNever = ([low, high]: readonly [number, number]) => low === Infinity || low > high;

/** It pays, and yet others sell contracts of that size otherwise. */
function unusual(
  { assumptions: { motions: t } }: Messages,
  used: MotionId,
  acv: number,
  currency: string,
): Said | undefined {
  const side = sideOf(publishedBand(used, currency).band, acv);
  if (side === 0) return undefined;
  return { text: t.verdict[side < 0 ? 'below' : 'above'](used, amountText(acv, currency)), loses: false };
}

function partsOf({ assumptions }: Messages, scenario: Scenario, segment: Segment): readonly string[] {
  const { parts } = assumptions.motions;
  const { capped, hosted, visited, listed } = motionMarks(scenario, segment);
  return [
    capped ? parts.capped : parts.open,
    visited ? parts.visited : parts.unvisited,
    ...(hosted ? [parts.hosted] : []),
    listed ? parts.listed : parts.unlisted,
  ];
}

export interface ComparedMotion {
  readonly id: MotionId;
  readonly published: string;
  /** Where that is from. */
  readonly source: string;
  readonly here: string;
  /** At the contract value at hand. */
  readonly now: string;
  readonly loses: boolean;
}

/** Every motion as it would be in this segment. */
export function compareMotions(
  messages: Messages,
  scenario: Scenario,
  segment: Segment,
  ids: readonly MotionId[],
): readonly ComparedMotion[] {
  const t = messages.assumptions.motions;
  const { currency } = scenario;
  return ids.map((id) => {
    const changed = withMotion(scenario, segment, id);
    const after = changed.segments.find((each) => each.id === segment.id) ?? segment;
    const figures = motionOf(changed, after);
    const band = paysFrom(figures);
    const verdict = figures?.verdict;
    const published = publishedBand(id, currency);
    return {
      id,
      published: shortBand(messages, published.band, currency),
      source: sourceText(messages, published.source),
      here: band ? (isNever(band) ? t.no : shortBand(messages, band, currency)) : t.unknown,
      now: verdict ? t.short[verdict] : t.unknown,
      loses: verdict === 'tooSmall' || verdict === 'tooLarge',
    };
  });
}

function sourceText({ assumptions: t }: Messages, source: Cited): string {
  if (source === 'assumption') return t.assumed;
  const { title, where, grade } = SOURCES[source];
  return t.source(title, where, t.grades[grade]);
}
