import * as z from 'zod';
import type { Job, JobMedia } from '../provider.ts';
import { read } from './call.ts';
import { uploadsOf } from './channel.ts';
import { privacyOf } from './describe.ts';
import type { Session } from './handle.ts';
import { type Video, videosById } from './look.ts';

/** Clocks differ, and YouTube may date a video by when its upload began. */
const SLACK = 60_000;

const Items = z.object({
  items: z.array(z.object({ contentDetails: z.object({ videoId: z.string() }) })).default([]),
});

/** The newest uploads of the channel, private ones too. */
async function recent(job: Job): Promise<Video[]> {
  const query = { part: 'contentDetails', playlistId: await uploadsOf(job), maxResults: '50' };
  const { items } = await read(job, 'playlistItems', query, Items);
  const ids = items.map((item) => item.contentDetails.videoId);
  return videosById(job, ids, 'snippet,status,fileDetails');
}

const isSameFile = (video: Video, medium: JobMedia): boolean => video.fileDetails?.fileSize === medium.bytes;
const isSince = (video: Video, at: number): boolean =>
  Date.parse(video.snippet?.publishedAt ?? '') >= at - SLACK;

/** The private video of an upload whose address has ended: by our file name, else by title and size. */
export async function findUpload(job: Job, medium: JobMedia, session: Session): Promise<string | null> {
  const mine = (await recent(job)).find((video) => {
    if (video.status.privacyStatus !== 'private' || !isSince(video, session.openedAt)) return false;
    const name = video.fileDetails?.fileName ?? '';
    if (name.startsWith('clipcast-')) return name === session.fileName;
    return video.snippet?.title === job.title && isSameFile(video, medium);
  });
  return mine?.id ?? null;
}

/** A post that stands on the channel: its words, its file, its visibility, since the call. */
export async function findPost(job: Job, medium: JobMedia): Promise<string | null> {
  const wanted = privacyOf(job);
  const since = job.sentAt ?? job.publishAt;
  const post = (await recent(job)).find(
    ({ snippet, status, ...rest }) =>
      status.privacyStatus === wanted &&
      snippet?.title === job.title &&
      snippet.description === job.caption &&
      isSameFile({ snippet, status, ...rest }, medium) &&
      isSince({ snippet, status, ...rest }, since),
  );
  return post?.id ?? null;
}
