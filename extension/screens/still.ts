import { drawThumb } from '../draft/thumbs.ts';
import type { Thumb } from '../world.ts';

/** A video that shows nothing within this is shown by its icon, ms. */
const PATIENCE = 6_000;
/** The first frames are often black. Seconds, and a part of the whole. */
const INTO = 1;
const PART = 0.1;

const heard = (target: EventTarget, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    target.addEventListener(name, () => resolve(), { once: true });
    target.addEventListener('error', () => reject(new Error('Not playable')), { once: true });
    setTimeout(() => reject(new Error('Not shown in time')), PATIENCE);
  });

/** A frame near the beginning of a video, small; null where this browser cannot play it. */
export async function drawStill(blob: Blob): Promise<Thumb | null> {
  const address = URL.createObjectURL(blob);
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  try {
    const ready = heard(video, 'loadeddata');
    video.src = address;
    await ready;
    const sought = heard(video, 'seeked');
    video.currentTime = Math.min(INTO, (Number.isFinite(video.duration) ? video.duration : 0) * PART);
    await sought;
    const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
    canvas.getContext('2d')?.drawImage(video, 0, 0);
    return await drawThumb(await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 }));
  } catch {
    return null;
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  }
}
