// What is said to an investor, on pages: it leaves them in the memo’s own link alone.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { decodeFile, encodeLink, SENDER_WORDS } from '../../src/share';
import { MemoState, PlayState, type App } from '../../src/state';
import { frameFragment, wholeFragment } from '../../src/views/embed/links';
import { outgoing } from '../../src/views/share/outgoing';
import { freshBrowser } from '../storage/browser';
import { closePages, FakeAddress, keepsNothing, openPage } from './page';

beforeEach(() => {
  freshBrowser();
});
afterEach(closePages);

const secret = Object.fromEntries(SENDER_WORDS.map((word) => [word, `Secret${word}`]));
const keepsQuiet = (text: string) =>
  expect(text).not.toMatch(/secret|p1_3h60|_E(?:step|class)\.|"(?:step|class)":|&(?:step|class)=/i);

const usual = 'preset=shippo-pivot&futures=100';
const said = SENDER_WORDS.map((word) => `${word}=${secret[word]}`).join('&');
/** All that leaves the page but for the memo’s own link. */
const waysOut = (app: App): readonly string[] => [
  ...[app.link.href, app.link.file, wholeFragment(app.link.linked)],
  frameFragment(app.link.linked, 'arr', 'system'),
  encodeLink(outgoing(app.link.linked, { opens: 'workbench', beside: true, said: app.place.sender })),
];

it('of one’s own work are in no link, frame or file, and still at hand for the memo', async () => {
  const { app } = await openPage(new FakeAddress());
  app.place.sender = secret;
  expect(app.place.sender).toEqual(secret);
  waysOut(app).forEach(keepsQuiet);
  expect(decodeFile(app.link.file).status).toBe('ok');
  const memo = encodeLink(outgoing(app.link.linked, { opens: 'memo', beside: true, said: app.place.sender }));
  for (const word of SENDER_WORDS) expect(memo).toContain(secret[word]);
});

it.each([
  ['a memo', `${usual}&view=memo&${said}`],
  ['a frame', `${usual}&view=memo&embed=arr&${said}`],
  ['a frame of a lesson', `${usual}&embed=1&step=3&class=SecretClass&predictions=p1_3h60&${said}`],
])('of somebody else are passed on by no page: %s', async (_, fragment) => {
  const { app } = await openPage(new FakeAddress(fragment));
  // The page's own address is what was opened.
  waysOut(app).slice(1).forEach(keepsQuiet);
});

it('are in no answer to a memo', async () => {
  const { app } = await openPage(new FakeAddress(`${usual}&view=memo&${said}`));
  keepsQuiet(new MemoState(app).reply);
});

it('are in no link of a game', async () => {
  const { app } = await openPage(new FakeAddress(`${usual}&view=memo&play=1&${said}`));
  const play = new PlayState(app, keepsNothing);
  await play.begin('Ada');
  [play.fragment, play.marketFragment].forEach((text) => expect(text).not.toMatch(/secret/i));
});
