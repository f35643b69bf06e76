// The start month is a label: it is kept, checked, shared, and never reaches the engine.
import { expect, it } from 'vitest';
import { compile, fallback, repair, validate } from '../../src/scenario';
import { decodeLink, encodeLink, PLAIN_VIEW, type LinkState } from '../../src/share';

const dated = { ...fallback, start: '2026-11' };
const state = (scenario: typeof fallback): LinkState => ({
  ...{ scenario, seed: 1, ignoranceSeed: 1, futures: 400 },
  ...{ view: PLAIN_VIEW, engine: '1.0.0', survival: null },
});

it('is a year and a month', () => {
  expect(validate(dated).ok).toBe(true);
  for (const start of ['2026-13', '2026-00', '26-11', '2026-1', 'Nov 2026', 202611, null]) {
    const { scenario, problems } = repair({ ...fallback, start });
    expect(problems.map(({ path }) => path)).toEqual(['start']);
    expect(scenario).toEqual(fallback);
  }
});

it('changes nothing that the engine reads', () => {
  expect(compile(dated)).toEqual(compile(fallback));
});

it('travels in a link, and a link without it opens without', () => {
  const opened = decodeLink(encodeLink(state(dated)));
  expect(opened.status === 'ok' && opened.state.scenario.start).toBe('2026-11');
  const plain = decodeLink(encodeLink(state(fallback)));
  expect(plain.status === 'ok' && 'start' in plain.state.scenario).toBe(false);
});
