// Door of the mix editor.
export { default as MixEditor } from './MixEditor.svelte';
export type { Keyframe, Mix } from './mix';
export type { MixWords, Segment } from './words';
