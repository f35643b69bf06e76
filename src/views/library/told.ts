// What became of what was asked for, in words. Pure.
import type { Told } from '../../state';
import type { LibraryTexts } from './texts';

export function toldText(t: LibraryTexts, told: Told): string {
  const words = t.told;
  switch (told.kind) {
    case 'copied':
    case 'deleted':
    case 'putBack':
    case 'gone':
      return words[told.kind](told.name);
    case 'notDeleted':
    case 'notRenamed':
      return words[told.kind](told.name, t.trouble[told.reason]);
    case 'broken':
      return told.reason === 'unread' ? words.unread : words.broken(told.reason);
    case 'broughtIn': {
      const parts = (['added', 'already', 'unsaved', 'repaired', 'lost'] as const).filter(
        (part) => told[part] > 0,
      );
      return parts.length > 0 ? parts.map((part) => words[part](told[part])).join(' ') : words.empty;
    }
  }
}
