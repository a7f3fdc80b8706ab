import { BlobSource, CanvasSink, Input, MP4 } from 'mediabunny';
import { movingClip } from '../../extension/ui/film/moving-clip.ts';

const WIDTH = 90;

/** How far what the preview shows of a video at a moment is from its frames at others, colours from 0 to 255. */
export async function sought(video: Blob, moment: number, others: readonly number[]): Promise<number[]> {
  const clip = await movingClip(URL.createObjectURL(video), 0);
  // Asked twice at once, as a hand on the slider does: the last counts.
  void clip.seek?.(moment / 2);
  await clip.seek?.(moment);
  const height = Math.round((WIDTH * clip.height) / clip.width);
  const pixels = (image: CanvasImageSource): Uint8ClampedArray => {
    const context = new OffscreenCanvas(WIDTH, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0, WIDTH, height);
    return context.getImageData(0, 0, WIDTH, height).data;
  };
  const seen = pixels(clip.image);
  const input = new Input({ source: new BlobSource(video), formats: [MP4] });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('No video');
  const sink = new CanvasSink(track, {});
  const off: number[] = [];
  for (const other of others) {
    const frame = await sink.getCanvas((await track.getFirstTimestamp()) + other);
    if (!frame) throw new Error('No frame');
    const data = pixels(frame.canvas);
    off.push(data.reduce((sum, value, at) => sum + Math.abs(value - (seen[at] as number)), 0) / data.length);
  }
  return off;
}
