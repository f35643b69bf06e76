// Every view that takes the workbench's place, fetched when somebody opens it.
import type { Component } from 'svelte';
import { groupNames, VIEW_GROUPS, type ViewGroup, type ViewName } from '../../state';

type Load = () => Promise<{ default: Component }>;

const LOADERS: Partial<Record<ViewName, Load>> = {
  compare: () => import('../compare/Compare.svelte'),
  story: () => import('../story/Story.svelte'),
  bowTie: () => import('../bow-tie/BowTie.svelte'),
  pods: () => import('../pods/Pods.svelte'),
  team: () => import('../team/Team.svelte'),
  concentration: () => import('../concentration/Concentration.svelte'),
  economics: () => import('../economics/Economics.svelte'),
  bridge: () => import('../bridge/Bridge.svelte'),
  retention: () => import('../retention/Retention.svelte'),
  flow: () => import('../flow/Flow.svelte'),
  map: () => import('../map/Map.svelte'),
  frontier: () => import('../frontier/Frontier.svelte'),
  search: () => import('../search/Search.svelte'),
  drivers: () => import('../drivers/Drivers.svelte'),
  books: () => import('../books/Books.svelte'),
};

export const loaderOf = (view: ViewName): Load | undefined => LOADERS[view];

export const viewsOf = (group: ViewGroup): readonly ViewName[] =>
  VIEW_GROUPS[group].filter((view) => view in LOADERS);

/** Groups with something to show. */
export const groups: readonly ViewGroup[] = groupNames.filter((group) => viewsOf(group).length > 0);
