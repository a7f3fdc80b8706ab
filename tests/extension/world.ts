import { IDBFactory } from 'fake-indexeddb';
import type { Change } from '../../extension/changes.ts';
import { measure } from '../../extension/draft/measure.ts';
import type { Pen, World } from '../../extension/world.ts';
import { blobOf, jpeg } from './bytes.ts';

/** A test writes into a picture what it looks like. */
const LOOK = /look ([0-9a-f]{16})/;

export const NOW = 1_795_300_000_000;

export interface TestWorld extends World {
  /** Moves the clock on. */
  pass(ms: number): void;
  told: Change[];
  /** Ends when nothing that was begun is still under way. */
  settled(): Promise<void>;
}

/** The outside as tests have it: a clock that stands still, ids in order, drawings of the size asked for. */
export function testWorld(more: Partial<World> = {}): TestWorld {
  let now = NOW;
  let ids = 0;
  const works = new Set<Promise<unknown>>();
  const told: Change[] = [];
  return {
    now: () => now,
    pass(ms) {
      now += ms;
    },
    newId: () => `id-${++ids}-of-test`,
    chance: () => 0.5,
    openLine: () => {
      throw new TypeError('No line in this test');
    },
    fetch: async () => {
      throw new TypeError('Failed to fetch');
    },
    wait,
    told,
    tell: (change) => told.push(change),
    busy(work) {
      const done: Promise<unknown> = work.catch(() => undefined).then(() => works.delete(done));
      works.add(done);
    },
    async settled() {
      while (works.size > 0) await Promise.all(works);
    },
    withReferer: (_url, _pageUrl, work) => work(),
    mayFetch: async () => true,
    async drawThumb(blob) {
      const size = await measure(blob);
      if (!size || (await blob.text()).includes('damaged')) throw new Error('Not decodable');
      return {
        blob: new Blob(['small']),
        thumbhash: 'aGFzaA==',
        lookHash: LOOK.exec(await blob.text())?.[1] ?? '0'.repeat(16),
        width: size.width,
        height: size.height,
      };
    },
    drawImage: async (_blob, plan) => blobOf(jpeg({ width: plan.width, height: plan.height, before: [] })),
    takePen: async () => stillPen,
    language: () => 'en',
    timeZone: () => 'Europe/Berlin',
    ...more,
  };
}

/** Writes letters half as wide as they are high, and draws a white dot for words. */
export const stillPen: Pen = {
  width: (text, { size }) => ([...text].length * size) / 2,
  draw: () => ({ width: 1, height: 1, rgb: new Uint8Array([255, 255, 255]), left: 0, above: 1, scale: 1 }),
};

/** Short waits are over at once; a long one, such as for a server that says nothing, only by its signal. */
function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) reject(signal.reason);
    else if (ms <= 5_000) setTimeout(resolve, 0);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** An empty database for each test. */
export function freshDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}
