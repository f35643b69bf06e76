// What can be asked of a run beside its pictures: counted from its matrices, or by living futures again.
import { companyAt, FACTS } from '../engine';
import { seatsOf, type SeatRecord } from '../engine/story';
import {
  ahead,
  AHEAD_PLACES,
  concentration,
  concentrationPlaces,
  countCohorts,
  drivers,
  economics,
  economicsPlaces,
  HORIZON_PLACES,
  means,
  nearest,
  stakes,
  standing,
  strain,
  teamMeasures,
  teamPlaces,
  type Ahead,
  type CohortCount,
  type Concentrations,
  type Drivers,
  type Economics,
  type Futures,
  type Means,
  type Point,
  type Points,
  type Stakes,
  type Standing,
  type Strain,
  type TeamMeasures,
  type Who,
} from '../engine/summary';
import type { Company } from './company';

/** What is asked, by the name of the inquiry. */
export interface Questions {
  readonly means: { readonly places: readonly number[]; readonly to: number };
  readonly team: { readonly from: number; readonly to: number };
  /** Futures `from` up to, not including, `to`. */
  readonly strain: { readonly from: number; readonly to: number };
  readonly seats: { readonly future: number };
  /** At some of the points, or at all. */
  readonly economics: { readonly of: Who; readonly points?: Points };
  readonly concentration: { readonly of: Who };
  /** Futures `from` up to, not including, `to`. */
  readonly cohorts: { readonly from: number; readonly to: number };
  /** Of the first n futures. */
  readonly facts: { readonly n: number };
  /** Of one among the first n futures. */
  readonly standing: { readonly future: number; readonly n: number };
  /** Of the first n futures the one nearest to a point. */
  readonly nearest: { readonly point: Point; readonly of: Who; readonly n: number };
  readonly drivers: Record<never, never>;
  /** From today up to a month. */
  readonly ahead: { readonly to: number };
  readonly stakes: Record<never, never>;
}

export interface Answers {
  readonly means: Means;
  readonly team: TeamMeasures;
  readonly strain: Strain;
  readonly seats: SeatRecord;
  readonly economics: Economics;
  readonly concentration: Concentrations;
  readonly cohorts: CohortCount;
  /** [FACTS][n], as in fact-places.ts of the engine. */
  readonly facts: readonly Float64Array[];
  readonly standing: Standing;
  /** null where nobody is alive either. */
  readonly nearest: number;
  /** What each uncertain value does. */
  readonly drivers: Drivers;
  readonly ahead: Ahead;
  readonly stakes: Stakes;
}

export type Inquiry = keyof Questions;

/** What an inquiry looks into. */
export interface Evidence {
  readonly company: Company;
  /** The matrices with these series of all futures; null while they are not all here. */
  readonly whole: (places: readonly number[]) => Futures | null;
  /** The matrices with a series of the first futures, maybe of fewer than all; null without it. */
  readonly some: (place: number) => Futures | null;
}

type Look<Name extends Inquiry> = (evidence: Evidence, asked: Questions[Name]) => Answers[Name] | null;

const LOOKS: { readonly [Name in Inquiry]: Look<Name> } = {
  means({ whole }, { places, to }) {
    const futures = whole(places);
    return futures && means(futures, places, to);
  },
  team({ whole, company }, { from, to }) {
    const futures = whole(teamPlaces(company.input.segments));
    return futures && teamMeasures(futures, company.input, from, to);
  },
  strain({ company: { input, seed, ignoranceSeed } }, { from, to }) {
    return strain(input, { seed, ignoranceSeed }, from, to);
  },
  seats: ({ company }, { future }) => seatsOf(company.input, company, future),
  economics({ whole, company: { input } }, { of, points }) {
    const futures = whole(economicsPlaces(input.segments));
    return futures && economics(futures, input, of, points);
  },
  concentration({ whole, company: { input } }, { of }) {
    const futures = whole(concentrationPlaces(input.segments));
    return futures && concentration(futures, { of });
  },
  cohorts: ({ company }, { from, to }) => countCohorts(company.input, company, from, to),
  facts({ whole }, { n }) {
    const futures = whole([]);
    // Copies, for what is answered leaves this thread.
    return futures && Array.from({ length: FACTS }, (_, fact) => futures.fact(fact).slice(0, n));
  },
  standing({ whole }, { future, n }) {
    const futures = whole([companyAt('cash')]);
    return futures && standing(futures, future, n);
  },
  nearest({ some }, { point, of, n }) {
    const futures = some(point.place);
    return futures && nearest(futures, point, of, Math.min(n, futures.count));
  },
  drivers({ whole, company: { input, ignoranceSeed } }) {
    const futures = whole([]);
    return futures && drivers(input, futures, ignoranceSeed);
  },
  ahead({ whole, company: { input } }, { to }) {
    const futures = whole(AHEAD_PLACES);
    return futures && ahead(futures, input.rounds, to);
  },
  stakes({ whole, company: { input } }) {
    const futures = whole(HORIZON_PLACES);
    return futures && stakes(futures, input.rounds);
  },
};

/** null where the run does not have what it takes, or not yet. The question must be one of that name. */
export function inquire(
  name: Inquiry,
  evidence: Evidence,
  asked: Questions[Inquiry],
): Answers[Inquiry] | null {
  const look = LOOKS[name] as Look<Inquiry>;
  return look(evidence, asked);
}
