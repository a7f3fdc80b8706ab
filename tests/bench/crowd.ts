import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { toWall } from '../../shared/schedule.ts';
import { handlePlace } from '../../worker/connect/places.ts';
import { openKeys } from '../../worker/connect/seal.ts';
import type { Arrival } from '../fakes/fake.ts';
import { type ServedSandbox, serveSandbox } from '../fakes/serve.ts';
import { smallJpeg } from '../fakes/small-media.ts';
import { emptyState as emptyTikTok } from '../fakes/tiktok/state.ts';
import { ordinaryUsers } from '../fakes/tiktok/users.ts';
import { emptyState as emptyX, type XUser } from '../fakes/x/state.ts';
import { sandboxUsers as xUsers } from '../fakes/x/users.ts';
import { findPort } from '../runtime/port.ts';
import { allSandboxSettings } from '../runtime/sandbox-settings.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { type SpawnedWorker, spawnWorker } from '../runtime/spawn.ts';
import { startWorker } from '../runtime/worker.ts';
import { mediumOf, signUp } from '../system/client.ts';
import { askInside, countingWorker } from './count-work.ts';

/**
 * Very many accounts with a post each, put straight into the stores: connecting ten thousand by hand takes longer than
 * what is to be measured. Every other one writes a text on X, the others a photo post on TikTok.
 */
export interface Crowd {
  readonly sandbox: ServedSandbox;
  readonly accountIds: string[];
  /** When a publishing call arrived, ms, by the account's name at its platform. */
  readonly arrivals: { account: string; platform: string; at: number }[];
  /** As many calls as there are accounts, each of which looks and publishes nothing. */
  readonly looks: (readonly [url: string, headers: Record<string, string>])[];
  /** Starts the Worker on what is stored. */
  start(): Promise<SpawnedWorker>;
  close(): Promise<void>;
}

/** The calls that publish, and where. */
const PUBLISHING: Record<string, string> = { 'photo.init': 'tiktok', 'post.create': 'x' };
const DAY = 86_400_000;
/** The Worker's own: what `CROWD` is where nobody sets it. */
const CROWD = 64;
/** Rows that go into one statement. */
const TOGETHER = 250;

export interface CrowdGiven {
  count: number;
  /** How many of a hundred write texts on X; the others publish a photo on TikTok. */
  texts: number;
  /** All is stored as if it had been staged already: what is measured begins shortly before the second. */
  staged?: boolean;
  /** So many that their clocks have no room on disk: a process may have only so many files open. */
  clocksInMemory?: boolean;
}

