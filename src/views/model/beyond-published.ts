// Lines of the model page on presets that lie outside published figures. Pure.
import type { ModelMessages } from '../../messages/load-model';
import { BEYOND_PUBLISHED, preset, type BeyondPublished } from '../../scenario';

/** Measure, and which presets with the reason. */
export function beyondLines({ beyondPublished: t }: ModelMessages): (readonly [string, string])[] {
  return (Object.keys(BEYOND_PUBLISHED) as BeyondPublished[]).map((measure) => {
    const [name, why] = t.measures[measure];
    const presets = BEYOND_PUBLISHED[measure].map((id) => preset(id)?.name ?? id);
    return [name, t.line(presets.join(', '), why)];
  });
}
