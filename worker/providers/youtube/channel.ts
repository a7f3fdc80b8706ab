import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { unverifiedSeconds } from '../../../shared/platforms/youtube.ts';
import type { AccountFound, Job, Rehearsal } from '../provider.ts';
import { read, type Use } from './call.ts';
import { playlistOf, tagsOf, videoOf } from './describe.ts';
import { stagedOf } from './handle.ts';
import { troubleOf, videoById } from './look.ts';

const Channel = z.object({
  id: z.string().min(1),
  snippet: z.object({
    title: z.string(),
    customUrl: z.string().optional(),
    thumbnails: z.record(z.string(), z.object({ url: z.string() })).optional(),
  }),
  contentDetails: z.object({ relatedPlaylists: z.object({ uploads: z.string() }) }),
  status: z.object({ longUploadsStatus: z.string().default('longUploadsUnspecified') }),
});
type Channel = z.infer<typeof Channel>;

/** The one channel that was picked at the consent. Throws Failure `reconnect` where the Google account has none. */
async function channel(use: Use): Promise<Channel> {
  const query = { part: 'id,snippet,contentDetails,status', mine: 'true' };
  const { items } = await read(use, 'channels', query, z.object({ items: z.array(Channel).default([]) }));
  if (items[0]) return items[0];
  throw new Failure({
    kind: 'reconnect',
    code: 'youtubeSignupRequired',
    message: 'This Google account has no YouTube channel. Create one, then connect again.',
  });
}

export async function accounts(use: Use): Promise<AccountFound[]> {
  const { id, snippet, status } = await channel(use);
  const { title, customUrl, thumbnails } = snippet;
  const isVerified = status.longUploadsStatus === 'allowed';
  return [
    {
      remoteId: id,
      name: title,
      handle: customUrl?.replace(/^@/, '') ?? null,
      avatarUrl: (thumbnails?.medium ?? thumbnails?.default)?.url ?? null,
      limits: isVerified ? {} : { maxVideoSeconds: unverifiedSeconds.value },
    },
  ];
}

/** The list of everything the channel has uploaded, newest first, private videos too. */
export const uploadsOf = async (use: Use): Promise<string> =>
  (await channel(use)).contentDetails.relatedPlaylists.uploads;

type Problem = Rehearsal['problems'][number];

export async function rehearse(job: Job): Promise<Rehearsal> {
  const [account] = (await accounts(job)) as [AccountFound];
  const { limits } = account;
  const problems: Problem[] = [];
  if (account.remoteId !== job.account.remoteId)
    problems.push({
      code: 'other-channel',
      field: 'account',
      message: `This connection opens the channel "${account.name}" now, not the one chosen here.`,
    });
  const seconds = videoOf(job).seconds ?? 0;
  if (seconds > (limits.maxVideoSeconds ?? Number.POSITIVE_INFINITY))
    problems.push({
      code: 'length',
      field: 'media',
      message: 'YouTube takes up to 15 minutes from this channel until its phone number is verified.',
    });
  problems.push(...(await said(async () => tagsOf(job))));
  problems.push(...(await said(() => checkPlaylist(job))));
  problems.push(...(await said(() => checkStaged(job))));
  return { limits, problems };
}

async function checkPlaylist(job: Job): Promise<void> {
  const playlistId = playlistOf(job);
  if (playlistId === '') return;
  await read(job, 'playlistItems', { part: 'id', playlistId, maxResults: '1' }, z.object({}));
}

/** A video that is uploaded already may have been refused meanwhile. */
async function checkStaged(job: Job): Promise<void> {
  const staged = stagedOf(job);
  const video = staged && (await videoById(job, staged.videoId));
  const trouble = video && troubleOf(video);
  if (trouble) throw trouble;
}

/** What a part of the post would be refused for. */
async function said(part: () => Promise<unknown>): Promise<Problem[]> {
  try {
    await part();
    return [];
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'rejected') throw error;
    return [{ code: error.code, field: error.field ?? 'media', message: error.message }];
  }
}
