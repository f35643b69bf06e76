// Which of several wordings fits on one line of an element, in the element's own font.
import type { Attachment } from 'svelte/attachments';

/** Canvas and page may differ by so much, px. */
const SLACK = 2;

export class Room {
  private width = $state(Infinity);
  private font = $state('');
  private canvas: CanvasRenderingContext2D | null = null;

  /** To be attached to the element whose lines are meant. */
  readonly measure: Attachment<HTMLElement> = (element) => {
    const observer = new ResizeObserver(() => {
      this.width = element.clientWidth;
      this.font = getComputedStyle(element).font;
    });
    observer.observe(element);
    return () => observer.disconnect();
  };

  fits(text: string): boolean {
    const { width, font } = this;
    this.canvas ??= document.createElement('canvas').getContext('2d');
    if (!this.canvas || font === '') return true;
    this.canvas.font = font;
    return this.canvas.measureText(text).width <= width - SLACK;
  }

  /** The first that fits; the last one when none does. */
  choose(wordings: readonly string[]): string {
    return wordings.find((text) => this.fits(text)) ?? wordings[wordings.length - 1];
  }
}
