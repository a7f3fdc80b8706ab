import { rgbaToThumbHash } from 'thumbhash';
import { greyOf, interestOf } from '../film/interest.ts';
import type { Thumb } from '../world.ts';
import { differenceHash, HASH_HEIGHT, HASH_WIDTH } from './look-alike.ts';

/** Longest side of a thumbnail, and of what its placeholder is reckoned from. Pixels. */
const THUMB_SIDE = 320;
const HASH_SIDE = 96;

/** Draws a photo small. The browser turns it by its EXIF orientation. Throws where it cannot decode the bytes. */
export async function drawThumb(blob: Blob): Promise<Thumb> {
  const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' });
  try {
    const { width, height } = bitmap;
    const small = drawn(bitmap, THUMB_SIDE);
    const tiny = drawn(small, HASH_SIDE);
    const pixels = tiny.getContext('2d')?.getImageData(0, 0, tiny.width, tiny.height).data;
    const thumbhash = pixels
      ? btoa(String.fromCharCode(...rgbaToThumbHash(tiny.width, tiny.height, pixels)))
      : '';
    const look = scaled(small, HASH_WIDTH, HASH_HEIGHT).getContext('2d');
    return {
      ...(pixels ? { interest: pointOf(pixels, tiny.width, tiny.height) } : {}),
      lookHash: look ? differenceHash(look.getImageData(0, 0, HASH_WIDTH, HASH_HEIGHT).data) : '',
      blob: await small.convertToBlob({ type: 'image/webp', quality: 0.8 }),
      thumbhash,
      width,
      height,
    };
  } finally {
    bitmap.close();
  }
}

/** Where its interest lies, to a hundredth. */
function pointOf(pixels: Uint8ClampedArray, width: number, height: number): Thumb['interest'] {
  const { x, y } = interestOf(greyOf(pixels), width, height);
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}

function drawn(image: ImageBitmap | OffscreenCanvas, side: number): OffscreenCanvas {
  const scale = Math.min(1, side / Math.max(image.width, image.height));
  return scaled(
    image,
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  );
}

function scaled(image: ImageBitmap | OffscreenCanvas, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}
