import type { CheckedMedia } from '../../shared/check.ts';
import type { ImageRule } from '../../shared/platforms/rules.ts';
import type { Cut } from '../../shared/shape.ts';
import { orientationOf, segmentsOf } from '../draft/formats/jpeg.ts';
import type { DrawPlan, World } from '../world.ts';
import { planDrawing, planImage, smaller } from './plan-image.ts';
import { pngOrientation, stripPng, stripWebp } from './strip-chunks.ts';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';

/** Above the best only the bytes grow; below the lowest its blocks can be seen. */
const BEST = 0.92;
const LOWEST = 0.55;
/** So near to the best that would be light enough the quality is sought. */
const FINE = 0.01;
/** When even the lowest quality is too heavy the drawing shrinks by this, a few times over. */
const SHRINK = 0.8;
const SHRINKS = 6;

/**
 * The picture as it may leave the browser for a rule: upright, without metadata, in a format, size and shape that
 * the rule takes. Bits are left alone where nothing of it is needed; nothing is cut but what its owner's `cut` says. Where
 * the rule cannot be met (too small a picture) it comes back as good as it gets, and the check says what is wrong.
 */
export async function prepareImage(
  world: Pick<World, 'drawImage'>,
  blob: Blob,
  image: CheckedMedia,
  rule: ImageRule,
  cut?: Cut,
): Promise<Blob> {
  const plan = planImage(rule, image, cut);
  if (plan) return drawWithin(world, blob, plan, rule.maxBytes.value);
  const stripped = await strip(blob, image);
  if (stripped) return stripped;
  const anew = planDrawing(rule, image);
  return anew ? drawWithin(world, blob, anew, rule.maxBytes.value) : blob;
}

/** Null where it cannot stay as it is: it lies on its side, or its metadata cannot be parted from it. */
async function strip(blob: Blob, { mime }: CheckedMedia): Promise<Blob | null> {
  if (mime === 'image/jpeg')
    return (await orientationOf(blob, await segmentsOf(blob))) === 1 ? stripJpeg(blob) : null;
  if (mime === 'image/png') return (await pngOrientation(blob)) === 1 ? stripPng(blob) : null;
  // Browsers turn no WebP by its EXIF: without it, the platform shows what the page and the owner saw.
  if (mime === 'image/webp') return stripWebp(blob);
  return mime === 'image/gif' ? stripGif(blob) : null;
}

async function drawWithin(
  world: Pick<World, 'drawImage'>,
  blob: Blob,
  wanted: DrawPlan,
  maxBytes: number,
): Promise<Blob> {
  let plan = wanted;
  let drawn = await drawLight(world, blob, plan, maxBytes);
  for (let round = 0; round < SHRINKS && drawn.size > maxBytes; round += 1) {
    plan = smaller(plan, SHRINK);
    drawn = await drawLight(world, blob, plan, maxBytes);
  }
  return drawn;
}

/** Drawn at the best quality that is light enough, which is sought by halves; at the lowest where none is. */
async function drawLight(
  world: Pick<World, 'drawImage'>,
  blob: Blob,
  plan: DrawPlan,
  maxBytes: number,
): Promise<Blob> {
  const best = await world.drawImage(blob, plan, BEST);
  // A PNG has no quality.
  if (best.size <= maxBytes || plan.mime === 'image/png') return best;
  let drawn = await world.drawImage(blob, plan, LOWEST);
  if (drawn.size > maxBytes) return drawn;
  let [light, heavy] = [LOWEST, BEST];
  while (heavy - light > FINE) {
    const quality = (light + heavy) / 2;
    const tried = await world.drawImage(blob, plan, quality);
    if (tried.size > maxBytes) heavy = quality;
    else {
      light = quality;
      drawn = tried;
    }
  }
  return drawn;
}
