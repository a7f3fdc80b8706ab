import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, Quality } from 'mediabunny';
import { type Drawing, draw, keep, type Shot } from './darkroom.ts';
import { develop } from './develop.ts';

export interface Reel {
  name: string;
  width: number;
  height: number;
  seconds: number;
  framesPerSecond: number;
  cuts: { scene: string; look?: string; seed: number }[];
}

/** Seconds in which one cut turns into the next. */
const FADE = 0.5;

/** Films a slow walk over the cuts. The index stands at the end of the file, as cameras write it. */
export async function makeVideo(reel: Reel): Promise<Shot> {
  const { width, height, seconds, framesPerSecond, cuts } = reel;
  const stills = cuts.map((cut) => {
    const drawing: Drawing = { ...cut, width: Math.round(width * 1.16), height: Math.round(height * 1.16) };
    const sheet = draw(drawing);
    develop(sheet, cut.seed, 40);
    return sheet.canvas;
  });
  const canvas = new OffscreenCanvas(width, height);
  const g = canvas.getContext('2d');
  if (!g) throw new Error('This browser cannot draw on an OffscreenCanvas.');
  const output = new Output({
    format: new Mp4OutputFormat({ fastStart: false }),
    target: new BufferTarget(),
  });
  const source = new CanvasSource(canvas, { codec: 'avc', quality: new Quality({ bitrate: 6_000_000 }) });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  await output.start();
  const each = seconds / cuts.length;
  const show = (index: number, time: number, alpha: number) => {
    const still = stills[index];
    if (!still) return;
    const along = Math.min(1, Math.max(0, (time - index * each + FADE) / (each + FADE)));
    const scale = 1 + 0.13 * (index % 2 ? 1 - along : along);
    const shift = (index % 2 ? 1 : -1) * (along - 0.5) * 30;
    g.globalAlpha = alpha;
    g.drawImage(
      still,
      (width - width * scale) / 2 + shift,
      (height - height * scale) / 2,
      width * scale,
      height * scale,
    );
  };
  for (let frame = 0; frame < seconds * framesPerSecond; frame++) {
    const time = frame / framesPerSecond;
    const index = Math.floor(time / each);
    show(index, time, 1);
    const left = (index + 1) * each - time;
    if (left < FADE) show(index + 1, time, 1 - left / FADE);
    await source.add(time, 1 / framesPerSecond);
  }
  await output.finalize();
  const bytes = output.target.buffer;
  if (!bytes) throw new Error('The video has no bytes.');
  await keep(`${reel.name}.mp4`, new Blob([bytes], { type: 'video/mp4' }));
  return { file: `${reel.name}.mp4`, type: 'video/mp4', width, height };
}
