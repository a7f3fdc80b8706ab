import { beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../shared/api.ts';
import { toWall } from '../../shared/schedule.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import {
  DB,
  draft,
  hashOf,
  jpeg,
  newAccount,
  photo,
  putMedia,
  schedule,
  stillClocks,
  target,
} from './sample.ts';

let clocks: ReturnType<typeof stillClocks>;
let anna: SignedInPerson;
let account: string;
let sha256: string;

beforeEach(async () => {
  clocks = stillClocks();
  anna = await newPerson();
  account = await newAccount(anna);
  sha256 = await hashOf(jpeg());
});

const inAnHour = () => ({
  scheduledAt: toWall(Date.now() + 3_600_000, 'Europe/Berlin'),
  timeZone: 'Europe/Berlin',
});
const rows = async (columns: string) =>
  (await DB.prepare(`SELECT ${columns} FROM publications ORDER BY created_at, id`).all()).results;

describe('a draft', () => {
  it('becomes a post that keeps the wall time, its zone and the instant they mean', async () => {
    const { status, body } = await schedule<Post>(anna, draft(account, sha256));
    expect(status).toBe(201);
    expect(body).toMatchObject({ draftId: 'draft-0001', revision: 1, missing: [sha256] });
    expect(body.publications).toMatchObject([
      {
        status: 'scheduled',
        scheduledAt: '2027-03-01T18:30:00',
        timeZone: 'Europe/Berlin',
        publishAt: Date.parse('2027-03-01T17:30:00Z'),
        lateness: { minutes: 60, otherwise: 'ask' },
        version: 1,
        attempts: [],
      },
    ]);
    expect(body.publications[0]?.options).toMatchObject({ mode: 'direct', comment: false });
  });

  it('keeps with the post when its maker said that the photos may be used, and says so', async () => {
    const rightsAt = 1_760_000_123_456;
    const { body } = await schedule<Post>(anna, { ...draft(account, sha256), rightsAt });
    expect(body.rightsAt).toBe(rightsAt);
    const kept = await DB.prepare('SELECT rights_at FROM posts').all();
    expect(kept.results).toEqual([{ rights_at: rightsAt }]);
    const again = { ...draft(account, sha256), revision: 2, rightsAt: rightsAt + 5 };
    expect((await schedule<Post>(anna, again)).body.rightsAt).toBe(rightsAt + 5);
  });

  it.each([undefined, null, 0, 'yes'])(
    'of which nobody said that its photos may be used (%s) is refused',
    async (rightsAt) => {
      const { status } = await schedule(anna, { ...draft(account, sha256), rightsAt } as never);
      expect(status).toBe(400);
      expect((await DB.prepare('SELECT id FROM posts').all()).results).toEqual([]);
    },
  );

  it('counts as approved by its own content where nobody has to be asked', async () => {
    await schedule(anna, draft(account, sha256));
    const [row] = await rows('content_hash, approved_hash, due_at');
    expect(row?.content_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.approved_hash).toBe(row?.content_hash);
    expect(row?.due_at).toEqual(expect.any(Number));
  });

  it('waits for an approval where the workspace asks for one', async () => {
    await DB.prepare(`UPDATE workspaces SET approval = 'approver'`).run();
    await schedule(anna, draft(account, sha256));
    expect(await rows('approved_hash')).toEqual([{ approved_hash: null }]);
  });

  it('sent twice makes one post', async () => {
    const first = await schedule<Post>(anna, draft(account, sha256));
    const again = await schedule<Post>(anna, draft(account, sha256));
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
  });

  it('sent many times side by side makes one post', async () => {
    const sent = Array.from({ length: 6 }, () => schedule<Post>(anna, draft(account, sha256)));
    const answers = await Promise.all(sent);
    expect(new Set(answers.map((one) => one.body.id)).size).toBe(1);
    expect(answers.filter((one) => one.status === 201)).toHaveLength(1);
    expect(await rows('id')).toHaveLength(1);
  });

  it('scheduled for now goes out as soon as all has arrived', async () => {
    const before = Date.now();
    const input = draft(account, sha256, { targets: [target(account, sha256, { when: { now: true } })] });
    const { body } = await schedule<Post>(anna, input);
    const publishAt = body.publications[0]?.publishAt ?? 0;
    expect(publishAt).toBeGreaterThanOrEqual(before);
    expect(publishAt).toBeLessThanOrEqual(Date.now());
    expect(body.publications[0]?.timeZone).toBe('Europe/Berlin');
  });
});

