import * as z from 'zod';
import { escapeLittleText, readLittleText } from '../../../shared/little-text.ts';
import type { Job } from '../provider.ts';
import { inPath, read } from './call.ts';
import { linkOf } from './describe.ts';
import { type Handle, handleOf } from './handle.ts';

/** The clocks of LinkedIn and ours may differ by so much, ms. */
const SKEW = 5000;
const COUNT = 50;

const Medium = z.object({ id: z.string() });
const Listed = z.object({
  elements: z.array(
    z.object({
      id: z.string(),
      commentary: z.string().default(''),
      createdAt: z.number(),
      content: z
        .object({
          media: Medium.optional(),
          multiImage: z.object({ images: z.array(Medium) }).optional(),
          article: z.object({ source: z.string() }).optional(),
        })
        .optional(),
    }),
  ),
});
type Listed = z.infer<typeof Listed>['elements'][number];

export const sentAt = (job: Job): number => job.sentAt ?? job.publishAt;

/** The oldest post of the Page since the call that is this one; `reachesBack`: the list goes back to the call. */
export async function listedPost(job: Job): Promise<{ post: Listed | undefined; reachesBack: boolean }> {
  const author = inPath(job.account.remoteId);
  const path = `/rest/posts?q=author&author=${author}&count=${COUNT}&sortBy=CREATED`;
  const { elements } = await read(job, path, Listed, 'FINDER');
  const newer = elements.filter((one) => one.createdAt >= sentAt(job) - SKEW);
  return { post: newer.findLast((one) => isThis(one, job)), reachesBack: newer.length < COUNT };
}

/** By its media, which are of no other post; where it shows none, by what it says and leads to. */
function isThis(one: Listed, job: Job): boolean {
  const shown = mediaOf(one);
  const own = ownMedia(handleOf(job));
  if (shown.length > 0) return shown.some((urn) => own.includes(urn));
  if (job.kind === 'link' && one.content?.article?.source !== linkOf(job)) return false;
  return own.length === 0 || job.kind === 'link' ? isSameCaption(one, job) : false;
}

const isSameCaption = (one: Listed, job: Job): boolean =>
  readLittleText(one.commentary) === readLittleText(escapeLittleText(job.caption));

const ownMedia = (handle: Handle): string[] =>
  [...handle.files.map((one) => one?.urn), handle.video?.urn].filter((urn) => urn !== undefined);

const mediaOf = ({ content }: Listed): string[] =>
  [content?.media?.id, ...(content?.multiImage?.images.map((one) => one.id) ?? [])].filter(
    (urn) => urn !== undefined,
  );
