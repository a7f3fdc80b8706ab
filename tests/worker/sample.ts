import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import type { PostInput, PostMedia, PostTarget } from '../../shared/post.ts';
import { AccountClock } from '../../worker/publish/account-clock.ts';
import { ask, ORIGIN, type SignedInPerson, send } from './ask.ts';

export const { DB, MEDIA } = env as unknown as { DB: D1Database; MEDIA: R2Bucket };

export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const filled = (head: readonly number[], length: number, seed: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length).map((_, index) => (index * 31 + seed) % 251);
  bytes.set(head);
  return bytes;
};

/** Bytes that begin as a JPEG does. Another `seed`, other bytes. */
export const jpeg = (length = 4096, seed = 1) => filled([0xff, 0xd8, 0xff, 0xe0], length, seed);

/** Bytes that begin as an MP4 does. */
export const mp4 = (length = 4096, seed = 1) =>
  filled(
    [0, 0, 0, 20, ...new TextEncoder().encode('ftypisom'), 0, 0, 2, 0, ...new TextEncoder().encode('mp42')],
    length,
    seed,
  );

/** Sends one medium whole. */
export const putMedia = (
  person: SignedInPerson,
  sha256: string,
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<Response> =>
  send(`/v1/w/${person.workspaceId}/media/${sha256}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${person.token}`, ...headers },
    body,
  });

/** A TikTok account under a living Connection, as a finished consent leaves it. */
export async function newAccount(person: SignedInPerson, handle = 'annaberg'): Promise<string> {
  const [connectionId, accountId] = [crypto.randomUUID(), crypto.randomUUID()];
  const now = Date.now();
  await DB.batch([
    DB.prepare(
      `INSERT INTO connections (id, workspace_id, platform, remote_id, name, scopes, access_sealed, connected_by, created_at, updated_at)
       VALUES (?, ?, 'tiktok', ?, ?, ?, 'k1.sealed-access', ?, ?, ?)`,
    ).bind(
      connectionId,
      person.workspaceId,
      `open-${handle}`,
      handle,
      '["video.publish"]',
      person.userId,
      now,
      now,
    ),
    DB.prepare(
      `INSERT INTO accounts (id, workspace_id, connection_id, platform, remote_id, name, handle, limits, limits_at, created_at)
       VALUES (?, ?, ?, 'tiktok', ?, ?, ?, ?, ?, ?)`,
    ).bind(
      accountId,
      person.workspaceId,
      connectionId,
      `open-${handle}`,
      handle,
      handle,
      JSON.stringify({ choices: { privacy: ['PUBLIC_TO_EVERYONE', 'SELF_ONLY'] } }),
      now,
      now,
    ),
  ]);
  return accountId;
}

export const photo = (sha256: string, bytes = 4096): PostMedia => ({
  sha256,
  kind: 'image',
  mime: 'image/jpeg',
  bytes,
  width: 1080,
  height: 1350,
  alt: '',
  subtitles: [],
});

export const target = (accountId: string, sha256: string, change: Partial<PostTarget> = {}): PostTarget => ({
  accountId,
  kind: 'photos',
  caption: 'Sunny townhouse with a garden #townhouse',
  options: { privacy: 'PUBLIC_TO_EVERYONE' },
  media: [sha256],
  when: { scheduledAt: '2027-03-01T18:30:00', timeZone: 'Europe/Berlin' },
  ...change,
});

export const draft = (accountId: string, sha256: string, change: Partial<PostInput> = {}): PostInput => ({
  draftId: 'draft-0001',
  revision: 1,
  title: 'Townhouse, 5 rooms',
  source: {
    url: 'https://homes.example/5',
    canonicalUrl: 'https://homes.example/5',
    title: 'Townhouse, 5 rooms',
    site: 'homes.example',
    at: 1_760_000_000_000,
  },
  media: [photo(sha256)],
  targets: [target(accountId, sha256)],
  rightsAt: 1_760_000_000_000,
  ...change,
});

export const schedule = <T>(person: SignedInPerson, body: PostInput) =>
  ask<T>('POST', `/v1/w/${person.workspaceId}/posts`, { token: person.token, body });

export const pathOf = (link: string): string => link.slice(ORIGIN.length);

/** The clocks stay still and only note who was told: what they do with a Post is another test's story. */
export const stillClocks = () =>
  vi.spyOn(AccountClock.prototype, 'arm').mockImplementation(async () => undefined);
