import type { Draft } from '../../shared/draft.ts';

/** No screen shows them of the open Draft, and every saving changes them. */
const UNSEEN = ['revision', 'updatedAt'];

/** What was found to say the same as what: asked again by every drawing until it is read anew. */
const equals = new WeakMap<object, object>();

function saysTheSame(before: unknown, now: unknown): boolean {
  if (!before || !now || typeof before !== 'object' || typeof now !== 'object') return false;
  if (equals.get(now) === before) return true;
  const same = JSON.stringify(before) === JSON.stringify(now);
  if (same) equals.set(now, before);
  return same;
}

/**
 * A Draft read anew in place of the one before it. Parts that say the same are the very same as before, so that what
 * is drawn from them alone is not drawn again; where nothing differs that can be seen, all of it is.
 */
export function sameDraft(before: Draft | null, now: Draft | null): Draft | null {
  if (!before || !now || before === now || before.id !== now.id) return now;
  const old: Record<string, unknown> = { ...before };
  const parts = Object.entries(now).map(([name, part]) => [
    name,
    saysTheSame(old[name], part) ? old[name] : part,
  ]);
  const next: Record<string, unknown> = Object.fromEntries(parts);
  const differs = (name: string) => !UNSEEN.includes(name) && next[name] !== old[name];
  return Object.keys({ ...old, ...next }).some(differs) ? (next as Draft) : before;
}
