import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account, ApiOut } from '../../shared/api.ts';
import { buildContext } from '../../worker/build-context.ts';
import type { Bindings } from '../../worker/env.ts';
import { sweep } from '../../worker/publish/sweep.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { DB, draft, hashOf, jpeg, newAccount, schedule, stillClocks } from './sample.ts';

let anna: SignedInPerson;
let account: string;

const context = buildContext(env as unknown as Bindings, { waitUntil: () => undefined });
const path = (rest: string) => `/v1/w/${anna.workspaceId}/${rest}`;

beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
  account = await newAccount(anna);
  const id = await DB.prepare('SELECT id FROM connections').first<string>('id');
  const sealed = await context.keys.seal('token', `connections/${id}/access`, 'act.secret-access');
  await DB.prepare('UPDATE connections SET access_sealed = ?, scopes = ?')
    .bind(sealed, '["user.info.basic","video.publish"]')
    .run();
});

/** Plays the platform for the addresses that are named. */
function platformAnswers(answers: Record<string, () => Response>) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const { pathname } = new URL(String(input));
    const answer = Object.entries(answers).find(([end]) => pathname.endsWith(end));
    if (!answer) throw new TypeError(`nothing answers ${pathname}`);
    return answer[1]();
  });
}
const ok = (data: object) => () => Response.json({ data, error: { code: 'ok', message: '', log_id: '1' } });
const no = (status: number, code: string) => () =>
  Response.json({ error: { code, message: 'words', log_id: '1' } }, { status });

const user = ok({
  user: {
    open_id: 'open-annaberg',
    display_name: 'Anna Berg Immobilien',
    avatar_url: 'https://p.example/a.jpg',
  },
});
const creator = ok({
  creator_username: 'annaberg',
  creator_nickname: 'Anna',
  creator_avatar_url: 'https://p.example/a.jpg',
  privacy_level_options: ['SELF_ONLY'],
  comment_disabled: true,
  duet_disabled: false,
  stitch_disabled: false,
  max_video_post_duration_sec: 60,
});

describe('an account asked anew', () => {
  const refresh = () =>
    ask<Account & { code: string }>('POST', path(`accounts/${account}/refresh`), { token: anna.token });

  it('shows what the platform allows now, and keeps it', async () => {
    platformAnswers({ '/user/info/': user, '/creator_info/query/': creator });
    const { status, body } = await refresh();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: 'Anna Berg Immobilien',
      limits: { choices: { privacy: ['SELF_ONLY'] }, off: ['comment'], maxVideoSeconds: 60 },
    });
    vi.restoreAllMocks();
    const list = await ask<{ items: Account[] }>('GET', path('accounts'), { token: anna.token });
    expect(list.body.items).toEqual([body]);
    expect(JSON.stringify(list.body)).not.toContain('act.secret');
  });

  it('whose consent is over says that it must be connected again', async () => {
    platformAnswers({ '/user/info/': no(401, 'access_token_invalid') });
    const { status, body } = await refresh();
    expect([status, body.code]).toEqual([409, 'connection-dead']);
    const list = await ask<{ items: Account[] }>('GET', path('accounts'), { token: anna.token });
    expect(list.body.items[0]?.connection.status).toBe('dead');
    expect(await DB.prepare('SELECT kind FROM notices').first('kind')).toBe('connection-dead');
  });

  it('while the platform is down stays as it was', async () => {
    platformAnswers({});
    const { status, body } = await refresh();
    expect([status, body.code]).toEqual([502, 'platform-unavailable']);
    const list = await ask<{ items: Account[] }>('GET', path('accounts'), { token: anna.token });
    expect(list.body.items[0]).toMatchObject({ name: 'annaberg', connection: { status: 'alive' } });
  });
});

it('a platform that is not set up here cannot be connected, and says who can change that', async () => {
  const body = { platform: 'youtube' };
  const { status, body: answer } = await ask('POST', path('connections'), { token: anna.token, body });
  expect([status, answer.code, answer.field]).toEqual([422, 'platform-not-set-up', 'platform']);
  expect(answer.message).toContain('Whoever runs it');
});

