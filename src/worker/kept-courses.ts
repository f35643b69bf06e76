// Runs beside the main one that stay for the next comparison: as many as there are plans beside the one being edited,
// and no more than fit into memory.
import { bytesOfFuture } from '../engine/summary';
import { copyCompany, sameCompany, type Company } from './company';
import { Course, type Engines } from './course';
import { NoRoomError, ROOM } from './room';

const MOST = 3;

interface Kept {
  readonly company: Company;
  readonly course: Course;
}

export class KeptCourses {
  /** Last used last. */
  private kept: Kept[] = [];
  private readonly engines: Engines;
  private readonly nextRun: () => number;

  constructor(engines: Engines, nextRun: () => number) {
    this.engines = engines;
    this.nextRun = nextRun;
  }

  /** The run of a company, as far as it has come; a new one when it is not known. */
  of(company: Company): Course {
    const known = this.kept.find((each) => sameCompany(each.company, company));
    const own = known ?? this.begin(copyCompany(company));
    this.kept = [...this.kept.filter((each) => each !== own), own];
    return own.course;
  }

  /**
   * Makes room for that many futures of these runs with these series: others are let go, those unused for longest first.
   * @throws NoRoomError when that is not enough
   */
  makeRoom(needed: readonly Course[], futures: number, places: readonly number[]): void {
    const bytes = ({ company, course }: Kept) => {
      const needs = needed.includes(course);
      const series = new Set([...course.places, ...(needs ? places : [])]).size;
      const count = Math.max(course.count, needs ? futures : 0);
      return count * bytesOfFuture(company.input.months, series);
    };
    const total = () => this.kept.reduce((sum, each) => sum + bytes(each), 0);
    while (this.kept.length > MOST || total() > ROOM) {
      const oldest = this.kept.find(({ course }) => !needed.includes(course));
      if (!oldest) throw new NoRoomError(futures);
      oldest.course.forget();
      this.kept = this.kept.filter((each) => each !== oldest);
    }
  }

  /** Frees all of them. */
  forget(): void {
    for (const { course } of this.kept) course.forget();
    this.kept = [];
  }

  private begin(company: Company): Kept {
    return { company, course: new Course(this.nextRun(), company, this.engines) };
  }
}
