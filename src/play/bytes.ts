// Bytes for a record, and the 32 letters and digits that they become: no mail program, chat or spreadsheet rewrites these,
// whatever it does to capitals.

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS = 5;
const BYTE = 8;

export function toLetters(bytes: ArrayLike<number>): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (let i = 0; i < bytes.length; i++) {
    held = (held << BYTE) | bytes[i];
    for (bits += BYTE; bits >= BITS;) {
      bits -= BITS;
      text += LETTERS[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + LETTERS[(held << (BITS - bits)) & 31] : text;
}

/** undefined where a letter is none of them, or where bits are left over that no byte was written with. */
export function fromLetters(text: string): number[] | undefined {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return undefined;
    held = (held << BITS) | value;
    bits += BITS;
    if (bits >= BYTE) {
      bits -= BYTE;
      bytes.push((held >> bits) & 255);
    }
    held &= (1 << bits) - 1;
  }
  return held === 0 && bits < BITS ? bytes : undefined;
}

const SEVEN = 128;

export class Writer {
  readonly bytes: number[] = [];

  /** A whole number from 0 up, seven bits a byte. */
  number(x: number): void {
    for (; x >= SEVEN; x = Math.floor(x / SEVEN)) this.bytes.push((x % SEVEN) + SEVEN);
    this.bytes.push(x);
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    this.bytes.push(...bytes);
  }
}

/** Throws a RangeError at whatever was not written by a Writer. */
export class Reader {
  private at = 0;
  private readonly bytes: readonly number[];

  constructor(bytes: readonly number[]) {
    this.bytes = bytes;
  }

  get isOver(): boolean {
    return this.at === this.bytes.length;
  }

  number(most = Number.MAX_SAFE_INTEGER, least = 0): number {
    let x = 0;
    for (let size = 1; ; size *= SEVEN) {
      const byte = this.next();
      x += (byte % SEVEN) * size;
      if (x > most) throw new RangeError('too large');
      if (byte >= SEVEN) continue;
      // One number, one way to write it.
      if ((byte === 0 && size > 1) || x < least) throw new RangeError('not canonical');
      return x;
    }
  }

  text(most: number): string {
    const length = this.number(most);
    const bytes = Uint8Array.from({ length }, () => this.next());
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  }

  private next(): number {
    if (this.at >= this.bytes.length) throw new RangeError('cut short');
    return this.bytes[this.at++];
  }
}
