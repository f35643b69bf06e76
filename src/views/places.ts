// Pages besides the workbench, fetched when a link asks for them.
import type { Component } from 'svelte';
import type { PlaceName } from '../state';

type Load = () => Promise<{ default: Component }>;

const LOADERS: Partial<Record<PlaceName, Load>> = {
  lesson: () => import('./lesson/LessonPlace.svelte'),
  lessons: () => import('./lessons/Lessons.svelte'),
  embed: () => import('./embed/Embed.svelte'),
  memo: () => import('./memo/Memo.svelte'),
  play: () => import('./play/Play.svelte'),
};

/** In the place of whatever a link that cannot be opened was for. */
export const damaged: Load = () => import('./damaged/Damaged.svelte');

export const placeOf = (name: PlaceName): Load | undefined => LOADERS[name];
