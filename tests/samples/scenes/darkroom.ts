import type { PhotoPlan } from '../catalog.ts';
import { avifOf, canMakeAvif } from './avif.ts';
import { develop, quarterLeft, smaller } from './develop.ts';
import { type LookName, looks } from './looks.ts';
import { rooms, views } from './scenes.ts';
import { newSheet, type Sheet } from './sheet.ts';

export interface Drawing {
  scene: string;
  look?: string;
  seed: number;
  width: number;
  height: number;
  /** Left and right exchanged, so that two homes with one kind of room do not look alike. */
  mirrored?: boolean;
}

/** What one finished file is. */
export interface Shot {
  file: string;
  type: string;
  width: number;
  height: number;
}

/** Draws a scene, without grain. */
export function draw({ scene, look, seed, width, height, mirrored }: Drawing): Sheet {
  const s = newSheet(width, height, seed);
  if (mirrored) s.g.transform(-1, 0, 0, 1, s.w, 0);
  const inside = rooms[scene];
  const outside = views[scene];
  if (inside) inside(s, looks[(look ?? 'townhouse') as LookName]);
  else if (outside) outside(s);
  else throw new Error(`No scene is called ${scene}.`);
  return s;
}

async function blobOf(canvas: OffscreenCanvas, type: string, quality: number): Promise<Blob> {
  if (type === 'image/avif' && (await canMakeAvif(canvas.width, canvas.height))) return avifOf(canvas, 22);
  return canvas.convertToBlob({ type, quality });
}

async function store(file: string, canvas: OffscreenCanvas, type: string, quality: number): Promise<Shot> {
  const blob = await blobOf(canvas, type, quality);
  // A browser that cannot write a format gives PNG without a word.
  if (blob.type !== type) return store(file.replace(/\.\w+$/, '.png'), canvas, 'image/png', 1);
  await keep(file, blob);
  return { file, type, width: canvas.width, height: canvas.height };
}

/** Hands bytes to the process that started this browser. */
export async function keep(file: string, body: Blob): Promise<void> {
  const answer = await fetch(`/out/${file}`, { method: 'PUT', body });
  if (!answer.ok) throw new Error(`${file} could not be stored: ${answer.status}`);
}

/** Draws one photo and its smaller copies; the first Shot is the full size. */
export async function makePhoto(plan: PhotoPlan, widths: readonly number[]): Promise<Shot[]> {
  const sheet = draw(plan);
  const drawn = plan.format === 'png';
  if (!drawn) develop(sheet, plan.seed);
  const full = plan.turned ? quarterLeft(sheet.canvas) : sheet.canvas;
  const ending = plan.format === 'jpeg' ? 'jpg' : plan.format;
  const shots = [await store(`${plan.name}.${ending}`, full, `image/${plan.format}`, 0.9)];
  for (const width of widths) {
    if (width >= plan.width) continue;
    const type = drawn ? 'image/png' : 'image/jpeg';
    shots.push(
      await store(`${plan.name}.${width}.${drawn ? 'png' : 'jpg'}`, smaller(sheet.canvas, width), type, 0.84),
    );
  }
  return shots;
}
