// The language of links, schema 1. FROZEN: letters may be added, none may change its meaning.
//
//   b1 . checksum . length . 1_1.0.0_shippo-pivot.1_7__2E3_670 _ NMy.plan _ aa2E6 _ Ssmb _ bc.3 _ … _ Z
//      envelope (envelope.ts)     header (link.ts)                 tokens, joined by _
//
// A token that begins with a capital says what it is by that letter (below). One that begins with two small letters is
// a value, the letters being its key's code (keys.ts) and the rest a number, or the two ends of a range joined by x; it
// belongs to the company, or to the segment or round named before it. Numbers alone are a keyframe (month, then the
// value or the shares in the order of the segments) of the curve named before. Places count from 0.
import type { Round, Segment } from '../scenario';

export const T = {
  name: 'N',
  currency: 'U',
  months: 'M',
  /** Ids in their order, a token each, when the base has others. */
  segmentOrder: 'O',
  segment: 'S',
  /** Of the segment, round or rule named before. */
  label: 'L',
  /** Another archetype: the values start from its column of defaults. */
  archetype: 'A',
  grain: 'G',
  roundOrder: 'P',
  round: 'F',
  /** Id of the round needed before; nothing: none. */
  needs: 'Q',
  /** Shape of the mix curve; its keyframes follow, as for the curves below. */
  mix: 'X',
  pods: 'D',
  programmes: 'H',
  research: 'J',
  /**
   * What came after the letters above: the place of a curve among the engine's CURVES, then the segment's id where every
   * segment has its own; a segment's id, which begins with a letter: its structures, whose keyframes are a month and the
   * place of a structure; - and the calendar month of month 1 (nothing: none); or . and a plan that stands beside
   * (plans.ts): its place among all, then its preset, or nothing where it differs from the edited plan, and its tokens,
   * hyphens doubled and -. in the place of _.
   */
  later: 'I',
  /** Segment id. */
  price: 'K',
  ruleOrder: 'R',
  rule: 'T',
  /** Months in a row, then 1 if once only, then 1 if switched off; zeros at the end are left out. */
  spell: 'Y',
  /** Metric, operator, threshold, place of the segment if one is meant. */
  condition: 'W',
  /** Lever and its argument: shares, a number, or the place of a round or latch. */
  action: 'C',
  series: 'V',
  survivors: 'B',
  /**
   * Open record of the view: name, a full stop, then n and a number, s and a text, or b and 0 or 1. The name `arr` is
   * the typical ARR that was seen (link.ts).
   */
  more: 'E',
  /** Last token of all. A small or capital letter at the end survives where programs trim punctuation. */
  end: 'Z',
} as const;

/** After `later`: a calendar month follows. */
export const START_MARK = '-';
/** After `later`: a plan beside the edited one follows. */
export const PLAN_MARK = '.';

/** What a segment that the base does not have starts from. */
export const freshSegment = (id: string): Segment => ({
  id,
  label: id,
  archetype: 'smb',
  grain: 'counted',
  values: {},
});

export const freshRound = (id: string): Round => ({ id, label: id, values: {} });
