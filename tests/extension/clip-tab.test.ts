import { beforeEach, expect, test, vi } from 'vitest';
import { clipTab } from '../../extension/background/clip-tab.ts';
import { closeDatabase } from '../../extension/draft/database.ts';
import { readDraft } from '../../extension/draft/drafts.ts';
import { createFetcher } from '../../extension/draft/fetch-media.ts';
import { remember } from '../../extension/send/remember.ts';
import type { OptionValues } from '../../shared/draft.ts';
import { clip } from './clips.ts';
import { account } from './stand-in-worker.ts';
import { freshDatabase, testWorld } from './world.ts';

vi.mock('../../extension/clip/inject.ts', () => ({
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
