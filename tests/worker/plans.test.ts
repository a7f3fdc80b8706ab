import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Account, ApiError, Post, Publication } from '../../shared/api.ts';
import type { AccountSlots, Series } from '../../shared/plans.ts';
import { toWall } from '../../shared/schedule.ts';
import { weekdayOf } from '../../shared/slots.ts';
import { buildContext } from '../../worker/build-context.ts';
import type { Bindings } from '../../worker/env.ts';
import { makeSeries } from '../../worker/posts/make-series.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { DB, draft, hashOf, jpeg, newAccount, schedule, stillClocks, target } from './sample.ts';

let anna: SignedInPerson;
let account: string;
let sha256: string;
const DAY = 86_400_000;
const ZONE = 'Europe/Berlin';

beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
  account = await newAccount(anna);
  sha256 = await hashOf(jpeg());
});

const at = (path: string) => `/v1/w/${anna.workspaceId}${path}`;
const call = <T>(method: string, path: string, body?: object) =>
  ask<T>(method, at(path), { token: anna.token, ...(body ? { body } : {}) });
const daysAhead = (days: number, clock: string) =>
  `${toWall(Date.now() + days * DAY, ZONE).slice(0, 10)}T${clock}`;

describe('slots', () => {
  it('are kept by account and answered in the order of the week', async () => {
    const slots = [
      { weekday: 5, minute: 600 },
      { weekday: 1, minute: 1110 },
    ];
    expect((await call('PUT', `/accounts/${account}/slots`, { slots })).status).toBe(200);
    const { body } = await call<{ items: AccountSlots[]; timeZone: string }>('GET', '/slots');
    expect(body).toEqual({ items: [{ accountId: account, slots: slots.toReversed() }], timeZone: ZONE });
    await call('PUT', `/accounts/${account}/slots`, { slots: [] });
    expect((await call<{ items: AccountSlots[] }>('GET', '/slots')).body.items).toEqual([]);
  });

  it('a whole week of them fits', async () => {
    const slots = Array.from({ length: 168 }, (_, hour) => ({
      weekday: 1 + Math.floor(hour / 24),
      minute: (hour % 24) * 60,
    }));
    expect((await call('PUT', `/accounts/${account}/slots`, { slots })).status).toBe(200);
    expect((await call<{ items: AccountSlots[] }>('GET', '/slots')).body.items[0]?.slots).toHaveLength(168);
  });

  it('of another workspace’s account are refused', async () => {
    const bob = await newPerson('Bob');
    const path = `/v1/w/${bob.workspaceId}/accounts/${account}/slots`;
    expect((await ask('PUT', path, { token: bob.token, body: { slots: [] } })).status).toBe(404);
  });

  it('the next free one is told with the account, and passes on once something is planned for it', async () => {
    const wall = daysAhead(3, '10:00:00');
    await call('PUT', `/accounts/${account}/slots`, { slots: [{ weekday: weekdayOf(wall), minute: 600 }] });
    const next = async () => (await call<{ items: Account[] }>('GET', '/accounts')).body.items[0]?.nextSlot;
    expect(await next()).toMatchObject({ wall, timeZone: ZONE });
    const when = { scheduledAt: wall, timeZone: ZONE };
    await schedule(anna, draft(account, sha256, { targets: [target(account, sha256, { when })] }));
    expect((await next())?.wall).toBe(daysAhead(10, '10:00:00'));
  });

  it('are told with the other accounts that have something planned then', async () => {
    const wall = daysAhead(3, '10:00:00');
    const other = await newAccount(anna, 'dune.homes');
    await call('PUT', `/accounts/${account}/slots`, { slots: [{ weekday: weekdayOf(wall), minute: 600 }] });
    const when = { scheduledAt: daysAhead(3, '10:05:00'), timeZone: ZONE };
    await schedule(anna, draft(other, sha256, { targets: [target(other, sha256, { when })] }));
    const { items } = (await call<{ items: Account[] }>('GET', '/accounts')).body;
    const told = items.find((one) => one.id === account)?.freeSlots ?? [];
    expect(told.slice(0, 2)).toMatchObject([
      { wall, taken: [other] },
      { wall: daysAhead(10, '10:00:00'), taken: [] },
    ]);
  });
});

