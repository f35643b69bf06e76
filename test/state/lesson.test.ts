// A lesson moved from step to step: the stage follows, tries are put back, predictions are in the link, nothing is saved.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SHOWS, questionOf, readLesson, readPredictions, startOf } from '../../src/stories';
import { LessonState, RESULT_TABS, usualWork, VIEW_GROUPS } from '../../src/state';
import source from '../stories/first-sale.md?raw';
import { freshBrowser } from '../storage/browser';
import { inRoot } from './effects.svelte';
import { closePages, FakeAddress, openPage } from './page';

const text = source.replace('futures: 400', 'futures: 100');
const { lesson: told } = readLesson(text);
/** What a record calls the question of a step. */
const asked = (step: number, { steps } = told) => questionOf(steps[step - 1].scene);

let ends: (() => void)[] = [];
beforeEach(() => {
  ends = [];
  freshBrowser();
});
afterEach(() => {
  ends.forEach((end) => end());
  closePages();
});

async function open(fragment: string, of = told) {
  const address = new FakeAddress(fragment);
  const { app } = await openPage(address);
  const lesson = new LessonState(app, of);
  ends.push(inRoot(() => lesson.follow()));
  return { address, app, lesson };
}

const until = (is: () => boolean) =>
  vi.waitFor(
    () => {
      flushSync();
      expect(is()).toBe(true);
    },
    { timeout: 60_000 },
  );

it('shows what can be shown: every tab and view of the page, and single charts', () => {
  const all = [...RESULT_TABS, ...Object.values(VIEW_GROUPS).flat(), 'arr', 'cash'];
  expect([...SHOWS].sort()).toEqual([...all].sort());
});

it('opens at the step of the link, and puts its scenario, luck and view on the stage', async () => {
  const { app, lesson } = await open('lesson=first-sale&step=3&locks=plan');
  expect(lesson.at).toBe(3);
  expect(app.scenario.scenario).toBe(lesson.stages[2].scenario);
  expect([app.run.luck.seed, app.run.luck.ignoranceSeed, app.run.luck.futures]).toEqual([9, 3, 100]);
  expect([app.scene.view, app.scene.future]).toEqual(['story', 10]);
});

it('turns steps in the address, keeps other words, and comes back exactly', async () => {
  const { address, app, lesson } = await open('lesson=first-sale&locks=plan');
  expect(lesson.at).toBe(0);
  lesson.go(2);
  flushSync();
  expect(address.fragment).toBe('lesson=first-sale&locks=plan&step=2');
  expect(app.scenario.scenario.months).toBe(48);
  lesson.go(99);
  flushSync();
  expect([lesson.at, address.fragment]).toEqual([lesson.last, 'lesson=first-sale&locks=plan&step=end']);
  address.back();
  await until(() => lesson.at === 2);
  expect(app.scenario.scenario).toBe(lesson.stages[1].scenario);
  expect(app.place.words['locks']).toBe('plan');
  address.back();
  await until(() => lesson.at === 0);
});

it('keeps look, locks and language from step to step, after a reload and on the way back', async () => {
  const met = { locks: 'team,-presets', lang: 'en', theme: 'dark' };
  const words = (fragment: string) => Object.fromEntries(new URLSearchParams(fragment));
  const { address, app, lesson } = await open('lesson=first-sale&locks=team,-presets&lang=en&theme=dark');
  lesson.go(1);
  lesson.give({ kind: 'skipped' });
  lesson.go(2);
  flushSync();
  expect(words(address.fragment)).toMatchObject({ ...met, step: '2', predictions: `p2_1-${asked(1)}-k` });
  expect(words(lesson.fragmentOf('handout'))).toMatchObject(met);
  const again = await open(address.fragment);
  expect([again.lesson.at, again.app.theme.theme]).toEqual([2, 'dark']);
  expect(again.app.place.words).toMatchObject({ locks: met.locks, lang: 'en' });
  address.back();
  await until(() => lesson.at === 1);
  expect(app.theme.theme).toBe('dark');
  // What the reader chooses instead is nobody else's look.
  app.theme.theme = 'light';
  lesson.go(3);
  flushSync();
  expect(words(address.fragment)).not.toHaveProperty('theme');
});

