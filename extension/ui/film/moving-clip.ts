import type { Ready } from '../../film/draw-frame.ts';

/** What the preview draws of a shot; a piece of a video shows the moment that was sought last. */
export type Shown = Ready & { seek?(seconds: number): Promise<void> };

/** A video whose moments are drawn. Throws where the browser cannot play it. */
export async function movingClip(address: string, from: number): Promise<Shown> {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  const moved = (): Promise<void> =>
    new Promise((resolve, reject) => {
      video.onseeked = () => resolve();
      video.onerror = () => reject(new Error('Not playable'));
    });
  const first = moved();
  video.src = address;
  video.currentTime = from + 0.01;
  await first;
  let wanted = from;
  let seeking: Promise<void> | undefined;
  // The last moment that was asked for counts: those between are passed over.
  const goThere = async (): Promise<void> => {
    for (let at = Number.NaN; at !== wanted; ) {
      at = wanted;
      const there = moved();
      video.currentTime = at;
      await there;
    }
  };
  return {
    image: video,
    width: video.videoWidth,
    height: video.videoHeight,
    seek(seconds) {
      wanted = Math.min(seconds, Math.max(0, video.duration - 0.05));
      seeking ??= goThere().finally(() => {
        seeking = undefined;
      });
      return seeking;
    },
  };
}
