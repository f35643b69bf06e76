// Which edges of the difference get a label: of two that say the same amount the wider one alone. Pure.
import type { Edge, FanBands, FanWords } from '../../charts';

/** From the middle outwards. */
const WAYS: readonly (readonly Edge[])[] = [
  ['p75', 'p90', 'p97_5'],
  ['p25', 'p10', 'p2_5'],
];

export function gapWords(words: FanWords, bands: FanBands, text: (value: number) => string): FanWords {
  const told = (edge: Edge) => text(bands[edge][bands[edge].length - 1]);
  const said = WAYS.flatMap((way) =>
    way.filter((edge, i) => way.slice(i + 1).some((wider) => told(wider) === told(edge))),
  );
  const left = (edges: FanWords['edges'] = {}) =>
    Object.fromEntries(Object.entries(edges).filter(([edge]) => !said.includes(edge as Edge)));
  return { ...words, edges: left(words.edges), narrowEdges: left(words.narrowEdges) };
}
