// What is found wrong while a lesson is read.
import type { LessonProblem } from './types';

const MOST = 100;

export class Problems {
  readonly list: LessonProblem[] = [];

  add(line: number, message: string): void {
    if (this.list.length < MOST) this.list.push({ line, message });
  }
}
