// Where a finished game stands: among thousands of futures of the reference plans, and among those of its own decisions
// under other luck. Counted batch by batch, beside the page's own run.
import { companyAt } from '../engine';
import { HORIZON_PLACES } from '../engine/summary';
import { joined, NOBODY, playedScenario, type Among, type Market } from '../play';
import { groupOf, listPresets, type Scenario } from '../scenario';
import { isAbort, type Company, type Picture, type Scheduler } from '../worker';
import { companyOfGame, type Played } from './play-replay';
import { onPage } from './subject';

/** Futures of each reference plan, and of one batch. */
export const REFERENCE_FUTURES = 10_000;
const BATCH = 1000;
/** Futures of the player's own decisions: the first of them are paired with the reference plans'. */
export const OWN_FUTURES = 2000;

/** In the same futures: the player's decisions end with more ARR, with less, or with as much. */
export interface Ahead {
  readonly ahead: number;
  readonly behind: number;
  readonly of: number;
}

export interface ReferenceRow {
  readonly name: string;
  readonly base: string;
  readonly among: Among;
  readonly versus: Ahead | null;
}

/** The shipped plans of the market's company by their own names; where it has none, the plan that its link draws. */
export function referencePlans({ scenario }: Market): readonly Scenario[] {
  const family =
    groupOf(scenario.base) === 'plans'
      ? listPresets().flatMap(({ base, name, group }) => {
          const plan = group === 'plans' ? onPage(scenario, base) : undefined;
          return plan ? [{ ...plan, name }] : [];
        })
      : [];
  return (family.length > 0 ? family : [scenario]).map((plan) => ({ ...plan, months: scenario.months }));
}

export class StandingState {
  rows: readonly ReferenceRow[] = $state.raw([]);
  /** The player's own decisions in other futures. */
  own: Picture | null = $state.raw(null);
  failed = $state(false);
  private readonly engines: Scheduler;
  private readonly market: Market;
  private readonly played: Played;
  private readonly plans: readonly Scenario[];

  constructor(engines: Scheduler, market: Market, played: Played) {
    this.engines = engines;
    this.market = market;
    this.played = played;
    this.plans = referencePlans(market);
    this.rows = this.plans.map(({ name, base }) => ({ name, base, among: NOBODY, versus: null }));
  }

  /** Futures counted, of all that will be. */
  get done(): number {
    return this.rows.reduce((sum, { among }) => sum + among.futures, this.own?.n ?? 0);
  }
  get total(): number {
    return this.plans.length * REFERENCE_FUTURES + OWN_FUTURES;
  }

  /** Counts until all is counted, or nobody waits for it any more. */
  async count(unwanted: AbortSignal): Promise<void> {
    this.failed = false;
    try {
      if (!this.own) {
        const whole = playedScenario(
          this.market.scenario,
          this.played.record.turns,
          this.market.scenario.months,
        );
        const places = [companyAt('arr'), companyAt('cash')];
        this.own = await this.batch(companyOfGame(this.market, whole), OWN_FUTURES, places, unwanted);
      }
      for (let batch = 0; batch * BATCH < REFERENCE_FUTURES; batch++) {
        for (const [at, plan] of this.plans.entries()) {
          if (this.rows[at].among.futures > batch * BATCH) continue;
          const company = companyOfGame(this.market, plan);
          const seeds = {
            seed: (company.seed + batch) >>> 0,
            ignoranceSeed: (company.ignoranceSeed + batch) >>> 0,
          };
          const picture = await this.batch({ ...company, ...seeds }, BATCH, [], unwanted);
          this.add(at, picture, batch === 0);
        }
      }
    } catch (error) {
      if (!isAbort(error)) this.failed = true;
    }
  }

  private batch(company: Company, futures: number, places: readonly number[], unwanted: AbortSignal) {
    const kept = [...HORIZON_PLACES, ...places];
    return this.engines.aside({ ...company, futures, places: kept, of: 'all', each: true }, unwanted);
  }

  private add(at: number, picture: Picture, paired: boolean): void {
    this.rows = this.rows.map((row, i) =>
      i === at
        ? {
            ...row,
            among: joined(row.among, amongOf(picture)),
            versus: paired && this.own ? ahead(this.own, picture) : row.versus,
          }
        : row,
    );
  }
}

export function amongOf({ horizon, odds, n }: Picture): Among {
  const arr = horizon ? [...horizon.arr].filter((_, future) => horizon.alive[future] === 1) : [];
  return { futures: n, arr, deaths: odds.deaths };
}

/** Of the first futures of both, which met the same luck. */
function ahead(own: Picture, other: Picture): Ahead | null {
  if (!own.horizon || !other.horizon) return null;
  const of = Math.min(own.n, other.n);
  let ahead = 0;
  let behind = 0;
  for (let future = 0; future < of; future++) {
    const gap = own.horizon.arr[future] - other.horizon.arr[future];
    if (gap > 0) ahead += 1;
    else if (gap < 0) behind += 1;
  }
  return { ahead, behind, of };
}
