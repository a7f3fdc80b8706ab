import type { Ask } from '../attend.ts';
import { probePicture } from '../probe.ts';
import { Refused } from './answers.ts';
import { advance } from './progress.ts';
import { isShort, type YouTube, type YouTubeUser } from './state.ts';
import { ownVideo } from './videos.ts';

const MAX_BYTES = 52_428_800;
const TYPES = ['image/jpeg', 'image/png', 'application/octet-stream'];

/** POST /upload/youtube/v3/thumbnails/set : again and again if one likes; a Short takes it once it is processed. */
export async function setThumbnail(youtube: YouTube, c: Ask, user: YouTubeUser): Promise<unknown> {
  const id = new URL(c.req.url).searchParams.get('videoId');
  if (id === null) throw new Refused('missingRequiredParameter', 'videoId');
  const video = ownVideo(youtube, user, id);
  if (!user.verified)
    throw new Refused(
      'forbidden',
      "The authenticated user doesn't have permissions to upload and set custom video thumbnails.",
    );
  advance(youtube, video);
  if (isShort(video) && video.uploadStatus !== 'processed') throw new Refused('failedPrecondition');
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const facts = probePicture(bytes, youtube.world.hasher());
  const isTaken =
    TYPES.includes(c.req.header('content-type') ?? '') && /^image\/(jpeg|png)$/.test(facts.mime);
  if (bytes.length === 0) throw new Refused('mediaBodyRequired');
  if (!isTaken || bytes.length > MAX_BYTES) throw new Refused('invalidImage');
  video.thumbnail = facts;
  youtube.world.shelf?.put(facts.sha256, facts.mime, bytes);
  const picture = (name: string, width: number, height: number) => [
    name,
    { url: `https://i.ytimg.com/vi/${id}/${name}.jpg`, width, height },
  ];
  const sizes = [picture('default', 120, 90), picture('medium', 320, 180), picture('high', 480, 360)];
  return { kind: 'youtube#thumbnailSetResponse', etag: 'sandbox', items: [Object.fromEntries(sizes)] };
}
