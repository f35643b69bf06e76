// A pointer on a slider: grabs a handle or jumps to the pointer, follows, and leaves scrolling alone.
import { drag, handlesOf, numberOf, pick, type Handle, type Subject } from './handles';
import { positionOf } from './track';
import type { Value } from './range';

/** Within this a handle is grabbed (px). */
const REACH = { mouse: 8, touch: 22 } as const;
/** A finger that moved less has tapped (px). */
const SLACK = 5;

export interface Host {
  readonly subject: () => Subject;
  readonly value: () => Value;
  /** The track in the page, without its ends' margins. */
  readonly box: () => DOMRect;
  readonly begin: (handle: Handle) => void;
  readonly input: (value: Value) => void;
  readonly end: () => void;
}

interface Held {
  readonly pointer: number;
  readonly handle: Handle;
  readonly before: Value;
  /** From the pointer to the handle's middle; none when the track itself was pressed. */
  readonly grip: number;
  readonly startX: number;
  moving: boolean;
}

export class SliderDrag {
  private readonly host: Host;
  private held: Held | null = null;

  constructor(host: Host) {
    this.host = host;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0 || this.held) return;
    const { subject, value, box } = this.host;
    const { track, law } = subject();
    const { left, width } = box();
    const x = event.clientX - left;
    const before = value();
    const places = new Map(
      handlesOf(before).map((handle) => [handle, width * positionOf(track, numberOf(handle, before, law))]),
    );
    const touch = event.pointerType !== 'mouse';
    const hit = pick(x, places, touch ? REACH.touch : REACH.mouse);
    const handle = hit ?? 'value';
    const grip = hit ? (places.get(hit) ?? x) - x : 0;
    this.held = { pointer: event.pointerId, handle, before, grip, startX: event.clientX, moving: false };
    // A finger may still turn out to scroll; a mouse means it.
    if (touch) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.take(this.held);
    if (!hit) this.follow(this.held, event.clientX);
    event.preventDefault();
  };

  readonly move = (event: PointerEvent): void => {
    const { held } = this;
    if (held?.pointer !== event.pointerId) return;
    if (!held.moving) {
      if (Math.abs(event.clientX - held.startX) < SLACK) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      this.take(held);
    }
    this.follow(held, event.clientX);
  };

  readonly up = (event: PointerEvent): void => {
    const { held } = this;
    if (held?.pointer !== event.pointerId) return;
    if (!held.moving) {
      this.take(held);
      if (held.grip === 0) this.follow(held, event.clientX);
    }
    this.drop();
  };

  /** The browser scrolls instead, or took the pointer away. */
  readonly cancel = (event: PointerEvent): void => {
    if (this.held?.pointer !== event.pointerId) return;
    if (this.held.moving) this.drop();
    else this.held = null;
  };

  /** Lets go without a word; the gesture has been given up elsewhere. */
  forget(): void {
    this.held = null;
  }

  private take(held: Held): void {
    held.moving = true;
    this.host.begin(held.handle);
  }

  private follow({ handle, before, grip }: Held, clientX: number): void {
    const { left, width } = this.host.box();
    const position = width > 0 ? (clientX + grip - left) / width : 0;
    this.host.input(drag(this.host.subject(), before, handle, position, width));
  }

  private drop(): void {
    this.held = null;
    this.host.end();
  }
}
