import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import type { PostMedia } from '../../shared/post.ts';
import { toWall } from '../../shared/schedule.ts';
import { openKeys } from '../../worker/connect/seal.ts';
import { openDatabase } from '../../worker/db/database.ts';
import { accounts, connections, media, postMedia, posts, publications } from '../../worker/db/schema.ts';
import type { Env } from '../../worker/env.ts';
import { keyOf } from '../../worker/media/store.ts';
import { desk } from '../fakes/tiktok/desk.ts';
import { send } from '../worker/ask.ts';

export const bindings = env as unknown as Env;
export const db = openDatabase(bindings.DB);

/** A connected TikTok account in the sandbox, everything the Worker sends outside answered by it. */
export async function connectedAccount(id = 'a1') {
  const at = desk({ loopback: true });
  Object.defineProperty(at.clock, 'now', { get: () => Date.now() });
  // The sandbox fetches photos from the Worker itself, as TikTok does.
  at.outside.get = (url: string) => (() => send(new URL(url).pathname)) as unknown as () => Response;
  const sent: { url: string; at: number }[] = [];
  /** How long the next publishing call of photos waits for its answer, ms. */
  const slow: number[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const url = String(input);
    sent.push({ url, at: Date.now() });
    const held = url.endsWith('/content/init/') ? (slow.shift() ?? 0) : 0;
    if (held > 0) await new Promise((resolve) => setTimeout(resolve, held));
    return at.fetch(url, init);
  });
  const { tokens } = await at.connect();
  const keys = openKeys(bindings.MASTER_KEYS);
  const now = Date.now();
  const connectionId = `c-${id}`;
  await db.insert(connections).values({
    id: connectionId,
    workspaceId: 'w1',
    platform: 'tiktok',
    remoteId: tokens.open_id,
    name: 'Maralind Homes',
    scopes: tokens.scope.split(','),
    accessSealed: await keys.seal('token', `connections/${connectionId}/access`, tokens.access_token),
    accessExpiresAt: now + 86_400_000,
    refreshSealed: await keys.seal('token', `connections/${connectionId}/refresh`, tokens.refresh_token),
    connectedBy: 'u1',
    createdAt: now,
    updatedAt: now,
  });
  await db.insert(accounts).values({
    id,
    workspaceId: 'w1',
    connectionId,
    platform: 'tiktok',
    remoteId: tokens.open_id,
    name: 'Maralind Homes',
    handle: 'maralind.homes',
    limits: {},
    limitsAt: now,
    createdAt: now,
  });
  return { at, sent, slow };
}

/** Stores a medium, and answers it as a Post has it. */
export async function stored(kind: 'image' | 'video', bytes: Uint8Array<ArrayBuffer>): Promise<PostMedia> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const mime = kind === 'image' ? 'image/jpeg' : 'video/mp4';
  await bindings.MEDIA.put(keyOf('w1', sha256), bytes, { httpMetadata: { contentType: mime } });
  const row = { workspaceId: 'w1', sha256, kind, mime, bytes: bytes.length, createdAt: Date.now() };
  await db.insert(media).values(row);
  const size = { sha256, kind, mime, bytes: bytes.length, width: 1080, height: 1350 } as const;
  return { ...size, ...(kind === 'video' ? { seconds: 12 } : {}), alt: '', subtitles: [] };
}

/** One Publication of one Post, scheduled for `publishAt`. */
export async function scheduled(
  id: string,
  publishAt: number,
  one: PostMedia,
  change: Partial<typeof publications.$inferInsert> = {},
): Promise<void> {
  const now = Date.now();
  const postId = `post-${id}`;
  const own = { workspaceId: 'w1', createdAt: now, updatedAt: now };
  await db.insert(posts).values({
    ...own,
    id: postId,
    draftId: `draft-${id}`,
    revision: 1,
    title: 'House',
    source: {},
    rightsAt: now,
    createdBy: 'u1',
  });
  await db
    .insert(postMedia)
    .values({ postId, sha256: one.sha256, workspaceId: 'w1', position: 0, detail: { ...one } });
  const accountId = change.accountId ?? 'a1';
  await db.insert(publications).values({
    ...own,
    id,
    postId,
    accountId,
    connectionId: `c-${accountId}`,
    platform: 'tiktok',
    kind: one.kind === 'video' ? 'video' : 'photos',
    caption: `House ${id}`,
    options: { mode: 'direct', privacy: 'PUBLIC_TO_EVERYONE', comment: false },
    media: [one.sha256],
    contentHash: `hash-${id}`,
    approvedHash: `hash-${id}`,
    scheduledAt: toWall(publishAt, 'Europe/Berlin'),
    timeZone: 'Europe/Berlin',
    publishAt,
    lateMinutes: 60,
    lateOtherwise: 'ask',
    status: 'scheduled',
    dueAt: now,
    mediaComplete: true,
    ...change,
  });
}

/** Looks until `look` answers something, within `patience` ms. */
export async function eventually<T>(look: () => Promise<T | undefined>, patience = 15_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('It did not come');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
