// How far counting has come, in the same words wherever something is counted one by one: so many of so many of what.
import { plural } from '../plural';

const each = (futures: string | undefined) => (futures === undefined ? '' : `, ${futures} futures each`);

export const progress = {
  plans: (done: number, of: number, futures?: string) =>
    `${done} of ${of} ${plural('en', of, { one: 'plan', other: 'plans' })} counted${each(futures)}`,
  assumptions: (done: number, of: number) =>
    `${done} of ${of} ${plural('en', of, { one: 'assumption', other: 'assumptions' })} counted`,
  futures: (done: string, of: string) => `${done} of ${of} futures counted`,
};
