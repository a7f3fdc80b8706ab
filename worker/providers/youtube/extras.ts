import * as z from 'zod';
import type { Job } from '../provider.ts';
import { refusalOf } from './answers.ts';
import { addressOf, bearer, send, UPLOADS } from './call.ts';
import { playlistOf, thumbnailOf } from './describe.ts';
import type { Staged } from './handle.ts';

/** What comes on top of a video. None of it can undo the post; what must not come twice is noted before it is sent. */

/** May be repeated. For a Short YouTube takes it only once the video is processed. */
export async function setThumbnail(job: Job, here: Staged): Promise<Staged> {
  const picture = thumbnailOf(job);
  if (!picture || here.thumbnail) return here;
  const done = { ...here, thumbnail: true };
  try {
    const query = { videoId: here.videoId, uploadType: 'media' };
    const answer = await job.request(addressOf(UPLOADS, 'thumbnails/set', query), {
      method: 'POST',
      headers: {
        ...bearer(job),
        'content-type': picture.mime,
        'content-length': String(picture.bytes),
      },
      body: await picture.range(0, picture.bytes - 1),
      duplex: 'half',
    });
    const text = await answer.text();
    if (answer.ok) return done;
    // Refused for good: asking again would only cost quota.
    return refusalOf(answer.status, text, job.now()).kind === 'rejected' ? done : here;
  } catch {
    return here;
  }
}

/** Into the playlist and under the video, once each. */
export async function addOnce(job: Job, here: Staged): Promise<Staged> {
  return addComment(job, await addToPlaylist(job, here));
}

async function addToPlaylist(job: Job, here: Staged): Promise<Staged> {
  const playlistId = nameOf(job);
  if (playlistId === '' || here.playlist) return here;
  const done = { ...here, playlist: true };
  await job.save(done);
  const resourceId = { kind: 'youtube#video', videoId: here.videoId };
  await quietly(job, 'playlistItems', { snippet: { playlistId, resourceId } });
  return done;
}

async function addComment(job: Job, here: Staged): Promise<Staged> {
  const textOriginal = String(job.options.firstComment ?? '').trim();
  // YouTube closes the comments of videos for children.
  if (textOriginal === '' || here.comment || job.options.madeForKids === 'yes') return here;
  const done = { ...here, comment: true };
  await job.save(done);
  const topLevelComment = { snippet: { textOriginal } };
  const snippet = { channelId: job.account.remoteId, videoId: here.videoId, topLevelComment };
  await quietly(job, 'commentThreads', { snippet });
  return done;
}

const quietly = (job: Job, path: string, body: unknown): Promise<unknown> =>
  send(job, { method: 'POST', path, part: 'snippet', body }, z.object({})).catch(() => undefined);

const nameOf = (job: Job): string => {
  try {
    return playlistOf(job);
  } catch {
    return '';
  }
};
