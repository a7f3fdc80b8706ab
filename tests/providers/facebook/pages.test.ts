import { expect, it } from 'vitest';
import { exchangeCode } from '../../../worker/connect/oauth.ts';
import { facebook } from '../../../worker/providers/facebook.ts';
import type { FacebookFake } from '../../fakes/facebook.ts';
import { failure, Stage } from '../stage.ts';
import { KINDS, opened, redirectUri, staging } from './staging.ts';

const DAY = 86_400_000;
const { text, reel } = KINDS;

it('nothing that is thrown carries a Page’s own token', async () => {
  const { stage, tokens, job } = await opened(reel);
  const ring = JSON.parse(tokens.accessToken);
  const secrets = [ring.user, ...Object.values<string>(ring.pages)];
  expect(secrets.length).toBeGreaterThan(2);
  const words: string[] = [];
  for (const operation of ['reel.start', 'upload', 'node'])
    for (const mood of ['unreachable', 'down', 'limited'] as const) {
      stage.fake.tell({ mood, operation });
      const error = await failure(stage.prepared(job));
      words.push(`${error.message} ${String(error.cause)} ${error.stack}`);
    }
  for (const secret of secrets) expect(words.join()).not.toContain(secret);
});

it('a Page one may only look at is listed, and says why nothing can be posted there', async () => {
  const { stage, tokens } = await opened(text);
  const use = { token: tokens.accessToken, scopes: tokens.scopes, request: stage.request, now: stage.now };
  const accounts = await facebook.accounts(use);
  expect(accounts.map((one) => [one.name, one.limits.blocked?.code])).toEqual([
    ['Mara Lind Homes', undefined],
    ['Nordhaus Living', 'page-task'],
  ]);
});

it('a Page left unticked is not opened, and somebody without Pages has no account', async () => {
  const one = new Stage({ ...staging, person: { user: 'mara.lind', page: '100000000000102' } });
  const none = new Stage({ ...staging, person: { user: 'lea.quiet' } });
  const names = async (stage: Stage) => {
    const tokens = await stage.connect();
    const use = { token: tokens.accessToken, scopes: tokens.scopes, request: stage.request, now: stage.now };
    return (await facebook.accounts(use)).map((account) => account.name);
  };
  expect([await names(one), await names(none)]).toEqual([['Nordhaus Living'], []]);
});

it('a consent that lists no Pages opens none, and says what it lacks', async () => {
  const stage = new Stage(staging);
  const tokens = await stage.connect(['pages_manage_posts']);
  expect(tokens.scopes).toEqual(['pages_manage_posts']);
  const use = { token: tokens.accessToken, scopes: tokens.scopes, request: stage.request, now: stage.now };
  expect(await facebook.accounts(use)).toEqual([]);
});

it('after sixty days the Pages still publish, though nobody can list them any more', async () => {
  const { stage, tokens, job } = await opened(text);
  expect([tokens.accessExpiresAt, tokens.refreshToken]).toEqual([null, null]);
  await stage.pass(61 * DAY);
  expect((await facebook.publish(await stage.prepared(job))).step).toBe('published');
  const use = { token: tokens.accessToken, scopes: tokens.scopes, request: stage.request, now: stage.now };
  expect((await facebook.accounts(use)).map((one) => one.handle)).toEqual([
    'maralindhomes',
    'nordhausliving',
  ]);
});

it('more Pages than one list holds are all found', async () => {
  const stage = new Stage(staging);
  const { options } = stage.fake as FacebookFake;
  const person = options.users[0];
  const many = Array.from({ length: 120 }, (_, no) => ({
    ...person?.pages[0],
    id: `${200_000_000_000_000 + no}`,
    name: `Page ${no}`,
  }));
  Object.assign(options.users, [{ ...person, pages: many }]);
  const tokens = await stage.connect();
  const use = { token: tokens.accessToken, scopes: tokens.scopes, request: stage.request, now: stage.now };
  expect(await facebook.accounts(use)).toHaveLength(120);
});

it('a code without the right secret says that the settings are wrong', async () => {
  const stage = new Stage({ ...staging, app: { ...staging.app, secret: 'another' } });
  const code = (await stage.consent()).get('code') ?? '';
  const error = await failure(exchangeCode(stage.talk, { code, redirectUri, verifier: '' }));
  expect(error.message).toContain('secret is wrong');
});
