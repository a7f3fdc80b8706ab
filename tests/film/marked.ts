import { BlobSource, CanvasSink, Input, MP4 } from 'mediabunny';
import type { Box } from '../../extension/film/timeline.ts';

const WIDTH = 360;

async function frameOf(file: Blob, at: number, height: number): Promise<ImageData> {
  const input = new Input({ source: new BlobSource(file), formats: [MP4] });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('No video');
  const frame = await new CanvasSink(track, { width: WIDTH, height, fit: 'fill' }).getCanvas(at);
  const context = new OffscreenCanvas(WIDTH, height).getContext('2d');
  if (!frame || !context) throw new Error(`No frame at ${at} s`);
  context.drawImage(frame.canvas, 0, 0);
  input.dispose();
  return context.getImageData(0, 0, WIDTH, height);
}

/** How far the frames of two videos are from each other, on the average: within a box, in parts of their sides, and beside it. */
export async function markedOff(
  one: Blob,
  other: Blob,
  at: number,
  { box, shape }: { box: Box; shape: number },
): Promise<{ within: number; beside: number }> {
  const height = Math.round(WIDTH / shape);
  const [a, b] = [await frameOf(one, at, height), await frameOf(other, at, height)];
  const sums = { within: 0, beside: 0 };
  const counts = { within: 0, beside: 0 };
  // Codecs smear an edge over a few pixels beside it.
  const edge = 4;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const isIn = (by: number): boolean =>
        x >= box.x * WIDTH - by &&
        x < (box.x + box.width) * WIDTH + by &&
        y >= box.y * height - by &&
        y < (box.y + box.height) * height + by;
      const where = isIn(0) ? 'within' : isIn(edge) ? null : 'beside';
      if (!where) continue;
      const from = (y * WIDTH + x) * 4;
      for (let channel = from; channel < from + 3; channel += 1)
        sums[where] += Math.abs((a.data[channel] as number) - (b.data[channel] as number)) / 3;
      counts[where] += 1;
    }
  return { within: sums.within / counts.within, beside: sums.beside / counts.beside };
}