it('passes on to a class what its teacher has set, and nothing of one student', async () => {
  const set = 'lesson=first-sale&seed=5&futures=40&locks=team,-presets&lang=en';
  const said = `step=handout&present=1&session=s1&predictions=p2_1-${asked(1)}-k`;
  const { lesson } = await open(`${set}&${said}&theme=dark`);
  const words = Object.fromEntries(new URLSearchParams(lesson.invitation));
  expect(words).toEqual({ ...Object.fromEntries(new URLSearchParams(set)), theme: 'dark' });
});

it('puts back what was tried', async () => {
  const { app, lesson } = await open('lesson=first-sale&step=2');
  expect(lesson.isTouched).toBe(false);
  app.scenario.set('company.cash', 9e6);
  flushSync();
  expect(lesson.isTouched).toBe(true);
  lesson.perform();
  flushSync();
  expect([lesson.isTouched, app.scenario.scenario]).toEqual([false, lesson.stages[1].scenario]);
});

it('keeps an answer in the link, judged once the step’s own run has settled', async () => {
  const { address, app, lesson } = await open('lesson=first-sale&step=2');
  expect(lesson.asked?.kind).toBe('chance');
  lesson.give({ kind: 'chance', value: 60 });
  flushSync();
  expect(lesson.asked).toBeNull();
  expect(address.fragment).toContain(`predictions=p2_2-${asked(2)}-h60`);
  await until(() => (lesson.answers.keptAt(2)?.score.length ?? 0) > 0);
  const shown = lesson.shown;
  expect(lesson.answers.keptAt(2)?.score).toEqual([
    Math.round(100 * (shown?.picture.odds.survival[48] ?? NaN)),
  ]);
  expect(readPredictions(new URLSearchParams(address.fragment).get('predictions') ?? '')).toEqual(
    lesson.answers.kept,
  );
  // Given once.
  lesson.give({ kind: 'chance', value: 10 });
  expect(lesson.answers.keptAt(2)?.given).toEqual({ kind: 'chance', value: 60 });
  expect(app.draft.isCopy).toBe(true);
});

it('judges a curve by the months in the middle half, and a number by futures counted', async () => {
  const { lesson } = await open('lesson=first-sale&step=1');
  lesson.give({ kind: 'curve', values: Array.from({ length: 12 }, () => 0) });
  await until(() => (lesson.answers.keptAt(1)?.score.length ?? 0) > 0);
  const [inside, wide, of] = lesson.answers.keptAt(1)?.score ?? [];
  expect(of).toBe(36);
  expect(inside).toBeLessThanOrEqual(wide);
  lesson.go(4);
  lesson.give({ kind: 'number', value: 1e12 });
  await until(() => (lesson.answers.keptAt(4)?.score.length ?? 0) > 0);
  expect(lesson.answers.keptAt(4)?.score).toEqual([100, 100]);
});

it('leaves out predictions that do not fit, and says so', async () => {
  const { lesson } = await open('lesson=first-sale&step=2&predictions=p1_2n5_3h50_4k');
  expect(lesson.answers.isRefused).toBe(true);
  expect(lesson.answers.kept.map(({ step }) => step)).toEqual([4]);
});

