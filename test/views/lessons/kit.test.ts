// What a teacher's form comes to: a link that opens as chosen.
import { describe, expect, it } from 'vitest';
import { marketOf } from '../../../src/play';
import { preset } from '../../../src/scenario';
import { decodeLink } from '../../../src/share';
import { decodeWords, isWords } from '../../../src/share/words';
import { GAME_MONTHS, kitFragment, type Kit } from '../../../src/views/lessons/kit';

const kit: Kit = {
  ...{ opens: 'simulator', preset: 'shippo-pivot@1', units: 'USD', months: 36 },
  ...{ seed: 1, futures: 2000, lessonSeed: null, lessonFutures: null },
  ...{ language: '', theme: 'system', locks: '' },
};
const opened = (given: Partial<Kit>) => {
  const fragment = kitFragment({ ...kit, ...given });
  const decoded = isWords(fragment) ? decodeWords(fragment, decodeLink) : decodeLink(fragment);
  if (decoded.status !== 'ok') throw new Error(`${fragment}: ${decoded.status}`);
  return decoded.state;
};

describe('the kit', () => {
  it('opens the simulator as chosen', () => {
    const state = opened({ seed: 5, futures: 400, units: 'CNY', theme: 'dark', locks: 'team,-presets' });
    expect(state).toMatchObject({ seed: 5, ignoranceSeed: 5, futures: 400, scenario: { currency: 'CNY' } });
    expect(state.view.more).toEqual({ theme: 'dark', locks: 'team,-presets' });
  });

  it('opens a game for as many months as were chosen, be they those of the preset', () => {
    expect(preset('shippo-pivot')?.months).toBe(60);
    for (const months of GAME_MONTHS) {
      const { scenario, view, ...seeds } = opened({ opens: 'game', seed: 7, months });
      const asked = view.more['months'];
      const market = marketOf(scenario, seeds, asked === undefined ? undefined : Number(asked));
      expect([market.scenario.months, market.seed, market.hash], `${months}`).toEqual([months, 7, 0]);
    }
    expect(kitFragment({ ...kit, opens: 'game', futures: 400, months: 60 })).toMatch(
      /^preset=shippo-pivot@1&play=1&months=60&engine=[\d.]+$/,
    );
  });

  it('says of a lesson’s luck what was chosen, though it be the usual one, and nothing else', () => {
    const of = (given: Partial<Kit>) => kitFragment({ ...kit, opens: 'china', seed: 9, ...given });
    expect(of({})).not.toMatch(/seed|futures/);
    expect(of({ lessonSeed: 1, lessonFutures: 2000 })).toMatch(/lesson=china.*&seed=1&futures=2000$/);
  });
});
