import type { Ready } from './draw-frame.ts';
import { type Look, lookOf } from './look.ts';
import type { Film, Timeline } from './timeline.ts';

/** Longest side of the copy that is blurred, of the one that is looked at, and of a logo. Pixels. */
const BLUR_SIDE = 120;
const LOOK_SIDE = 160;
const LOGO_SIDE = 480;

/** How large a photo must be so that every scene of it is sharp, and no larger: whole pixels of the whole photo. */
export function sizeNeeded(
  { scenes }: Pick<Timeline, 'scenes'>,
  index: number,
  { width, height }: Film['shots'][number],
  scale: number,
): { width: number; height: number } {
  const most = scenes
    .filter(({ shot }) => shot === index)
    .map(({ place, move }) => place.width / Math.min(move.from.width, move.to.width) / width);
  const by = Math.min(1, Math.max(0, ...most) * scale);
  return { width: Math.max(1, Math.round(width * by)), height: Math.max(1, Math.round(height * by)) };
}

/**
 * Decodes a photo at the size that is asked for, upright; where it is to lie on itself, blurred, so large a ground is
 * made of it once. Throws where the browser cannot.
 */
export async function readyPhoto(
  source: ImageBitmapSource,
  size: { width: number; height: number },
  ground: { width: number; height: number } | null,
): Promise<Ready & { close(): void }> {
  const image = await createImageBitmap(source, {
    imageOrientation: 'from-image',
    resizeWidth: size.width,
    resizeHeight: size.height,
    resizeQuality: 'high',
  });
  const blurred = ground ? blur(image, ground) : undefined;
  return {
    image,
    width: image.width,
    height: image.height,
    ...(blurred ? { blurred } : {}),
    close: () => image.close(),
  };
}

export async function readyLogo(source: ImageBitmapSource): Promise<Ready> {
  const whole = await createImageBitmap(source);
  const scale = Math.min(1, LOGO_SIDE / Math.max(whole.width, whole.height));
  const image = shrunk(whole, Math.max(1, whole.width * scale), Math.max(1, whole.height * scale));
  whole.close();
  return { image, width: image.width, height: image.height };
}

function blur(image: ImageBitmap, { width, height }: { width: number; height: number }): OffscreenCanvas {
  const scale = BLUR_SIDE / Math.max(image.width, image.height);
  const small = shrunk(image, image.width * scale, image.height * scale);
  const soft = contextOf(new OffscreenCanvas(small.width, small.height));
  soft.filter = 'blur(4px) brightness(0.72) saturate(1.15)';
  // A little over its edges, which the blur would else make see-through.
  soft.drawImage(small, -6, -6, small.width + 12, small.height + 12);
  const ground = contextOf(new OffscreenCanvas(Math.round(width), Math.round(height)));
  const by = Math.max(width / small.width, height / small.height);
  const [w, h] = [small.width * by, small.height * by];
  ground.drawImage(soft.canvas, (width - w) / 2, (height - h) / 2, w, h);
  return ground.canvas;
}

/** What a picture tells: where its interest lies, and how sharp and light it is. */
export function lookAt(image: ImageBitmap): Look {
  const scale = LOOK_SIDE / Math.max(image.width, image.height);
  const small = shrunk(image, image.width * scale, image.height * scale);
  const { data } = contextOf(small).getImageData(0, 0, small.width, small.height);
  return lookOf(data, small.width, small.height);
}

function shrunk(image: ImageBitmap, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas to draw on');
  return context;
}
