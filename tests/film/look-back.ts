import { BlobSource, CanvasSink, Input, MP4 } from 'mediabunny';
import { drawFrame, type Ready } from '../../extension/film/draw-frame.ts';
import type { Box, Film, Timeline } from '../../extension/film/timeline.ts';

/** What is seen in a finished video, beside what its Timeline says. Colours count from 0 to 255. */
export interface LookedBack {
  /** For each second that was asked for: how far the decoded frame is from the planned one, on the average. */
  off: number[];
  /** The same from the frame that shows each other photo in its place. */
  offOthers: number[][];
  /** Mean brightness of every frame, and how much each differs from the one before. */
  brightness: number[];
  change: number[];
  /** For each group of words: what part of its box is another than in the same frame planned without words, at least by a fifth. */
  words: { role: string; written: number }[];
}

const WIDTH = 270;
/** So much lighter or darker than the picture under it a point of a letter is. */
const WRITTEN = 50;

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas');
  return context;
}

const mean = (a: Uint8ClampedArray, b: Uint8ClampedArray): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 4)
    for (let channel = 0; channel < 3; channel += 1)
      sum += Math.abs((a[at + channel] as number) - (b[at + channel] as number));
  return sum / ((a.length / 4) * 3);
};
const grey = (data: Uint8ClampedArray, at: number): number =>
  0.2126 * (data[at] as number) + 0.7152 * (data[at + 1] as number) + 0.0722 * (data[at + 2] as number);

/** Decodes a video and holds it against what was planned. */
export async function lookBack(
  file: Blob,
  film: Film,
  timeline: Timeline,
  ready: ReadonlyMap<number, Ready>,
  seconds: readonly number[],
): Promise<LookedBack> {
  const scale = WIDTH / timeline.width;
  const height = Math.round(timeline.height * scale);
  const input = new Input({ source: new BlobSource(file), formats: [MP4] });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('No video');
  const sink = new CanvasSink(track, { width: WIDTH, height, fit: 'fill' });
  const seen = contextOf(WIDTH, height);
  const planned = contextOf(WIDTH, height);
  const pixels = (context: OffscreenCanvasRenderingContext2D) =>
    context.getImageData(0, 0, WIDTH, height).data;
  const show = async (at: number): Promise<Uint8ClampedArray> => {
    const frame = await sink.getCanvas(at);
    if (!frame) throw new Error(`No frame at ${at} s`);
    seen.drawImage(frame.canvas, 0, 0);
    return pixels(seen);
  };
  const draw = (
    at: number,
    swap: (index: number) => number = (index) => index,
    asPlanned = timeline,
  ): Uint8ClampedArray => {
    const shot = (index: number): Ready | null => ready.get(swap(index)) ?? null;
    drawFrame(planned, asPlanned, at, { shot, logo: () => null }, scale);
    return pixels(planned);
  };

  const found: LookedBack = { off: [], offOthers: [], brightness: [], change: [], words: [] };
  for (const at of seconds) {
    const frame = await show(at);
    found.off.push(mean(frame, draw(at)));
    const others = film.shots.map((_, shift) => shift).slice(1);
    found.offOthers.push(
      others.map((shift) =>
        mean(
          frame,
          draw(at, (index) => (index + shift) % film.shots.length),
        ),
      ),
    );
  }
  for (const words of timeline.words) {
    const middle = (words.from + Math.min(words.to, timeline.seconds)) / 2;
    const frame = await show(middle);
    const { x, y, width, height: tall } = words.box;
    const bare = draw(middle, undefined, { ...timeline, words: [] });
    let [written, all] = [0, 0];
    for (let row = Math.floor(y * scale); row < (y + tall) * scale; row += 1)
      for (let column = Math.floor(x * scale); column < (x + width) * scale; column += 1) {
        const at = (row * WIDTH + column) * 4;
        all += 1;
        if (Math.abs(grey(frame, at) - grey(bare, at)) > WRITTEN) written += 1;
      }
    found.words.push({ role: words.role, written: written / all });
  }
  let before: Uint8ClampedArray | null = null;
  const small = contextOf(90, Math.round((90 * height) / WIDTH));
  for await (const { canvas } of sink.canvases()) {
    small.drawImage(canvas, 0, 0, small.canvas.width, small.canvas.height);
    const { data } = small.getImageData(0, 0, small.canvas.width, small.canvas.height);
    let sum = 0;
    for (let at = 0; at < data.length; at += 4) sum += grey(data, at);
    found.brightness.push(sum / (data.length / 4));
    if (before) found.change.push(mean(data, before));
    before = data;
  }
  input.dispose();
  return found;
}

/** How far a frame of a finished video is from what it would be with a moment of another video in the place of a shot. */
export async function clipOff(
  made: Blob,
  source: Blob,
  timeline: Timeline,
  at: number,
  moment: number,
): Promise<number> {
  const scale = WIDTH / timeline.width;
  const height = Math.round(timeline.height * scale);
  const frameOf = async (file: Blob, seconds: number, size: { width: number; height: number } | null) => {
    const input = new Input({ source: new BlobSource(file), formats: [MP4] });
    const track = await input.getPrimaryVideoTrack();
    if (!track) throw new Error('No video');
    const sink = new CanvasSink(track, size ? { ...size, fit: 'fill' } : {});
    const frame = await sink.getCanvas((await track.getFirstTimestamp()) + seconds);
    if (!frame) throw new Error('No frame');
    return frame.canvas;
  };
  const seen = contextOf(WIDTH, height);
  seen.drawImage(await frameOf(made, at, { width: WIDTH, height }), 0, 0);
  const image = await frameOf(source, moment, null);
  const planned = contextOf(WIDTH, height);
  const ready = { image, width: image.width, height: image.height };
  drawFrame(planned, timeline, at, { shot: () => ready, logo: () => null }, scale);
  const pixels = (context: OffscreenCanvasRenderingContext2D) =>
    context.getImageData(0, 0, WIDTH, height).data;
  return mean(pixels(seen), pixels(planned));
}

/** How far a frame of one video is from a part of a frame of another; `box` in parts of its sides. */
export async function frameOff(
  one: Blob,
  at: number,
  other: Blob,
  moment: number,
  box: Box,
): Promise<number> {
  const frameIn = async (file: Blob, seconds: number) => {
    const input = new Input({ source: new BlobSource(file), formats: [MP4] });
    const track = await input.getPrimaryVideoTrack();
    if (!track) throw new Error('No video');
    const frame = await new CanvasSink(track).getCanvas((await track.getFirstTimestamp()) + seconds);
    if (!frame) throw new Error(`No frame at ${seconds} s`);
    return frame.canvas;
  };
  const [seen, whole] = [await frameIn(one, at), await frameIn(other, moment)];
  const height = Math.round((WIDTH * seen.height) / seen.width);
  const draw = (image: CanvasImageSource, x: number, y: number, width: number, tall: number) => {
    const context = contextOf(WIDTH, height);
    context.drawImage(image, x, y, width, tall, 0, 0, WIDTH, height);
    return context.getImageData(0, 0, WIDTH, height).data;
  };
  const { width, height: tall } = whole;
  return mean(
    draw(seen, 0, 0, seen.width, seen.height),
    draw(whole, box.x * width, box.y * tall, box.width * width, box.height * tall),
  );
}
