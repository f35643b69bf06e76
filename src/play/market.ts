// The market that a class plays: a scenario, a horizon and the seeds of its luck. Records name it, so that games of
// different markets are never ranked together.
import { hashText } from '../engine/random';
import { preset, type Scenario } from '../scenario';
import { PLAIN_VIEW, workKey } from '../share';
import type { GameRecord } from './record';
import { gameMonths, USUAL_MONTHS } from './turns';

export interface Market {
  /** With the game's horizon. */
  readonly scenario: Scenario;
  readonly seed: number;
  readonly ignoranceSeed: number;
  /** As in GameRecord: 0 for a preset as shipped. */
  readonly hash: number;
}

/** Names and horizon change nothing of a market; neither does the plan's name. */
const bare = (scenario: Scenario): Scenario => ({ ...scenario, name: '', months: USUAL_MONTHS });

/** 0 for a preset as it ships; else 32 bits of all that is different. */
export function marketHash(scenario: Scenario): number {
  const key = (one: Scenario) =>
    workKey({
      ...{ scenario: bare(one), seed: 0, ignoranceSeed: 0, futures: 1 },
      ...{ view: PLAIN_VIEW, engine: '0.0.0', survival: null },
    });
  const home = preset(scenario.base);
  const own = key(scenario);
  if (home && key(home) === own) return 0;
  return hashText(own) || 1;
}

/** What a link begins: for as many months as its word says, else for those of a horizon of its own, else the usual ones. */
export function marketOf(
  scenario: Scenario,
  seeds: { readonly seed: number; readonly ignoranceSeed: number },
  asked?: number,
): Market {
  const isOwn = scenario.months !== preset(scenario.base)?.months;
  const months = gameMonths(asked ?? (isOwn ? scenario.months : USUAL_MONTHS));
  return { ...seeds, scenario: { ...scenario, months }, hash: marketHash(scenario) };
}

/** `otherMarket`: it was played on assumptions that are not at hand; open it with its whole link. */
export type MarketFound =
  | { readonly ok: true; readonly market: Market }
  | { readonly ok: false; readonly reason: 'unknownBase' | 'otherMarket' };

/** The market of a record, from the preset it names or, for a changed one, from the scenario that came along. */
export function marketOfRecord(record: GameRecord, scenario: Scenario): MarketFound {
  const { base, market, seed, ignoranceSeed, months, segments, rounds } = record;
  const found = market === 0 ? preset(base) : scenario;
  if (!found || (market === 0 && found.base !== base)) return { ok: false, reason: 'unknownBase' };
  const fits = found.segments.length === segments && found.plan.rounds.length === rounds;
  if (!fits || found.base !== base || marketHash(found) !== market)
    return { ok: false, reason: 'otherMarket' };
  return {
    ok: true,
    market: { ...{ seed, ignoranceSeed, hash: market }, scenario: { ...found, months } },
  };
}

/** Equal for games of the same market. */
export const marketKey = ({ scenario, seed, ignoranceSeed, hash }: Market): string =>
  [scenario.base, hash.toString(36), seed, ignoranceSeed, scenario.months].join(' ');
