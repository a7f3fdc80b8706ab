import { type KindStaging, Stage, type Staging, type TestJob } from '../stage.ts';

/** One kind of post, staged and ready to go out. */
export async function ready(staging: Staging, kind: KindStaging) {
  const stage = new Stage(staging);
  const tokens = await stage.connect();
  const job = await stage.prepared(await stage.job(kind, tokens));
  return { stage, tokens, job };
}

/** The same, published: what the platform calls it, and its handle then. */
export async function published(staging: Staging, kind: KindStaging) {
  const { stage, tokens, job } = await ready(staging, kind);
  const end = await stage.settled(job, await staging.provider.publish(job));
  if (end.step !== 'published') throw new Error(`It ended as ${end.step}.`);
  const handle = end.handle ?? job.saved.at(-1) ?? job.handle;
  return { stage, tokens, receipt: end.receipt, job: { ...job, handle } satisfies TestJob };
}

export const accepted = (stage: Stage): number => stage.fake.published().length;

/** Lets the fake be unkind to the call that publishes. */
export const told = (
  stage: Stage,
  kind: KindStaging,
  mood: Parameters<Stage['fake']['tell']>[0] & object,
): void => stage.fake.tell({ operation: kind.publishing, ...mood });
