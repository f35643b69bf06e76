// Showing a lesson to a room: large type, the whole screen where the browser gives it, and a blank one on demand.
import type { LessonState } from '../../state';

/** The smallest type of the stage, px, and the part of the window's height that it has for the back of a room. */
const SMALLEST = 12;
const READABLE = 1 / 54;

/** By how much the stage is larger, in a window of that height, px. */
export const enlarged = (height: number): number => Math.max(1, (height * READABLE) / SMALLEST);

export class Presenting {
  blank = $state(false);
  /** The page has the whole screen. */
  isFull = $state(false);
  private readonly lesson: Pick<LessonState, 'isPresented' | 'present'>;

  constructor(lesson: Pick<LessonState, 'isPresented' | 'present'>) {
    this.lesson = lesson;
  }

  /** The link says so, and says it again when the page is loaded anew before the class. */
  get on(): boolean {
    return this.lesson.isPresented;
  }

  begin(): void {
    this.lesson.present(true);
    this.fill();
  }

  /** The whole screen only after a click or a key; without it the type is as large. */
  fill(): void {
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
  }

  leave(): void {
    this.lesson.present(false);
    this.blank = false;
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  }

  /** Escape leaves the whole screen without telling the page of the key. */
  follow(): void {
    this.isFull = document.fullscreenElement !== null;
    if (!this.isFull) this.leave();
  }
}
