import { expect, it } from 'vitest';
import { check } from '../../../shared/check.ts';
import { platformRules } from '../../../shared/platforms/index.ts';
import { rulesFor } from '../../../shared/platforms/rules.ts';
import { failure, type KindStaging, kindOf, Stage, type Staging } from '../stage.ts';
import { accepted, ready } from './scene.ts';

/** The way of a post when nothing is in it. */
export function publishing(staging: Staging, kind: KindStaging): void {
  const { provider } = staging;

  it('preparing shows nothing, publishing shows one post, looking ends with its address', async () => {
    const { stage, job } = await ready(staging, kind);
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
    const { stage, job } = await ready(staging, kind);
    const before = stage.fake.requests().length;
    await provider.publish(job);
    const made = stage.fake
      .requests()
      .slice(before)
      .map((one) => one.operation);
    expect(made).toEqual([kind.publishing]);
  });

  it('what is staged holds as long as the Rules say, and near its end it is staged anew and stands there once', async () => {
    const stage = new Stage(staging);
    const tokens = await stage.connect();
    const first = await stage.staged(await stage.job(kind, tokens));
    const life = (platformRules(provider.platform).stagingSeconds?.value ?? 0) * 1000;
    // TikTok has no upload for photos: its one call names their links.
    const isUploaded = kind.preparing !== null && kind.preparing !== 'creator.info';
    if (life > 0 && isUploaded) expect(first.validUntil).not.toBeNull();
    if (first.validUntil === null) return;
    expect(first.validUntil).toBeGreaterThan(stage.time);
    expect(first.validUntil).toBeLessThanOrEqual(stage.time + life);
    await stage.pass(first.validUntil - stage.time - 1000);
    const { job } = await stage.renewed(first.job, tokens);
    const anew = await stage.staged(job);
    expect(anew.validUntil).toBeGreaterThan(stage.time + life / 2);
    const end = await stage.settled(anew.job, await provider.publish(anew.job));
    expect(end.step).toBe('published');
    expect(stage.fake.published()).toHaveLength(1);
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
}
