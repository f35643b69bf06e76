// Labels inside a sentence.

/** In lower case at its beginning, unless that is a name in capitals: "win rate", but "R&D speed" and "PODs". */
export const midSentence = (label: string): string =>
  label.replace(/^\p{Lu}(?=[\p{Ll}'’-]*(?:\s|$))/u, (first) => first.toLowerCase());
