// Templates of one's own: saved, named anew, deleted and brought back, whatever the storage does.
import { expect, it } from 'vitest';
import { fallback, podOf, withSettings, type OwnTemplate } from '../../src/scenario';
import { encodeFile, templatesIn } from '../../src/share';
import { OwnTemplates, usualWork } from '../../src/state';
import type { Outcome } from '../../src/storage';

const [, enterprise] = fallback.segments;
const template = (id: string, name = id): OwnTemplate => ({
  ...{ id, name, archetype: 'enterprise', currency: 'USD', values: podOf(fallback, enterprise) },
});

/** A storage that several pages share. */
class Shelf {
  stored: readonly OwnTemplate[] = [];
  outcome: Outcome = { ok: true };
  private readonly listeners: (() => void)[] = [];

  page(): OwnTemplates {
    return new OwnTemplates({
      read: () => this.stored,
      write: (templates) => {
        if (this.outcome.ok) this.stored = templates;
        return this.outcome;
      },
      onChange: (told) => void this.listeners.push(told),
    });
  }
  tell(): void {
    for (const told of this.listeners) told();
  }
}
const names = (page: OwnTemplates) => page.list.map(({ name }) => name);

it('are kept for the next visit, each under a name of its own', () => {
  const shelf = new Shelf();
  const page = shelf.page();
  expect(page.add(template('a', 'Mine'))).toBe('Mine');
  expect(page.add(template('b', 'Mine'))).toBe('Mine 2');
  page.rename('a', 'Yours');
  expect(names(page)).toEqual(['Yours', 'Mine 2']);
  expect(names(shelf.page())).toEqual(['Yours', 'Mine 2']);
  expect(page.add(template('c', 'x'.repeat(40)))).toHaveLength(40);
  expect(page.add(template('d', 'x'.repeat(40)))).toMatch(/^x{38} 2$/);
});

it('are brought back to their place after they were deleted', () => {
  const page = new Shelf().page();
  for (const id of ['a', 'b', 'c']) page.add(template(id));
  page.remove('b');
  expect(names(page)).toEqual(['a', 'c']);
  expect(page.removed?.name).toBe('b');
  page.restore();
  expect(names(page)).toEqual(['a', 'b', 'c']);
  expect(page.removed).toBeNull();
});

it('stay on the page when nothing can be saved, and are saved once it can', () => {
  const shelf = new Shelf();
  const page = shelf.page();
  page.add(template('a'));
  for (const reason of ['full', 'denied', 'absent', 'failed'] as const) {
    shelf.outcome = { ok: false, reason };
    page.add(template(reason));
    expect(page.trouble).toBe(reason);
  }
  shelf.tell();
  expect(names(page)).toEqual(['a', 'full', 'denied', 'absent', 'failed']);
  expect(shelf.stored).toHaveLength(1);
  shelf.outcome = { ok: true };
  page.remove('a');
  expect(page.trouble).toBeNull();
  expect(names(shelf.page())).toEqual(['full', 'denied', 'absent', 'failed']);
});

it('of two tabs do not overwrite one another', () => {
  const shelf = new Shelf();
  const [one, other] = [shelf.page(), shelf.page()];
  one.add(template('a'));
  other.add(template('b'));
  expect(names(shelf.page())).toEqual(['a', 'b']);
  shelf.tell();
  expect(names(one)).toEqual(['a', 'b']);
});

it('go along in a file of the scenario whose PODs are like them, and are taken in once', () => {
  const page = new Shelf().page();
  page.add(template('a'));
  const other = withSettings(fallback, 'enterprise', { 'ae.seats': 3 });
  expect(page.usedIn(other)).toEqual([]);
  const file = encodeFile(usualWork(), page.usedIn(fallback));
  const there = new Shelf().page();
  there.add(template('x', 'a'));
  there.take(templatesIn(file));
  there.take(templatesIn(file));
  expect(names(there)).toEqual(['a', 'a 2']);
  for (const text of ['', '{', '[]', '{"templates":7}', encodeFile(usualWork())])
    expect(templatesIn(text)).toEqual([]);
});
