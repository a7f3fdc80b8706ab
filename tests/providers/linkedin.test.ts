import { describe, expect, it } from 'vitest';
import { check } from '../../shared/check.ts';
import { linkedin as rules } from '../../shared/platforms/linkedin.ts';
import { rulesFor } from '../../shared/platforms/rules.ts';
import { linkedin } from '../../worker/providers/linkedin.ts';
import { type linkedinFake, SELF_SERVE } from '../fakes/linkedin.ts';
import { contract } from './contract.ts';
import {
  DAY,
  fakeWith,
  link,
  member,
  opened,
  page,
  photo,
  poll,
  prepared,
  text,
} from './linkedin/stagings.ts';
import { failure, type KindStaging, kindOf, Stage } from './stage.ts';

describe('as a member', () => contract(member));
describe('as a Page', () => contract(page));

describe('the caption', () => {
  const odd =
    'From (685,000 €) [4 rooms] <new> * #open_house #Harbour {x} | ~ \\ @mara C# #1 a_b https://a.example/x_(1)';

  it('arrives whole, whatever LinkedIn reserves, and is counted as it is sent', async () => {
    const { stage, job } = await prepared(member, text, { caption: odd });
    await linkedin.publish(job);
    expect(stage.fake.published()[0]?.caption).toBe(odd);
  });

  it('that only fits without its backslashes is refused by the rules and by the platform alike', async () => {
    const { stage, job } = await prepared(member, text, { caption: '('.repeat(1501) });
    expect(check(rules, { ...job, media: [] })).toMatchObject([
      { code: 'caption-too-long', params: { over: 2 } },
    ]);
    expect(kindOf(await failure(linkedin.publish(job)))).toBe('rejected');
    expect(stage.fake.published()).toHaveLength(0);
  });

  it('keeps a mention written as LinkedIn writes it', async () => {
    const mention = 'By @[Mara Lind Homes](urn:li:organization:2414183).';
    const { stage, job } = await prepared(member, text, { caption: mention });
    await linkedin.publish(job);
    expect(stage.fake.published()[0]?.caption).toBe('By Mara Lind Homes.');
  });
});

describe('connecting', () => {
  it('opens the member and the Pages where the member may post, and no others', async () => {
    const stage = new Stage(page);
    const tokens = await stage.connect();
    const use = { token: tokens.accessToken, scopes: tokens.scopes, request: stage.request, now: stage.now };
    expect((await linkedin.accounts(use)).map((one) => one.name)).toEqual([
      'Mara Lind',
      'Mara Lind Homes',
      'Harbour Quarter',
    ]);
  });

  it('an app that was not reviewed gets 60 days and nothing to renew them by', async () => {
    const stage = new Stage(member);
    const tokens = await stage.connect();
    expect(tokens).toMatchObject({ refreshToken: null, accessExpiresAt: stage.time + 60 * DAY });
  });

  it('of an approved partner keeps its one refresh token, whose end comes nearer', async () => {
    const stage = new Stage(page);
    const tokens = await stage.connect();
    expect(tokens.refreshExpiresAt).toBe(stage.time + 365 * DAY);
    await stage.pass(30 * DAY);
    const { refresh } = await import('../../worker/connect/oauth.ts');
    const renewed = await refresh(stage.talk, tokens.refreshToken ?? '');
    expect(renewed.refreshToken).toBe(tokens.refreshToken);
    expect(renewed.refreshExpiresAt).toBe(tokens.refreshExpiresAt);
    expect(renewed.accessExpiresAt).toBe(stage.time + 60 * DAY);
  });

  it('for a scope that the app was not given fails as a whole', async () => {
    const stage = new Stage({ ...page, fake: fakeWith({ app: { scopes: SELF_SERVE } }) });
    expect((await stage.consent()).get('error')).toBe('unauthorized_scope_error');
  });

  it('a Page is offered no visibility that only people have', async () => {
    const { job } = await opened(page, text);
    const offered = rulesFor(rules, job.account.limits).options.find((one) => one.name === 'visibility');
    expect(offered).toMatchObject({ choices: ['PUBLIC', 'LOGGED_IN'] });
  });
});

describe('refusals', () => {
  it('a role lost at a Page is told at rehearsal, and does not end the member’s connection', async () => {
    const { stage, job } = await opened(page, text);
    const { options } = stage.fake as ReturnType<typeof linkedinFake>;
    options.members = options.members.map((one) => ({ ...one, roles: [] }));
    expect((await linkedin.rehearse(job)).problems).toMatchObject([
      { code: 'role-missing', field: 'account' },
    ]);
    expect(await failure(linkedin.publish(job))).toMatchObject({ kind: 'rejected', field: 'account' });
  });

  it('calls used up for today wait for midnight at the latest', async () => {
    const { stage, job } = await opened({ ...member, person: { user: 'tom.adeyemi' } }, photo);
    const error = await failure(linkedin.prepare(job));
    expect(error).toMatchObject({ kind: 'limited', retryAt: stage.time + 3_600_000 });
    await stage.pass(7 * 3_600_000 - 60_000);
    expect(await failure(linkedin.prepare(job))).toMatchObject({ retryAt: stage.time + 60_000 });
  });

  it('a version of the API that was retired says what to do', async () => {
    const { job } = await opened({ ...member, fake: fakeWith({ versions: ['202709'] }) }, text);
    const error = await failure(linkedin.publish(job));
    expect(error).toMatchObject({ kind: 'rejected', code: 'NONEXISTENT_VERSION' });
    expect(error.message).toContain('Update');
  });

  it('a link that is none and a poll with one answer are told ahead and refused', async () => {
    const odds: KindStaging[] = [
      { ...link, options: { link: 'maralind.example' } },
      { ...poll, options: { ...poll.options, pollAnswer2: 'The bright one' } },
    ];
    for (const odd of odds) {
      const { job } = await opened(member, odd);
      const [problem] = (await linkedin.rehearse(job)).problems;
      expect(problem?.field).toMatch(/^options\./);
      expect(await failure(linkedin.prepare(job))).toMatchObject({ kind: 'rejected', field: problem?.field });
    }
  });

  it('a consent without the publishing scope says so at rehearsal', async () => {
    const stage = new Stage({ ...member, scopes: ['openid', 'profile'] });
    const job = await stage.job(photo, await stage.connect());
    expect((await linkedin.rehearse(job)).problems).toMatchObject([{ code: 'scope-missing' }]);
    expect(kindOf(await failure(linkedin.prepare(job)))).toBe('reconnect');
  });

  it('a token of 60 days ago asks for a new connection', async () => {
    const { stage, job } = await opened(member, text);
    await stage.pass(60 * DAY);
    expect(await failure(linkedin.publish(job))).toMatchObject({
      kind: 'reconnect',
      code: 'EXPIRED_ACCESS_TOKEN',
    });
  });
});
