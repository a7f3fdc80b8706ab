import { env } from 'cloudflare:workers';
import { contentAsSent, PostMedia, type PostTarget } from '../../../shared/post.ts';
import { buildContext } from '../../../worker/build-context.ts';
import { loadPublication } from '../../../worker/db/queries/loaded.ts';
import type { Bindings } from '../../../worker/env.ts';
import { claim, holdBack } from '../../../worker/publish/claim.ts';
import { DB } from '../sample.ts';

export const context = () => buildContext(env as unknown as Bindings, { waitUntil: () => undefined });

/** Whether the claim itself would let the Publication go out, asked with everything else in its favour. */
export async function goesOut(id: string, now?: number): Promise<boolean> {
  const world = now === undefined ? context() : { ...context(), now: () => now };
  await DB.prepare(
    `UPDATE publications SET status = 'ready', hold_reason = NULL, due_at = 1, lease = NULL, late_waived = 1, media_complete = 1,
       staged_hash = content_hash, staged_generation = 1, staging_valid_until = NULL WHERE id = ?`,
  )
    .bind(id)
    .run();
  const loaded = await loadPublication(world.db, id);
  if (!loaded) throw new Error(`No publication ${id}`);
  const lease = await claim(world, loaded, { step: 'publish', by: world.now() });
  if (!lease) await holdBack(world, loaded, world.now());
  return lease !== null;
}

/** What a Publication would put before people, read from its columns and its Post's media: its hash is not believed. */
export async function wouldSay(id: string): Promise<string> {
  const loaded = await loadPublication(context().db, id);
  if (!loaded) throw new Error(`No publication ${id}`);
  const { title, ...row } = loaded.row;
  const content = (title === null ? row : { ...row, title }) as unknown as PostTarget;
  return contentAsSent(
    content,
    loaded.media.map((one) => PostMedia.parse(one.detail)),
  );
}

/** All there are in the workspace, but what was called off. */
export async function publicationsOf(workspaceId: string): Promise<string[]> {
  const { results } = await DB.prepare(
    `SELECT id FROM publications WHERE workspace_id = ? AND status <> 'canceled' ORDER BY created_at, id`,
  )
    .bind(workspaceId)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}
