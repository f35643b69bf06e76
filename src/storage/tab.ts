// What a tab remembers over a reload, and over a crash where the browser restores its tabs: which draft it was about.
// Other tabs do not see it (a duplicated tab starts with a copy).
import { readTabText, writeTabText } from './tab-text';

const KEY = 'ballast/draft';

export class TabMemory {
  get draft(): string | null {
    return readTabText(KEY);
  }

  set draft(id: string | null) {
    writeTabText(KEY, id);
  }
}
