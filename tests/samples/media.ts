import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { withCameraTags, withVideoPlace } from './camera-tags.ts';
import { CATALOG_VERSION, type PhotoPlan, photos, reel, SMALLER_WIDTHS, strangers } from './catalog.ts';

const SAMPLES_FOLDER = join(import.meta.dirname, '../../.cache/samples');

const Shot = z.object({ file: z.string(), type: z.string(), width: z.int(), height: z.int() });

/** One picture as made: the full size first, then the smaller copies by rising width. */
const MadePhoto = z.object({ name: z.string(), full: Shot, smaller: z.array(Shot) });
export type MadePhoto = z.infer<typeof MadePhoto>;

const Manifest = z.object({
  version: z.int(),
  photos: z.array(MadePhoto),
  video: Shot.extend({ seconds: z.number() }),
});
export type Manifest = z.infer<typeof Manifest>;

export interface Samples {
  folder: string;
  manifest: Manifest;
}

async function stored(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (!text) return undefined;
  const read = Manifest.safeParse(JSON.parse(text));
  if (!read.success || read.data.version !== CATALOG_VERSION) return undefined;
  const files = read.data.photos.flatMap(({ full, smaller }) => [full, ...smaller]).concat(read.data.video);
  const there = await Promise.all(files.map(({ file }) => stat(join(folder, file)).catch(() => undefined)));
  return there.every((entry) => entry?.size) ? read.data : undefined;
}

async function tagPhoto(folder: string, file: string, { turned, place }: PhotoPlan): Promise<void> {
  if (!turned && !place) return;
  const path = join(folder, file);
  await writeFile(path, withCameraTags(await readFile(path), { orientation: turned ? 6 : 1, place }));
}

/** A lock older than this belongs to a process that died; drawing never takes as long. */
const LOCK_LASTS_MS = 180_000;

/** Runs `work` in one process at a time. */
async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const mine = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (mine) break;
    const age = Date.now() - (await stat(lock).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > LOCK_LASTS_MS) await rm(lock, { recursive: true, force: true });
    else await pause(250);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function drawAll(folder: string, say: (line: string) => void): Promise<Manifest> {
  const { openStudio, PAGES } = await import('./studio.ts');
  const studio = await openStudio(folder);
  const plans = [...photos, ...strangers];
  const made = new Map<string, MadePhoto>();
  let film: Manifest['video'] | undefined;
  const jobs = [
    async () => {
      const shot = Shot.parse(await studio.make('makeVideo', reel));
      const path = join(folder, shot.file);
      await writeFile(path, withVideoPlace(await readFile(path), reel.place));
      film = { ...shot, seconds: reel.seconds };
      say(`${reel.name} filmed`);
    },
    ...plans.map((plan) => async () => {
      const [full, ...smaller] = z.array(Shot).parse(await studio.make('makePhoto', plan, SMALLER_WIDTHS));
      if (!full) throw new Error(`${plan.name} was not drawn.`);
      await tagPhoto(folder, full.file, plan);
      made.set(plan.name, { name: plan.name, full, smaller });
      say(`${plan.name} drawn`);
    }),
  ];
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job();
  };
  try {
    await Promise.all(Array.from({ length: PAGES }, work));
  } finally {
    await studio.close();
  }
  if (!film) throw new Error('The video was not filmed.');
  return { version: CATALOG_VERSION, photos: plans.flatMap(({ name }) => made.get(name) ?? []), video: film };
}

/**
 * Draws the sample pictures and films the sample video, unless they are there already.
 * Two processes that ask at once share one drawing. Throws when there is no Chromium to draw with.
 */
export async function makeSamples(say: (line: string) => void = () => {}): Promise<Samples> {
  const folder = SAMPLES_FOLDER;
  const early = await stored(folder);
  if (early) return { folder, manifest: early };
  await mkdir(join(folder, '..'), { recursive: true });
  return alone(`${folder}.lock`, async () => {
    const ready = await stored(folder);
    if (ready) return { folder, manifest: ready };
    const draft = `${folder}.draft`;
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft);
    const manifest = await drawAll(draft, say);
    await writeFile(join(draft, 'manifest.json'), JSON.stringify(manifest, null, 2));
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
    return { folder, manifest };
  });
}
