// Which works of a file are new to the library, and the drafts that they become. Pure.
import { workKey, type DecodedLibrary, type LinkState as Linked } from '../share';
import type { Draft } from '../storage';

type Works = Extract<DecodedLibrary, { readonly status: 'ok' }>['works'];

/**
 * Drafts for what is not among those present already, whatever its id; an id that is taken is changed. Those saved at the
 * same time keep their order, a millisecond apart.
 * @param create makes a draft with an id of its own
 * @param now milliseconds since 1970: a clock elsewhere may be ahead, but nothing is newer than now
 */
export function additions(
  works: Works,
  present: readonly Draft[],
  create: (state: Linked, link: string | null) => Draft,
  now: number,
): readonly Draft[] {
  const ids = new Set(present.map(({ id }) => id));
  const keyOf = (state: Linked) => workKey(state) + JSON.stringify([state.actuals, state.beside]);
  const keys = new Set(present.map(({ state }) => keyOf(state)));
  let before = Infinity;
  let ties = 0;
  return works.flatMap(({ state, link, id, savedAt }) => {
    const key = keyOf(state);
    if (keys.has(key)) return [];
    const fresh = create(state, link);
    const at = Math.min(savedAt ?? now, now);
    ties = at === before ? ties + 1 : 0;
    before = at;
    const draft = {
      ...fresh,
      id: id === undefined || ids.has(id) ? fresh.id : id,
      savedAt: at - ties,
    };
    ids.add(draft.id);
    keys.add(key);
    return [draft];
  });
}
