import { expect, it } from 'vitest';
import { platformRules } from '../../../shared/platforms/index.ts';
import { rulesFor } from '../../../shared/platforms/rules.ts';
import { failure, type KindStaging, type Staging } from '../stage.ts';
import { accepted, published, ready } from './scene.ts';

/** What becomes of a post that is not wanted any more. */
export function ends(staging: Staging, kind: KindStaging): void {
  const { provider } = staging;
  const rules = rulesFor(platformRules(provider.platform), {}, staging.way ?? null);

  it('what was staged for nothing can be thrown away, as often as one asks, and shows nowhere', async () => {
    const { stage, job } = await ready(staging, kind);
    await provider.discard(job);
    await provider.discard(job);
    await stage.pass(60_000);
    expect(accepted(stage)).toBe(0);
  });

  it('throwing leftovers away leaves a post that went out alone', async () => {
    const { stage, job } = await published(staging, kind);
    await provider.discard(job);
    expect(stage.fake.published().filter(stands)).toHaveLength(1);
  });

  it('a post can be taken back where the platform lets apps, and where not that is said', async () => {
    const { stage, job, receipt } = await published(staging, kind);
    if (!rules.removable) {
      const error = await failure(provider.remove(job, receipt));
      expect(error).toMatchObject({ kind: 'rejected', code: 'not-offered' });
      expect(error.message).toContain(rules.name);
      return;
    }
    await provider.remove(job, receipt);
    await provider.remove(job, receipt);
    expect(stage.fake.published().filter(stands)).toEqual([]);
  });
}

/** Fakes keep what has stood there once; some say of it that it is deleted. */
const stands = (post: { options: Record<string, unknown> }): boolean => post.options.deleted !== true;