it('the clock of every account a draft goes to is told, once', async () => {
  const other = await newAccount(anna, 'bergimmobilien');
  await schedule(anna, draft(account, sha256, { targets: [target(account, sha256), target(other, sha256)] }));
  const told = clocks.mock.calls.map(([accountId]) => accountId);
  expect(told.toSorted()).toEqual([account, other].toSorted());
});

describe('a newer revision', () => {
  it('changes what has not gone out, in one version', async () => {
    const { body: before } = await schedule<Post>(anna, draft(account, sha256));
    const changed = draft(account, sha256, {
      revision: 2,
      title: 'Townhouse, new price',
      targets: [target(account, sha256, { caption: 'New price', when: inAnHour() })],
    });
    const { status, body } = await schedule<Post>(anna, changed);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: before.id, revision: 2, title: 'Townhouse, new price' });
    expect(body.publications).toMatchObject([
      { id: before.publications[0]?.id, caption: 'New price', version: 2, status: 'scheduled' },
    ]);
    const [row] = await rows('content_hash, approved_hash');
    expect(row?.approved_hash).toBe(row?.content_hash);
  });

  it('leaves alone what was staged when nothing of it changed', async () => {
    await schedule(anna, draft(account, sha256));
    await DB.prepare(`UPDATE publications SET status = 'ready', staged_hash = content_hash`).run();
    const { body } = await schedule<Post>(anna, draft(account, sha256, { revision: 2 }));
    expect(body.publications).toMatchObject([{ status: 'ready', version: 1 }]);
  });

  it.each(['publishing', 'confirming', 'uncertain', 'published', 'delivered'])(
    'never touches what is %s',
    async (status) => {
      await schedule(anna, draft(account, sha256));
      await DB.prepare('UPDATE publications SET status = ?').bind(status).run();
      const changed = draft(account, sha256, {
        revision: 2,
        targets: [target(account, sha256, { caption: 'Other words' })],
      });
      const { body } = await schedule<Post>(anna, changed);
      expect(body.revision).toBe(2);
      expect(body.publications).toMatchObject([
        { status, version: 1, caption: 'Sunny townhouse with a garden #townhouse' },
      ]);
    },
  );

  it('cancels what goes nowhere any more and adds what is new', async () => {
    const other = await newAccount(anna, 'bergimmobilien');
    await schedule(anna, draft(account, sha256));
    const changed = draft(account, sha256, { revision: 2, targets: [target(other, sha256)] });
    const { body } = await schedule<Post>(anna, changed);
    const statuses = Object.fromEntries(body.publications.map((one) => [one.accountId, one.status]));
    expect(statuses).toEqual({ [account]: 'canceled', [other]: 'scheduled' });
  });

  it('keeps the media of what is on its way and drops the rest', async () => {
    const [second, third] = await Promise.all([hashOf(jpeg(4096, 2)), hashOf(jpeg(4096, 3))]);
    const first = draft(account, sha256, { media: [photo(sha256), photo(second)] });
    await schedule(anna, first);
    await DB.prepare(`UPDATE publications SET status = 'publishing'`).run();
    const changed = draft(account, third, { revision: 2, media: [photo(third)] });
    const { body } = await schedule<Post>(anna, changed);
    expect(body.media.map((one) => one.sha256).sort()).toEqual([sha256, third].sort());
  });

  it('older than the one we have is refused with the truth', async () => {
    await schedule(anna, draft(account, sha256, { revision: 3 }));
    const { status, body } = await schedule<{ code: string; current: Post }>(anna, draft(account, sha256));
    expect([status, body.code, body.current.revision]).toEqual([409, 'stale-revision', 3]);
  });

  it('of two side by side the newest wins, whole', async () => {
    await schedule(anna, draft(account, sha256));
    const revise = (revision: number) =>
      schedule<Post>(
        anna,
        draft(account, sha256, {
          revision,
          title: `Title ${revision}`,
          targets: [target(account, sha256, { caption: `Caption ${revision}` })],
        }),
      );
    const answers = await Promise.all([revise(2), revise(3), revise(4)]);
    expect(answers.every((one) => one.status === 200 || one.status === 409)).toBe(true);
    const list = await ask<{ items: Post[] }>('GET', `/v1/w/${anna.workspaceId}/posts`, {
      token: anna.token,
    });
    expect(list.body.items).toMatchObject([
      { revision: 4, title: 'Title 4', publications: [{ caption: 'Caption 4' }] },
    ]);
  });
});

