// Door of the pure part of the curve: steps as data, for those who edit them without the picture. It is apart from
// index.ts so that the picture is loaded only where it is shown.
export { monthAfter, monthRange } from '../keyframes/months';
export { opened, type Curve, type Ground } from './curve';
export { addKeyframe, removeKeyframe, setMonth, setValue } from './edit';
