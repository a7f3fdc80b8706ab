import { contentAsSent, PostMedia, type PostTarget } from '../../shared/post.ts';
import { isEnded, type Status } from '../../shared/publication.ts';
import { sha256Hex } from '../connect/seal.ts';
import type { Row } from '../db/queries/exports.ts';

/**
 * Posts of an import with the content hashes that follow from what they hold: a yes on record counts for what it was
 * given to, whatever the file says its hash is. What is over keeps its own.
 */
export const trueHashes = (posts: readonly Row[]): Promise<Row[]> =>
  Promise.all(
    posts.map(async (post) => {
      const media = (post.media as Row[])
        .map((one) => PostMedia.safeParse(one.detail))
        .flatMap((one) => one.data ?? []);
      const publications = (post.publications as Row[]).map((row) => withTrueHash(row, media));
      return { ...post, publications: await Promise.all(publications) };
    }),
  );

async function withTrueHash(row: Row, media: readonly PostMedia[]): Promise<Row> {
  if (isEnded(row.status as Status)) return row;
  const { title, ...content } = row as unknown as PostTarget & { title: string | null };
  const sent = contentAsSent(title === null ? content : { ...content, title }, media);
  return { ...row, contentHash: await sha256Hex(sent) };
}
