// The words of the presets, as the catalogue brings them when asked.
import type { Messages } from '../../messages';
import { PROVENANCE, SOURCES, isPresetId } from '../../scenario';

export type PresetTexts = Awaited<ReturnType<Messages['presets']>>;

/** What is said of a preset, and where it comes from; undefined when there are no words for it. */
export function presetTexts(words: PresetTexts, { assumptions }: Messages, id: string) {
  if (!isPresetId(id)) return undefined;
  const sources = PROVENANCE[id].map((source) => {
    const { title, where, grade } = SOURCES[source];
    return assumptions.source(title, where, assumptions.grades[grade]);
  });
  return { ...words.words[id], sources };
}
