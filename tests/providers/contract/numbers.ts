import { expect, it } from 'vitest';
import type { PostNumbers, Seen } from '../../../worker/providers/measure.ts';
import type { Job, Receipt } from '../../../worker/providers/provider.ts';
import type { KindStaging, Staging } from '../stage.ts';
import { published } from './scene.ts';

const HOUR = 3_600_000;

/** What the platform tells of a post afterwards. */
export function numbers(staging: Staging, kind: KindStaging): void {
  const { measures } = staging.provider;
  if (!measures) throw new Error('Every platform tells something.');
  const look = async (job: Job, { remoteId }: Receipt, publishedAt: number): Promise<Seen | undefined> => {
    const { publicationId: id, options } = job;
    const posts = [{ id, remoteId, kind: job.kind, options, publishedAt }];
    return (await measures.posts(job, posts)).get(id);
  };
  const told = (seen: Seen | undefined): string[] =>
    seen?.seen === 'there' ? Object.keys(seen.numbers).filter((name) => isTold(seen.numbers, name)) : [];

  it('the numbers that the platform tells of a post come, and grow', async () => {
    const { stage, tokens, job, receipt } = await published(staging, kind);
    const at = stage.time;
    await stage.pass(10 * HOUR);
    const first = await stage.renewed(job, tokens);
    const early = await look(first.job, receipt, at);
    await stage.pass(10 * HOUR);
    const late = await look((await stage.renewed(job, first.tokens)).job, receipt, at);
    expect(told(early).toSorted()).toEqual([...kind.counts].toSorted());
    expect(told(late).toSorted()).toEqual([...kind.counts].toSorted());
    if (early?.seen !== 'there' || late?.seen !== 'there') return;
    const gains = kind.counts.map((name) => (late.numbers[name] ?? 0) - (early.numbers[name] ?? 0));
    expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...gains)).toBeGreaterThan(0);
  });

  it('a post that was deleted at the platform is missed, where it can be', async () => {
    const { stage, tokens, job, receipt } = await published(staging, kind);
    const at = stage.time;
    await stage.pass(3 * HOUR);
    stage.fake.takeDown(receipt.remoteId);
    const seen = (await look((await stage.renewed(job, tokens)).job, receipt, at))?.seen;
    if (kind.noticesGone === false) expect(seen).not.toBe('missing');
    else expect(seen).toBe('missing');
  });

  it('looking takes no more calls than it says', async () => {
    const { stage, job, receipt } = await published(staging, kind);
    const before = stage.fake.requests().length;
    await look(job, receipt, stage.time);
    const made = stage.fake.requests().length - before;
    expect(made).toBeLessThanOrEqual(measures.calls(job.account, 1));
  });
}

const isTold = (numbers: PostNumbers, name: string): boolean => numbers[name as keyof PostNumbers] !== null;
