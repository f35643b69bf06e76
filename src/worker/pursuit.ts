// Follows the newest wish: one job in flight, coarse pictures first, nothing computed twice, asides when at rest.
import { goalOf, outlived, placesOf } from './aims';
import type { Beside } from './beside';
import { Course, type Engines } from './course';
import type { Events } from './events';
import { Gallery } from './gallery';
import { FEWEST_SHOWN, rungAt, Tempo } from './ladder';
import type { Main } from './rivals';
import { isAbort } from './runner';
import { Stillness } from './stillness';
import { ThreadError } from './thread';
import type { Later, SchedulerEvents, Wish } from './wish';

export interface Surroundings {
  readonly engines: Engines;
  readonly beside: Beside;
  readonly events: Events<SchedulerEvents>;
  readonly now: () => number;
  readonly later: Later;
  /** Told whenever `busy` or `stopped` may have changed. */
  readonly changed: () => void;
}

export class Pursuit {
  wish: Wish | undefined;
  course: Course | undefined;
  stopped = false;
  /** Futures of a first answer; the same throughout a gesture, so that the picture does not flicker. */
  first = FEWEST_SHOWN;
  private readonly around: Surroundings;
  private readonly gallery: Gallery;
  private readonly tempo = new Tempo();
  /** The newest wish that the course is for. */
  private serving: Wish | undefined;
  /** The last wish that was served in full, or failed. */
  private served: Wish | undefined;
  /** Futures of the course's last picture. */
  private rung = 0;
  private job: AbortController | undefined;
  private readonly hand: Stillness;
  private running = false;
  private closed = false;

  constructor(around: Surroundings) {
    this.around = around;
    this.hand = new Stillness(around.later, () => this.refine());
    this.gallery = new Gallery({
      reducer: around.engines.reducer,
      newest: () => (this.closed ? undefined : this.wish),
      hung: (answer) => {
        around.events.emit('picture', answer);
        around.changed();
      },
      failed: (error) => this.fail(error, this.serving),
    });
  }

  /** A control is held and has not moved for a while. */
  get still(): boolean {
    return this.hand.still;
  }

  get busy(): boolean {
    return this.wish !== this.served || this.gallery.busy;
  }

  follow(wish: Wish): void {
    const before = this.wish;
    if (before?.run !== wish.run || wish.futures > before.futures) this.stopped = false;
    if (!before?.held) this.first = this.tempo.first(wish.futures);
    this.wish = wish;
    this.hand.moved(wish.held);
    if (this.course?.run === wish.run) this.serving = wish;
    // At rest the job under way, if any, is an aside.
    if (before === this.served) this.job?.abort();
    else this.steer();
    this.start();
  }

  stop(): void {
    if (this.wish === this.served) return;
    this.stopped = true;
    this.steer();
  }

  resume(): void {
    if (!this.stopped) return;
    this.stopped = false;
    this.served = undefined;
    this.start();
  }

  /** Once more what failed, from the beginning. */
  retry(): void {
    this.stopped = false;
    this.served = undefined;
    this.job?.abort();
    this.start();
  }

  /** Whoever asked something of a course at rest heard that it is gone. */
  lose(course: Course, error: ThreadError): void {
    if (course === this.course) this.fail(error, this.wish);
  }

  /** Sets the loop going, for a wish or an aside. */
  start(): void {
    if (!this.running) void this.loop();
  }

  close(): void {
    this.closed = true;
    this.hand.end();
    this.job?.abort();
  }

  /** The hand is still: what was enough while it moved no longer is. */
  private refine(): void {
    if (this.wish !== this.served) return;
    this.served = undefined;
    this.job?.abort();
    this.start();
    this.around.changed();
  }

  private async loop(): Promise<void> {
    this.running = true;
    while (!this.closed) {
      this.job = new AbortController();
      const { wish } = this;
      if (wish && wish !== this.served) await this.pursue(wish, this.job.signal);
      else if (this.around.beside.waits(this.main, this.stopped)) await this.workBeside(this.job.signal);
      else break;
    }
    this.job = undefined;
    this.running = false;
    this.around.changed();
  }

  private async pursue(wish: Wish, signal: AbortSignal): Promise<void> {
    const course = this.course?.run === wish.run ? this.course : this.embark(wish);
    const goal = goalOf(wish, course, this);
    const began = course.count;
    const start = this.around.now();
    const gain = (done: number, total: number) => this.gain(course, done, total);
    try {
      await course.reach(placesOf(wish, course, this), goal, gain, signal);
    } catch (error) {
      if (!isAbort(error)) this.fail(error, wish);
      return;
    }
    if (course.count > began) this.tempo.took(course.count - began, this.around.now() - start);
    this.look(course, goal);
    if (course.count >= wish.futures) this.stopped = false;
    if (course.count >= goalOf(wish, course, this)) this.served = wish;
  }

  /** What is at rest; none after a failure. */
  private get main(): Main | undefined {
    const { wish, course } = this;
    return wish && course?.run === wish.run ? { wish, course } : undefined;
  }

  private async workBeside(signal: AbortSignal): Promise<void> {
    try {
      await this.around.beside.step(this.main, signal);
    } catch (error) {
      this.around.beside.lose();
      this.fail(error, this.wish);
    }
  }

  private embark(wish: Wish): Course {
    this.gallery.clear();
    this.course?.forget();
    this.course = new Course(wish.run, wish, this.around.engines);
    this.serving = wish;
    this.rung = 0;
    return this.course;
  }

  /** More futures have come. */
  private gain(course: Course, done: number, total: number): void {
    if (this.wish?.run === course.run) this.around.events.emit('progress', { run: course.run, done, total });
    const rung = rungAt(course.count);
    if (done === total) return;
    if (this.wish?.run !== course.run) {
      if (rung < this.first) return;
      this.look(course, rung);
      this.job?.abort();
    } else if (this.stopped && rung > 0) this.job?.abort();
    else if (rung > this.rung) this.look(course, rung);
  }

  /** Gives up the job when the newest wish is better served by another one. */
  private steer(): void {
    const { wish, course } = this;
    if (!wish || !course) return;
    if (outlived(wish, course, this.rung > 0, this)) this.job?.abort();
  }

  private look(course: Course, n: number): void {
    const { serving } = this;
    if (!serving) return;
    const { places, of, futures, held } = serving;
    this.rung = n;
    const settled = n >= futures && !held;
    const rested = settled || (this.stopped && !held);
    this.gallery.show(course.run, { n, settled, rested, places, of });
  }

  private fail(error: unknown, wish: Wish | undefined): void {
    if (this.closed || !wish) return;
    if (error instanceof ThreadError) {
      // The reducer's thread is gone with all it kept, and another one stands ready: once more from the beginning.
      this.abandon();
      this.around.beside.lose();
      this.served = undefined;
      this.start();
    } else if (wish.run === this.wish?.run) {
      // Nobody knows what is left of it: whoever wants it again begins anew.
      this.abandon();
      this.served = this.wish;
      this.around.events.emit('failed', { run: wish.run, error });
    } else this.served = wish;
    this.around.changed();
  }

  private abandon(): void {
    this.gallery.clear();
    this.course?.forget();
    this.course = undefined;
    this.job?.abort();
  }
}