describe('posts', () => {
  it('come newest first, a page at a time, each once', async () => {
    const targets = [target(account, sha256, { duplicate: true })];
    for (let count = 1; count <= 5; count++)
      await schedule(anna, draft(account, sha256, { draftId: `draft-000${count}`, targets }));
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor ? `&cursor=${cursor}` : '';
      const path = `/v1/w/${anna.workspaceId}/posts?limit=2${query}`;
      const page = await ask<{ items: Post[]; next: string | null }>('GET', path, { token: anna.token });
      seen.push(...page.body.items.map((one) => one.draftId));
      cursor = page.body.next;
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });

  it('of another workspace are not there', async () => {
    const { body: post } = await schedule<Post>(anna, draft(account, sha256));
    const ben = await newPerson('Ben Wolf');
    const publication = post.publications[0]?.id;
    for (const workspace of [ben.workspaceId, anna.workspaceId])
      for (const [method, path] of [
        ['GET', `posts/${post.id}`],
        ['POST', `posts/${post.id}/cancel`],
        ['PATCH', `publications/${publication}`],
        ['POST', `publications/${publication}/move`],
        ['POST', `publications/${publication}/cancel`],
        ['POST', `publications/${publication}/resend`],
        ['POST', `publications/${publication}/resolve`],
      ] as const) {
        const body = { version: 1, published: true, when: { now: true } };
        const how = { token: ben.token, ...(method === 'GET' ? {} : { body }) };
        expect((await ask(method, `/v1/w/${workspace}/${path}`, how)).status, `${method} ${path}`).toBe(404);
      }
    expect(await rows('status, version')).toEqual([{ status: 'scheduled', version: 1 }]);
  });

  it('can be read by a viewer and written only by owners and editors', async () => {
    const { body: post } = await schedule<Post>(anna, draft(account, sha256));
    for (const role of ['viewer', 'approver']) {
      await DB.prepare('UPDATE members SET role = ?').bind(role).run();
      const read = await ask('GET', `/v1/w/${anna.workspaceId}/posts/${post.id}`, { token: anna.token });
      expect(read.status).toBe(200);
      expect((await schedule(anna, draft(account, sha256, { revision: 2 }))).status).toBe(403);
      expect((await putMedia(anna, sha256, jpeg())).status).toBe(403);
    }
  });

  it('show what failed in words and the newest steps of each publication', async () => {
    const { body: post } = await schedule<Post>(anna, draft(account, sha256));
    const id = post.publications[0]?.id;
    await DB.prepare(
      `UPDATE publications SET status = 'failed', failure_kind = 'rejected', failure_code = 'spam_risk_text',
       failure_message = 'The caption was refused.', failure_field = 'caption'`,
    ).run();
    const add = DB.prepare(
      `INSERT INTO attempts (id, publication_id, step, content_hash, started_at) VALUES (?, ?, 'poll', 'h', ?)`,
    );
    await DB.batch(Array.from({ length: 40 }, (_, index) => add.bind(`attempt-${index}`, id, index)));
    const { body } = await ask<Post>('GET', `/v1/w/${anna.workspaceId}/posts/${post.id}`, {
      token: anna.token,
    });
    expect(body.publications[0]?.failure).toEqual({
      kind: 'rejected',
      code: 'spam_risk_text',
      message: 'The caption was refused.',
      field: 'caption',
    });
    expect(body.publications[0]?.attempts).toHaveLength(30);
    expect(body.publications[0]?.attempts.at(-1)?.startedAt).toBe(39);
  });
});
