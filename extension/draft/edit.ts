import { Draft } from '../../shared/draft.ts';
import { Refusal } from '../failure.ts';
import type { DraftChanges } from '../messages.ts';
import type { World } from '../world.ts';
import { type DraftRow, database, write } from './database.ts';
import { changeRow, indexed } from './rows.ts';

type Edits = Pick<World, 'now' | 'tell'>;

/** How long a deleted Draft can be had back, ms: as long as a screen offers it, and a little more. */
export const UNDO_MS = 15_000;

const gone = (): Refusal => new Refusal('draft-gone', 'This draft has been deleted.');

/** Only what its owner may change; the rest belongs to the page it came from and to the fetching. */
const Editable = Draft.pick({
  title: true,
  caption: true,
  hashtags: true,
  picked: true,
  targets: true,
  when: true,
  lateness: true,
  rightsAt: true,
}).partial();

/**
 * Saves what its owner changed over whatever is stored by now, each field by itself, in the order of asking. Answers
 * the Draft as stored. Throws `draft-gone`.
 */
export async function saveDraft(world: Edits, id: string, changes: DraftChanges): Promise<Draft> {
  const { alts = {}, ...fields } = changes;
  const edits = Editable.parse(fields);
  const saved = await changeRow(id, (row) => {
    if (row.deletedAt !== undefined) throw gone();
    return saysTheSame(row.draft, edits, alts) ? undefined : edited(row, edits, alts, world.now());
  });
  if (!saved) throw gone();
  world.tell({ changed: 'draft', draftId: id });
  return saved;
}

/** Saving the same once more makes no new revision: what was scheduled stays what was scheduled. */
function saysTheSame(draft: Draft, edits: DraftChanges, alts: Record<string, string>): boolean {
  const fields = Object.keys(edits) as (keyof typeof edits & keyof Draft)[];
  return (
    fields.every((name) => JSON.stringify(draft[name]) === JSON.stringify(edits[name])) &&
    draft.media.every((one) => one.alt === (alts[one.id] ?? one.alt))
  );
}

function edited(row: DraftRow, edits: DraftChanges, alts: Record<string, string>, now: number): DraftRow {
  const { draft } = row;
  const known = new Set(draft.media.map((one) => one.id));
  const picked = edits.picked?.filter((id, index, all) => known.has(id) && all.indexOf(id) === index);
  const media = draft.media.map((one) => ({ ...one, alt: alts[one.id] ?? one.alt }));
  return {
    ...row,
    draft: {
      ...draft,
      ...edits,
      ...(picked ? { picked } : {}),
      media,
      revision: draft.revision + 1,
      updatedAt: now,
    },
  };
}

/** Takes it out of sight; it is gone for good once `UNDO_MS` have passed. Refuses while it is being sent. */
export async function deleteDraft(world: Edits, id: string): Promise<void> {
  if ((await (await database()).get('outbox', id))?.open === 1)
    throw new Refusal('draft-being-sent', 'This draft is being sent. Stop that first, then delete it.');
  await changeRow(id, (row) => ({ ...row, deletedAt: world.now() }));
  world.tell({ changed: 'draft', draftId: id });
}

/**
 * Takes many out of sight at once, all but those that are just being sent. Answers which went: they can be had back
 * for as long as one alone could.
 */
export async function deleteDrafts(world: Edits, ids: readonly string[]): Promise<string[]> {
  const deletedAt = world.now();
  const gone = await write(['drafts', 'outbox'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const went: string[] = [];
    for (const id of ids) {
      const [row, sending] = await Promise.all([drafts.get(id), tx.objectStore('outbox').get(id)]);
      if (!row || row.deletedAt !== undefined || sending?.open === 1) continue;
      await drafts.put(indexed({ ...row, deletedAt }));
      went.push(id);
    }
    return went;
  });
  for (const draftId of gone) world.tell({ changed: 'draft', draftId });
  return gone;
}

/** Has many back at once. Answers which came: those whose time was over did not. */
export async function restoreDrafts(world: Edits, ids: readonly string[]): Promise<string[]> {
  const back = await write(['drafts'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const came: string[] = [];
    for (const id of ids) {
      const row = await drafts.get(id);
      if (!row) continue;
      const { deletedAt: _deletedAt, ...kept } = row;
      await drafts.put(indexed(kept));
      came.push(id);
    }
    return came;
  });
  for (const draftId of back) world.tell({ changed: 'draft', draftId });
  return back;
}

export async function restoreDraft(world: Edits, id: string): Promise<void> {
  const restored = await changeRow(id, ({ deletedAt: _deletedAt, ...row }) => row);
  if (!restored) throw new Refusal('draft-gone', 'This draft can no longer be had back.');
  world.tell({ changed: 'draft', draftId: id });
}

/** The Draft has become a Post: clipping its page again begins a new one. */
export async function linkPost(world: Edits, id: string, postId: string): Promise<void> {
  await changeRow(id, (row) => ({ ...row, draft: { ...row.draft, postId } }));
  world.tell({ changed: 'draft', draftId: id });
}

/** It is a Draft again. Its revision grows, for what was sent under the old one is canceled for good. */
export async function unlinkPost(world: Edits, id: string): Promise<void> {
  await changeRow(id, (row) => {
    const { draft } = row;
    return {
      ...row,
      draft: { ...draft, postId: null, revision: draft.revision + 1, updatedAt: world.now() },
    };
  });
  world.tell({ changed: 'draft', draftId: id });
}