describe('a lesson that was changed after the link was made', () => {
  const answers = `p2_1-${asked(1)}-k_2-${asked(2)}-h60s23_4-${asked(4)}-n5s1x2`;
  const opened = (changed: string, step = 0) =>
    open(`lesson=first-sale&step=${step}&predictions=${answers}`, readLesson(changed).lesson);

  it('keeps each answer with its question, where steps were put in, taken out and reworded', async () => {
    const inserted = text
      .replace('## Turn to small business', '## Between\n\nA pause.\n\n## Turn to small business')
      .replace('The same company turns', 'That same company turns')
      .replace(/## The same plan under other luck[\s\S]*?(?=## Beside)/, '');
    const { lesson } = await opened(inserted, 3);
    expect(lesson.lesson.steps.map(({ title }) => title)).toEqual([
      ...['Sell to the giants first', 'Between', 'Turn to small business'],
      'Beside the plan without a turn',
    ]);
    expect(lesson.answers.kept.map(({ step, given }) => [step, given.kind])).toEqual([
      [1, 'skipped'],
      [3, 'chance'],
      [4, 'number'],
    ]);
    expect([lesson.answers.countAstray, lesson.answers.isRefused, lesson.asked]).toEqual([0, false, null]);
  });

  it('neither shows nor scores what was answered to another question, and keeps it in the link', async () => {
    const reworded = text.replace('In how many of 100 futures is it still', 'In how many of 100 is it not');
    const { address, lesson } = await opened(reworded, 2);
    expect(lesson.answers.kept.map(({ step }) => step)).toEqual([1, 4]);
    expect([lesson.answers.countAstray, lesson.answers.isRefused]).toEqual([1, false]);
    expect(lesson.asked?.ask).toMatch(/not in business/);
    lesson.give({ kind: 'chance', value: 5 });
    flushSync();
    const now = asked(2, lesson.lesson);
    expect(now).not.toBe(asked(2));
    expect(address.fragment).toContain(`_2-${asked(2)}-h60s23_2-${now}-h5`);
  });

  it.each([
    ['the month', 'month: 48', 'month: 47'],
    ['what is asked for', 'of: arr', 'of: revenue'],
    ['the company it is asked of', 'compare: enterprise-only', 'compare: smb-only'],
  ])('takes another question for another: %s', (_, was, is) => {
    expect(asked(4, readLesson(text.replace(was, is)).lesson)).not.toBe(asked(4));
  });

  it('takes what is looked at, and its luck, for no part of a question', () => {
    const shown = text.replace('show: compare', 'seed: 5\nshow: arr\nhighlight: [cash]');
    expect(asked(4, readLesson(shown).lesson)).toBe(asked(4));
  });
});

it('names a question for ever as it was published', () => {
  expect([1, 2, 3, 4].map((step) => asked(step))).toEqual(['aicni', 'tw5wq', '', 'pgqas']);
  // As the last was before it had to name its preset.
  expect(questionOf({ ...told.steps[3].scene, preset: null, months: null })).toBe('bh1mc');
});

it('believes no score of a link, but counts it again', async () => {
  const { address, lesson } = await open('lesson=first-sale&step=2&predictions=p1_2h60s60');
  expect([lesson.answers.keptAt(2)?.score, lesson.answers.isJudged(2)]).toEqual([[60], false]);
  await until(() => lesson.answers.isJudged(2));
  const found = Math.round(100 * (lesson.shown?.picture.odds.survival[48] ?? NaN));
  expect(found).not.toBe(60);
  expect(lesson.answers.keptAt(2)?.score).toEqual([found]);
  expect(address.fragment).toContain(`2-${asked(2)}-h60s${found}`);
});

it('takes a score of another length for none', async () => {
  const { lesson } = await open('lesson=first-sale&step=0&predictions=p1_1c1s5x5_2h60s1x2');
  expect(lesson.answers.kept.map(({ score }) => score)).toEqual([[], []]);
});

it('asks again, and keeps the first answer in the link', async () => {
  const { address, lesson } = await open('lesson=first-sale&step=2');
  lesson.give({ kind: 'chance', value: 60 });
  lesson.answers.again(lesson.at);
  expect(lesson.asked?.kind).toBe('chance');
  lesson.give({ kind: 'chance', value: 20 });
  flushSync();
  expect(lesson.asked).toBeNull();
  expect(lesson.answers.retryAt(2)).toMatchObject({ attempt: 2, kept: { given: { value: 20 } } });
  expect(address.fragment).toMatch(/predictions=p2_2-\w+-h60(s|$)/);
  await until(() => (lesson.answers.retryAt(2)?.kept.score.length ?? 0) > 0);
  expect(lesson.answers.retryAt(2)?.kept.score).toEqual(lesson.answers.keptAt(2)?.score);
  lesson.answers.again(lesson.at);
  lesson.go(3);
  lesson.go(2);
  expect(lesson.asked).toBeNull();
});

it('plays under a class’s luck, but for the step that shows another, and fewer futures', async () => {
  const { address, app, lesson } = await open('lesson=first-sale&step=2&seed=5&futures=40');
  const luck = () => [app.run.luck.seed, app.run.luck.ignoranceSeed, app.run.luck.futures];
  expect([told.seed, luck()]).toEqual([3, [5, 3, 40]]);
  lesson.go(3);
  expect(luck()).toEqual([9, 3, 40]);
  flushSync();
  expect(address.fragment).toBe('lesson=first-sale&step=3&seed=5&futures=40');
  lesson.leave();
  flushSync();
  expect(app.place.words).toEqual({});
});

it('keeps to its own luck where a link’s cannot be', async () => {
  const { lesson } = await open('lesson=first-sale&seed=-1&futures=x');
  expect(lesson.luck).toEqual({ seed: told.seed, futures: told.futures });
});

it('stays presented at every step until it is left, by either word', async () => {
  const { address, lesson } = await open('lesson=first-sale&step=present');
  expect([lesson.at, lesson.isPresented]).toEqual([0, true]);
  lesson.go(2);
  flushSync();
  expect(address.fragment).toBe('lesson=first-sale&step=2&present=1');
  lesson.present(false);
  flushSync();
  expect([lesson.isPresented, address.fragment]).toEqual([false, 'lesson=first-sale&step=2']);
  lesson.present(true);
  flushSync();
  expect(address.fragment).toBe('lesson=first-sale&step=2&present=1');
});

it('leaves for the workbench with a copy, and back leads into the lesson again', async () => {
  const { address, app, lesson } = await open('lesson=first-sale&step=2');
  app.scenario.set('company.cash', 9e6);
  lesson.leave();
  flushSync();
  expect([app.place.name, app.draft.isCopy]).toEqual([null, true]);
  expect(app.scenario.scenario.company['cash']).toBe(9e6);
  await until(() => address.fragment.startsWith('b1'));
  address.back();
  await until(() => app.place.name === 'lesson');
  expect(address.fragment).toBe('lesson=first-sale&step=2');
});

it('is led back to from the workbench, to the same step, from any view and after a reload', async () => {
  const { address, app, lesson } = await open('lesson=first-sale&step=end');
  expect(app.wayBack.leftPage).toBeNull();
  const [{ start }] = told.exercises;
  lesson.leave(start ? startOf(told, start) : undefined);
  expect(app.wayBack.leftPage).toEqual({ place: 'lesson', fragment: 'lesson=first-sale&step=end' });
  await until(() => address.fragment.startsWith('b1'));
  app.scene.show('bowTie');
  flushSync();
  app.wayBack.go();
  await until(() => app.place.name === 'lesson');
  expect([address.fragment, app.wayBack.leftPage]).toEqual(['lesson=first-sale&step=end', null]);
  // As any link that is followed, it can be gone back from.
  address.back();
  await until(() => app.place.name === null);
  expect(app.wayBack.leftPage?.place).toBe('lesson');
  const { app: reloaded } = await openPage(address);
  expect(reloaded.wayBack.leftPage?.place).toBe('lesson');
  // A link from elsewhere has left nothing.
  address.follow('preset=balanced');
  await until(() => reloaded.scenario.scenario.base.startsWith('balanced'));
  expect(reloaded.wayBack.leftPage).toBeNull();
});

it('is led back to at once, before what is on the workbench has settled, by the page and by the browser', async () => {
  const { address, app, lesson } = await open('lesson=first-sale&step=2');
  lesson.leave();
  flushSync();
  expect([address.fragment, app.place.name, app.run.isSettled]).toEqual(['', null, false]);
  app.wayBack.go();
  await until(() => app.place.name === 'lesson');
  expect([address.fragment, lesson.at]).toEqual(['lesson=first-sale&step=2', 2]);
  lesson.leave();
  flushSync();
  expect([app.place.name, app.run.isSettled]).toEqual([null, false]);
  address.back();
  await until(() => app.place.name === 'lesson');
  expect([address.fragment, app.wayBack.leftPage]).toEqual(['lesson=first-sale&step=2', null]);
});

describe('the way back to it ends with the work that it was left for,', () => {
  const left = async () => {
    const opened = await open('lesson=first-sale&step=2');
    opened.lesson.leave();
    flushSync();
    expect(opened.app.wayBack.leftPage?.place).toBe('lesson');
    return opened;
  };

  it('where one’s own work is gone back to', async () => {
    const { app } = await left();
    await app.link.backToOwn();
    expect(app.wayBack.leftPage).toBeNull();
  });

  it('where another draft is opened', async () => {
    const { app } = await left();
    await app.link.goTo(app.draft.fresh(usualWork()));
    expect(app.wayBack.leftPage).toBeNull();
  });

  it('where a file is opened, and not where none could be', async () => {
    const { app } = await left();
    await app.link.openFile(() => Promise.resolve('no file'));
    expect(app.wayBack.leftPage?.place).toBe('lesson');
    const { file } = app.link;
    await app.link.openFile(() => Promise.resolve(file));
    expect(app.wayBack.leftPage).toBeNull();
  });
});

it('saves nothing while it is played', async () => {
  const { app, lesson } = await open('lesson=first-sale&step=2');
  app.scenario.set('company.cash', 9e6);
  lesson.go(3);
  flushSync();
  app.draft.saveNow();
  await app.draft.save();
  expect(await app.draft.own()).toBeNull();
  expect(app.draft.savedAt).toBe(0);
});
