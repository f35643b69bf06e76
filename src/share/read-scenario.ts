// Tokens to a scenario. Whatever they say, this ends in something that `repair` can judge; what cannot be read is
// reported and left out.
import { STRUCTURES } from '../engine/input';
import { CURVES, isOwnCurve, type OwnCurve } from '../scenario';
import type { Report } from '../scenario/validate';
import { readNumber, readText } from './atoms';
import { given, leave, readNumbers, type Cursor, type Reader } from './cursor';
import type { Draft } from './draft';
import { keyOf } from './keys';
import { RULE_TOKENS } from './read-rules';
import { START_MARK, T } from './tokens';

const startCurve = (at: Cursor, take: (frames: unknown[]) => void) => {
  leave(at);
  const frames: unknown[] = [];
  take(frames);
  at.keyframe = ([month, value]) => frames.push({ month, value });
  return true;
};

const startOwn = (at: Cursor, curve: OwnCurve, segment: string) => {
  leave(at);
  return given(at.draft.segments.get(segment), ({ id }) =>
    startCurve(at, (frames) => at.draft.own[curve].set(id, frames)),
  );
};

const startStructure = (at: Cursor, segment: string) => {
  const frames: unknown[] = [];
  at.keyframe = ([month, structure]) => frames.push({ month, structure: STRUCTURES[structure] });
  return given(at.draft.segments.get(segment), ({ id }) => at.draft.structures.set(id, frames));
};

/** A curve's place in CURVES, and the id of a segment where each has its own. */
const LATER_CURVE = /^(\d+)(.*)$/;

const READERS: Readonly<Record<string, Reader>> = {
  ...RULE_TOKENS,
  [T.name]: ({ draft }, rest) => given(readText(rest), (text) => (draft.name = text)),
  [T.currency]: ({ draft }, rest) => given(rest, (text) => (draft.currency = text)),
  [T.months]: ({ draft }, rest) => given(readNumber(rest), (number) => (draft.months = number)),
  [T.label]: ({ labelled }, rest) =>
    labelled !== null && given(readText(rest), (text) => (labelled.label = text)),
  [T.segmentOrder]: ({ draft }, rest) => draft.segments.order(rest),
  [T.segment]: (at, rest) => {
    leave(at);
    return given(at.draft.segments.get(rest), (segment) => {
      at.segment = at.labelled = segment;
      at.owner = { scope: 'segment', path: rest, values: segment.values };
    });
  },
  [T.archetype]: (at, rest) =>
    given(at.segment, (segment) => {
      segment.archetype = rest;
      segment.values = {};
      at.owner = { scope: 'segment', path: segment.id, values: segment.values };
    }),
  [T.grain]: ({ segment }, rest) => given(segment, (owner) => (owner.grain = rest)),
  [T.roundOrder]: ({ draft }, rest) => draft.rounds.order(rest),
  [T.round]: (at, rest) => {
    leave(at);
    return given(at.draft.rounds.get(rest), (round) => {
      at.round = at.labelled = round;
      at.owner = { scope: 'round', path: `rounds.${rest}`, values: round.values };
    });
  },
  [T.needs]: ({ round }, rest) =>
    given(round, (owner) => {
      delete owner.needs;
      if (rest !== '') owner.needs = rest;
    }),
  [T.mix]: (at, rest) => {
    const { draft } = at;
    const frames: unknown[] = [];
    leave(at);
    draft.curve = rest;
    draft.mix = frames;
    at.keyframe = ([month, ...shares]) => frames.push({ month, shares: draft.shares(shares) });
    return true;
  },
  [T.pods]: (at) => startCurve(at, (frames) => (at.draft.pods = frames)),
  [T.programmes]: (at) => startCurve(at, (frames) => (at.draft.programmes = frames)),
  [T.research]: (at) => startCurve(at, (frames) => (at.draft.research = frames)),
  [T.price]: (at, rest) => startOwn(at, 'price', rest),
  [T.later]: (at, rest) => {
    if (rest.startsWith(START_MARK)) {
      at.draft.start = rest.slice(START_MARK.length) || undefined;
      return true;
    }
    leave(at);
    if (/^[a-z]/.test(rest)) return startStructure(at, rest);
    const [, place = '', id = ''] = LATER_CURVE.exec(rest) ?? [];
    const curve = place === '' ? undefined : CURVES[Number(place)];
    if (curve === undefined) return false;
    if (isOwnCurve(curve)) return startOwn(at, curve, id);
    if (curve !== 'customisation' && curve !== 'freeze' && curve !== 'playbook') return false;
    return id === '' && startCurve(at, (frames) => (at.draft[curve] = frames));
  },
};

const VALUE = /^([a-z]{2})(.+)$/;

/** A number, a range, or a keyframe. */
function readPlain({ owner, keyframe }: Cursor, token: string): boolean {
  const [, code, rest] = VALUE.exec(token) ?? [];
  const numbers = readNumbers(rest ?? token);
  if (!numbers) return false;
  if (code === undefined) return given(keyframe, (take) => take(numbers));
  const key = owner ? keyOf(owner.scope, code) : undefined;
  if (!owner || key === undefined || numbers.length > 2) return false;
  owner.values[key] = numbers.length === 1 ? numbers[0] : { p10: numbers[0], p90: numbers[1] };
  return true;
}

/** Names the parameter that a token was to set, as far as it names one. */
function complain({ owner }: Cursor, token: string, report: Report): void {
  const [, code = '', rest] = VALUE.exec(token) ?? [];
  const key = owner && keyOf(owner.scope, code);
  if (owner && key !== undefined) report.add(`${owner.path}.${key}`, 'type', rest, 'a number, or a range');
  else report.add(owner?.path ?? 'link', 'unknown', token, 'something that this version knows');
}

/** Reads the tokens of a scenario into a draft. */
export function readScenario(draft: Draft, tokens: readonly string[], report: Report): void {
  const at: Cursor = {
    draft,
    owner: { scope: 'company', path: 'company', values: draft.company },
    ...{ labelled: null, segment: null, round: null, rule: null, keyframe: null },
  };
  for (const token of tokens) {
    const letter = token.charAt(0);
    const reader = Object.hasOwn(READERS, letter) ? READERS[letter] : null;
    const done = reader ? reader(at, token.slice(1)) : readPlain(at, token);
    if (done) continue;
    complain(at, token, report);
    // Without one of its parts a rule would fire when nobody meant it to: this makes the validator refuse it.
    at.rule?.when.push(null);
  }
}
