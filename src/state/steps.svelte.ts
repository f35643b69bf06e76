// The browser's own way back: each view that somebody goes to is a step of its history; the work stays as it is.
import { untrack } from 'svelte';
import type { Address } from './address';
import type { DraftState } from './draft.svelte';
import type { LinkState } from './link.svelte';
import { PlaceState } from './place.svelte';
import { viewNamed, type SceneState, type ViewName } from './scene.svelte';

export class StepsState {
  /** What the present entry shows. */
  private work: string | null = null;
  private view: ViewName | null = null;
  private readonly address: Address;
  private readonly scene: SceneState;
  private readonly draft: DraftState;
  private readonly link: LinkState;
  private readonly place: PlaceState;

  constructor(
    address: Address,
    scene: SceneState,
    draft: DraftState,
    link: LinkState,
    place = new PlaceState(),
  ) {
    this.place = place;
    this.address = address;
    this.scene = scene;
    this.draft = draft;
    this.link = link;
  }

  /** To be called once the page has opened, where effects may be made. */
  follow(): void {
    this.address.onTravel(() => this.travel());
    $effect(() => {
      const { id } = this.draft;
      const { view } = this.scene;
      // Pages of their own keep their own entries.
      if (!this.place.isGuest) untrack(() => this.note(id, view));
    });
  }

  private note(work: string, view: ViewName | null): void {
    const isOther = work !== this.work;
    if (!isOther && view === this.view) return;
    this.work = work;
    this.view = view;
    // Other work takes the place of what was on the page: the way back to that is the page's own.
    if (isOther) this.address.mark({ work, view });
    else this.address.push({ work, view });
  }

  /** Another entry: a view of the same work, or else an address, which is told by itself. */
  private travel(): void {
    const { step } = this.address;
    if (this.place.isGuest) return;
    if (step?.work !== this.draft.id) return;
    this.view = viewNamed(step.view) ?? null;
    this.scene.view = this.view;
    this.link.goOn();
  }
}
