// Light, dark, or as the system has it.
import type { Theme } from '../storage';

/** The part of the page that themes touch; tests bring their own. */
export interface ThemeHost {
  readonly root: { readonly dataset: DOMStringMap };
  readonly read: () => Theme;
  /** Where it is refused, the choice holds until the page is left. */
  readonly write: (theme: Theme) => void;
}

/** The theme that looks otherwise than the present one; the system's own look is left to the system. */
export function otherTheme(theme: Theme, systemIsDark: boolean): Theme {
  const isDark = theme === 'system' ? systemIsDark : theme === 'dark';
  if (isDark !== systemIsDark) return 'system';
  return isDark ? 'light' : 'dark';
}

export class ThemeState {
  private chosen: Theme;
  private readonly host: ThemeHost;

  constructor(host: ThemeHost) {
    this.host = host;
    this.chosen = $state(host.read());
    this.paint();
  }

  get theme(): Theme {
    return this.chosen;
  }

  set theme(theme: Theme) {
    this.chosen = theme;
    this.paint();
    this.host.write(theme);
  }

  /** `data-theme` on the root element; none lets the system decide. */
  private paint(): void {
    const { dataset } = this.host.root;
    if (this.chosen === 'system') delete dataset['theme'];
    else dataset['theme'] = this.chosen;
  }
}
