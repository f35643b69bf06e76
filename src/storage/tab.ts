// Which draft a tab was about. Where nothing may be stored it forgets, that is all.
import { keepInTab, readFromTab } from './session';

const KEY = 'ballast/draft';

export class TabMemory {
  get draft(): string | null {
    return readFromTab(KEY);
  }

  set draft(id: string | null) {
    keepInTab(KEY, id);
  }
}
