import { captionAsSent } from '../../shared/caption.ts';
import type { Draft, DraftMedia } from '../../shared/draft.ts';
import type { Known } from './accounts.ts';
import { posterPath } from './poster-path.ts';
import { tableHead, tableRow } from './write-table.ts';
import type { Packed } from './zip-files.ts';

/** Drafts as files that the import takes back in: a table, and a folder for each with its media, captions and subtitles. */

/** The table's name in the ZIP. */
export const TABLE_NAME = 'drafts.csv';

export interface Store {
  drafts: readonly Draft[];
  accounts: readonly Known[];
  /** Undefined where the bytes are not here. */
  blobOf(sha256: string): Promise<Blob | undefined>;
  /** Told when a Draft is begun, from 1. */
  onDraft(at: number): void;
}

const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
};
const two = (at: number): string => String(at).padStart(2, '0');

/** What every disk takes as a name. */
const slugOf = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);

/** Everything of the Drafts, one file after another, and the table last, when it is known what is there. */
export async function* packed({ drafts, accounts, blobOf, onDraft }: Store): AsyncGenerator<Packed, void> {
  let table = tableHead();
  for (const [index, draft] of drafts.entries()) {
    onDraft(index + 1);
    const folder = [String(index + 1).padStart(3, '0'), slugOf(draft.title)].filter(Boolean).join('-');
    const at = draft.updatedAt;
    const media = new Map<DraftMedia, string>();
    const subtitles: string[] = [];
    for (const [place, one] of inOrder(draft).entries()) {
      const body = one.sha256 && one.state === 'stored' ? await blobOf(one.sha256) : undefined;
      if (!body) continue;
      const stem = `${folder}/${one.kind}-${two(place + 1)}`;
      const path = `${stem}.${ENDINGS[one.mime ?? ''] ?? 'bin'}`;
      media.set(one, path);
      yield { path, body, at: one.fetchedAt ?? at };
      const poster = one.posterImage && (await blobOf(one.posterImage.sha256));
      if (poster) yield { path: posterPath(path), body: poster, at: one.fetchedAt ?? at };
      for (const file of tracksOf(one, stem, at)) {
        subtitles.push(file.path);
        yield file;
      }
    }
    for (const [name, text] of captionsOf(draft, accounts))
      yield { path: `${folder}/${name}.txt`, body: new Blob([text]), at };
    table += tableRow(draft, { media, subtitles }, accounts);
  }
  yield { path: TABLE_NAME, body: new Blob([table], { type: 'text/csv' }), at: drafts[0]?.updatedAt ?? 0 };
}

/** Those that are picked first, as they go out. */
function inOrder({ media, picked }: Draft): DraftMedia[] {
  const chosen = picked.flatMap((id) => media.find((one) => one.id === id) ?? []);
  return [...chosen, ...media.filter((one) => !picked.includes(one.id))];
}

function tracksOf({ subtitles }: DraftMedia, stem: string, at: number): Packed[] {
  const used = new Set<string>();
  return subtitles.flatMap(({ text, language }, place) => {
    if (text === undefined) return [];
    const ending = /^\uFEFF?WEBVTT/.test(text) ? 'vtt' : 'srt';
    const plain = [stem, language, ending].filter(Boolean).join('.');
    const path = used.has(plain) ? `${stem}.${place + 1}.${ending}` : plain;
    used.add(path);
    return [{ path, body: new Blob([text]), at }];
  });
}

/** The caption, and what goes out at each platform. */
function captionsOf(draft: Draft, accounts: readonly Known[]): Map<string, string> {
  const texts = new Map<string, string>();
  const put = (name: string, text: string): void => {
    const sent = captionAsSent(text);
    if (sent === '' || texts.get(name) === sent) return;
    let free = name;
    for (let at = 2; texts.has(free); at += 1) free = `${name}-${at}`;
    texts.set(free, `${sent}\n`);
  };
  put('caption', draft.caption);
  for (const target of draft.targets) {
    const platform = accounts.find(({ id }) => id === target.accountId)?.platform;
    if (platform) put(`caption-${platform}`, target.caption ?? draft.caption);
  }
  return texts;
}
