import { drawThumb } from '../../extension/draft/thumbs.ts';
import { drawImage } from '../../extension/video/draw-image.ts';
import { prepareImage } from '../../extension/video/prepare-image.ts';
import type { Cited, ImageRule } from '../../shared/platforms/rules.ts';
import type { Cut } from '../../shared/shape.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** What is painted, by name. */
const PAINTINGS: Record<string, (context: Context, width: number, height: number) => void> = {
  /** Red, green, blue and white in its quarters, from the upper left. */
  quarters(context, width, height) {
    for (const [at, colour] of ['#ff0000', '#00ff00', '#0000ff', '#ffffff'].entries()) {
      context.fillStyle = colour;
      context.fillRect((at % 2) * (width / 2), at > 1 ? height / 2 : 0, width / 2, height / 2);
    }
  },
  /** A plain field with a chequered house far to the right. */
  aside(context, width, height) {
    context.fillStyle = '#7a8a6a';
    context.fillRect(0, 0, width, height);
    const side = height / 24;
    for (let x = width * 0.78; x < width * 0.95; x += side)
      for (let y = height * 0.3; y < height * 0.7; y += side) {
        context.fillStyle = Math.round(x / side + y / side) % 2 ? '#301010' : '#f0e0d0';
        context.fillRect(x, y, side, side);
      }
  },
  /** Lines of one pixel on the left, of which only grey is left when it is made small; a hard edge on the right. */
  lines(context, width, height) {
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#000000';
    for (let x = 0; x < width / 2; x += 2) context.fillRect(x, 0, 1, height);
    context.fillRect(width * 0.75, 0, width / 4, height);
  },
  /** Fine detail everywhere: heavy as a JPEG. */
  busy(context, width, height) {
    for (let at = 0; at < 40_000; at += 1) {
      context.fillStyle = `hsl(${(at * 47) % 360} 70% ${20 + (at % 60)}%)`;
      context.fillRect((at * 577) % width, (at * 911) % height, 3 + (at % 9), 3 + (at % 7));
    }
  },
};

export interface Fitting {
  painting: string;
  width: number;
  height: number;
  /** What its EXIF says: 6 lies on its right side. */
  orientation?: number;
  rule: { maxBytes?: number; maxLongSide?: number; maxRatio?: number };
  cut?: Cut;
  /** Points to look at in what comes out, in parts of its sides. */
  at: [number, number][];
}
export interface Fitted {
  width: number;
  height: number;
  bytes: number;
  /** Red, green and blue at each point. */
  seen: number[][];
  /** A place or a camera is still told. */
  tells: boolean;
  /** The middle row, brightness from left to right. */
  row: number[];
}

/** A JPEG with an EXIF segment in front: which way up, and a place. */
async function withExif(blob: Blob, orientation: number): Promise<Blob> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const body = new TextEncoder().encode('GPS 52.5 13.4 Camera of the seller');
  const head = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const length = 2 + head.length + entry.length + body.length;
  const segment = new Uint8Array([0xff, 0xe1, length >> 8, length & 255, ...head, ...entry, ...body]);
  return new Blob([bytes.slice(0, 2), segment, bytes.slice(2)], { type: 'image/jpeg' });
}

async function painted({ painting, width, height, orientation }: Fitting): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  PAINTINGS[painting]?.(canvas.getContext('2d') as Context, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
  return orientation ? withExif(blob, orientation) : blob;
}

const cite = <T>(value: T): Cited<T> => ({ value, source: 'https://example.com', read: '2026-11-27' });

/** A painted photo as it leaves the browser. */
export async function fitted(asked: Fitting): Promise<Fitted> {
  const blob = await painted(asked);
  const { maxBytes = 50_000_000, maxLongSide, maxRatio } = asked.rule;
  const rule: ImageRule = {
    mimes: cite(['image/jpeg'] as const),
    maxBytes: cite(maxBytes),
    ...(maxLongSide ? { maxLongSide: cite(maxLongSide) } : {}),
    ...(maxRatio ? { maxRatio: cite(maxRatio) } : {}),
  };
  const isTurned = (asked.orientation ?? 1) > 4;
  const size = isTurned ? { width: asked.height, height: asked.width } : asked;
  const image = {
    kind: 'image' as const,
    mime: 'image/jpeg' as const,
    bytes: blob.size,
    width: size.width,
    height: size.height,
  };
  const out = await prepareImage({ drawImage }, blob, image, rule, asked.cut);
  const shown = await createImageBitmap(out, { imageOrientation: 'from-image' });
  const { width, height } = shown;
  const context = new OffscreenCanvas(width, height).getContext('2d') as Context;
  context.drawImage(shown, 0, 0);
  const pixel = (x: number, y: number): number[] => [
    ...context.getImageData(Math.floor(x), Math.floor(y), 1, 1).data.slice(0, 3),
  ];
  const { data } = context.getImageData(0, Math.floor(height / 2), width, 1);
  return {
    width,
    height,
    bytes: out.size,
    seen: asked.at.map(([x, y]) => pixel(x * (width - 1), y * (height - 1))),
    tells: /GPS|Camera|Exif/.test(await out.text()),
    row: Array.from({ length: width }, (_, x) => data[x * 4] as number),
  };
}

/** Where the interest of a painted photo is taken to lie when it is fetched. */
export const interestIn = async (painting: string, width: number, height: number) =>
  (await drawThumb(await painted({ painting, width, height, rule: {}, at: [] }))).interest;
