import { describe, expect, it } from 'vitest';
import { check } from '../../shared/check.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import { rulesFor } from '../../shared/platforms/rules.ts';
import { refresh } from '../../worker/connect/oauth.ts';
import { failure, type KindStaging, kindOf, Stage, type Staging } from './stage.ts';

/** What every Provider promises, held against its fake. Adding a platform is one Staging. */
export function contract(staging: Staging): void {
  const { provider } = staging;
  const opened = async () => {
    const stage = new Stage(staging);
    return { stage, tokens: await stage.connect() };
  };

  describe(`${provider.platform}: connecting`, () => {
    it('a consent opens its accounts, with what they allow today', async () => {
      const { stage, tokens } = await opened();
      const use = {
        token: tokens.accessToken,
        scopes: tokens.scopes,
        request: stage.request,
        now: stage.now,
      };
      const accounts = await provider.accounts(use);
      expect(accounts.length).toBeGreaterThan(0);
      for (const account of accounts) expect(account.name).not.toBe('');
      expect(tokens.scopes.toSorted()).toEqual([...staging.scopes].toSorted());
    });

    it('a code works once, and only with the verifier it was asked for with', async () => {
      const stage = new Stage(staging);
      const code = (await stage.consent()).get('code') ?? '';
      const grant = { code, redirectUri: staging.redirectUri, verifier: 'x'.repeat(64) };
      const { exchangeCode } = await import('../../worker/connect/oauth.ts');
      if (provider.oauth.pkce !== 'none') await failure(exchangeCode(stage.talk, grant));
      const used = await stage.consent();
      const good = { ...grant, code: used.get('code') ?? '', verifier: 'v'.repeat(64) };
      await exchangeCode(stage.talk, good);
      await failure(exchangeCode(stage.talk, good));
    });

    it('a renewed token works, and a dead refresh token ends the connection', async () => {
      const { stage, tokens } = await opened();
      // A platform without refresh tokens ends its consents by the calendar.
      if (!tokens.refreshToken) return;
      await stage.pass(staging.renewableAfter ?? 0);
      const renewed = await refresh(stage.talk, tokens.refreshToken);
      const use = {
        token: renewed.accessToken,
        scopes: renewed.scopes,
        request: stage.request,
        now: stage.now,
      };
      expect((await provider.accounts(use)).length).toBeGreaterThan(0);
      expect(kindOf(await failure(refresh(stage.talk, 'a-refresh-token-nobody-gave')))).toBe('reconnect');
    });

    it('trouble of the net while renewing says nothing about the connection', async () => {
      const { stage, tokens } = await opened();
      if (!tokens.refreshToken) return;
      await stage.pass(staging.renewableAfter ?? 0);
      for (const mood of ['down', 'unreachable'] as const) {
        stage.fake.tell(mood);
        expect(['unavailable', 'no-answer']).toContain(
          kindOf(await failure(refresh(stage.talk, tokens.refreshToken ?? ''))),
        );
      }
      await refresh(stage.talk, tokens.refreshToken ?? '');
    });

    it('a consent given back is over', async () => {
      const { stage, tokens } = await opened();
      const use = {
        token: tokens.accessToken,
        scopes: tokens.scopes,
        request: stage.request,
        now: stage.now,
      };
      await provider.revoke({ ...use, app: staging.app });
      expect(kindOf(await failure(provider.accounts(use)))).toBe('reconnect');
    });
  });

  for (const kind of staging.kinds)
    describe(`${provider.platform}: ${kind.kind}`, () => kindContract(staging, kind));
}

