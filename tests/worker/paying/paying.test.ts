import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GRACE_DAYS, PAID_PLANS } from '../../../shared/paid-plans.ts';
import type { Paying } from '../../../shared/paying.ts';
import { chooseAccounts } from '../../../worker/connect/choose.ts';
import { keepWithin } from '../../../worker/connect/consent.ts';
import { endPaying } from '../../../worker/paying/choose.ts';
import { ask, newPerson, PASSWORD, type SignedInPerson, send } from '../ask.ts';
import { household } from '../privacy/household.ts';
import { DB, draft, newAccount, stillClocks, target } from '../sample.ts';
import { openTill } from './till.ts';

const DAY = 86_400_000;
const realFetch = globalThis.fetch;
let till: ReturnType<typeof openTill>;
let anna: SignedInPerson;
beforeEach(async () => {
  stillClocks();
  till = openTill();
  anna = await newPerson();
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

const planNow = async () => (await till.ask<Paying>(anna, 'GET', '/v1/me/plan')).body;
const choose = (plan = 'studio') => till.ask<{ url: string }>(anna, 'POST', '/v1/me/plan', { plan });
const row = () => DB.prepare('SELECT plan, status, grace_until FROM subscriptions').first();
const messages = async () =>
  JSON.stringify((await DB.prepare(`SELECT message FROM notices WHERE kind = 'payment'`).all()).results);

describe('without keys', () => {
  it('nothing of plans is anywhere', async () => {
    expect((await ask<{ plans: boolean }>('GET', '/v1/me', { token: anna.token })).body.plans).toBe(false);
    expect((await ask('GET', '/v1/me/plan', { token: anna.token })).status).toBe(404);
    expect((await ask('POST', '/v1/me/plan', { token: anna.token, body: { plan: 'studio' } })).status).toBe(
      404,
    );
    expect((await send('/hooks/stripe', { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await send('/plan')).status).toBe(404);
  });
});

describe('a plan', () => {
  it('is chosen on the payment service’s own page, and holds once it was told and looked up', async () => {
    expect(await planNow()).toMatchObject({
      plan: 'free',
      used: { workspaces: 1, accounts: 0, posts: 0, bytes: 0 },
      plans: [
        { name: 'free', price: null },
        { name: 'studio', price: { amount: 1900, currency: 'eur', every: 'month' } },
        { name: 'agency' },
      ],
      isCustomer: false,
    });
    expect((await choose()).body.url).toContain('https://checkout.stripe.com/');
    expect((await planNow()).plan).toBe('free');
    expect((await till.tell(till.stripe.pay())).status).toBe(200);
    expect(await planNow()).toMatchObject({ plan: 'studio', isCustomer: true, graceUntil: null });
  });

  it('pressed twice is one customer and one page; who pays already is led to where it is changed', async () => {
    const [one, two] = [await choose(), await choose()];
    expect(one.body.url).toBe(two.body.url);
    expect(till.stripe.customers()).toHaveLength(1);
    await till.tell(till.stripe.pay());
    expect((await choose('agency')).body.url).toContain('https://billing.stripe.com/');
    expect((await till.ask<{ url: string }>(anna, 'POST', '/v1/me/plan/manage', {})).body.url).toContain(
      'billing',
    );
  });

  it('cannot be had by a notice that is not signed, is old, or that the service does not know', async () => {
    await choose();
    const event = till.stripe.pay();
    expect((await till.tell(event, 'whsec_other')).status).toBe(401);
    expect((await till.tell(event, undefined, Math.floor(till.now() / 1000) - 301)).status).toBe(401);
    expect((await till.tell({ ...event, id: 'evt_made-up' })).status).toBe(200);
    expect((await planNow()).plan).toBe('free');
    const body = JSON.stringify(event);
    expect((await till.request('/hooks/stripe', { method: 'POST', body })).status).toBe(401);
  });

  it('is what the service says now, however late, often and in whichever order it is told', async () => {
    await choose();
    const paid = till.stripe.pay();
    const behind = till.stripe.become({ status: 'past_due' });
    const good = till.stripe.become({ status: 'active' });
    for (const event of [good, behind, paid, paid, behind]) await till.tell(event);
    expect(await row()).toMatchObject({ plan: 'studio', status: 'active', grace_until: null });
    const over = till.stripe.become({ status: 'canceled' });
    await till.tell(over);
    await till.tell(paid);
    expect((await planNow()).plan).toBe('free');
  });

  it('an answer to an older question changes nothing', async () => {
    await choose();
    await till.tell(till.stripe.pay());
    await DB.prepare('UPDATE subscriptions SET read_at = ?')
      .bind(till.now() + 1000)
      .run();
    await till.tell(till.stripe.become({ status: 'canceled' }));
    expect(await row()).toMatchObject({ status: 'active' });
  });

  it('a service that is away is said so, and nothing changes', async () => {
    await choose();
    till.stripe.setDown(true);
    const answer = await till.ask(anna, 'GET', '/v1/me/plan');
    expect([answer.status, answer.body.code]).toEqual([503, 'payment-away']);
  });
});

describe('a payment that fails', () => {
  it('is told at once; all goes on for two weeks, then nothing new is taken and what is scheduled stays', async () => {
    await choose();
    await till.tell(till.stripe.pay());
    await till.tell(till.stripe.become({ status: 'past_due' }));
    expect(await messages()).toContain('A payment for your plan failed');
    expect((await planNow()).plan).toBe('studio');
    const until = (await planNow()).graceUntil;
    // Told again it does not begin anew, nor is it said twice.
    till.pass(3 * DAY);
    await till.tell(till.stripe.become({ status: 'past_due' }));
    expect((await planNow()).graceUntil).toBe(until);
    expect((await messages()).match(/payment for your plan failed/g)).toHaveLength(1);
    till.pass(GRACE_DAYS * DAY);
    expect((await planNow()).plan).toBe('free');
    await till.tell(till.stripe.become({ status: 'active' }));
    expect((await planNow()).plan).toBe('studio');
  });

  it('holds no post back that is scheduled', async () => {
    const ben = await household('Ben Wolf', 'benwolf');
    anna = ben;
    await choose();
    await till.tell(till.stripe.pay());
    await till.tell(till.stripe.become({ status: 'canceled' }));
    expect(await messages()).toContain('Your plan has ended');
    expect(await DB.prepare('SELECT status FROM publications').first('status')).toBe('scheduled');
  });
});

describe('limits', () => {
  it('workspaces: the one too many is refused with what to do, and taken once there is room', async () => {
    const more = () =>
      till.ask(anna, 'POST', '/v1/workspaces', { name: 'Second', timeZone: 'Europe/Berlin' });
    const refused = await more();
    expect([refused.status, refused.body.code]).toEqual([402, 'plan-limit']);
    expect(refused.body.message).toContain('larger one in the settings');
    await choose();
    await till.tell(till.stripe.pay());
    expect((await more()).status).toBe(201);
  });

  it('posts a month: one more is refused, as a post or to one more account, a change is not, and the next month begins anew', async () => {
    const ben = await household('Ben Wolf', 'benwolf');
    const sha = ben.sha256s[0] ?? '';
    await DB.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${PAID_PLANS.free.posts - 1})
       INSERT INTO publications (id, post_id, workspace_id, account_id, connection_id, platform, kind, caption, options, media,
         content_hash, scheduled_at, time_zone, publish_at, late_minutes, late_otherwise, status, media_complete, created_at, updated_at)
       SELECT 'p' || i, post_id, workspace_id, account_id, connection_id, platform, kind, '', '{}', '[]', '', '', '', ?, 1, 'ask',
         'published', 1, ?, 1 FROM n, publications WHERE id = ?`,
    )
      .bind(till.now(), till.now(), ben.publicationId)
      .run();
    const at = `/v1/w/${ben.workspaceId}/posts`;
    const next = draft(ben.accountId, sha, { draftId: 'draft-next' });
    expect((await till.ask(ben, 'POST', at, next)).body.code).toBe('plan-limit');
    const same = draft(ben.accountId, sha, { draftId: 'draft-benwolf', revision: 2, title: 'Another title' });
    expect((await till.ask(ben, 'POST', at, same)).body.code).not.toBe('plan-limit');
    const wider = {
      ...same,
      revision: 3,
      targets: [...same.targets, target(await newAccount(ben, 'other'), sha)],
    };
    expect((await till.ask(ben, 'POST', at, wider)).body.code).toBe('plan-limit');
    await DB.prepare('UPDATE publications SET created_at = ?')
      .bind(Date.now() - 40 * DAY)
      .run();
    expect((await till.ask(ben, 'POST', at, next)).body.code).not.toBe('plan-limit');
  });

  it('accounts: no consent for one too many is begun, but one that ended may be given again', async () => {
    const ben = await household('Ben Wolf', 'benwolf');
    const connect = () =>
      till.ask(ben, 'POST', `/v1/w/${ben.workspaceId}/connections`, { platform: 'tiktok' });
    expect((await connect()).status).toBe(200);
    for (const id of ['b', 'c'])
      await DB.prepare(
        `INSERT INTO accounts (id, workspace_id, connection_id, platform, remote_id, name, limits, limits_at, created_at)
         SELECT ?, workspace_id, connection_id, platform, ?, 'More', '{}', 1, 1 FROM accounts WHERE id = ?`,
      )
        .bind(id, id, ben.accountId)
        .run();
    expect((await connect()).body.code).toBe('plan-limit');
    await DB.prepare(`UPDATE connections SET status = 'dead'`).run();
    expect((await connect()).status).toBe(200);
  });

  it('accounts: a consent that was begun while there was room brings none when there is none any more', async () => {
    const ben = await newPerson('Ben Wolf');
    const rows = (count: number, chosen: boolean) =>
      Promise.all(
        Array.from({ length: count }, (_, at) =>
          DB.prepare(
            `INSERT INTO accounts (id, workspace_id, connection_id, platform, remote_id, name, limits, limits_at, created_at, chosen)
             VALUES (?, ?, 'pages', 'facebook', ?, ?, '{}', 1, ?, ?)`,
          )
            .bind(`${chosen}-${at}`, ben.workspaceId, `${chosen}-${at}`, `Page ${at}`, at, chosen ? 1 : 0)
            .run(),
        ),
      );
    await DB.prepare(
      `INSERT INTO connections (id, workspace_id, platform, remote_id, name, status, scopes, connected_by, created_at, updated_at)
       VALUES ('pages', ?, 'facebook', 'ben', 'Ben', 'alive', '[]', ?, 1, 1)`,
    )
      .bind(ben.workspaceId, ben.userId)
      .run();
    const most = PAID_PLANS.free.accounts;
    await rows(most + 2, false);
    const all = Array.from({ length: most + 2 }, (_, at) => `false-${at}`);
    const world = till.world();
    const choose = (ids: string[]) => chooseAccounts(world, ben.workspaceId, 'pages', ids);
    await expect(choose(all)).rejects.toMatchObject({ code: 'plan-limit' });
    await choose(all.slice(0, most - 1));
    // Two at the same moment: each finds room for one.
    const ends = await Promise.allSettled([
      choose(all.slice(0, most)),
      choose([...all.slice(0, most - 1), ...all.slice(most, most + 1)]),
    ]);
    const used = (await till.ask<Paying>(ben, 'GET', '/v1/me/plan')).body.used.accounts;
    expect(used, JSON.stringify(ends)).toBeLessThanOrEqual(most);
  });

  it('accounts: the one account of a consent that ends when the plan is full waits to be chosen', async () => {
    const ben = await newPerson('Ben Wolf');
    const now = Date.now();
    const most = PAID_PLANS.free.accounts;
    await DB.prepare(
      `INSERT INTO connections (id, workspace_id, platform, remote_id, name, status, scopes, connected_by, created_at, updated_at)
       VALUES ('others', ?, 'facebook', 'ben', 'Ben', 'alive', '[]', ?, 1, 1), ('new', ?, 'tiktok', 'ben', 'Ben', 'alive', '[]', ?, 1, 1)`,
    )
      .bind(ben.workspaceId, ben.userId, ben.workspaceId, ben.userId)
      .run();
    for (let at = 0; at <= most; at += 1)
      await DB.prepare(
        `INSERT INTO accounts (id, workspace_id, connection_id, platform, remote_id, name, limits, limits_at, created_at)
         VALUES (?, ?, ?, 'tiktok', ?, 'One', '{}', 1, ?)`,
      )
        .bind(`a${at}`, ben.workspaceId, at === most ? 'new' : 'others', `a${at}`, at === most ? now : 1)
        .run();
    await keepWithin(till.world(), ben.workspaceId, 'new', now);
    const { results } = await DB.prepare('SELECT id FROM accounts WHERE NOT chosen').all();
    expect(results).toEqual([{ id: `a${most}` }]);
  });

  it('storage: what would not fit is refused before a byte of it is taken', async () => {
    const big = { sha256: 'e'.repeat(64), mime: 'video/mp4', bytes: PAID_PLANS.free.bytes + 1 };
    const answer = await till.ask(anna, 'POST', `/v1/w/${anna.workspaceId}/uploads`, big);
    expect([answer.status, answer.body.code]).toEqual([402, 'plan-limit']);
    const fits = await till.ask(anna, 'POST', `/v1/w/${anna.workspaceId}/uploads`, { ...big, bytes: 5000 });
    expect(fits.status).toBe(200);
  });

  it('count for who has owned a workspace longest, not for who works in it', async () => {
    const ben = await newPerson('Ben Wolf');
    await DB.prepare(`INSERT INTO members VALUES (?, ?, 'owner', ?)`)
      .bind(anna.workspaceId, ben.userId, Date.now() + 1000)
      .run();
    expect((await till.ask<Paying>(ben, 'GET', '/v1/me/plan')).body.used.workspaces).toBe(1);
    expect((await planNow()).used.workspaces).toBe(1);
  });
});

describe('who goes', () => {
  it('pays no more: the plan ends at the service before the account does', async () => {
    await choose();
    await till.tell(till.stripe.pay());
    const answer = await till.ask(anna, 'POST', '/v1/me/delete', { password: PASSWORD });
    expect(answer.status).toBe(200);
    expect(till.stripe.subscriptions()[0]?.status).toBe('canceled');
    expect(await row()).toBeNull();
  });

  it('loses nothing while the service is away, and can try again', async () => {
    await choose();
    await till.tell(till.stripe.pay());
    till.stripe.setDown(true);
    const answer = await till.ask(anna, 'POST', '/v1/me/delete', { password: PASSWORD });
    expect([answer.status, answer.body.code]).toEqual([503, 'payment-away']);
    expect(await DB.prepare('SELECT count(*) AS n FROM users').first('n')).toBe(1);
    till.stripe.setDown(false);
    await endPaying(till.world(), anna.userId);
    expect((await row())?.status).toBe('canceled');
  });
});
