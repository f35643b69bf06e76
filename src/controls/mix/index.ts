// Door of the mix editor.
export { default as MixEditor } from './MixEditor.svelte';
export type { Keyframe, Mix } from './mix';
export type { TimeFrame } from './shapes';
export type { MixWords, Segment } from './words';
