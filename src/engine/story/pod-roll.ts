// PODs by number: the team's list closes its gaps, a story needs names that stay.
import { isRamped, type World } from '../model';
import type { StoryEvent } from './events';

interface Pod {
  readonly number: number;
  segment: number;
  ramped: boolean;
}

export class PodRoll {
  /** In the order of the team's list. */
  private list: Pod[] = [];
  private ever = 0;

  begin({ team }: World): void {
    this.ever = 0;
    this.list = Array.from({ length: team.pods }, (_, pod) => this.next(team.podSegment[pod], true));
  }

  /** Numbers by the places of the team's list. */
  get numbers(): readonly number[] {
    return this.list.map(({ number }) => number);
  }

  opened(month: number, segment: number): StoryEvent {
    const pod = this.next(segment, false);
    this.list.push(pod);
    return { kind: 'podOpened', month, segment, pod: pod.number };
  }

  /** The youngest came out of that one. */
  split(month: number, parent: number): StoryEvent {
    const { number: pod, segment } = this.list[this.list.length - 1];
    return { kind: 'podSplit', month, segment, pod, parent: this.list[parent].number };
  }

  moved(month: number, place: number, to: number): StoryEvent {
    const pod = this.list[place];
    const from = pod.segment;
    pod.segment = to;
    pod.ramped = false;
    return { kind: 'podMoved', month, segment: to, from, pod: pod.number };
  }

  closed(month: number, place: number): StoryEvent {
    const [{ number: pod, segment }] = this.list.splice(place, 1);
    return { kind: 'podClosed', month, segment, pod };
  }

  /** Those who have every seat filled and ramped since this month: once for each segment that they work in. */
  ramped(world: World): StoryEvent[] {
    return this.list.flatMap((pod, place): StoryEvent[] => {
      if (pod.ramped || !isRamped(world, place, 1)) return [];
      pod.ramped = true;
      return [{ kind: 'podRamped', month: world.month, segment: pod.segment, pod: pod.number }];
    });
  }

  private next(segment: number, ramped: boolean): Pod {
    return { number: ++this.ever, segment, ramped };
  }
}
