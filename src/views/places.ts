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

export const placeOf = (name: PlaceName): Load | undefined => LOADERS[name];
