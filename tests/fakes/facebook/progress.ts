import type { MediaFacts } from '../probe.ts';
import type { Facebook, Video } from './state.ts';

/** All bytes of a video are here. A plain one is processed right away, the others when they are told to publish. */
export function arrived(facebook: Facebook, video: Video): void {
  const now = facebook.world.now();
  video.arrivedAt = now;
  if (video.kind === 'video') video.beganAt = now;
  advance(facebook, video);
}

/** The publishing call came. */
export function publish(facebook: Facebook, video: Video, at: number): void {
  video.acceptedAt = at;
  video.beganAt ??= facebook.world.now();
  advance(facebook, video);
}

/** Moves a video as far as the pace allows by now. `look` says that somebody asks for its status. */
export function advance(facebook: Facebook, video: Video, look = false): void {
  if (look) video.looks += 1;
  if (video.beganAt === null) return;
  if (!video.isProcessed && isOver(facebook, video)) {
    video.isProcessed = true;
    video.error = video.fate ?? (video.media ? trouble(video.media, video.kind) : 'There is no video.');
  }
  if (video.isProcessed && video.error === null && video.acceptedAt !== null)
    video.publicAt ??= facebook.world.now();
}

function isOver({ options, world }: Facebook, video: Video): boolean {
  const { pace } = options;
  if (pace.by === 'once') return true;
  if (pace.by === 'looks') return video.looks >= pace.looks;
  return (video.beganAt ?? 0) + pace.processing <= world.now();
}

/** Reels: 3 to 90 s, 9:16, 540 by 960 at least; stories: 60 s; plain videos 16:9 to 9:16. */
function trouble(media: MediaFacts, kind: Video['kind']): string | null {
  const { mime, seconds = 0, width = 0, height = 0 } = media;
  if (!mime.startsWith('video/')) return 'The video file cannot be read.';
  const ratio = height === 0 ? 0 : width / height;
  if (kind === 'video')
    return ratio < 0.55 || ratio > 1.79 ? 'The aspect ratio must be between 16:9 and 9:16.' : null;
  if (ratio < 0.55 || ratio > 0.58) return 'The aspect ratio must be 9:16.';
  if (width < 540) return 'The resolution is too low.';
  if (seconds < 3 || seconds > (kind === 'story' ? 60 : 90)) return 'The duration is not supported.';
  return null;
}
