import { beforeEach, expect, test, vi } from 'vitest';
import { clipTab } from '../../extension/background/clip-tab.ts';
import { closeDatabase } from '../../extension/draft/database.ts';
import { readDraft } from '../../extension/draft/drafts.ts';
import { createFetcher } from '../../extension/draft/fetch-media.ts';
import { saveHashtagGroups } from '../../extension/send/hashtag-groups.ts';
import { NOBODY, remember } from '../../extension/send/remember.ts';
import { readRemembered } from '../../extension/send/remembered.ts';
import { saveTemplates } from '../../extension/send/templates.ts';
import type { OptionValues } from '../../shared/draft.ts';
import { clip } from './clips.ts';
import { account } from './stand-in-worker.ts';
import { freshDatabase, testWorld } from './world.ts';

vi.mock('../../extension/background/read-tab.ts', () => ({
  readTab: async () => clip(),
  UnreadablePage: class extends Error {},
}));

beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
});

test('“Send to TikTok” begins as a screen does: comments, duets, stitches, disclosure and AI are off, privacy is unchosen', async () => {
  // As an older version remembered it: raw, switches and all.
  const last: OptionValues = {
    ...{ mode: 'inbox', privacy: 'SELF_ONLY', comment: true, duet: true, stitch: true },
    ...{ disclosure: true, brandedContent: true, aiGenerated: true },
  };
  await remember({ accounts: [account], lastOptions: { [account.id]: last }, lastAccountId: account.id });
  const world = testWorld();
  const id = await clipTab(world, createFetcher(world), 1, { platform: 'tiktok' });
  await world.settled();
  expect((await readDraft(id))?.targets).toEqual([{ accountId: account.id, options: { mode: 'inbox' } }]);
});

test('a caption begins as the owner’s template says, and at a platform with its own as that one says', async () => {
  const world = testWorld();
  await remember({ accounts: [account], lastAccountId: account.id });
  await saveTemplates(world, { all: 'Seen on {site}: {title}', tiktok: '{title}!', x: '   ' });
  const id = await clipTab(world, createFetcher(world), 1, { platform: 'tiktok' });
  await world.settled();
  const draft = await readDraft(id);
  const { title, site } = { title: draft?.facts.title?.value, site: draft?.source.site };
  expect(draft?.caption).toBe(`Seen on ${site}: ${title}`);
  expect(draft?.targets[0]?.caption).toBe(`${title}!`);
});

test('templates stay when their owner signs out, an empty one is ours again, and none may be endless', async () => {
  const world = testWorld();
  await saveTemplates(world, { all: '{title}' });
  await remember(NOBODY);
  expect((await readRemembered()).templates).toEqual({ all: '{title}' });
  expect((await saveTemplates(world, { all: ' ' })).templates).toEqual({});
  await expect(saveTemplates(world, { all: 'x'.repeat(2001) })).rejects.toMatchObject({
    error: { code: 'template-too-long' },
  });
});

test('groups of hashtags are tidied, stay when their owner signs out, and one of the same name takes the place of the other', async () => {
  const world = testWorld();
  await saveHashtagGroups(world, [
    { name: ' Canal ', tags: ['#canal', 'Canal', 'water side', ''] },
    { name: '', tags: ['nameless'] },
    { name: 'Empty', tags: [] },
    { name: 'canal', tags: ['boats'] },
  ]);
  await remember(NOBODY);
  expect((await readRemembered()).hashtagGroups).toEqual([{ name: 'canal', tags: ['boats'] }]);
  const many = Array.from({ length: 80 }, (_, at) => ({ name: `group ${at}`, tags: ['one'] }));
  expect((await saveHashtagGroups(world, many)).hashtagGroups).toHaveLength(50);
});
