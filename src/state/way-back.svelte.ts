// The way back from the workbench to the page of its own that was left for it: a lesson's step, a memo or a game. It is
// the browser's entry that knows it, so that it holds over a reload and in every view, and ends where another link is
// opened.
import type { Address, LeftPage } from './address';
import type { DraftState } from './draft.svelte';
import type { LinkState } from './link.svelte';
import type { PlaceName, PlaceState } from './place.svelte';

export class WayBackState {
  private readonly address: Address;
  private readonly place: PlaceState;
  private readonly draft: DraftState;
  private readonly link: LinkState;

  constructor(address: Address, place: PlaceState, draft: DraftState, link: LinkState) {
    this.address = address;
    this.place = place;
    this.draft = draft;
    this.link = link;
  }

  /** null where nothing was left for what is on the workbench. */
  readonly leftPage: LeftPage | null = $derived.by(() => {
    // The address does not tell by itself when it is another entry's: with each of those other work is opened.
    void this.draft.id;
    return this.place.name === null ? this.address.leftPage : null;
  });

  /** On to the workbench, with what is on the page. Until that work has settled the address says nothing: were it still
      the page's, a browser would not hear of the way back there. */
  depart(place: PlaceName): void {
    this.link.enter('', 'another', { place, fragment: this.address.fragment });
    this.place.leave();
  }

  /** To where one was on the page that was left; what is on the workbench is saved first. */
  go(): void {
    if (this.leftPage) this.address.follow(this.leftPage.fragment);
  }
}
