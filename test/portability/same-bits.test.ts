// Every browser engine on this machine computes the very same bits as Node: a link must show the same figures anywhere.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digests } from './digests';
import { engines, withPage } from './engines';
import { servePage, type ServedPage } from './served-page';

describe('the same bits as in Node', () => {
  let page: ServedPage;
  beforeAll(async () => (page = await servePage()));
  afterAll(() => page.close());
  const expected = digests();

  for (const [name, engine] of Object.entries(engines)) {
    it(name, async ({ skip }) => {
      if (!engine) return skip(`${name} is not installed`);
      expect(await withPage(engine, page.address, page.answer())).toEqual({ digests: expected });
    });
  }
});
