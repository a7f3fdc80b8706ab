import type { CheckedMedia } from '../../shared/check.ts';
import { imageProblem } from '../../shared/check.ts';
import type { ImageRule } from '../../shared/platforms/rules.ts';
import { type Cut, isShaped, keptOf } from '../../shared/shape.ts';
import type { DrawPlan } from '../world.ts';

/** What we can write, the smallest for photos first. */
const WRITABLE = ['image/jpeg', 'image/webp', 'image/png'] as const;

/**
 * How this picture must be drawn to please the rule and to have the shape its owner gave it; null where it may stay as
 * it is, or cannot be helped.
 */
export function planImage(rule: ImageRule, image: CheckedMedia, cut?: Cut): DrawPlan | null {
  if (cut && !isShaped(image, cut.ratio))
    return cut.fill ? planCut(rule, image, cut) : planDrawing(rule, image, cut.ratio);
  const problem = imageProblem(rule, image);
  return problem?.repair ? planDrawing(rule, image) : null;
}

/** The largest drawing that keeps every pixel of the picture in sight and obeys the rule. */
export function planDrawing(
  rule: ImageRule,
  image: Pick<CheckedMedia, 'width' | 'height'>,
  shape?: number,
): DrawPlan | null {
  const mime = WRITABLE.find((one) => rule.mimes.value.includes(one));
  if (!mime) return null;
  const canvas = widened(rule, image.width, image.height, shape);
  const scale = scaleFor(rule, canvas.width, canvas.height);
  const { width, height } = rounded(rule, canvas.width * scale, canvas.height * scale);
  const inner = {
    width: Math.min(width, Math.max(1, Math.round(image.width * scale))),
    height: Math.min(height, Math.max(1, Math.round(image.height * scale))),
  };
  const picture = {
    x: Math.round((width - inner.width) / 2),
    y: Math.round((height - inner.height) / 2),
    ...inner,
  };
  return { mime, width, height, picture };
}

/** A border where the shape is too tall or too wide for the rule: no edge of the picture is cut away. */
function widened(
  rule: ImageRule,
  width: number,
  height: number,
  shape: number | undefined,
): { width: number; height: number } {
  const ratio = width / height;
  if (shape !== undefined)
    return ratio < shape
      ? { width: Math.ceil(height * shape), height }
      : { width, height: Math.ceil(width / shape) };
  if (rule.minRatio && ratio < rule.minRatio.value)
    return { width: Math.ceil(height * rule.minRatio.value), height };
  if (rule.maxRatio && ratio > rule.maxRatio.value)
    return { width, height: Math.ceil(width / rule.maxRatio.value) };
  return { width, height };
}

/** The largest drawing of what is kept: the rest of the picture lies beyond the edges. */
function planCut(rule: ImageRule, image: Pick<CheckedMedia, 'width' | 'height'>, cut: Cut): DrawPlan | null {
  const mime = WRITABLE.find((one) => rule.mimes.value.includes(one));
  if (!mime) return null;
  const kept = keptOf(image, cut);
  const scale = scaleFor(rule, kept.width, kept.height);
  const { width, height } = rounded(rule, kept.width * scale, kept.height * scale);
  const picture = { x: 0 - kept.x, y: 0 - kept.y, width: image.width, height: image.height };
  return covered({ mime, width, height, picture }, scale);
}

/** The picture at a part of its size, and no edge of the canvas left bare by rounding. */
function covered({ picture, ...plan }: DrawPlan, by: number): DrawPlan {
  const [x, y] = [Math.floor(picture.x * by), Math.floor(picture.y * by)];
  const width = Math.max(Math.ceil(picture.width * by), plan.width - x);
  const height = Math.max(Math.ceil(picture.height * by), plan.height - y);
  return { ...plan, picture: { x, y, width, height } };
}

/** Whole pixels that keep within the shape: rounding alone can overstep it by a hair. */
function rounded(rule: ImageRule, across: number, down: number): { width: number; height: number } {
  const width = Math.max(1, Math.round(across));
  const height = Math.max(1, Math.round(down));
  if (rule.maxRatio && width / height > rule.maxRatio.value)
    return { width: Math.max(1, Math.floor(height * rule.maxRatio.value)), height };
  if (rule.minRatio && width / height < rule.minRatio.value)
    return { width, height: Math.max(1, Math.floor(width / rule.minRatio.value)) };
  return { width, height };
}

function scaleFor(rule: ImageRule, width: number, height: number): number {
  const [short, long] = width < height ? [width, height] : [height, width];
  return Math.min(
    1,
    rule.maxLongSide ? rule.maxLongSide.value / long : 1,
    rule.maxShortSide ? rule.maxShortSide.value / short : 1,
    // A hair less, because both sides are rounded to whole pixels afterwards.
    rule.maxPixels ? Math.sqrt(rule.maxPixels.value / (width * height)) * 0.999 : 1,
  );
}

/** The same drawing at a part of its size. */
export function smaller(plan: DrawPlan, by: number): DrawPlan {
  const at = (pixels: number): number => Math.max(1, Math.round(pixels * by));
  const { x, y, width, height } = plan.picture;
  const isCut = x < 0 || y < 0 || width > plan.width || height > plan.height;
  if (isCut) return covered({ ...plan, width: at(plan.width), height: at(plan.height) }, by);
  return {
    ...plan,
    width: at(plan.width),
    height: at(plan.height),
    picture: { x: Math.round(x * by), y: Math.round(y * by), width: at(width), height: at(height) },
  };
}
