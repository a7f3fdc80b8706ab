import type { Source } from './media.ts';

/**
 * Drafts and media that came from no page but from files of their owner. Their addresses lead nowhere: the scheme is
 * ours, and says what the file was called.
 */

const SCHEME = 'clipcast:';
const HOST = /^https?:\/\/(?:[^@/?#]*@)?(?:www\.)?([^/:?#]+)/i;
const FILE = `${SCHEME}file/`;

/** Where a medium was found that its owner gave as a file. */
export const OWN_FILE = 'own-file';
/** Where a fact or a medium was found that stood in a table. */
export const OWN_TABLE = 'table';

/** The Source of a Draft that begins with no page; `link`: the page it is about, where its owner named one. */
export function ownSource(draftId: string, title: string, at: number, link?: string): Source {
  const url = `${SCHEME}draft/${draftId}`;
  const site = HOST.exec(link ?? '')?.[1] ?? '';
  return { url, canonicalUrl: link ?? url, title, site, at };
}

export const isOwn = ({ url }: Pick<Source, 'url'>): boolean => url.startsWith(SCHEME);

/** The page that a Draft is about; empty where there is none. */
export const linkOf = ({ canonicalUrl }: Pick<Source, 'canonicalUrl'>): string =>
  canonicalUrl.startsWith(SCHEME) ? '' : canonicalUrl;

/** The address of an own file: it keeps its name. */
export const ownFileUrl = (name: string): string =>
  FILE + encodeURIComponent([...name.replace(/\p{Cs}/gu, '')].slice(0, 200).join(''));

/** What the file was called; null for what lies on the web. */
export function fileNameOf(url: string): string | null {
  if (!url.startsWith(FILE)) return null;
  try {
    return decodeURIComponent(url.slice(FILE.length));
  } catch {
    return url.slice(FILE.length);
  }
}

/** Why a file of the owner's could not become a medium; names words in the catalogue. */
export type OwnTrouble =
  | 'empty'
  | 'not-media'
  | 'heic'
  | 'broken'
  | 'too-small'
  | 'too-large'
  | 'too-many'
  | 'no-space'
  | 'not-subtitles'
  | 'no-video'
  | 'table'
  | 'unreadable';
