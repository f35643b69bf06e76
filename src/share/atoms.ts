// Numbers and texts in the letters that no mail program, chat or browser rewrites in an address: A–Z a–z 0–9 - .
// (RFC 3986 "unreserved" without ~; _ stands between tokens). Reading gives undefined for what is not well formed.

/** Shortest notation that reads back to the same double: `.28`, `15E5`, `-2`. Finite numbers only. */
export function writeNumber(x: number): string {
  if (x === 0) return '0';
  const [, sign, first, rest = '', power] = EXPONENTIAL.exec(x.toExponential()) as RegExpExecArray;
  const exponent = Number(power) - rest.length;
  const short = `${sign}${first}${rest}E${exponent}`;
  const plain = String(x).replace(/^(-?)0\./, '$1.');
  return plain.includes('e') || short.length < plain.length ? short : plain;
}
const EXPONENTIAL = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

export function readNumber(text: string): number | undefined {
  return text.length <= LONGEST_NUMBER && NUMBER.test(text) ? Number(text) : undefined;
}
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:E-?\d{1,3})?$/;
const LONGEST_NUMBER = 30;

/** Numbers joined by x: a range `.21x.36`, a keyframe `22x.7x.3`. */
export const writeTuple = (numbers: readonly number[]): string => numbers.map(writeNumber).join('x');

export function readTuple(text: string): number[] | undefined {
  const numbers: number[] = [];
  for (const part of text.split('x')) {
    const number = readNumber(part);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  return numbers;
}

/** A space is `.`, a full stop `-.`, a hyphen `--`; every other UTF-16 unit `-` and four hexadecimal digits. */
export const writeText = (text: string): string =>
  text.replace(/[^A-Za-z0-9]/g, (unit) => {
    if (unit === ' ') return '.';
    if (unit === '-' || unit === '.') return `-${unit}`;
    return `-${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

export function readText(text: string): string | undefined {
  if (!TEXT.test(text)) return undefined;
  return text.replace(/\.|-(?:([-.])|(.{4}))/g, (_, mark: string | undefined, hex: string | undefined) => {
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
    return mark ?? ' ';
  });
}
const TEXT = /^(?:[A-Za-z0-9.]|-(?:[-.]|[0-9a-f]{4}))*$/;
