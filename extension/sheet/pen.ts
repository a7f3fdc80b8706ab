import type { Pen, Style } from '../world.ts';

/** Four dots to a point are 288 to an inch: as sharp as print. */
const SCALE = 4;
/** What our own type does not hold is written in the system's. */
const OTHERS = 'system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif';

/** A family for each file: the browser goes from one to the next for a letter that one does not hold. */
const familyOf = (at: number): string => `Clipcast ${at}`;

/** A page holds fonts in its document, a service worker in itself; where one cannot, the system's take their place. */
interface WithFonts {
  document?: { fonts: { add(font: FontFace): void } };
  fonts?: { add(font: FontFace): void };
  FontFace?: typeof FontFace;
}

let loading: Promise<string> | undefined;

/** Answers the families that can be written in, in order. */
async function load(urls: readonly string[]): Promise<string> {
  const { FontFace, document, fonts = document?.fonts } = globalThis as WithFonts;
  if (!fonts || !FontFace) return OTHERS;
  for (const [at, url] of urls.entries())
    fonts.add(await new FontFace(familyOf(at), `url(${url})`, { weight: '100 900' }).load());
  return [...urls.map((_, at) => `"${familyOf(at)}"`), OTHERS].join(', ');
}

/** A pen that writes in our own type. `urls` are the files it lies in; without them it writes in the system's. */
export async function takePen(urls: readonly string[]): Promise<Pen> {
  loading ??= load(urls).catch(() => OTHERS);
  const families = await loading;
  const fontOf = ({ size, weight }: Style): string => `${weight} ${size * SCALE}px ${families}`;
  const measuring = contextOf(1, 1);
  return {
    width(text, style) {
      measuring.font = fontOf(style);
      return measuring.measureText(text).width / SCALE;
    },
    draw(text, style) {
      measuring.font = fontOf(style);
      // Only as large as the ink: what is white of one line must not lie on another.
      const ink = measuring.measureText(text);
      const [left, above] = [inkOf(ink.actualBoundingBoxLeft), inkOf(ink.actualBoundingBoxAscent)];
      const width = Math.max(1, left + inkOf(ink.actualBoundingBoxRight));
      const height = Math.max(1, above + inkOf(ink.actualBoundingBoxDescent));
      const context = contextOf(width, height);
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, width, height);
      context.font = fontOf(style);
      context.fillStyle = style.colour;
      context.textBaseline = 'alphabetic';
      context.fillText(text, left, above);
      const rgb = withoutAlpha(context.getImageData(0, 0, width, height).data);
      return { width, height, rgb, left: -left / SCALE, above: above / SCALE, scale: SCALE };
    },
  };
}

/** Whole dots, and one for its soft edge. */
const inkOf = (dots: number): number => Math.ceil(dots) + 1;

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas to draw on');
  return context;
}

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] as number;
    rgb[to + 1] = rgba[from + 1] as number;
    rgb[to + 2] = rgba[from + 2] as number;
  }
  return rgb;
}