it('a platform that is set up opens its consent from an address of ours', async () => {
  const body = { platform: 'tiktok' };
  const { status, body: answer } = await ask<{ url: string }>('POST', path('connections'), {
    token: anna.token,
    body,
  });
  expect(status).toBe(200);
  expect(answer.url).toMatch(/^http:\/\/127\.0\.0\.1:8787\/connect\/tiktok\/open\?ticket=/);
});

it('tries of a day ago and sessions that ended are forgotten', async () => {
  const day = 86_400_000;
  await DB.batch([
    DB.prepare('INSERT INTO sign_in_tries VALUES (?, 3, ?)').bind('old', Date.now() - day - 1),
    DB.prepare('INSERT INTO sign_in_tries VALUES (?, 3, ?)').bind('new', Date.now()),
    DB.prepare('UPDATE sessions SET expires_at = ?').bind(Date.now() - 1),
  ]);
  const now = Math.ceil(Date.now() / 600_000) * 600_000;
  await DB.prepare('UPDATE sign_in_tries SET since = ? WHERE key = ?')
    .bind(now - 1000, 'new')
    .run();
  await sweep({ ...context, now: () => now });
  const { results } = await DB.prepare('SELECT key FROM sign_in_tries').all();
  expect(results).toEqual([{ key: 'new' }]);
  expect(await DB.prepare('SELECT count(*) AS n FROM sessions').first('n')).toBe(0);
});

it('where the platform does not tell how many posts are left, ours of 24 hours are counted beside what it takes', async () => {
  await DB.prepare('UPDATE workspaces SET duplicate_days = 0').run();
  const list = async () => {
    const { body } = await ask<{ items: Account[] }>('GET', path('accounts'), { token: anna.token });
    return body.items[0]?.sent;
  };
  expect(await list()).toBeUndefined();
  const sha256 = await hashOf(jpeg());
  for (const draftId of ['draft-0001', 'draft-0002', 'draft-0003', 'draft-0004', 'draft-0005'])
    expect((await schedule(anna, draft(account, sha256, { draftId }))).status).toBe(201);
  const ids = (await DB.prepare('SELECT id FROM publications').all<{ id: string }>()).results;
  const hour = 3_600_000;
  // One refused, one that waits in the app, one of the day before: none of these is a post of today.
  const ends = [
    ['published', 1],
    ['uncertain', 23],
    ['failed', 2],
    ['delivered', 2],
    ['published', 25],
  ] as const;
  for (const [at, [status, ago]] of ends.entries())
    await DB.prepare('UPDATE publications SET status = ?, sent_at = ?, publish_at = ? WHERE id = ?')
      .bind(status, Date.now() - ago * hour, Date.now() - ago * hour, ids[at]?.id)
      .run();
  expect(await list()).toEqual({ count: 2, cap: 15 });
  const quota = '{"quota":{"used":3,"total":50}}';
  await DB.prepare('UPDATE accounts SET limits = ?').bind(quota).run();
  expect(await list()).toBeUndefined();
});

it('a connection tells what is planned on it, what the last check found wrong, and what waits for it', async () => {
  await DB.prepare('UPDATE workspaces SET duplicate_days = 0').run();
  const sha256 = await hashOf(jpeg());
  for (const draftId of ['draft-0001', 'draft-0002', 'draft-0003'])
    expect((await schedule(anna, draft(account, sha256, { draftId }))).status).toBe(201);
  const ids = (await DB.prepare('SELECT id FROM publications').all<{ id: string }>()).results;
  const change = (set: string, at: number) =>
    DB.prepare(`UPDATE publications SET ${set} WHERE id = ?`).bind(ids[at]?.id).run();
  await change(`problems = '[{"code":"privacy-not-offered","field":"options.privacy","message":"x"}]'`, 0);
  await change("status = 'held', hold_reason = 'connection-dead'", 1);
  const { body } = await ask<ApiOut<'connections'>>('GET', path('connections'), { token: anna.token });
  const [told] = body.items[0]?.accounts ?? [];
  expect(told).toMatchObject({ planned: 2, troubled: 1, waiting: 1 });
  expect(told?.checkedAt).toBeGreaterThan(Date.now() - 60_000);
});
