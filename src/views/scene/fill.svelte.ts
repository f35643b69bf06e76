// Height of a view's pictures: so that they fill the scene, and no more than they need where it scrolls.
import type { Attachment } from 'svelte/attachments';

/** Under the last of them, px: the scene's own padding. */
const FOOT = 24;

interface Room {
  /** Pictures under one another: what grows by the height of each. */
  readonly rows: () => number;
  /** Of a picture, px. */
  readonly least: number;
  readonly most: number;
}

/** Put `attach` on what holds the pictures and all that stands between and under them. */
export class Fill {
  /** Of each picture, px. */
  height: number = $state(0);
  private readonly room: Room;

  constructor(room: Room) {
    this.room = room;
    this.height = room.least;
  }

  readonly attach: Attachment<HTMLElement> = (element) => {
    const scene = element.closest<HTMLElement>('main');
    if (!scene) return;
    const seen = new ResizeObserver(() => this.fit(element, scene));
    seen.observe(element);
    seen.observe(scene);
    return () => seen.disconnect();
  };

  /** What is no picture keeps its height; what is left is shared out. A page that scrolls as a whole has no room to fill. */
  private fit(element: HTMLElement, scene: HTMLElement): void {
    const { rows, least, most } = this.room;
    if (getComputedStyle(scene).overflowY === 'visible') {
      this.height = least;
      return;
    }
    const above = element.getBoundingClientRect().top - scene.getBoundingClientRect().top + scene.scrollTop;
    const count = Math.max(1, rows());
    const others = element.offsetHeight - count * this.height;
    const share = Math.floor((scene.clientHeight - above - FOOT - others) / count);
    this.height = Math.max(least, Math.min(most, share));
  }
}
