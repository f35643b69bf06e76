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
  /** Of a link, while it is open; null where it has none, or something else was chosen since. */
  private lent: Theme | null;
  private readonly host: ThemeHost;

  constructor(host: ThemeHost) {
    this.host = host;
    this.chosen = $state(host.read());
    this.lent = $state(null);
    this.paint();
  }

  get theme(): Theme {
    return this.lent ?? this.chosen;
  }

  /** The visitor's own choice, kept for every visit. */
  set theme(theme: Theme) {
    this.chosen = theme;
    this.lent = null;
    this.paint();
    this.host.write(theme);
  }

  /** As a link has it, without a change to what the visitor has chosen; anything else: as the visitor has it. */
  lend(theme: unknown): void {
    this.lent = theme === 'light' || theme === 'dark' ? theme : null;
    this.paint();
  }

  /** Of the link that is open, for what else is opened in its place. */
  get lentMore(): { readonly theme?: Theme } {
    return this.lent === null ? {} : { theme: this.lent };
  }

  /** For a link: what is shown by somebody's choice. */
  get more(): { readonly theme?: Theme } {
    return this.theme === 'system' ? {} : { theme: this.theme };
  }

  /** `data-theme` on the root element; none lets the system decide. */
  private paint(): void {
    const { dataset } = this.host.root;
    if (this.theme === 'system') delete dataset['theme'];
    else dataset['theme'] = this.theme;
  }
}
