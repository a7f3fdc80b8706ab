import { blobOf } from '../draft/drafts.ts';
import { readDrafts } from '../draft/listed.ts';
import { packed } from '../files/pack-drafts.ts';
import { zipped } from '../files/zip-files.ts';
import type { Remembered } from '../messages.ts';
import type { ExportActions, ExportState } from '../ui/export/session.ts';
import { errorOf } from './draft-session.ts';
import { saveFile } from './save-file.ts';

/** So often the count is shown anew, ms. */
const SHOWN = 150;

/** Gives drafts out as files, as their owner asks. */
export function exportDesk(
  state: () => ExportState,
  set: (changes: Partial<ExportState>) => void,
  remembered: () => Remembered | null,
): ExportActions {
  let stopping = new AbortController();

  async function run(ids: readonly string[]): Promise<void> {
    if (state().work) return;
    stopping = new AbortController();
    const { signal } = stopping;
    set({ work: { draft: 0, of: ids.length, bytes: 0 }, done: null, isStopped: false, error: null });
    let shownAt = 0;
    const show = (changes: Partial<NonNullable<ExportState['work']>>, always = false): void => {
      const { work } = state();
      if (!work || (!always && Date.now() < shownAt + SHOWN)) return;
      shownAt = Date.now();
      set({ work: { ...work, ...changes } });
    };
    try {
      // As they stand in the database at this moment, in the order they were asked for.
      const found = await readDrafts(ids);
      const files = packed({
        drafts: found,
        accounts: remembered()?.accounts ?? [],
        blobOf,
        onDraft: (draft) => show({ draft }, true),
      });
      const zip = await zipped(files, { signal, onBytes: (bytes) => show({ bytes }) });
      const name = `clipcast-drafts-${new Date().toISOString().slice(0, 10)}.zip`;
      saveFile(name, zip);
      set({ done: { name, drafts: found.length, bytes: zip.size } });
    } catch (error) {
      if (signal.aborted) set({ isStopped: true });
      else if (error instanceof Error && error.name === 'QuotaExceededError')
        set({ error: { code: 'no-space', message: '' } });
      else set({ error: errorOf(error) });
    } finally {
      set({ work: null });
    }
  }

  return {
    exportDrafts: (ids) => void run(ids),
    stopExport: () => stopping.abort(),
    seenExport: () => set({ done: null, isStopped: false, error: null }),
  };
}
