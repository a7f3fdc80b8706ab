import type { KindRules } from './platforms/rules.ts';

/** The shape that photos are given at one Target: cut to it around a point, or set before a border of their own. */

/** Width divided by height, by the name people know it by. */
export const RATIOS = { '4:5': 4 / 5, '1:1': 1, '1.91:1': 1.91, '16:9': 16 / 9, '9:16': 9 / 16 } as const;
export const SHAPES = ['first', '4:5', '1:1', '1.91:1', '16:9', '9:16'] as const;
/** `first`: all have the shape of the first photo. */
export type ShapeName = (typeof SHAPES)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** A point of a picture, from its upper left, in parts of its width and height: what must stay in sight. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}
export interface Cut {
  /** Width divided by height. */
  readonly ratio: number;
  /** True: cut to it; false: whole, before a border. */
  readonly fill: boolean;
  readonly focus: Focus;
}

export const CENTRE: Focus = { x: 0.5, y: 0.5 };

interface Wish {
  readonly shape?: { readonly ratio: ShapeName; readonly fill: boolean } | undefined;
  readonly focus?: Readonly<Record<string, Focus>> | undefined;
}

/** The shapes that a kind of post takes. */
export function shapesOf({ image }: KindRules): ShapeName[] {
  const [min, max] = [image?.minRatio?.value ?? 0, image?.maxRatio?.value ?? Number.POSITIVE_INFINITY];
  return SHAPES.filter((name) => name === 'first' || (RATIOS[name] >= min && RATIOS[name] <= max));
}

/** A photo, and where its interest lies as far as that was seen. */
interface Looked {
  readonly id: string;
  readonly interest?: Focus | undefined;
}

/**
 * How a photo is to be shaped at a Target; undefined where it stays as it is. What stays in sight is what its owner said,
 * else where its interest lies. `first`: the first photo that goes out there.
 */
export function cutOf(wish: Wish, kind: KindRules, photo: Looked, first: Size | undefined): Cut | undefined {
  const { shape, focus = {} } = wish;
  if (!shape || !kind.image) return undefined;
  const asked = shape.ratio === 'first' ? first && first.width / first.height : RATIOS[shape.ratio];
  if (!asked) return undefined;
  const { minRatio, maxRatio } = kind.image;
  const ratio = Math.min(Math.max(asked, minRatio?.value ?? asked), maxRatio?.value ?? asked);
  return { ratio, fill: shape.fill, focus: focus[photo.id] ?? photo.interest ?? CENTRE };
}

/** Less than people see: such a picture has the shape already. */
const SAME = 0.005;
export const isShaped = ({ width, height }: Size, ratio: number): boolean =>
  Math.abs(width / height / ratio - 1) <= SAME;

/** The largest part of a picture in this shape, as near to the focus as its edges allow; in the picture's own pixels. */
export function keptOf({ width, height }: Size, { ratio, focus }: Pick<Cut, 'ratio' | 'focus'>): Box {
  const across = Math.min(width, height * ratio);
  const down = Math.min(height, width / ratio);
  const near = (at: number, side: number, whole: number): number =>
    Math.min(Math.max(at * whole - side / 2, 0), whole - side);
  return { x: near(focus.x, across, width), y: near(focus.y, down, height), width: across, height: down };
}

/** A picture's pixels once it is shaped. */
export function sizeAfter(size: Size, cut: Cut | undefined): Size {
  if (!cut || isShaped(size, cut.ratio)) return size;
  const { width, height } = size;
  const { ratio, fill } = cut;
  const isWider = width / height > ratio;
  return isWider === fill
    ? { width: Math.round(height * ratio), height }
    : { width, height: Math.round(width / ratio) };
}

interface Shapeable extends Size {
  readonly id: string;
  readonly kind: string;
}

/** The media of a Target with the pixels they will have there; videos stay as they are. */
export function shapedFor<One extends Shapeable>(wish: Wish, kind: KindRules, media: readonly One[]): One[] {
  const first = media.find((one) => one.kind === 'image');
  return media.map((one) =>
    one.kind === 'image' ? { ...one, ...sizeAfter(one, cutOf(wish, kind, one, first)) } : one,
  );
}
