// Which thing of the lanes says its sentence: the one that is pointed at, or else pressed, or else reached by keys.
import { aimedAt, type Thing } from './lane-things';

export class LanePointing {
  hovered: string | null = $state(null);
  pinned: string | null = $state(null);
  focused: string | null = $state(null);
  /** The one that Tab leads to; any until one was reached. */
  last = $state('');
  private readonly things: () => readonly Thing[];
  private readonly buttons: () => readonly HTMLElement[];

  /** `buttons`: of the things, in their order. */
  constructor(things: () => readonly Thing[], buttons: () => readonly HTMLElement[]) {
    this.things = things;
    this.buttons = buttons;
  }

  /** In the order of Tab. */
  readonly stop: Thing | undefined = $derived.by(() => {
    const things = this.things();
    return things.find(({ key }) => key === this.last) ?? things.at(0);
  });

  readonly said: Thing | undefined = $derived.by(() => {
    const spoken = this.hovered ?? this.pinned ?? this.focused;
    return this.things().find(({ key }) => key === spoken);
  });

  hush(): void {
    this.hovered = this.pinned = this.focused = null;
  }

  /** Things may lie over each other: the one whose middle is nearest is meant. Once more lets it go. */
  press({ key }: Thing, event: MouseEvent): void {
    const byKey = event.detail === 0;
    const rects = this.buttons().map((button) => button.getBoundingClientRect());
    const at = aimedAt(rects, event.clientX, event.clientY);
    const aimed = byKey || at < 0 ? key : this.things()[at].key;
    const again = this.pinned === aimed;
    this.hush();
    this.pinned = again ? null : aimed;
  }

  /** To the next by arrow keys, round at the ends. */
  step(event: KeyboardEvent, thing: Thing): void {
    const things = this.things();
    const at = things.indexOf(thing);
    const to = {
      ...{ ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 },
      ...{ Home: 0, End: -1 },
    };
    if (!Object.hasOwn(to, event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.pinned = null;
    this.buttons()
      .at(to[event.key as keyof typeof to] % things.length)
      ?.focus();
  }
}
