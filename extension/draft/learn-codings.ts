import type { DraftMedia } from '../../shared/draft.ts';
import type { World } from '../world.ts';
import { blobOf, readDraft } from './drafts.ts';
import { measure } from './measure.ts';
import { changeRow } from './rows.ts';

type Learnt = Pick<DraftMedia, 'coding'>;

/** How a video is coded, for its Draft; null where its file does not say. Nothing for what is none. */
export const codingKept = (mime: string, coding: DraftMedia['coding']): Learnt =>
  mime.startsWith('video') ? { coding: coding ?? null } : {};

/**
 * Reads how a Draft's videos are coded that were stored before this was read. What cannot be read stays unknown, and
 * nothing is refused for it.
 */
export async function learnCodings(world: Pick<World, 'tell'>, draftId: string): Promise<void> {
  const draft = await readDraft(draftId);
  const learnt = new Map<string, Learnt>();
  for (const { id, kind, state, sha256, coding } of draft?.media ?? []) {
    if (kind !== 'video' || state !== 'stored' || !sha256 || coding !== undefined) continue;
    const blob = await blobOf(sha256);
    const measured = blob && (await measure(blob).catch(() => null));
    if (measured) learnt.set(id, codingKept(measured.mime, measured.coding));
  }
  if (learnt.size === 0) return;
  await changeRow(draftId, (row) => ({
    ...row,
    draft: {
      ...row.draft,
      media: row.draft.media.map((one) => ({ ...one, ...(one.coding ? {} : learnt.get(one.id)) })),
    },
  }));
  world.tell({ changed: 'draft', draftId });
}
