// A month's comings and goings, counted by segment and role.
import { MAX_SEATS, ROLES } from '../input';
import { sharedBase, type World } from '../model';
import type { PeopleKind, StoryEvent } from './events';

export class PeopleTally {
  private readonly counts = new Map<PeopleKind, Map<number, number>>();
  /** [segments × roles] months of ramp at the end of the month before: a playbook shortens them. */
  private ramp = new Float64Array();

  begin({ team }: World): void {
    this.counts.clear();
    this.ramp = team.ramp.slice();
  }

  add(kind: PeopleKind, segment: number, role: number): void {
    const posts = this.counts.get(kind) ?? new Map<number, number>();
    this.counts.set(kind, posts);
    const post = segment * ROLES.length + role;
    posts.set(post, (posts.get(post) ?? 0) + 1);
  }

  /** What the month has brought, those who have come to the end of their ramp in it included. */
  flush(world: World): StoryEvent[] {
    this.countRamped(world);
    const events = [...this.counts].flatMap(([kind, posts]) =>
      [...posts].map(([post, count]): StoryEvent => {
        const role = ROLES[post % ROLES.length];
        return { kind, month: world.month, segment: Math.floor(post / ROLES.length), role, count };
      }),
    );
    this.begin(world);
    return events;
  }

  private countRamped(world: World): void {
    const { team, ctx } = world;
    for (let pod = 0; pod < team.pods; pod++)
      for (let i = 0; i < team.podSeats[pod]; i++)
        this.look(world, pod * MAX_SEATS + i, team.podSegment[pod]);
    for (let s = 0; s < ctx.segments; s++)
      for (let role = 0; role < ROLES.length; role++)
        for (let i = 0; i < team.shared[s * ROLES.length + role]; i++)
          this.look(world, sharedBase(s, role) + i, s);
  }

  /** A seat's holder was a month short of it before, and a month is what everybody gains who stays. */
  private look({ team }: World, seat: number, segment: number): void {
    const tenure = team.tenure[seat];
    const post = segment * ROLES.length + team.role[seat];
    if (tenure < 1 || tenure < team.ramp[post] || tenure - 1 >= this.ramp[post]) return;
    this.add('ramped', segment, team.role[seat]);
  }
}
