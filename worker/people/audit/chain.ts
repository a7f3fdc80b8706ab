import { sha256Hex } from '../../connect/seal.ts';

/**
 * The chain of one workspace's audit log. Each entry's hash covers what it says, its number and the hash before, so
 * that none can be changed, left out or put between without all later ones failing. A place is covered by a salted
 * hash only: it can be forgotten and the chain still holds.
 */

export interface Told {
  readonly workspaceId: string;
  readonly seq: number;
  readonly id: string;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly outcome: string;
  readonly detail: string;
  readonly placeHash: string;
  readonly before: string;
}

export interface Linked extends Told {
  readonly hash: string;
  readonly place: string | null;
  readonly placeSalt: string | null;
}

const FORM = 1;

/** What the first entry of a workspace follows. */
export const beginning = (workspaceId: string): Promise<string> => sha256Hex(`clipcast audit ${workspaceId}`);

/** Empty where there is no place. */
export const hashOfPlace = async (salt: string | null, place: string | null): Promise<string> =>
  place === null ? '' : sha256Hex(`${salt ?? ''}|${place}`);

export const hashOfEntry = (entry: Told): Promise<string> =>
  sha256Hex(
    JSON.stringify([
      FORM,
      entry.workspaceId,
      entry.seq,
      entry.id,
      entry.at,
      entry.actor,
      entry.action,
      entry.object,
      entry.outcome,
      entry.detail,
      entry.placeHash,
      entry.before,
    ]),
  );

/** Whether `entry` is what it was when it was written, and follows an entry number `seq` with this hash. */
export async function follows(entry: Linked, last: { seq: number; hash: string }): Promise<boolean> {
  if (entry.seq !== last.seq + 1 || entry.before !== last.hash) return false;
  const isPlaceTrue =
    entry.place === null || entry.placeHash === (await hashOfPlace(entry.placeSalt, entry.place));
  return isPlaceTrue && entry.hash === (await hashOfEntry(entry));
}