function kindContract(staging: Staging, kind: KindStaging): void {
  const { provider } = staging;
  const ready = async () => {
    const stage = new Stage(staging);
    const tokens = await stage.connect();
    const job = await stage.prepared(await stage.job(kind, tokens));
    return { stage, tokens, job };
  };
  const accepted = (stage: Stage): number => stage.fake.published().length;
  const told = (stage: Stage, mood: Parameters<Stage['fake']['tell']>[0] & object) =>
    stage.fake.tell({ operation: kind.publishing, ...mood });

  it('preparing shows nothing, publishing shows one post, looking ends with its address', async () => {
    const { stage, job } = await ready();
    await stage.pass(60_000);
    expect(accepted(stage)).toBe(0);
    const end = await stage.settled(job, await provider.publish(job));
    expect(end.step).toBe('published');
    const shown = stage.fake.published();
    expect(shown).toHaveLength(1);
    expect(shown[0]?.caption).toBe(kind.caption === null ? '' : (kind.shownCaption?.(job) ?? job.caption));
    expect(end).toMatchObject({ receipt: { remoteId: shown[0]?.remoteId, url: shown[0]?.url } });
    expect(shown[0]?.media.map((one) => one.sha256)).toEqual(job.media.map((one) => one.sha256));
  });

  it('exactly one request publishes, and it is the last', async () => {
    const { stage, job } = await ready();
    const before = stage.fake.requests().length;
    await provider.publish(job);
    const made = stage.fake
      .requests()
      .slice(before)
      .map((one) => one.operation);
    expect(made).toEqual([kind.publishing]);
  });

  it('preparing again goes on where it was and leaves one post', async () => {
    const stage = new Stage(staging);
    const tokens = await stage.connect();
    const first = await stage.job(kind, tokens);
    await stage.prepared(first);
    const resumed = await stage.prepared({ ...first, handle: first.saved.at(-1) ?? null });
    await stage.settled(resumed, await provider.publish(resumed));
    expect(accepted(stage)).toBe(1);
  });

  if (kind.caption) {
    const { max } = kind.caption;
    it('a caption at the limit goes out, one more is refused by the rules and by the platform alike', async () => {
      const stage = new Stage(staging);
      const tokens = await stage.connect();
      const fitting = { ...(await stage.job(kind, tokens)), caption: 'x'.repeat(max) };
      const sent = await stage.prepared(fitting);
      await stage.settled(sent, await provider.publish(sent));
      expect(stage.fake.published()[0]?.caption).toHaveLength(max);

      const over = { ...fitting, caption: 'x'.repeat(max + 1) };
      const rules = rulesFor(platformRules(provider.platform), over.account.limits);
      const problems = check(rules, { ...over, media: over.media as never });
      expect(problems.map((problem) => problem.field)).toContain('caption');
      const refusal = await failure(stage.prepared(over).then((job) => provider.publish(job)));
      expect(kindOf(refusal)).toBe('rejected');
    });
  }

  if (kind.preparing) {
    const operation = kind.preparing;
    it('trouble while preparing is no more than that', async () => {
      const stage = new Stage(staging);
      const tokens = await stage.connect();
      const job = await stage.job(kind, tokens);
      for (const [mood, expected] of [
        ['limited', ['limited']],
        ['down', ['unavailable']],
        ['unreachable', ['no-answer']],
      ] as const) {
        stage.fake.tell({ mood, operation });
        expect(expected).toContain(kindOf(await failure(provider.prepare(job))));
      }
      const after = await stage.prepared(job);
      await stage.settled(after, await provider.publish(after));
      expect(accepted(stage)).toBe(1);
    });
  }

  it('a reply lost after success is found, not sent again', async () => {
    const { stage, job } = await ready();
    told(stage, { mood: 'drop-reply-after-success' });
    expect(['lost', 'no-answer']).toContain(kindOf(await failure(provider.publish(job))));
    const seen = { ...job, sentAt: stage.time };
    const outcomes: string[] = [];
    for (let look = 0; look < 5; look += 1) {
      await stage.pass(10_000);
      outcomes.push((await provider.find({ ...seen, links: stage.links(job) })).found);
    }
    expect(outcomes).not.toContain('absent');
    expect(accepted(stage)).toBe(1);
  });

  it('a bare server fault in answer to the publishing call is not taken for a no', async () => {
    const { stage, job } = await ready();
    told(stage, { mood: 'drop-reply-after-success', status: 502 });
    expect(kindOf(await failure(provider.publish(job)))).toBe('lost');
    for (let look = 0; look < 3; look += 1) await stage.pass(10_000);
    const found = await provider.find({ ...job, sentAt: stage.time, links: stage.links(job) });
    expect(found.found).not.toBe('absent');
    expect(accepted(stage)).toBe(1);
  });

  it('a call that never arrived is proven absent, and only then sent again', async () => {
    const { stage, job } = await ready();
    told(stage, { mood: 'unreachable' });
    await failure(provider.publish(job));
    const seen = { ...job, sentAt: stage.time };
    await stage.pass(400_000);
    let found = await provider.find({ ...seen, links: stage.links(job) });
    if (found.found === 'unknown' && found.closeLinks) {
      stage.host.closed = true;
      found = await provider.find({ ...seen, links: stage.links(job) });
      stage.host.closed = false;
    }
    if (kind.provesAbsence === false) {
      expect(found.found).toBe('unknown');
      return;
    }
    expect(found.found).toBe('absent');
    const again = await stage.prepared({ ...job, attemptId: 'attempt2' });
    await stage.settled(again, await provider.publish(again));
    expect(accepted(stage)).toBe(1);
  });

  it('a platform that says "too much" or "not now" before anything happened has made nothing', async () => {
    const { stage, job } = await ready();
    told(stage, { mood: 'limited' });
    const error = await failure(provider.publish(job));
    expect(['limited', 'unavailable', 'rejected']).toContain(kindOf(error));
    await stage.pass(60_000);
    expect(accepted(stage)).toBe(0);
  });

  it('a token taken back at the platform asks for a new connection', async () => {
    const stage = new Stage(staging);
    const tokens = await stage.connect();
    const job = await stage.job(kind, tokens);
    stage.fake.tell('revoke');
    const verb = kind.preparing ? provider.prepare(job) : provider.rehearse(job);
    expect(kindOf(await failure(verb))).toBe('reconnect');
    expect(accepted(stage)).toBe(0);
  });

  it('nothing that is thrown carries a token or an upload address', async () => {
    const { stage, tokens, job } = await ready();
    const errors: Error[] = [];
    for (const mood of ['unreachable', 'down', 'limited', 'expire-token', 'revoke'] as const) {
      stage.fake.tell({ mood, operation: kind.publishing });
      await provider.publish(job).catch((error) => errors.push(error));
    }
    const secrets = [tokens.accessToken, tokens.refreshToken ?? 'none', 'upload_token', staging.app.secret];
    const words = errors.map((error) => `${error.message} ${String(error.cause)} ${error.stack}`).join('\n');
    for (const secret of secrets) expect(words).not.toContain(secret);
    expect(errors.length).toBeGreaterThan(0);
  });

  it('a rehearsal reads and changes nothing', async () => {
    const { stage, job } = await ready();
    const rehearsal = await provider.rehearse(job);
    expect(rehearsal.problems).toEqual([]);
    await stage.pass(60_000);
    expect(accepted(stage)).toBe(0);
  });
}
