// Door of the mix editor.
export { default as MixEditor } from './MixEditor.svelte';
export { isIdle, type Keyframe, type Mix } from './mix';
export type { MixWords, Segment } from './words';
