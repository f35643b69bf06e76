// What stands under the header: the workbench, or a view that takes its whole place.

/** The views by what they are for, in the order of the header. */
export const VIEW_GROUPS = {
  compare: ['compare'],
  futures: ['story'],
  decide: ['drivers', 'map', 'frontier', 'search'],
  business: ['bowTie', 'pods', 'team', 'concentration', 'economics', 'bridge', 'retention', 'flow'],
  books: ['books'],
} as const;

export type ViewGroup = keyof typeof VIEW_GROUPS;
export type ViewName = (typeof VIEW_GROUPS)[ViewGroup][number];

export const groupNames = Object.keys(VIEW_GROUPS) as ViewGroup[];
const views: readonly ViewName[] = Object.values(VIEW_GROUPS).flat();

export const groupOf = (view: ViewName): ViewGroup =>
  groupNames.find((group) => (VIEW_GROUPS[group] as readonly ViewName[]).includes(view)) as ViewGroup;

export const viewNamed = (name: unknown): ViewName | undefined => views.find((view) => view === name);

export class SceneState {
  /** null: the workbench. */
  view = $state<ViewName | null>(null);
  /** Number of the future whose story is told; null: the typical one. */
  future = $state<number | null>(null);
  /** Path of an assumption that a view sent somebody to; the workbench reveals it, and clears this. */
  sought = $state.raw<string | null>(null);

  private readonly may: (view: ViewName) => boolean;

  /** `may`: is a view to be had? */
  constructor(may: (view: ViewName) => boolean = () => true) {
    this.may = may;
  }

  show(view: ViewName): void {
    if (this.may(view)) this.view = view;
  }

  /** To the workbench, and there to one of its assumptions. */
  back(path: string | null = null): void {
    this.view = null;
    this.sought = path;
  }
}
