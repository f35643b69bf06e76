// Names for copies in the library. Pure.
import { LONGEST_NAME } from '../scenario';

/**
 * A name that is not taken, as long as a name may be.
 * @param tell the name of the n-th copy of a name
 */
export function copyName(
  name: string,
  taken: readonly string[],
  tell: (name: string, n: number) => string,
): string {
  for (let n = 1; ; n++) {
    const letters = Array.from(name);
    while (tell(letters.join(''), n).length > LONGEST_NAME) letters.pop();
    const copy = tell(letters.join('').trimEnd(), n);
    if (!taken.includes(copy)) return copy;
  }
}
