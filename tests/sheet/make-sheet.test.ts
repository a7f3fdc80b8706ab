import { beforeEach, expect, it } from 'vitest';
import { makeSheet } from '../../extension/sheet/make-sheet.ts';
import { check } from '../../shared/check.ts';
import type { Draft } from '../../shared/draft.ts';
import type { Media } from '../../shared/media.ts';
import { linkedin } from '../../shared/platforms/linkedin.ts';
import type { KindRules } from '../../shared/platforms/rules.ts';
import { jpeg } from '../extension/bytes.ts';
import { clip, photo } from '../extension/clips.ts';
import { freshDatabase, type TestWorld, testWorld } from '../extension/world.ts';
import { readPdf } from '../fakes/linkedin/pdf.ts';

const kind = linkedin.kinds.find((one) => one.kind === 'document') as KindRules;
const facts = {
  title: { value: 'Flat 7 🏡', foundIn: [] },
  price: { value: { amount: 300_000, currency: 'EUR', text: '300.000 €' }, foundIn: [] },
  address: { value: { text: 'Ulica Złota 7, Łódź' }, foundIn: [] },
  bedrooms: { value: 2, foundIn: [] },
  area: { value: { value: 74, unit: 'm2' as const }, foundIn: [] },
  seller: { value: 'Müller Immobilien', foundIn: [] },
};
let world: TestWorld;
let draft: Draft;
let photos: Media[];

beforeEach(async () => {
  freshDatabase();
  world = testWorld({ language: () => 'de-AT' });
  const { saveClip } = await import('../../extension/draft/save-clip.ts');
  const { createFetcher } = await import('../../extension/draft/fetch-media.ts');
  const { readDraft } = await import('../../extension/draft/drafts.ts');
  const { pickedMedia } = await import('../../extension/send/post-input.ts');
  const cdn = {
    ...world,
    fetch: async (url: RequestInfo | URL) => new Response(jpeg({ width: 900 + String(url).length })),
  };
  const id = await saveClip(
    cdn,
    clip({ facts, photos: ['a', 'bb', 'ccc', 'dddd'].map((one) => photo(one)) }),
    [],
  );
  await createFetcher(cdn).start(id);
  draft = (await readDraft(id)) as Draft;
  photos = pickedMedia(draft).map((one) => one.media);
});

const make = (title = '', made = async () => {}) => makeSheet(world, draft, { title, photos, kind }, made);
const bytesOf = async ({ sha256 }: Media) => {
  const { blobOf } = await import('../../extension/draft/drafts.ts');
  return new Uint8Array(await ((await blobOf(sha256)) as Blob).arrayBuffer());
};

it('makes one PDF of a listing’s facts, description and photos, in the browser’s language where the page names none', async () => {
  let count = 0;
  const sheet = await make('', async () => {
    count += 1;
  });
  expect(sheet).toMatchObject({ kind: 'document', mime: 'application/pdf', width: 595, height: 842 });
  expect(count).toBe(4);
  const read = readPdf(await bytesOf(sheet));
  expect(read?.title).toBe('Flat 7');
  expect(read?.pages[0]?.lines).toEqual([
    'Flat 7',
    'Ulica Złota 7, Łódź',
    '€ 300.000',
    '2',
    'Schlafzimmer',
    '74 m²',
    'Fläche',
    'Two rooms by the park.',
    'Müller Immobilien',
    'Homes',
  ]);
  expect(read?.pages.flatMap((page) => page.photos)).toHaveLength(4);
});

it.each([
  ['fr', ['300 000 €', 'Chambres', '74 m²', 'Surface']],
  ['pl-PL', ['300 000 €', 'Sypialnie', '74 m²', 'Powierzchnia']],
  ['en-GB', ['€300,000', 'Bedrooms', '74 m²', 'Area']],
  // A language in which facts cannot be said: the browser's.
  ['ja', ['€ 300.000', 'Schlafzimmer', '74 m²', 'Fläche']],
])('speaks the language of a listing in %s: prices, areas and labels alike', async (language, words) => {
  draft = { ...draft, language };
  const lines = readPdf(await bytesOf(await make()))?.pages[0]?.lines.map((one) => one.replace(/\s/g, ' '));
  for (const word of words) expect(lines).toContain(word);
});

it('is made once for the same content, and anew for another title or other photos', async () => {
  const [sheet, again] = [await make(), await make()];
  expect(again).toEqual(sheet);
  expect((await make('A flat by the park')).sha256).not.toBe(sheet.sha256);
  photos = photos.slice(1);
  expect((await make()).sha256).not.toBe(sheet.sha256);
});

it('is what LinkedIn takes as a document, alone and within its size, and no other kind of post takes it', async () => {
  const sheet = await make();
  const codes = (kindOf: string, media: Media[]) =>
    check(linkedin, { kind: kindOf, caption: 'A flat', title: 'Flat 7', options: {}, media }).map(
      (one) => one.code,
    );
  expect(codes('document', [sheet])).toEqual([]);
  expect(codes('document', [sheet, ...photos])).toEqual(['mixed-media']);
  expect(codes('document', [{ ...sheet, bytes: 100_000_001 }])).toEqual(['document-too-heavy']);
  expect(codes('photos', [sheet])).toEqual(['mixed-media']);
  expect(codes('video', [sheet])).toEqual(['mixed-media']);
});

it('a photo whose bytes are gone is named as gone', async () => {
  const { write } = await import('../../extension/draft/database.ts');
  await write(['blobs'], (tx) => tx.objectStore('blobs').clear());
  await expect(make()).rejects.toMatchObject({ error: { code: 'media-gone' } });
});