export async function gatherCrowd({
  count,
  texts,
  staged = false,
  clocksInMemory = false,
}: CrowdGiven): Promise<Crowd> {
  const folder = await mkdtemp(join(tmpdir(), 'clipcast-crowd-'));
  const heard: Arrival[] = [];
  const onX = Math.round((count * texts) / 100);
  const users = Array.from({ length: onX }, (_, at) => xUser(at));
  const creators = ordinaryUsers(count - onX);
  const sandbox = await serveSandbox({
    port: 0,
    heard: (arrival) => void (arrival.operation in PUBLISHING && heard.push(arrival)),
    x: { users, app: { credits: 1_000_000 } },
    // An app with so many creators has a cap to match.
    tiktok: { users: creators, app: { activeCreators: count } },
  });
  const members = [
    ...users.map((user) => ({ platform: 'x', name: user.username, remoteId: user.id })),
    ...creators.map((user) => ({ platform: 'tiktok', name: user.username, remoteId: user.openId })),
  ].map((one, at) => ({ ...one, id: `account-${at}`, token: `bench-token-${at}` }));
  consentAll(sandbox, members);
  const options = {
    port: await findPort(),
    scripts: await countingWorker(folder),
    dataDir: join(folder, 'data'),
    sandboxUrl: sandbox.url,
    clocksInMemory,
    // The stand-ins are named, so that no gate need keep all else away: it would be a second way out to go through.
    env: { ...testSecrets(), ...allSandboxSettings(sandbox.fakes), SANDBOX_PLATFORMS: 'tiktok,x' },
  };
  const worker = await startWorker({ ...options, cron: false });
  const owner = await signUp(worker.url);
  const photo = mediumOf(smallJpeg(), 'image/jpeg', { width: 1080, height: 1350 });
  await owner.upload(photo);
  await storeAll(await worker.database(), members, photo.detail, staged);
  await worker.stop();
  return {
    sandbox,
    accountIds: members.map((one) => one.id),
    get arrivals() {
      return heard.map(({ account, operation, at }) => ({
        account: account ?? '',
        platform: PUBLISHING[operation] ?? '',
        at,
      }));
    },
    looks: members.map(({ platform, token }) => [
      `${sandbox.url}/${platform === 'x' ? 'api.x.com/2/users/me' : 'open.tiktokapis.com/v2/user/info/'}`,
      { authorization: `Bearer ${token}` },
    ]),
    start: () => spawnWorker(options),
    async close() {
      await sandbox.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Member {
  platform: string;
  id: string;
  name: string;
  remoteId: string;
  token: string;
}

const xUser = (at: number): XUser => ({
  ...(xUsers[0] as XUser),
  id: `1781000000${String(at).padStart(9, '0')}`,
  username: `bench_${at}`,
  name: `Bench ${at}`,
});

const SCOPES: Record<string, string[]> = {
  x: ['tweet.read', 'tweet.write', 'users.read', 'media.write', 'offline.access'],
  tiktok: ['user.info.basic', 'video.publish', 'video.upload', 'video.list'],
};

/** Everybody has said yes already. */
function consentAll({ fakes }: ServedSandbox, members: readonly Member[]): void {
  const [x, tiktok] = [emptyX(), emptyTikTok()];
  const expiresAt = Date.now() + 30 * DAY;
  for (const { platform, name, remoteId, id, token } of members) {
    const scopes = SCOPES[platform] ?? [];
    if (platform === 'x') x.grants[id] = { user: name, scopes, ended: false };
    else tiktok.grants[id] = { openId: remoteId, scopes, ended: false };
    (platform === 'x' ? x : tiktok).access[token] = { grant: id, expiresAt };
  }
  fakes.x.load({ state: x, arrivals: [] });
  fakes.tiktok.load({ state: tiktok, arrivals: [] });
}

type Row = Record<string, string | number | null>;

async function storeAll(
  db: D1Database,
  members: readonly Member[],
  photo: { sha256: string },
  isStaged: boolean,
): Promise<void> {
  const keys = openKeys(testSecrets().MASTER_KEYS);
  const person = await db.prepare('SELECT workspace_id, user_id FROM members').first<{
    workspace_id: string;
    user_id: string;
  }>();
  if (!person) throw new Error('Nobody has signed up.');
  const { workspace_id, user_id } = person;
  const now = Date.now();
  const far = now + 30 * DAY;
  const json = JSON.stringify;
  const connections = members.map(async ({ id, platform, remoteId, name, token }) => ({
    ...{ id, workspace_id, platform, remote_id: remoteId, name, scopes: json(SCOPES[platform]) },
    access_sealed: await keys.seal('token', `connections/${id}/access`, token),
    ...{ access_expires_at: far, connected_by: user_id, created_at: now, updated_at: now },
  }));
  const accounts = members.map(({ id, platform, remoteId, name }) => ({
    ...{ id, workspace_id, connection_id: id, platform, remote_id: remoteId, name, handle: name },
    ...{ limits: json({}), limits_at: now, measure_at: far, created_at: now },
  }));
  const posts = members.map(({ id }) => ({
    ...{ id, workspace_id, draft_id: `draft-${id}`, revision: 1, title: id, source: json({}) },
    ...{ rights_at: now, created_by: user_id, created_at: now, updated_at: now },
  }));
  const shown = members
    .filter((one) => one.platform === 'tiktok')
    .map(({ id }) => ({
      ...{ post_id: id, sha256: photo.sha256, workspace_id, position: 0, detail: json(photo) },
    }));
  const publications = members.map(async ({ id, platform }) => ({
    ...{ id, post_id: id, workspace_id, account_id: id, connection_id: id, platform },
    ...(platform === 'x'
      ? { kind: 'text', options: json({ replies: 'everyone' }), media: json([]) }
      : {
          kind: 'photos',
          options: json({ mode: 'direct', privacy: 'PUBLIC_TO_EVERYONE' }),
          media: json([photo.sha256]),
        }),
    ...{ caption: `Post of ${id}`, content_hash: `hash-${id}`, approved_hash: `hash-${id}` },
    ...{ scheduled_at: toWall(far, 'UTC'), time_zone: 'UTC', publish_at: far, due_at: far },
    ...{ late_minutes: 60, late_otherwise: 'publish', status: 'scheduled', media_complete: 1 },
    ...{ created_at: now, updated_at: now },
    ...(isStaged
      ? {
          ...{ staged_hash: `hash-${id}`, staged_generation: 1, rehearsed: 'stage' },
          handle_sealed: await keys.seal(
            'handle',
            handlePlace({ id, contentHash: `hash-${id}` }),
            json(platform === 'x' ? null : { publishId: null }),
          ),
        }
      : {}),
  }));
  await insert(db, 'connections', await Promise.all(connections));
  await insert(db, 'accounts', accounts);
  await insert(db, 'posts', posts);
  await insert(db, 'post_media', shown);
  await insert(db, 'publications', await Promise.all(publications));
}

async function insert(db: D1Database, table: string, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const values = names.map((name) => `json_extract(value, '$.${name}')`).join(', ');
  for (let at = 0; at < rows.length; at += TOGETHER)
    await db
      .prepare(`INSERT INTO ${table} (${names.join(', ')}) SELECT ${values} FROM json_each(?)`)
      .bind(JSON.stringify(rows.slice(at, at + TOGETHER)))
      .run();
}

/**
 * Plans every post of the crowd: `dueAt` says for which second, ms, by the account's place in the list. `staged`: so many
 * leave in one second, as they knew when they were staged.
 */
export async function planCrowd(
  workerUrl: string,
  crowd: Crowd,
  dueAt: (index: number) => number,
  staged: number | null = null,
): Promise<Map<string, number>> {
  const seconds = new Map<string, number>();
  const now = Date.now();
  const stands =
    staged === null
      ? `due_at = ${now}`
      : `due_at = plan.at, status = 'ready', crowded = ${staged >= CROWD ? Math.round(staged) : 0}`;
  for (let from = 0; from < crowd.accountIds.length; from += TOGETHER) {
    const plan = crowd.accountIds
      .slice(from, from + TOGETHER)
      .map((id, at) => [id, dueAt(from + at)] as const);
    const rows = plan.map(([id, at]) => `('${id}', ${at}, '${toWall(at, 'UTC')}')`).join(', ');
    await askInside(
      workerUrl,
      `UPDATE publications SET publish_at = plan.at, scheduled_at = plan.wall, created_at = ${now}, updated_at = ${now}, ${stands}
       FROM (SELECT column1 AS id, column2 AS at, column3 AS wall FROM (VALUES ${rows})) AS plan WHERE publications.id = plan.id`,
    );
  }
  const names = await askInside(
    workerUrl,
    'SELECT a.handle, p.publish_at FROM publications p JOIN accounts a ON a.id = p.account_id',
  );
  for (const { handle, publish_at } of names) seconds.set(String(handle), Number(publish_at));
  return seconds;
}
