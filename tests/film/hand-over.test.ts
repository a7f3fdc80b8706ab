import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCuts } from '../../extension/background/cuts.ts';
import { createMaking } from '../../extension/background/making.ts';
import { openCuts, readCut } from '../../extension/draft/cuts.ts';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { sha256Of } from '../../extension/draft/hash.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { Refusal } from '../../extension/failure.ts';
import { WHOLE } from '../../extension/film/cut.ts';
import { attended } from '../../extension/video/attended.ts';
import type { Brings } from '../../extension/video/cut/brings.ts';
import { cutVideo } from '../../extension/video/cut/cut-video.ts';
import { cutWork } from '../../extension/video/cut/cut-work.ts';
import { codecsFor } from '../../extension/video/film/codecs.ts';
import { startWork } from '../../extension/video/work.ts';
import { clip } from '../extension/clips.ts';
import { freshDatabase, testWorld } from '../extension/world.ts';

vi.mock('../../extension/video/cut/cut-video.ts', () => ({ CUT_FILE: 'cut', cutVideo: vi.fn() }));
vi.mock('../../extension/video/film/codecs.ts', () => ({ codecsFor: vi.fn() }));
vi.mock('../../extension/draft/thumbs.ts', () => ({
  drawThumb: async () => ({
    ...{ blob: new Blob(['small']), thumbhash: 'aGFzaA==', lookHash: '0'.repeat(16) },
    ...{ width: 320, height: 180 },
  }),
}));

/** The workers that were begun, in their order. Each runs what the real one does, without a thread of its own. */
let begun: string[];
let running: CuttingWorker | undefined;
class CuttingWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor(url: URL) {
    const name = url.pathname.split('/').at(-1) ?? '';
    begun.push(name);
    // More would mean that two workers hand one cut to each other for ever.
    if (begun.length > 5) throw new Error('Too many');
    running = this;
    const copies = name === 'cut-worker.ts' ? { copies: {} } : {};
    setTimeout(() => void startWork(cutWork({ formats: [], kits: [], ...copies } as unknown as Brings)), 1);
  }
  terminate(): void {}
}

const making = createMaking(testWorld(), { open: async () => {}, close: async () => {} });
const [, attendCuts] = attended as [() => Promise<void>, () => Promise<void>];
let key = { draftId: '', mediaId: '' };
/** What the browser encodes. */
let writes: 'mp4' | 'webm';

beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  begun = [];
  vi.stubGlobal('Worker', CuttingWorker);
  vi.stubGlobal('postMessage', (data: unknown) => running?.onmessage?.({ data }));
  vi.mocked(codecsFor).mockImplementation(async (_width, _height, container) =>
    container === writes ? ({} as never) : null,
  );
  // It cannot be copied: a frame was asked for, say.
  vi.mocked(cutVideo).mockImplementation(async (_blob, _cut, _places, brings) => {
    if (writes === 'webm' && brings.copies) throw new Refusal('no-encoder', 'No H.264.');
    const mime = writes === 'webm' ? ('video/webm' as const) : ('video/mp4' as const);
    return {
      ...{ file: new Blob(['piece']), width: 608, height: 1080, seconds: 2, poster: {} as never },
      coding: { pictures: 'vp9', sound: null },
      made: { copied: false, mime, sound: null, refusedBy: [] },
    } as never;
  });
  const draftId = await saveClip(testWorld(), clip(), []);
  const row = await (await database()).get('drafts', draftId);
  if (!row) throw new Error('No draft');
  const [first, ...others] = row.draft.media as [(typeof row.draft.media)[0], ...typeof row.draft.media];
  const file = new Blob([new Uint8Array([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70])], { type: 'video/mp4' });
  const video = { ...first, kind: 'video' as const, state: 'stored' as const, sha256: await sha256Of(file) };
  await (await database()).put('blobs', file, video.sha256);
  await (await database()).put('drafts', { ...row, draft: { ...row.draft, media: [video, ...others] } });
  key = { draftId, mediaId: first.id };
});
afterEach(() => {
  vi.unstubAllGlobals();
});
const begin = () =>
  createCuts(testWorld(), making).begin({ ...key, cut: { ...WHOLE, from: 0, to: 2, ratio: 1 } });

it('a cut that cannot be copied goes over to the worker that writes WebM where no H.264 is written, once', async () => {
  writes = 'webm';
  await begin();
  await attendCuts();
  expect(begun).toEqual(['cut-worker.ts', 'cut-to-webm-worker.ts']);
  expect(await readCut(key)).toMatchObject({ state: 'done', made: { mime: 'video/webm' } });
  const draft = (await (await database()).get('drafts', key.draftId))?.draft;
  expect(draft?.media[0]).toMatchObject({ mime: 'video/webm', seconds: 2 });
  expect(await openCuts()).toEqual([]);
});

it('one that fails there as well has failed, and is not handed back', async () => {
  writes = 'webm';
  vi.mocked(cutVideo).mockRejectedValue(new Refusal('no-encoder', 'None at all.'));
  await begin();
  await attendCuts();
  expect(begun).toEqual(['cut-worker.ts', 'cut-to-webm-worker.ts']);
  expect(await readCut(key)).toMatchObject({ state: 'failed', error: { code: 'no-encoder' } });
});

it('one that was handed over before the browser learned H.264 is made by the worker that writes it', async () => {
  writes = 'webm';
  await begin();
  const db = await database();
  const row = await db.get('cuts', [key.draftId, key.mediaId]);
  if (row) await db.put('cuts', { ...row, anew: true });
  writes = 'mp4';
  await attendCuts();
  expect(begun).toEqual(['cut-worker.ts']);
  expect(await readCut(key)).toMatchObject({ state: 'done', made: { mime: 'video/mp4' } });
});

it('where H.264 is written nothing is handed over', async () => {
  writes = 'mp4';
  await begin();
  await attendCuts();
  expect(begun).toEqual(['cut-worker.ts']);
});
