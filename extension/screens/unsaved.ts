import type { DraftChanges } from '../messages.ts';
import type { Unsaved } from './saver.ts';

const KEY = 'unsaved';

/**
 * Words on their way to the background. A message to one that is only waking is lost with the screen that sent it;
 * what is written here is written at once, and the next screen sends it again.
 */
export const readUnsaved = (): Unsaved => JSON.parse(localStorage[KEY] ?? '{}');

/** Undefined: all of that Draft is stored. */
export function keepUnsaved(draftId: string, changes: DraftChanges | undefined): void {
  localStorage[KEY] = JSON.stringify({ ...readUnsaved(), [draftId]: changes });
}
