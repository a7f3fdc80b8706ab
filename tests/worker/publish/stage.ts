import { env } from 'cloudflare:workers';
import { asc, eq, isNotNull } from 'drizzle-orm';
import type { PostMedia } from '../../../shared/post.ts';
import { toWall } from '../../../shared/schedule.ts';
import type { Keys } from '../../../worker/connect/seal.ts';
import { openKeys } from '../../../worker/connect/seal.ts';
import type { Context } from '../../../worker/context.ts';
import { openDatabase } from '../../../worker/db/database.ts';
import { attempts, notices, publications } from '../../../worker/db/schema.ts';
import type { Bindings, Env } from '../../../worker/env.ts';
import { logTo } from '../../../worker/log.ts';
import { keyOf } from '../../../worker/media/store.ts';
import { advance } from '../../../worker/publish/advance.ts';
import { OpenCalls } from '../../../worker/publish/open-calls.ts';
import { scaled } from '../../../worker/waits.ts';
import { Play } from './play.ts';
import { databaseOf, Killed, Process } from './process.ts';

const bindings = env as unknown as Bindings & { MASTER_KEYS: string };
export const HOUR = 3_600_000;
const KEYS: Keys = openKeys(`k1:${btoa('0123456789abcdef0123456789abcdef')}`);

/** One account with one platform that plays along; the clock can be set on. */
export class Stage {
  readonly play = new Play();
  readonly db = openDatabase(bindings.DB);
  readonly sent: unknown[] = [];
  readonly lines: string[] = [];
  /** Throws in place of a statement that it is given. */
  failOn: (sql: string) => void = () => undefined;
  /** Puts another statement in the place of one. */
  rewrite: (sql: string) => string = (sql) => sql;
  waits = scaled(1);
  /** So many posts of one second are a crowd. */
  crowd = 64;
  /** Work that may go on after an answer. */
  readonly later: Promise<unknown>[] = [];
  #shift = 0;
  #ids = 0;

  now = (): number => Date.now() + this.#shift;

  pass(ms: number): void {
    this.#shift += ms;
  }

  /** A Worker process of its own; `waits` scaled. */
  context(process = new Process()): Context {
    return {
      db: openDatabase(databaseOf(bindings.DB, process, (sql) => this.failOn(sql), this.rewrite)),
      media: bindings.MEDIA,
      fetch: ((url: string) =>
        process.touch(async () => this.play.answer(String(url), this.now()))) as typeof fetch,
      now: this.now,
      id: () => `id-${String(this.#next()).padStart(6, '0')}`,
      env: {
        ...bindings,
        PUBLIC_URL: 'https://clipcast.example',
        CROWD: this.crowd,
        ...this.#wires(),
      } as unknown as Env,
      calls: new OpenCalls(100),
      keys: KEYS,
      providers: () => this.play.provider,
      waits: this.waits,
      log: logTo((line) => this.lines.push(line), this.now),
      later: (work) => void this.later.push(work.catch(() => undefined)),
    };
  }

