// Door of what the editors of keyframes share.
export type { Bench, HandWords, KeyResult } from './bench';
export type { Dated, Edited, Handle, TimeFrame } from './frame';
export { isRoomy, placeLabels, widthOf, type GutterLabel } from './gutter';
export { default as GutterLabels } from './GutterLabels.svelte';
export { Hands } from './hands.svelte';
export { default as Head } from './Head.svelte';
export { wishOf } from './keys';
export { inForce, insert, monthAfter, monthRange, moveTo, placeFor, replace } from './months';
export { default as Plot } from './Plot.svelte';
export { default as Rings } from './Rings.svelte';
