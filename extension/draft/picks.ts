import type { DraftMedia } from '../../shared/draft.ts';
import { platforms } from '../../shared/platforms/index.ts';

/** No platform takes more photos in one post, so no more are picked beforehand. */
const MOST_PHOTOS = Math.max(
  ...platforms.flatMap((rules) => rules.kinds.map((kind) => kind.images?.max.value ?? 0)),
);

/** Trouble that may pass: a permission given, a network back, space made. The rest is lost for good. */
const PASSING: readonly DraftMedia['trouble'][] = ['permission-needed', 'unreachable', 'no-space'];

/** It can never be published from here. */
export function isLost(media: DraftMedia): boolean {
  return media.state === 'link' || (media.state === 'failed' && !PASSING.includes(media.trouble));
}

const isVideo = (media: readonly DraftMedia[], id: string): boolean =>
  media.find((one) => one.id === id)?.kind === 'video';

/** All photos in page order; the first video where there are no photos; what was pointed at first. */
export function proposePicks(media: readonly DraftMedia[], front: string | undefined): string[] {
  const usable = media.filter((one) => !isLost(one));
  const photos = usable.filter((one) => one.kind === 'photo').map((one) => one.id);
  const videos = usable.filter((one) => one.kind === 'video').map((one) => one.id);
  const picks = photos.length > 0 ? photos : videos.slice(0, 1);
  return (front ? pickFirst(media, picks, front) : picks).slice(0, MOST_PHOTOS);
}

/** Photos and videos do not mix in one post: pointing at a video picks it alone. */
export function pickFirst(media: readonly DraftMedia[], picks: readonly string[], front: string): string[] {
  if (isVideo(media, front)) return [front];
  return [front, ...picks.filter((id) => id !== front && !isVideo(media, id))].slice(0, MOST_PHOTOS);
}

/** With a medium that its owner added: behind the others, where it goes into one post with them. */
export function pickAdded(media: readonly DraftMedia[], picks: readonly string[], added: string): string[] {
  if (picks.includes(added)) return [...picks];
  if (picks.length === 0) return [added];
  const mixes = isVideo(media, added) || picks.some((id) => isVideo(media, id));
  return mixes ? [...picks] : [...picks, added].slice(0, MOST_PHOTOS);
}
