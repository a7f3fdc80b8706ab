import { userOf, type Video, type YouTube } from './state.ts';

const FAILURES = ['conversion', 'invalidFile', 'emptyFile', 'tooSmall', 'codec', 'uploadAborted'];
const UNVERIFIED_SECONDS = 900;

/** All bytes are in; with a visibility beyond private it is out from this moment. */
export function arrived(youtube: YouTube, video: Video, at: number): void {
  if (youtube.options.app.locked) video.written.privacy = 'private';
  seen(youtube, video, at);
  if (youtube.options.pace.by === 'once') advance(youtube, video);
}

/** Notes the first moment at which others can see it. */
export function seen(youtube: YouTube, video: Video, at: number): void {
  if (video.written.privacy === 'private' || video.publicAt !== null) return;
  video.acceptedAt = at;
  video.publicAt = youtube.world.now();
}

/** Moves a video as far as the pace and its own schedule allow by now. */
export function advance(youtube: YouTube, video: Video, look = false): void {
  if (look) video.looks += 1;
  const { publishAt, privacy } = video.written;
  const now = youtube.world.now();
  if (publishAt !== null && privacy === 'private' && publishAt <= now && !youtube.options.app.locked) {
    video.written = { ...video.written, privacy: 'public', publishAt: null };
    seen(youtube, video, publishAt);
  }
  if (video.uploadStatus === 'uploaded' && isOver(youtube, video)) finish(youtube, video);
}

function isOver({ options, world }: YouTube, video: Video): boolean {
  const { pace } = options;
  if (pace.by === 'once') return true;
  if (pace.by === 'looks') return video.looks >= pace.looks;
  return video.arrivedAt + pace.processing <= world.now();
}

function finish(youtube: YouTube, video: Video): void {
  const reason = troubleOf(youtube, video);
  video.reason = reason;
  if (reason === null) video.uploadStatus = 'processed';
  else video.uploadStatus = FAILURES.includes(reason) ? 'failed' : 'rejected';
}

function troubleOf(youtube: YouTube, { fate, media, user }: Video): string | null {
  if (fate !== null && fate !== 'half') return fate;
  if (!media.mime.startsWith('video/')) return 'invalidFile';
  const isLong = (media.seconds ?? 0) > UNVERIFIED_SECONDS;
  return isLong && userOf(youtube, user).longUploads !== 'allowed' ? 'length' : null;
}
