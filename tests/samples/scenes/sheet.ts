/** A sheet to draw on: 1000 units high whatever the pixels, so that one scene serves every size and ratio. */
export interface Sheet {
  g: OffscreenCanvasRenderingContext2D;
  canvas: OffscreenCanvas;
  /** Width in units; the height is always 1000. */
  w: number;
  random: () => number;
}

export type Paint = string | CanvasGradient | CanvasPattern;
export type Point = [number, number];

/** Repeatable random numbers in [0, 1): the same seed draws the same picture on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A fresh sheet of the given pixels. */
export function newSheet(width: number, height: number, seed: number): Sheet {
  const canvas = new OffscreenCanvas(width, height);
  const g = canvas.getContext('2d');
  if (!g) throw new Error('This browser cannot draw on an OffscreenCanvas.');
  g.scale(height / 1000, height / 1000);
  return { g, canvas, w: (width * 1000) / height, random: seeded(seed) };
}

export function between(s: Sheet, low: number, high: number): number {
  return low + (high - low) * s.random();
}

export function rect(s: Sheet, x: number, y: number, w: number, h: number, paint: Paint, radius = 0): void {
  s.g.fillStyle = paint;
  s.g.beginPath();
  s.g.roundRect(x, y, w, h, radius);
  s.g.fill();
}

export function poly(s: Sheet, points: Point[], paint: Paint): void {
  s.g.fillStyle = paint;
  s.g.beginPath();
  for (const [x, y] of points) s.g.lineTo(x, y);
  s.g.closePath();
  s.g.fill();
}

export function oval(s: Sheet, x: number, y: number, rx: number, ry: number, paint: Paint): void {
  s.g.fillStyle = paint;
  s.g.beginPath();
  s.g.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  s.g.fill();
}

export function line(s: Sheet, points: Point[], color: Paint, width: number): void {
  s.g.strokeStyle = color;
  s.g.lineWidth = width;
  s.g.lineCap = 'round';
  s.g.lineJoin = 'round';
  s.g.beginPath();
  for (const [x, y] of points) s.g.lineTo(x, y);
  s.g.stroke();
}

/** Fills an SVG path, moved to (x, y) and scaled. */
export function shape(s: Sheet, path: string, paint: Paint, x = 0, y = 0, scaleX = 1, scaleY = scaleX): void {
  s.g.save();
  s.g.translate(x, y);
  s.g.scale(scaleX, scaleY);
  s.g.fillStyle = paint;
  s.g.fill(new Path2D(path));
  s.g.restore();
}

function stops(gradient: CanvasGradient, colors: string[]): CanvasGradient {
  for (const [at, color] of colors.entries())
    gradient.addColorStop(at / Math.max(1, colors.length - 1), color);
  return gradient;
}

/** Colours from y0 down to y1. */
export function down(s: Sheet, y0: number, y1: number, ...colors: string[]): CanvasGradient {
  return stops(s.g.createLinearGradient(0, y0, 0, y1), colors);
}

/** Colours from x0 across to x1. */
export function across(s: Sheet, x0: number, x1: number, ...colors: string[]): CanvasGradient {
  return stops(s.g.createLinearGradient(x0, 0, x1, 0), colors);
}

/** A round light: `rgb` is "r,g,b". */
export function glow(s: Sheet, x: number, y: number, r: number, rgb: string, alpha: number, flat = 1): void {
  s.g.save();
  s.g.globalCompositeOperation = 'screen';
  s.g.translate(x, y);
  s.g.scale(1, flat);
  const light = s.g.createRadialGradient(0, 0, 0, 0, 0, r);
  light.addColorStop(0, `rgba(${rgb},${alpha})`);
  light.addColorStop(0.35, `rgba(${rgb},${alpha * 0.42})`);
  light.addColorStop(1, `rgba(${rgb},0)`);
  s.g.fillStyle = light;
  s.g.fillRect(-r, -r, 2 * r, 2 * r);
  s.g.restore();
}

/** The soft dark under a thing that stands on the ground. */
export function contact(s: Sheet, x: number, y: number, rx: number, ry: number, alpha = 0.4): void {
  s.g.save();
  s.g.translate(x, y);
  s.g.scale(rx, ry);
  const dark = s.g.createRadialGradient(0, 0, 0, 0, 0, 1);
  dark.addColorStop(0, `rgba(20,14,10,${alpha})`);
  dark.addColorStop(0.55, `rgba(20,14,10,${alpha * 0.55})`);
  dark.addColorStop(1, 'rgba(20,14,10,0)');
  s.g.fillStyle = dark;
  s.g.fillRect(-1, -1, 2, 2);
  s.g.restore();
}

/** Draws on a small second sheet, blurs it there (cheap), and lays it over this one. */
export function soft(
  s: Sheet,
  blur: number,
  draw: (layer: Sheet) => void,
  how: { alpha?: number; mode?: GlobalCompositeOperation } = {},
): void {
  const height = 250;
  const width = Math.round((s.w / 1000) * height);
  const sharp = newSheet(width, height, 1);
  draw({ ...sharp, w: s.w, random: s.random });
  const layer = newSheet(width, height, 1);
  layer.g.setTransform(1, 0, 0, 1, 0, 0);
  layer.g.filter = `blur(${(blur * height) / 1000}px)`;
  layer.g.drawImage(sharp.canvas, 0, 0);
  s.g.save();
  s.g.imageSmoothingQuality = 'high';
  s.g.globalAlpha = how.alpha ?? 1;
  s.g.globalCompositeOperation = how.mode ?? 'source-over';
  s.g.drawImage(layer.canvas, 0, 0, s.w, 1000);
  s.g.restore();
}

/** Keeps what `draw` draws inside a polygon. */
export function within(s: Sheet, points: Point[], draw: () => void): void {
  s.g.save();
  s.g.beginPath();
  for (const [x, y] of points) s.g.lineTo(x, y);
  s.g.closePath();
  s.g.clip();
  draw();
  s.g.restore();
}

/** The four corners of an upright box, for `within`. */
export function box(x: number, y: number, w: number, h: number): Point[] {
  return [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ];
}

/** Mixes two "#rrggbb" colours; `part` of the second. */
export function mix(a: string, b: string, part: number): string {
  const channel = (c: string, i: number) => Number.parseInt(c.slice(i, i + 2), 16);
  const one = (i: number) =>
    Math.round(channel(a, i) * (1 - part) + channel(b, i) * part)
      .toString(16)
      .padStart(2, '0');
  return `#${one(1)}${one(3)}${one(5)}`;
}

export const darker = (color: string, part: number): string => mix(color, '#120c08', part);
export const lighter = (color: string, part: number): string => mix(color, '#fffaf0', part);
