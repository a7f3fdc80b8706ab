import { expect, it } from 'vitest';
import { platformRules } from '../../../shared/platforms/index.ts';
import { scopesOf } from '../../../shared/platforms/rules.ts';
import { exchangeCode, refresh } from '../../../worker/connect/oauth.ts';
import { failure, kindOf, Stage, type Staging } from '../stage.ts';

/** From a consent to its end. */
export function connecting(staging: Staging): void {
  const { provider } = staging;
  const opened = async () => {
    const stage = new Stage(staging);
    return { stage, tokens: await stage.connect() };
  };

  it('a consent opens its accounts, with what they allow today', async () => {
    const { stage, tokens } = await opened();
    const use = stage.use(tokens);
    const accounts = await provider.accounts(use);
    expect(accounts.length).toBeGreaterThan(0);
    for (const account of accounts) expect(account.name).not.toBe('');
    expect(tokens.scopes.toSorted()).toEqual([...staging.scopes].toSorted());
  });

  it('a consent that does not let us publish says so at rehearsal, before anything is sent', async () => {
    const { stage, tokens } = await opened();
    const [kind] = staging.kinds;
    if (!kind) throw new Error('There is no kind of post.');
    const job = await stage.job(kind, tokens);
    const publishing = scopesOf(platformRules(provider.platform), staging.way ?? null)
      .filter((one) => one.gives === 'publish' || one.gives === 'pages')
      .map((one) => one.name);
    const scopes = staging.scopes.filter((scope) => !publishing.includes(scope));
    const narrow = await stage.connect(scopes);
    // Where the platform cannot even be asked without it, it refuses as one does whose consent is over.
    const told = await provider.rehearse({ ...job, ...stage.use(narrow), scopes }).then(
      ({ problems }) => problems.map((one) => one.code),
      (error: Error) => [kindOf(error)],
    );
    expect(['scope-missing', 'reconnect']).toEqual(expect.arrayContaining(told));
    expect(told).toHaveLength(1);
  });

  it('a code works once, and only with the verifier it was asked for with', async () => {
    const stage = new Stage(staging);
    const code = (await stage.consent()).get('code') ?? '';
    const grant = { code, redirectUri: staging.redirectUri, verifier: 'x'.repeat(64) };
    if (provider.oauth.pkce !== 'none') await failure(exchangeCode(stage.talk, grant));
    const used = await stage.consent();
    const good = { ...grant, code: used.get('code') ?? '', verifier: 'v'.repeat(64) };
    await exchangeCode(stage.talk, good);
    await failure(exchangeCode(stage.talk, good));
  });

  it('a renewed token works, and a dead refresh token ends the connection', async () => {
    const { stage, tokens } = await opened();
    await stage.pass(staging.renewableAfter ?? 0);
    // A platform without refresh tokens ends its consents by the calendar.
    if (tokens.refreshToken) {
      const renewed = await refresh(stage.talk, tokens.refreshToken);
      expect((await provider.accounts(stage.use(renewed))).length).toBeGreaterThan(0);
    }
    expect(kindOf(await failure(refresh(stage.talk, 'a-refresh-token-nobody-gave')))).toBe('reconnect');
  });

  it('trouble of the net while renewing says nothing about the connection', async () => {
    const { stage, tokens } = await opened();
    await stage.pass(staging.renewableAfter ?? 0);
    const code = (await stage.consent()).get('code') ?? '';
    const grant = { code, redirectUri: staging.redirectUri, verifier: 'v'.repeat(64) };
    const renew = () =>
      tokens.refreshToken ? refresh(stage.talk, tokens.refreshToken) : exchangeCode(stage.talk, grant);
    for (const mood of ['down', 'unreachable', 'limited'] as const) {
      stage.fake.tell(mood);
      expect(['unavailable', 'limited', 'no-answer']).toContain(kindOf(await failure(renew())));
    }
    await renew();
  });

  it('a consent given back is over', async () => {
    const { stage, tokens } = await opened();
    const use = stage.use(tokens);
    await provider.revoke({ ...use, app: staging.app });
    expect(kindOf(await failure(provider.accounts(use)))).toBe('reconnect');
  });

  it('the app’s id and secret are told right from wrong, without a trace', async () => {
    const stage = new Stage(staging);
    const { app, redirectUri } = staging;
    const check = (given: typeof app) =>
      provider.checkApp?.({ app: given, request: stage.request, redirectUri });
    expect(await check(app)).toBe(true);
    expect(await check({ ...app, secret: 'a-wrong-secret' })).toBe(false);
    expect(await check({ ...app, id: 'a-wrong-id' })).toBe(false);
    stage.fake.tell('down');
    expect(await check(app)).toBe(null);
  });
}
