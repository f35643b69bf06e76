// No dead controls: every number that the panel puts in front moves a headline figure, or the page says why it cannot.
import { describe, expect, it } from 'vitest';
import { middle } from '../../src/controls';
import { withMiddle } from '../../src/controls/range';
import { positionOf, type Track } from '../../src/controls/track';
import {
  asleepBecauseOf,
  hasEffort,
  parametersOf,
  preset,
  type Archetype,
  type Parameter,
  type Scenario,
  type Value,
} from '../../src/scenario';
import { makeCell } from '../../src/views/assumptions/cells';
import { allRows, type RowModel } from '../../src/views/assumptions/rows';
import { Lived, movedFigure, sameFutures, withValue } from './sliders-figures';

/** Long enough for a second renewal of enterprise customers to be seen. */
const MONTHS = 84;

const plan = (id: string): Scenario => {
  const found = preset(id);
  if (!found) throw new Error(`No preset ${id}`);
  return { ...found, months: MONTHS };
};

interface Slider {
  readonly path: string;
  /** Where it stands. */
  readonly now: number;
  /** The value moved to the ends of the track, the farther one first; a range moves as a whole. */
  readonly ends: readonly Value[];
  readonly asleep: boolean;
}

/** Ends of a track that are not where the slider stands. */
function endsOf(track: Track, now: number): number[] {
  const away = (x: number) => Math.abs(positionOf(track, x) - positionOf(track, now));
  return [track.low, track.high].filter((x) => x !== now).sort((a, b) => away(b) - away(a));
}

function sliderOf(scenario: Scenario, row: Parameter, prefix: string, archetype?: Archetype): Slider {
  const owner = { prefix, name: undefined, archetype, segment: undefined };
  const cell = makeCell(scenario, scenario, row, prefix, owner, () => undefined);
  const now = middle(cell.value, cell.law);
  const asleep = row.scope !== 'round' && asleepBecauseOf(scenario, row.scope, prefix, row.key) !== undefined;
  const moved = (end: number) => withMiddle(cell.value, end, cell.law, cell.limits);
  return { path: cell.path, now, ends: endsOf(cell.track, now).map(moved), asleep };
}

/** Rows in front: those that matter most, seats of a POD included, and the reflexes among the rules. */
const inFront = ({ main, tab }: RowModel) => main || tab === 'rules';

function mainSliders(scenario: Scenario): Slider[] {
  const { segments } = scenario;
  const rows = allRows(segments.map(({ archetype }) => archetype)).filter(inFront);
  const ofRow = ({ scope, parameters }: RowModel) =>
    parameters.flatMap((row, s) => {
      if (!row) return [];
      if (scope === 'company') return [sliderOf(scenario, row, 'company')];
      return [sliderOf(scenario, row, segments[s].id, segments[s].archetype)];
    });
  const rounds = parametersOf('round').filter(({ main }) => main.length > 0);
  return [
    ...rows.flatMap(ofRow),
    ...scenario.plan.rounds.flatMap(({ id }) => rounds.map((row) => sliderOf(scenario, row, `rounds.${id}`))),
  ];
}

describe('half and half', () => {
  const scenario = plan('balanced');
  const before = new Lived(scenario);
  const sliders = mainSliders(scenario);
  const atEnds = ({ path, ends }: Slider) => ends.map((end) => withValue(scenario, path, end));

  it.each(sliders.filter(({ asleep }) => !asleep))('$path moves a headline figure', (slider) => {
    const found = movedFigure(before, atEnds(slider));
    expect(found, `neither ${JSON.stringify(slider.ends)} instead of ${slider.now}`).toBeDefined();
  });

  it.each(sliders.filter(({ asleep }) => asleep))('$path sleeps, as the page says', (slider) => {
    for (const moved of atEnds(slider)) expect(sameFutures(before, new Lived(moved))).toBe(true);
  });
});

describe('a segment without effort', () => {
  it.each([
    ['enterprise-only', 'smb'],
    ['smb-only', 'enterprise'],
  ])('%s: the page says so of %s, and its numbers change nothing', (id, idle) => {
    const scenario = plan(id);
    expect(scenario.segments.filter((segment) => !hasEffort(scenario, segment.id)).map((s) => s.id)).toEqual([
      idle,
    ]);
    const changed = mainSliders(scenario)
      .filter(({ path }) => path.startsWith(`${idle}.`))
      .reduce((now, { path, ends }) => withValue(now, path, ends.at(-1) ?? NaN), scenario);
    expect(sameFutures(new Lived(scenario), new Lived(changed))).toBe(true);
  });
});
