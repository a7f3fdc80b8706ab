import type { Draft } from '../../shared/draft.ts';
import type { Media } from '../../shared/media.ts';
import type { ImageRule, KindRules } from '../../shared/platforms/rules.ts';
import { database, write } from '../draft/database.ts';
import { sha256Of } from '../draft/hash.ts';
import { Refusal } from '../failure.ts';
import { prepareMedia } from '../video/prepare-media.ts';
import type { World } from '../world.ts';
import { sheetContent } from './content.ts';
import { drawSheet } from './draw-sheet.ts';
import { layOut } from './lay-out.ts';
import { PAGE, type SheetPhoto } from './paper.ts';
import { sheetLanguage } from './words.ts';

/** Grows when the same listing gives another sheet, so that what an older version made is not used. */
const WAY = 2;

const ours = <T>(value: T) => ({ value, source: '', read: '' });
/** Sharp on A4, and light: a sheet of 50 photos stays below what LinkedIn takes. */
const ON_PAPER: ImageRule = {
  mimes: ours(['image/jpeg'] as const),
  maxBytes: ours(1_900_000),
  maxLongSide: ours(2000),
};

/** What the sheet needs of the outside. */
type Hands = Pick<World, 'drawImage' | 'takePen' | 'language'>;

/**
 * The listing's sheet as a PDF; its bytes are stored under their own sha256. Made once for the same content: asked
 * again it is only looked up. `title` is the Target's, `photos`, of which there
 * must be one, go in by their order. `made` is told of each photo.
 * Throws Refusal `media-gone`.
 */
export async function makeSheet(
  world: Hands,
  draft: Draft,
  { title, photos, kind }: { title: string; photos: readonly Media[]; kind: KindRules },
  made: () => Promise<void>,
): Promise<Media> {
  const first = photos[0] as Media;
  const language = sheetLanguage(draft.language, world.language());
  const content = sheetContent(draft, title, language);
  const said = JSON.stringify([content, language, photos.map((one) => one.sha256)]);
  const key = `${first.sha256} sheet/${WAY}/${await sha256Of(new Blob([said]))}`;
  const db = await database();
  const known = await db.get('prepared', key);
  if (known && (await db.getKey('blobs', known.media.sha256))) {
    for (const _ of photos) await made();
    return known.media;
  }
  const ready: SheetPhoto[] = [];
  for (const photo of photos) {
    const one = await prepareMedia(world, photo, { ...kind, image: ON_PAPER });
    const jpeg = await db.get('blobs', one.sha256);
    if (!jpeg) throw new Refusal('media-gone', 'The bytes of a photo are no longer here. Fetch it again.');
    ready.push({ jpeg, width: one.width, height: one.height });
    await made();
  }
  const pen = await world.takePen();
  const pages = layOut(content, ready, pen);
  const pdf = await drawSheet(pages, ready, pen, { title: content.title, language });
  const media: Media = {
    sha256: await sha256Of(pdf),
    kind: 'document',
    mime: 'application/pdf',
    bytes: pdf.size,
    width: Math.round(PAGE.width),
    height: Math.round(PAGE.height),
    provenance: { pageUrl: draft.source.url, at: draft.source.at },
  };
  const thumb = await db.get('thumbs', first.sha256);
  await write(['blobs', 'thumbs', 'prepared'], (tx) =>
    Promise.all([
      tx.objectStore('blobs').put(pdf, media.sha256),
      // In lists it is shown by the photo it begins with.
      thumb && tx.objectStore('thumbs').put(thumb, media.sha256),
      tx.objectStore('prepared').put({ key, from: first.sha256, media }),
    ]),
  );
  return media;
}