describe('a post that comes again', () => {
  const first = async (wall = daysAhead(2, '10:00:00')) => {
    const when = { scheduledAt: wall, timeZone: ZONE };
    const targets = [target(account, sha256, { when })];
    return (await schedule<Post>(anna, draft(account, sha256, { targets }))).body;
  };
  const make = () =>
    makeSeries(buildContext(env as unknown as Bindings, { waitUntil: () => undefined } as never));
  const planned = async () =>
    (
      await DB.prepare(
        'SELECT scheduled_at, caption, approved_hash = content_hash AS approved FROM publications ORDER BY publish_at',
      ).all<{ scheduled_at: string; caption: string; approved: number }>()
    ).results;

  it('shows its times before anything is made of them', async () => {
    const post = await first();
    const { body } = await call<{ next: { wall: string }[] }>('POST', `/posts/${post.id}/repeat/preview`, {
      rule: 'FREQ=WEEKLY;COUNT=3',
    });
    expect(body.next.map((one) => one.wall)).toEqual([daysAhead(9, '10:00:00'), daysAhead(16, '10:00:00')]);
    expect((await call<{ items: Series[] }>('GET', '/series')).body.items).toEqual([]);
  });

  it('is made two weeks ahead, with other words in turn, and each time once', async () => {
    const post = await first();
    const { status, body } = await call<Series>('POST', `/posts/${post.id}/repeat`, {
      rule: 'FREQ=WEEKLY;COUNT=4',
      captions: ['Still to be had: the townhouse'],
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ made: 1, next: [{}, {}, {}, {}].slice(0, body.next.length) });
    await make();
    await make();
    await make();
    const rows = await planned();
    expect(rows.map((one) => one.scheduled_at)).toEqual([daysAhead(2, '10:00:00'), daysAhead(9, '10:00:00')]);
    expect(rows.map((one) => one.caption)).toEqual([
      'Sunny townhouse with a garden #townhouse',
      'Still to be had: the townhouse',
    ]);
    expect(rows.every((one) => one.approved === 1)).toBe(true);
  });

  it('keeps its wall clock over a change of clocks', async () => {
    const post = await first('2027-03-27T10:00:00');
    const { body } = await call<{ next: { wall: string; at: number }[] }>(
      'POST',
      `/posts/${post.id}/repeat/preview`,
      {
        rule: 'FREQ=DAILY;COUNT=2',
      },
    );
    expect(body.next).toEqual([{ wall: '2027-03-28T10:00:00', at: Date.parse('2027-03-28T08:00:00Z') }]);
  });

  it('needs other words where the platform refuses a text it has just seen', async () => {
    const post = await first();
    await DB.prepare(`UPDATE publications SET platform = 'x'`).run();
    const repeat = (captions: string[]) =>
      call<ApiError>('POST', `/posts/${post.id}/repeat`, { rule: 'FREQ=DAILY', captions });
    for (const captions of [[], ['Again', 'Again'], ['Sunny townhouse with a garden #townhouse']])
      expect((await repeat(captions)).body.code).toBe('captions-alike');
    expect((await repeat(['Again'])).status).toBe(201);
  });

  describe('on a platform that refuses a text it has just seen', () => {
    const FIRST = 'Sunny townhouse with a garden #townhouse';
    const AGAIN = 'Still to be had: the townhouse';
    const LAST = 'Quite other words about it';
    const started = async () => {
      const post = await first();
      await DB.prepare(
        `UPDATE publications SET platform = 'x', kind = 'text', media = '[]', options = '{}'`,
      ).run();
      await DB.prepare(`UPDATE accounts SET platform = 'x'`).run();
      const rule = 'FREQ=WEEKLY;COUNT=4';
      await call('POST', `/posts/${post.id}/repeat`, { rule, captions: [AGAIN, LAST] });
      return post;
    };
    /** The words of the Post at this place in time are written anew. */
    const edit = async (at: number, caption: string) => {
      const { results } = await DB.prepare(
        'SELECT id, version FROM publications ORDER BY publish_at',
      ).all<Publication>();
      const { id, version } = results[at] as Publication;
      return call<ApiError>('PATCH', `/publications/${id}`, { version, caption, duplicate: true });
    };

    it('an edit into the words of the time before or after is refused, made or still to come', async () => {
      await started();
      // The next in turn, and the last, which comes before the first again.
      for (const caption of [AGAIN, LAST]) {
        const { status, body } = await edit(0, `${caption} `);
        expect([status, body.code, body.field]).toEqual([422, 'captions-alike', 'caption']);
      }
      await make();
      for (const caption of [FIRST, LAST]) expect((await edit(1, caption)).body.code).toBe('captions-alike');
      expect((await edit(1, 'Words of its own')).status).toBe(200);
      expect((await edit(0, 'Words of its own')).body.code).toBe('captions-alike');
      expect((await planned()).map((one) => one.caption)).toEqual([FIRST, 'Words of its own']);
    });

    it('so is a draft that is sent again', async () => {
      const post = await started();
      const when = { scheduledAt: daysAhead(2, '10:00:00'), timeZone: ZONE };
      const targets = [
        { ...target(account, sha256, { when, caption: AGAIN }), kind: 'text', media: [], options: {} },
      ];
      const { status, body } = await schedule<ApiError>(
        anna,
        draft(account, sha256, { revision: 2, targets, media: [] }),
      );
      expect([status, body.code, body.field]).toEqual([422, 'captions-alike', 'targets.0.caption']);
      expect(post.publications).toHaveLength(1);
    });

    it('and it stops with a notice where the next would say what the last one says', async () => {
      await started();
      await DB.prepare('UPDATE publications SET caption = ?').bind(AGAIN).run();
      await make();
      const { results } = await DB.prepare('SELECT kind, message FROM notices').all<{ message: string }>();
      expect(results).toMatchObject([{ kind: 'series-ended' }]);
      expect(results[0]?.message).toContain('X refuses a text it has just seen');
    });
  });

  it.each([
    ['FREQ=HOURLY', 'rule-too-often'],
    ['FREQ=DAILY;BYHOUR=9,10', 'rule-too-often'],
    ['FREQ=SOMETIMES', 'rule-invalid'],
    ['COUNT=3', 'rule-invalid'],
    ['FREQ=DAILY;COUNT=1', 'rule-empty'],
  ])('the rule %s is refused (%s)', async (rule, code) => {
    const post = await first();
    const { status, body } = await call<ApiError>('POST', `/posts/${post.id}/repeat`, { rule, captions: [] });
    expect([status, body.code]).toEqual([422, code]);
  });

  it('ends when its owner says so, with what it had planned', async () => {
    const post = await first();
    const { body } = await call<Series>('POST', `/posts/${post.id}/repeat`, {
      rule: 'FREQ=WEEKLY',
      captions: [],
    });
    await make();
    const ended = await call<{ canceled: number }>('POST', `/series/${body.id}/end`, { cancel: true });
    expect(ended.body).toEqual({ canceled: 1 });
    await make();
    const { results } = await DB.prepare('SELECT status FROM publications ORDER BY publish_at').all();
    expect(results).toEqual([{ status: 'scheduled' }, { status: 'canceled' }]);
    expect((await call<{ items: Series[] }>('GET', '/series')).body.items[0]?.endedAt).toEqual(
      expect.any(Number),
    );
  });

  it('waits while its account is not connected, and goes on after', async () => {
    const post = await first();
    await call('POST', `/posts/${post.id}/repeat`, { rule: 'FREQ=WEEKLY', captions: [] });
    await DB.prepare(`UPDATE connections SET status = 'dead'`).run();
    await make();
    expect(await planned()).toHaveLength(1);
    await DB.prepare(`UPDATE connections SET status = 'alive'`).run();
    await DB.prepare('UPDATE series SET make_at = 1').run();
    await make();
    expect(await planned()).toHaveLength(2);
  });

  it('is edited and moved without a question about its own other times', async () => {
    const post = await first();
    await call('POST', `/posts/${post.id}/repeat`, { rule: 'FREQ=WEEKLY', captions: [] });
    await make();
    await DB.prepare('UPDATE publications SET duplicate_at = NULL').run();
    const [own] = post.publications as [Publication];
    const edit = (version: number, more: object) =>
      call<Post>('PATCH', `/publications/${own.id}`, { version, ...more });
    expect((await edit(own.version, { caption: 'Other words for this one time' })).status).toBe(200);
    const when = { scheduledAt: daysAhead(4, '10:00:00'), timeZone: ZONE };
    const targets = [target(account, sha256, { when, caption: 'And others again' })];
    expect((await schedule(anna, draft(account, sha256, { revision: 2, targets }))).status).toBe(200);
  });

  it('that breaks is tried again later, and stands before no other', async () => {
    const post = await first();
    await call('POST', `/posts/${post.id}/repeat`, { rule: 'FREQ=WEEKLY', captions: [] });
    const { source } = (await DB.prepare('SELECT source FROM posts').first<{ source: string }>()) as {
      source: string;
    };
    await DB.prepare(`UPDATE posts SET source = '{}'`).run();
    await make();
    const { make_at } = (await DB.prepare('SELECT make_at FROM series').first<{ make_at: number }>()) as {
      make_at: number;
    };
    expect(make_at).toBeGreaterThan(Date.now() + 3_000_000);
    await DB.prepare('UPDATE posts SET source = ?').bind(source).run();
    await DB.prepare('UPDATE series SET make_at = 1').run();
    await make();
    expect(await planned()).toHaveLength(2);
  });

  it('stops with a notice when what it repeats would be refused', async () => {
    const post = await first();
    await call('POST', `/posts/${post.id}/repeat`, { rule: 'FREQ=WEEKLY', captions: [] });
    await DB.prepare(`UPDATE accounts SET limits = '{"choices":{"privacy":["SELF_ONLY"]}}'`).run();
    await make();
    const { results } = await DB.prepare('SELECT kind, message FROM notices').all();
    expect(results).toMatchObject([{ kind: 'series-ended' }]);
  });
});
