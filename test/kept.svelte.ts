// What a component under test shows and changes: its props read it, so that they stay up to date.

export class Kept<T> {
  now: T;

  constructor(value: T) {
    this.now = $state.raw(value);
  }
}
