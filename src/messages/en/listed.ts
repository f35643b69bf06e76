// Several things inside a sentence.
const all = new Intl.ListFormat('en-GB');

/** "Ada, Ben and Cleo". */
export const listed = (things: readonly string[]): string => all.format(things);
