import type { FilmJob } from '../../extension/film/job.ts';
import type { Shot } from '../../extension/film/timeline.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { BrowserMemory } from '../film/browser-memory.ts';
import { film } from '../film/sample-film.ts';
import { rowsIn } from '../system/rows.ts';
import { atMost, type Figure, plain, round } from './figure.ts';
import type { Stage } from './stage.ts';

const DRAFT = 'a-draft-of-large-photos';
const PHOTOS = 20;
/** So long the making may take, ms. */
const PATIENCE = 300_000;

/** Sixty seconds of twenty photos of twelve million pixels, made as people have it made: by the extension, without a window. */
export async function filmMemory(stage: Stage): Promise<Figure> {
  const browser = await launch({ extensionDir: await stage.extension() });
  try {
    const painting = await browser.openPage('studio.html');
    const shots = await painting.evaluate(paintDraft, [DRAFT, PHOTOS] as const);
    await painting.close();
    const page = await browser.openPage('options.html');
    const chromium = browser.context.browser();
    if (!chromium) throw new Error('No browser to look at');
    const watch = await BrowserMemory.open({ browser: chromium });
    const before = watch.now();
    const asked = { draftId: DRAFT, film: film({ shots, seconds: 60 }), make: true };
    await page.evaluate((input) => chrome.runtime.sendMessage({ ask: 'keepFilm', input }), asked);
    await made(browser);
    const { peak, grown } = await watch.stop();
    const figure = {
      name: 'memory that all of the browser’s processes take on for a video of 60 s and 20 photos of 12 megapixels',
      unit: 'MB' as const,
    };
    const detail = {
      'made in': 'the extension’s own page without a window',
      'all processes before it began': round(before / 1e6),
      'all processes at most': round(peak / 1e6),
      ...Object.fromEntries(
        Object.entries(grown).map(([type, bytes]) => [`of the growth: ${type}`, round(bytes / 1e6)]),
      ),
      photos: shots.length,
    };
    return peak === 0
      ? plain({ ...figure, value: 0, detail })
      : atMost(600, { ...figure, value: round((peak - before) / 1e6), detail });
  } finally {
    await browser.close();
  }
}

async function made(browser: Browser): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const [job] = await rowsIn<FilmJob>(browser, 'films');
    if (job?.state === 'done') return;
    if (job?.state === 'failed') throw new Error(`The film was not made: ${job.error?.code}`);
    if (performance.now() > end) throw new Error(`Only ${job?.done} of ${job?.of} pictures were made`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Large photos, each of another colour and full of detail, and a draft for their film; in the extension's database. */
async function paintDraft([draftId, count]: readonly [string, number]): Promise<Shot[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('clipcast');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const put = (store: string, value: unknown, key?: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const tx = db.transaction(store, 'readwrite');
      tx.objectStore(store).put(value, key);
      tx.oncomplete = () => resolve();
      tx.onerror = () => reject(tx.error);
    });
  const [width, height] = [4000, 3000];
  const shots: Shot[] = [];
  for (let at = 0; at < count; at += 1) {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.fillStyle = `hsl(${(at * 47) % 360} 50% 45%)`;
    context.fillRect(0, 0, width, height);
    for (let box = 0; box < 900; box += 1) {
      context.fillStyle = `hsl(${(box * 31 + at * 7) % 360} 60% ${20 + (box % 60)}%)`;
      context.fillRect((box * 577) % width, (box * 911) % height, 40 + (box % 160), 40 + (box % 120));
    }
    const sha256 = String(at).padStart(64, '0');
    await put('blobs', await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 }), sha256);
    const box = { x: 0.2, y: 0.2, width: 0.6, height: 0.6 };
    shots.push({ sha256, width, height, interest: { x: 0.5, y: 0.5, box }, words: '' });
  }
  const page = 'https://homes.example/';
  const source = { url: page, canonicalUrl: page, title: 'A house', site: 'homes.example', at: 1 };
  const draft = {
    ...{
      id: draftId,
      revision: 1,
      createdAt: 1,
      updatedAt: 1,
      source,
      facts: {},
      text: '',
      title: 'A house',
    },
    ...{ caption: '', hashtags: [], media: [], picked: [], targets: [], when: null, rightsAt: null },
    ...{ problems: [], postId: null },
  };
  const suggested = { title: '', caption: '' };
  await put('drafts', { id: draftId, draft, posters: {}, suggested, listed: 1 });
  db.close();
  return shots;
}
