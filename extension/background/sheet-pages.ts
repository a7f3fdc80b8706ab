import type { Draft } from '../../shared/draft.ts';
import type { Media } from '../../shared/media.ts';
import { readDraft } from '../draft/drafts.ts';
import { Refusal } from '../failure.ts';
import type { SheetAsked, SheetPages } from '../messages.ts';
import { sheetContent } from '../sheet/content.ts';
import { layOut } from '../sheet/lay-out.ts';
import { sheetLanguage } from '../sheet/words.ts';
import type { Pen, World } from '../world.ts';

/**
 * The listing's sheet as it would go out, page by page; nothing is made or stored. Throws Refusal `draft-gone`, and
 * `media-coming` where none of the photos has been fetched.
 */
export async function sheetPages(
  world: Pick<World, 'takePen' | 'language'>,
  asked: SheetAsked,
): Promise<SheetPages> {
  const draft = await readDraft(asked.draftId);
  if (!draft) throw new Refusal('draft-gone', 'This draft has been deleted.');
  return pagesOf(draft, asked, await world.takePen(), world.language());
}

/** The same for a Draft at hand; `browser`: the browser's language. */
export function pagesOf(
  draft: Draft,
  { title, photos: ids }: SheetAsked,
  pen: Pick<Pen, 'width'>,
  browser: string,
): SheetPages {
  const shapes = ids.flatMap((id): Pick<Media, 'sha256' | 'width' | 'height'>[] => {
    const { sha256, width, height } = draft.media.find((one) => one.id === id) ?? {};
    return sha256 && width && height ? [{ sha256, width, height }] : [];
  });
  if (shapes.length === 0) throw new Refusal('media-coming', 'A picked photo or video has not been fetched.');
  const language = sheetLanguage(draft.language, browser);
  const content = sheetContent(draft, title, language);
  const pages = layOut(content, shapes, pen);
  return {
    language,
    pages: pages.map(({ words, lines, photos }) => ({
      words: words.map(({ style, ...word }) => ({ ...word, ...style })),
      lines: [...lines],
      photos: photos.map(({ photo, ...box }) => ({ ...box, sha256: shapes[photo]?.sha256 ?? '' })),
    })),
  };
}
