import { Refused } from '../meta/answers.ts';
import { fetchVideo } from '../meta/fetch-media.ts';
import type { MediaFacts } from '../probe.ts';
import { type Container, DAY, type Instagram, type Kind } from './state.ts';

const MAX_PICTURE = 8 * 1024 * 1024;
const MAX_VIDEO = 300_000_000;
const MAX_STORY_VIDEO = 100_000_000;

/** Moves a container as far as the pace allows by now. `look` says that somebody asks for its status. */
export function advance(instagram: Instagram, container: Container, look = false): void {
  if (look) container.looks += 1;
  const now = instagram.world.now();
  const isOpen = container.status === 'IN_PROGRESS' || container.status === 'FINISHED';
  if (isOpen && now - container.createdAt >= DAY) container.status = 'EXPIRED';
  if (container.status !== 'IN_PROGRESS' || container.arrivedAt === null) return;
  if (!isOver(instagram, container)) return;
  container.error = container.fate ?? container.error;
  container.status = container.error === null ? 'FINISHED' : 'ERROR';
}

/** All media of a container is here. */
export function arrived(instagram: Instagram, container: Container): void {
  container.arrivedAt = instagram.world.now();
  if (instagram.options.pace.by === 'once') advance(instagram, container);
}

/** Fetches the video a container names; a second caller while one is at it does nothing. */
export async function fetchLate(instagram: Instagram, container: Container): Promise<void> {
  const { url, isVideo, arrivedAt, status, id } = container;
  if (!url || !isVideo || arrivedAt !== null || status !== 'IN_PROGRESS') return;
  if (instagram.fetching.has(id)) return;
  instagram.fetching.add(id);
  try {
    const facts = await fetchVideo(instagram.world, url);
    const VIDEO_NOT_DOWNLOADED = 2207077;
    const VIDEO_FORMAT = 2207026;
    if (!facts) container.error = VIDEO_NOT_DOWNLOADED;
    else {
      container.media = [facts];
      if (videoIsOff(facts, container)) container.error = VIDEO_FORMAT;
    }
    arrived(instagram, container);
  } finally {
    instagram.fetching.delete(id);
  }
}

function isOver(instagram: Instagram, container: Container): boolean {
  const { pace } = instagram.options;
  if (pace.by === 'once') return true;
  if (pace.by === 'looks') return container.looks >= pace.looks;
  return (container.arrivedAt ?? 0) + pace.processing <= instagram.world.now();
}

/** Feed pictures: JPEG, 8 MB, 4:5 to 1.91:1; of a story's the shape is free. */
export function pictureTrouble(facts: MediaFacts, kind: Kind): Refused | null {
  const { width, height } = facts;
  if (facts.bytes > MAX_PICTURE)
    return new Refused(36000, 'The image is too large to download.', { subcode: 2207004 });
  if (facts.mime !== 'image/jpeg' || !width || !height)
    return new Refused(36001, 'The image format is not supported.', { subcode: 2207005 });
  const ratio = width / height;
  if (kind !== 'story' && (ratio < 0.8 || ratio > 1.91))
    return new Refused(36003, 'The aspect ratio is not supported.', {
      subcode: 2207009,
      said: 'The submitted image with aspect ratio cannot be published.',
    });
  return null;
}

function videoIsOff(facts: MediaFacts, { kind }: Container): boolean {
  const { mime, seconds = 0, width = 0, height = 0 } = facts;
  const isStory = kind === 'story';
  const longest = isStory ? 60 : 900;
  const ratio = height === 0 ? 0 : width / height;
  return (
    !/^video\/(mp4|quicktime)$/.test(mime) ||
    seconds < 3 ||
    seconds > longest ||
    width > 1920 ||
    facts.bytes > (isStory ? MAX_STORY_VIDEO : MAX_VIDEO) ||
    ratio < (isStory ? 0.1 : 0.01) ||
    ratio > 10
  );
}
