import { beforeEach, expect, it } from 'vitest';
import { sheetPages } from '../../extension/background/sheet-pages.ts';
import type { Draft } from '../../shared/draft.ts';
import { linkedin } from '../../shared/platforms/linkedin.ts';
import type { KindRules } from '../../shared/platforms/rules.ts';
import { readPdf } from '../fakes/linkedin/pdf.ts';
import { jpeg } from './bytes.ts';
import { clip, photo } from './clips.ts';
import { freshDatabase, type TestWorld, testWorld } from './world.ts';

const kind = linkedin.kinds.find((one) => one.kind === 'document') as KindRules;
let world: TestWorld;
let draft: Draft;

beforeEach(async () => {
  freshDatabase();
  world = testWorld({ language: () => 'de' });
  const { saveClip } = await import('../../extension/draft/save-clip.ts');
  const { createFetcher } = await import('../../extension/draft/fetch-media.ts');
  const { readDraft } = await import('../../extension/draft/drafts.ts');
  const photos = ['a', 'bb', 'ccc', 'dddd', 'eeeee', 'ffffff'].map((one) => photo(one));
  const price = { value: { amount: 1250.5, currency: 'EUR', text: '' }, foundIn: [] };
  const text = 'A house by the lake. '.repeat(90);
  const cdn = {
    ...world,
    fetch: async (url: RequestInfo | URL) => new Response(jpeg({ width: 900 + String(url).length })),
  };
  const id = await saveClip(cdn, clip({ facts: { price }, text, photos }), []);
  await createFetcher(cdn).start(id);
  draft = (await readDraft(id)) as Draft;
});

const asked = (more: Partial<Parameters<typeof sheetPages>[1]> = {}) =>
  sheetPages(world, { draftId: draft.id, title: 'By the lake', photos: draft.picked, ...more });

it('shows beforehand, word for word and photo for photo, the pages that go out', async () => {
  const { makeSheet } = await import('../../extension/sheet/make-sheet.ts');
  const { pickedMedia } = await import('../../extension/send/post-input.ts');
  const { blobOf } = await import('../../extension/draft/drafts.ts');
  const { pages, language } = await asked();
  const photos = pickedMedia(draft).map((one) => one.media);
  const sheet = await makeSheet(world, draft, { title: 'By the lake', photos, kind }, async () => {});
  const pdf = readPdf(new Uint8Array(await ((await blobOf(sheet.sha256)) as Blob).arrayBuffer()));
  expect(language).toBe('de');
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map((page) => page.words.map((word) => word.text))).toEqual(
    pdf?.pages.map((page) => page.lines),
  );
  expect(pages.map((page) => page.photos.length)).toEqual(pdf?.pages.map((page) => page.photos.length));
  expect(pages.flatMap((page) => page.photos.map((one) => one.sha256))).toEqual(
    photos.map((one) => one.sha256),
  );
});

it('shows only the photos that are to go out, and stores nothing', async () => {
  const { database } = await import('../../extension/draft/database.ts');
  const before = await (await database()).count('blobs');
  const { pages } = await asked({ photos: draft.picked.slice(0, 2) });
  expect(pages.flatMap((page) => page.photos)).toHaveLength(2);
  expect(await (await database()).count('blobs')).toBe(before);
});

it('says what is missing where there is nothing to show', async () => {
  await expect(asked({ photos: [] })).rejects.toMatchObject({ error: { code: 'media-coming' } });
  await expect(asked({ draftId: 'gone' })).rejects.toMatchObject({ error: { code: 'draft-gone' } });
});
