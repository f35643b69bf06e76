// Door of the editor of curves.
export type { Curve, Keyframe } from './curve';
export { default as CurveEditor } from './CurveEditor.svelte';
export type { Line } from './line';
export type { CurveWords } from './words';
