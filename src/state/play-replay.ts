// A game's record replayed: one future, computed up to the present month and no further.
import { companyAt, ENGINE_VERSION, type CompanySeries } from '../engine';
import { monthAfter, playedScenario, TURN, type End, type GameRecord, type Market } from '../play';
import { compile, type Scenario } from '../scenario';
import { encodeLink } from '../share';
import type { Alone, Company, Scheduler } from '../worker';
import { usualWork } from './work.svelte';

/** Of the futures of a market's seeds the one that is played: the same for all. */
const FUTURE = 0;

/** The link of a market that no preset is. */
export const marketLink = ({ scenario, seed, ignoranceSeed }: Market): string =>
  encodeLink({ ...usualWork(), scenario, seed, ignoranceSeed });

/** Any plan of a market, for the workbench. */
export const workbenchLink = (market: Market, scenario: Scenario): string =>
  marketLink({ ...market, scenario });

export interface Played extends Alone {
  /** As it stands now: decisions after the end are none. */
  readonly record: GameRecord;
  /** The plan as it was decided, up to the present month. */
  readonly scenario: Scenario;
  readonly company: Company;
  /** Months lived: to the present, or to the end. */
  readonly month: number;
  readonly over: boolean;
}

/** What runs a plan in the futures of a market. */
export const companyOfGame = (market: Market, scenario: Scenario): Company => ({
  input: compile(scenario),
  ...{ seed: market.seed, ignoranceSeed: market.ignoranceSeed },
});

export async function replayGame(engines: Scheduler, market: Market, given: GameRecord): Promise<Played> {
  const { months } = market.scenario;
  const present = monthAfter(given.turns.length, months);
  const scenario = playedScenario(market.scenario, given.turns, Math.max(1, present));
  const company = companyOfGame(market, scenario);
  const { replay, seats } = await engines.retell(company, FUTURE);
  const died = replay.ending?.month ?? null;
  const month = died ?? present;
  const over = died !== null || month >= months;
  const played = { record: given, scenario, company, replay, seats, month, over };
  const arr = died === null ? Math.max(0, Math.round(companyFigure(played, 'arr', month))) : 0;
  const turns = given.turns.slice(0, Math.ceil(month / TURN));
  return { ...played, record: { ...given, turns, arr, engine: ENGINE_VERSION } };
}

/** A figure of the row by its place, in a month that was lived. */
export const figureAt = ({ replay, scenario }: Played, place: number, month: number): number =>
  replay.figures[place * (scenario.months + 1) + month];

export const companyFigure = (played: Played, name: CompanySeries, month: number): number =>
  figureAt(played, companyAt(name), month);

/** A company figure month by month, up to the end of the game's time; NaN where nothing was lived. */
export const courseOf = (played: Played, name: CompanySeries, months: number): Float64Array =>
  Float64Array.from({ length: months + 1 }, (_, month) =>
    month <= played.month ? companyFigure(played, name, month) : NaN,
  );

/** How it ended, or stands now. */
export function endOf(played: Played): End {
  const { replay, month } = played;
  if (replay.ending) return { died: replay.ending.month, arr: 0, cash: 0 };
  const now = (name: 'arr' | 'cash') => companyFigure(played, name, month);
  return { died: null, arr: now('arr'), cash: now('cash') };
}
