import { expect, it } from 'vitest';
import { failure, type KindStaging, kindOf, Stage, type Staging } from '../stage.ts';
import { accepted, ready, told } from './scene.ts';

/** What may go wrong on the way, and what is known then. */
export function trouble(staging: Staging, kind: KindStaging): void {
  const { provider } = staging;

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
    const { stage, job } = await ready(staging, kind);
    told(stage, kind, { mood: 'drop-reply-after-success' });
    expect(['lost', 'no-answer']).toContain(kindOf(await failure(provider.publish(job))));
    const seen = { ...job, sentAt: stage.time };
    const outcomes: string[] = [];
    for (let look = 0; look < 5; look += 1) {
      await stage.pass(10_000);
      outcomes.push((await provider.find({ ...seen, links: stage.links(job) })).found);
    }
    expect(outcomes).not.toContain('absent');
    // Where nothing can be looked up, that is said, and the owner decides.
    const found = kind.provesAbsence === false ? ['unknown'] : ['published', 'working', 'part'];
    expect(found).toContain(outcomes.at(-1));
    expect(accepted(stage)).toBe(1);
  });

  it('an answer that takes long is waited for, and one that takes too long is not taken for a no', async () => {
    for (const isTooLong of [false, true]) {
      const { stage, job } = await ready(staging, kind);
      const patience = new AbortController();
      const request: typeof stage.request = (url, init) =>
        stage.request(url, { ...init, signal: patience.signal });
      told(stage, kind, { mood: 'slow' });
      const end = provider.publish({ ...job, request });
      const failed = isTooLong ? failure(end) : null;
      await held(stage);
      if (isTooLong) patience.abort();
      if (failed) expect(['lost', 'no-answer']).toContain(kindOf(await failed));
      stage.fake.release();
      await (isTooLong ? stage.settles() : end);
      for (let look = 0; look < 3; look += 1) await stage.pass(10_000);
      const found = await provider.find({ ...job, sentAt: stage.time, links: stage.links(job) });
      expect(found.found).not.toBe('absent');
      expect(accepted(stage)).toBe(1);
    }
  });

  it('a bare server fault in answer to the publishing call is not taken for a no', async () => {
    const { stage, job } = await ready(staging, kind);
    told(stage, kind, { mood: 'drop-reply-after-success', status: 502 });
    expect(kindOf(await failure(provider.publish(job)))).toBe('lost');
    for (let look = 0; look < 3; look += 1) await stage.pass(10_000);
    const found = await provider.find({ ...job, sentAt: stage.time, links: stage.links(job) });
    expect(found.found).not.toBe('absent');
    expect(accepted(stage)).toBe(1);
  });

  it('a call that never arrived is proven absent, and only then sent again', async () => {
    const { stage, job } = await ready(staging, kind);
    told(stage, kind, { mood: 'unreachable' });
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
    const { stage, job } = await ready(staging, kind);
    told(stage, kind, { mood: 'limited' });
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

  it('a token past its end has published nothing', async () => {
    const { stage, job } = await ready(staging, kind);
    told(stage, kind, { mood: 'expire-token' });
    // Of an upload it is the address that ends, and another is asked for.
    expect(['reconnect', 'unavailable']).toContain(kindOf(await failure(provider.publish(job))));
    await stage.pass(60_000);
    expect(accepted(stage)).toBe(0);
  });

  it('nothing that is thrown carries a token or an upload address', async () => {
    const { stage, tokens, job } = await ready(staging, kind);
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
    const { stage, job } = await ready(staging, kind);
    const rehearsal = await provider.rehearse(job);
    expect(rehearsal.problems).toEqual([]);
    await stage.pass(60_000);
    expect(accepted(stage)).toBe(0);
  });
}

/** Until the fake has the call that it answers slowly. */
async function held(stage: Stage): Promise<void> {
  while (!stage.fake.requests().some((one) => one.outcome === 'open')) await stage.settles();
}
