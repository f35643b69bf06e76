// A visitor to the built page: opens it, waits for figures, and keeps a list of whatever went wrong on the way.
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect as hasty, type Page } from '@playwright/test';
import { fallback } from '../../src/scenario';
import { encodeLink, PLAIN_VIEW, type LinkState } from '../../src/share';

export const usualLink = (): LinkState => ({
  ...{ scenario: fallback, seed: 1, ignoranceSeed: 1, futures: 400 },
  ...{ view: PLAIN_VIEW, engine: '1.0.0', survival: null },
});

/** How long figures may take on a slow machine with two tests at once, milliseconds. */
const PATIENCE = 30_000;
export const expect = hasty.configure({ timeout: PATIENCE / 2 });

/** The preset with few futures, so that a test need not wait for many. */
export const quick = encodeLink(usualLink());

export class Visit {
  readonly complaints: string[] = [];
  readonly strangers: string[] = [];

  constructor(
    readonly page: Page,
    private readonly site: string,
  ) {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('dialog', (dialog) => {
      this.complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('requestfailed', (request) => this.complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== new URL(site).origin) {
        this.strangers.push(url.href);
      }
    });
  }

  /** Opens the page, with a link where one is given, and waits for its figures. @returns their fingerprint */
  async open(fragment = ''): Promise<string> {
    await this.page.goto(fragment ? `./#${fragment}` : './');
    return this.settled();
  }

  /** Begins own work at the bare address, with few futures. @returns the fingerprint of the preset with them */
  async begin(): Promise<string> {
    await this.page.goto('./');
    await this.page.getByRole('button', { name: 'Settings' }).click();
    await this.page.getByLabel('Futures', { exact: true }).selectOption('400');
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByText('from 400 futures')).toBeVisible({ timeout: PATIENCE });
    return this.settled();
  }

  /** Waits until the figures are those of what is on the page. @returns their fingerprint, other than `before` */
  async settled(before = ''): Promise<string> {
    const page = this.page.locator('[data-fingerprint]');
    await expect(page).not.toHaveAttribute('data-fingerprint', before, { timeout: PATIENCE });
    return (await page.getAttribute('data-fingerprint')) ?? '';
  }

  headline = () => this.page.getByRole('heading', { level: 1 });

  /** The fragment, once the address has one other than `before`. */
  async fragment(before = ''): Promise<string> {
    const now = () => new URL(this.page.url()).hash.slice(1);
    await expect.poll(now, { timeout: PATIENCE }).not.toBe(before);
    return now();
  }

  /** What axe finds wrong, in the whole page or in one part of it. */
  async faults(within = 'html'): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).include(within).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
  }

  /** Another window of the same browser. */
  another = async (): Promise<Visit> => new Visit(await this.page.context().newPage(), this.site);

  expectPeace(): void {
    expect(this.complaints).toEqual([]);
    expect(this.strangers).toEqual([]);
  }
}

/** Every test ends by asking whether anything went wrong unseen. */
export const test = base.extend<{ visit: Visit }>({
  // So low that the plans are not in sight: their odds are computed only for someone who looks.
  viewport: { width: 1440, height: 640 },
  visit: async ({ page, baseURL }, use, info) => {
    info.setTimeout(4 * PATIENCE);
    const visit = new Visit(page, baseURL ?? '');
    await use(visit);
    visit.expectPeace();
  },
});