  #next(): number {
    this.#ids += 1;
    return this.#ids;
  }

  #wires() {
    return {
      QUEUE: {
        send: async (message: unknown) => void this.sent.push(message),
        sendBatch: async (all: readonly { body: unknown }[]) =>
          void this.sent.push(...all.map(({ body }) => body)),
      },
      CLOCKS: { idFromName: (name: string) => name, get: () => ({ arm: async () => undefined }) },
      FEEDS: { idFromName: (name: string) => name, get: () => ({ tell: async () => undefined }) },
    };
  }

  /** A workspace, its owner, a living connection and an account. */
  async open(): Promise<void> {
    const now = this.now();
    await bindings.MEDIA.put(keyOf('w1', PHOTO.sha256), new Uint8Array(PHOTO.bytes));
    const access = await KEYS.seal('token', 'connections/c1/access', 'token-1');
    const run = (sql: string, ...values: unknown[]) => bindings.DB.prepare(sql).bind(...values);
    // In loops the database is not new.
    const clear = TABLES.map((table) => run(`DELETE FROM ${table}`));
    await bindings.DB.batch([
      ...clear,
      run(
        `INSERT INTO users (id, name, email, created_at, updated_at) VALUES ('u1', 'Anna', 'a@b.example', 1, 1)`,
      ),
      run(
        `INSERT INTO workspaces (id, name, time_zone, created_at) VALUES ('w1', 'Anna', 'Europe/Berlin', 1)`,
      ),
      run(`INSERT INTO members (workspace_id, user_id, role, created_at) VALUES ('w1', 'u1', 'owner', 1)`),
      run(
        `INSERT INTO connections (id, workspace_id, platform, remote_id, name, scopes, access_sealed,
           access_expires_at, connected_by, created_at, updated_at)
         VALUES ('c1', 'w1', 'tiktok', 'open-1', 'Anna', '["video.publish"]', ?, ?, 'u1', 1, 1)`,
        access,
        now + 1000 * HOUR,
      ),
      run(
        `INSERT INTO accounts (id, workspace_id, connection_id, platform, remote_id, name, handle, limits, limits_at, created_at)
         VALUES ('a1', 'w1', 'c1', 'tiktok', 'open-1', 'Anna', 'anna',
           '{"choices":{"privacy":["PUBLIC_TO_EVERYONE"]}}', 1, 1)`,
      ),
      run(
        `INSERT INTO posts (id, workspace_id, draft_id, revision, title, source, rights_at, created_by, created_at, updated_at)
         VALUES ('p1', 'w1', 'draft-1', 1, 'House', '{}', 1, 'u1', 1, 1)`,
      ),
      run(
        `INSERT INTO post_media (post_id, sha256, workspace_id, position, detail) VALUES ('p1', ?, 'w1', 0, ?)`,
        PHOTO.sha256,
        JSON.stringify(PHOTO),
      ),
      run(
        `INSERT INTO media (workspace_id, sha256, kind, mime, bytes, created_at) VALUES ('w1', ?, 'image', 'image/jpeg', 4096, 1)`,
        PHOTO.sha256,
      ),
    ]);
  }

  /** One more Publication, due at once unless told otherwise. */
  async add(change: Partial<typeof publications.$inferInsert> = {}): Promise<string> {
    const now = this.now();
    const id = change.id ?? `pub-${this.#next()}`;
    const publishAt = change.publishAt ?? now;
    await this.db.insert(publications).values({
      id,
      postId: 'p1',
      workspaceId: 'w1',
      accountId: 'a1',
      connectionId: 'c1',
      platform: 'tiktok',
      kind: 'photos',
      caption: 'Sunny house',
      options: { privacy: 'PUBLIC_TO_EVERYONE', mode: 'direct' },
      media: [PHOTO.sha256],
      contentHash: 'hash-1',
      approvedHash: 'hash-1',
      scheduledAt: toWall(publishAt, 'Europe/Berlin'),
      timeZone: 'Europe/Berlin',
      publishAt,
      lateMinutes: 60,
      lateOtherwise: 'ask',
      status: 'scheduled',
      dueAt: now,
      mediaComplete: true,
      createdAt: now,
      updatedAt: now,
      ...change,
    });
    return id;
  }

  async row(id: string): Promise<typeof publications.$inferSelect> {
    const found = await this.db.select().from(publications).where(eq(publications.id, id)).get();
    if (!found) throw new Error(`No publication ${id}`);
    return found;
  }

  attemptsOf(id: string): Promise<(typeof attempts.$inferSelect)[]> {
    return this.db
      .select()
      .from(attempts)
      .where(eq(attempts.publicationId, id))
      .orderBy(asc(attempts.startedAt), asc(attempts.id));
  }

  async noticesOf(id: string): Promise<string[]> {
    const rows = await this.db.select().from(notices).where(eq(notices.publicationId, id));
    return rows.map((row) => row.kind);
  }

  /** The clock goes on to whatever is due next, again and again, until nothing is. */
  async rest(context = this.context(), most = 100): Promise<void> {
    for (let round = 0; round < most; round += 1) {
      const due = await this.db
        .select({ id: publications.id, dueAt: publications.dueAt })
        .from(publications)
        .where(isNotNull(publications.dueAt))
        .orderBy(asc(publications.dueAt))
        .get();
      if (!due) return;
      this.pass(Math.max(0, (due.dueAt as number) - this.now()));
      await advance(context, due.id, 'clock');
      for (const message of this.sent.splice(0)) {
        const { publicationId } = message as { publicationId: string };
        await advance(context, publicationId, 'queue');
      }
    }
    throw new Error('It does not come to rest');
  }

  /** Runs until the process dies at its `killAt`th touch of the world; answers whether it came so far. */
  async runUntilKilled(killAt: number): Promise<boolean> {
    const process = new Process(killAt);
    try {
      await this.rest(this.context(process));
    } catch (error) {
      if (!process.isDead && !(error instanceof Killed)) throw error;
    }
    return process.isDead;
  }
}

const TABLES = [
  ...['notices', 'attempts', 'publications', 'post_media', 'posts', 'media', 'accounts'],
  ...['connections', 'members', 'workspaces', 'users'],
];

export const PHOTO: PostMedia = {
  sha256: 'ab'.repeat(32),
  kind: 'image',
  mime: 'image/jpeg',
  bytes: 4096,
  width: 1080,
  height: 1350,
  alt: '',
  subtitles: [],
};

export async function newStage(): Promise<Stage> {
  const stage = new Stage();
  await stage.open();
  return stage;
}
