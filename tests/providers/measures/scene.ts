import type { PostToMeasure, Seen } from '../../../worker/providers/measure.ts';
import type { Job, Receipt } from '../../../worker/providers/provider.ts';
import { type KindStaging, Stage, type Staging } from '../stage.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A post that went out, and looks at it as time goes by. */
export async function shown(staging: Staging, kind: KindStaging) {
  const { provider } = staging;
  const stage = new Stage(staging);
  let tokens = await stage.connect();
  let job: Job = await stage.prepared(await stage.job(kind, tokens));
  const end = await stage.settled(job, await provider.publish(job));
  if (end.step !== 'published') throw new Error(`It ended as ${end.step}.`);
  const post = postOf(job, end.receipt, stage.time);
  const { measures } = provider;
  if (!measures) throw new Error('There is nothing to look at.');

  const living = async (): Promise<Job> => {
    ({ job, tokens } = await stage.renewed(job, tokens));
    return job;
  };
  return {
    stage,
    post,
    look: async (change: Partial<Job> = {}, posts: readonly PostToMeasure[] = [post]) =>
      measures.posts({ ...(await living()), ...change }, posts),
    account: async (change: Partial<Job> = {}) => measures.account({ ...(await living()), ...change }),
    made: (operation: string): number =>
      stage.fake.requests().filter((one) => one.operation === operation).length,
  };
}

const postOf = ({ publicationId: id, kind, options }: Job, { remoteId }: Receipt, publishedAt: number) =>
  ({ id, remoteId, kind, options, publishedAt }) satisfies PostToMeasure;

/** The numbers of the only post, or why there are none. */
export function only(seen: ReadonlyMap<string, Seen>) {
  const [one] = seen.values();
  return one?.seen === 'there' ? one.numbers : (one?.seen ?? 'untold');
}
