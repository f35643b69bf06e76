// The outside of every link, the same for every codec version for ever: `b1.checksum.length.body`. So a page of any
// age can tell a damaged link from one that it is too old for, and drop what a program has hung on to the end
// (a full stop, a bracket, a tracking parameter).
import { hashText } from '../engine/random';
import type { BrokenReason } from './state';

const CODEC = 1;
/** Longer fragments are not looked at; the largest scenario there can be needs about three quarters of this. */
export const MOST_CHARACTERS = 100_000;

const FORM = /^b(\d{1,4})\.([0-9a-z]{7})\.([0-9a-z]{1,4})\.(.*)$/s;
const BEGUN = /^b\d{0,4}(?:\.[0-9a-z]{0,7}(?:\.[0-9a-z]{0,4})?)?$/;

const BASE = 36;
/** 32 bits as seven digits of base 36. It finds accidents; it is no signature. */
const checksum = (codec: string, length: string, body: string) =>
  hashText(`${codec}.${length}.${body}`).toString(BASE).padStart(7, '0');

/** The fragment for a body. */
export function wrap(body: string): string {
  const length = body.length.toString(BASE);
  return `b${CODEC}.${checksum(String(CODEC), length, body)}.${length}.${body}`;
}

export type Unwrapped =
  { readonly ok: true; readonly body: string } | { readonly ok: false; readonly reason: BrokenReason };

const refuse = (reason: BrokenReason): Unwrapped => ({ ok: false, reason });

/** The body of a fragment, with or without its #. */
export function unwrap(text: string): Unwrapped {
  if (text.length > MOST_CHARACTERS) return refuse('tooLong');
  // Programs that wrap lines put spaces and line ends into long addresses.
  const fragment = text.replace(/\s+/g, '').replace(/^#/, '');
  if (fragment === '') return refuse('empty');
  const [, codec, check, length, rest] = FORM.exec(fragment) ?? [];
  if (codec === undefined) {
    if (BEGUN.test(fragment)) return refuse('truncated');
    return refuse(/^b\d/.test(fragment) ? 'checksum' : 'foreign');
  }
  const characters = parseInt(length, BASE);
  if (rest.length < characters) return refuse('truncated');
  const body = rest.slice(0, characters);
  if (checksum(codec, length, body) !== check) return refuse('checksum');
  if (Number(codec) > CODEC) return refuse('newer');
  if (Number(codec) < CODEC) return refuse('unreadable');
  return { ok: true, body };
}
