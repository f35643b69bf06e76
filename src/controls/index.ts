// Door of the controls.
export { default as Dialog } from './Dialog.svelte';
export { default as Menu } from './Menu.svelte';
export { default as NameField } from './NameField.svelte';
export { default as NumberField } from './NumberField.svelte';
export { default as ParameterRow } from './ParameterRow.svelte';
export { default as Popover } from './Popover.svelte';
export { default as Search } from './Search.svelte';
export { default as SegmentMark } from './SegmentMark.svelte';
export { default as Sheet } from './Sheet.svelte';
export { default as Slider } from './Slider.svelte';
export { default as Stepper } from './Stepper.svelte';
export { default as Switch } from './Switch.svelte';
export { default as Tabs } from './Tabs.svelte';
export type { Cell, Editing } from './cell';
export { figureOf, type Figure } from './figure';
export { isRange, middle, type Bounds, type Law, type Range, type Value } from './range';
export { Room } from './room.svelte';
export type { Track } from './track';
