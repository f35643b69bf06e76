// Text to 32 bits: segment ids and parameter paths become the codes that key the random streams.

/**
 * FNV-1a, 32 bits, over the UTF-8 bytes of the text (G. Fowler, L. C. Noll, K.-P. Vo; constants from the authors'
 * published description). Unsigned. A lone surrogate counts as its own three bytes.
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) {
      hash = mixByte(hash, code);
      continue;
    }
    if (code < 0x800) {
      hash = mixByte(hash, 0xc0 | (code >> 6));
    } else {
      if (code < 0x10000) {
        hash = mixByte(hash, 0xe0 | (code >> 12));
      } else {
        hash = mixByte(hash, 0xf0 | (code >> 18));
        hash = mixByte(hash, 0x80 | ((code >> 12) & 0x3f));
      }
      hash = mixByte(hash, 0x80 | ((code >> 6) & 0x3f));
    }
    hash = mixByte(hash, 0x80 | (code & 0x3f));
  }
  return hash >>> 0;
}

function mixByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/**
 * 32-bit hash whose every bit depends on the whole text: FNV-1a alone leaves the high bits of short names poor, so
 * A. Appleby's MurmurHash3 finaliser follows. Unsigned. Frozen: published links depend on it.
 */
export function hashText(text: string): number {
  let h = fnv1a(text);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Code of a stream: purpose (0…255) in the high 8 bits, 24 bits of the segment id's hash below. Two segments of one
 * scenario share a code once in 16 million pairs of names; the compiler of scenarios should refuse such a pair.
 */
export function streamCode(purpose: number, segmentId: string): number {
  if (!(purpose >= 0 && purpose <= 255) || Math.floor(purpose) !== purpose) {
    throw new RangeError(`A stream's purpose is a whole number from 0 to 255, not ${purpose}`);
  }
  return ((purpose << 24) | (hashText(segmentId) & 0xffffff)) >>> 0;
}
