// Every view that takes the workbench's place, fetched when somebody opens it.
import type { Component } from 'svelte';
import { groupNames, VIEW_GROUPS, type ViewGroup, type ViewName } from '../../state';

type Load = () => Promise<{ default: Component }>;

const LOADERS: Partial<Record<ViewName, Load>> = {
  drivers: () => import('../drivers/Drivers.svelte'),
};

export const loaderOf = (view: ViewName): Load | undefined => LOADERS[view];

export const viewsOf = (group: ViewGroup): readonly ViewName[] =>
  VIEW_GROUPS[group].filter((view) => view in LOADERS);

/** Groups with something to show. */
export const groups: readonly ViewGroup[] = groupNames.filter((group) => viewsOf(group).length > 0);
