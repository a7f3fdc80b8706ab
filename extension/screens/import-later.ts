import { browser } from 'wxt/browser';
import type { MediaRef } from '../files/read-row.ts';
import type { Remembered } from '../messages.ts';
import type { ImportActions, ImportState } from '../ui/import/session.ts';
import { laterDesk } from './later-desk.ts';

/** What waits for the desk; the other two are more than deeds. */
const NAMES: (keyof Omit<ImportActions, 'runImport' | 'coverOf'>)[] = [
  'openImport',
  'closeImport',
  'giveFiles',
  'dropTable',
  'setColumn',
  'setHead',
  'setOrder',
  'setZone',
  'leaveRow',
  'setRights',
  'saveTemplate',
  'stopImport',
  'undoImport',
];

/** The desk for imports, whose code comes from the package when somebody imports. */
export function importLater(
  state: () => ImportState | null,
  set: (state: ImportState | null) => void,
  remembered: () => Remembered | null,
  now: () => number,
): ImportActions {
  const load = async () => (await import('./import.ts')).importDesk(state, set, remembered, now);
  let loading: ReturnType<typeof load> | undefined;
  const desk = () => {
    loading ??= load();
    return loading;
  };
  return {
    ...laterDesk<Omit<ImportActions, 'runImport' | 'coverOf'>>(NAMES, desk),
    coverOf: async (ref: MediaRef) => (await desk()).coverOf(ref),
    runImport(origins) {
      // Asked in the very press, else the browser refuses; what was allowed before is not asked again.
      const allowed = origins.length > 0 ? browser.permissions.request({ origins }) : Promise.resolve(true);
      void desk().then((one) => one.importRows(allowed));
    },
  };
}
