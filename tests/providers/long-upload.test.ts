import { expect, it } from 'vitest';
import type { JobMedia } from '../../worker/providers/provider.ts';
import { LongMovie } from '../fakes/long-movie.ts';
import { video as linkedinVideo, member } from './linkedin/stagings.ts';
import type { MediaHost } from './media.ts';
import { failure, type KindStaging, Stage, type Staging } from './stage.ts';
import { staging as tiktok, video as tiktokVideo } from './tiktok/staging.ts';
import { staging as x, video as xVideo } from './x/staging.ts';
import { short, staging as youtube } from './youtube/staging.ts';

/** What is sent in parts, with the fake's name for a part; the others fetch a video from its address. */
const IN_PARTS: [Staging, KindStaging, part: string, bytes: number][] = [
  [tiktok, tiktokVideo, 'upload.chunk', 123_456_789],
  [youtube, short, 'upload.part', 223_456_789],
  [x, xVideo, 'media.append', 103_456_789],
  [member, linkedinVideo, 'video.part', 103_456_789],
];

const long = (kind: KindStaging, movie: LongMovie): KindStaging => ({
  ...kind,
  media: (host: MediaHost, attempt: string) =>
    kind.media(host, attempt).map((one): JobMedia => {
      if (one.kind === 'image') return one;
      const range = async (first: number, last: number) => movie.stream(first, last);
      return { ...one, bytes: movie.bytes, sha256: movie.sha256(), range };
    }),
});

for (const [staging, kind, part, bytes] of IN_PARTS) {
  const { provider } = staging;

  it(`a long video goes to ${provider.platform} over several steps, none of which makes more calls than one run may`, async () => {
    const { stage, job } = await opened(staging, kind, bytes);
    let now = job;
    let steps = 0;
    for (;;) {
      const before = stage.fake.requests().length;
      const step = await provider.prepare(now);
      expect(stage.fake.requests().length - before).toBeLessThanOrEqual(12);
      steps += 1;
      now = { ...now, handle: JSON.parse(JSON.stringify(step.handle)) };
      if (step.step === 'ready') break;
      await stage.pass(1000 * ((step.step === 'wait' && step.seconds) || 0));
    }
    expect(steps).toBeGreaterThan(2);
    await stage.settled(now, await provider.publish(now));
    expect(stage.fake.published()[0]?.media[0]?.sha256).toBe(job.media[0]?.sha256);
  }, 20_000);

  it(`a long video for ${provider.platform} goes on at the part that broke`, async () => {
    const { stage, job } = await opened(staging, kind, bytes);
    const first = await provider.prepare(job);
    const handle = 'handle' in first ? first.handle : null;
    stage.fake.tell({ mood: 'unreachable', operation: part });
    await failure(provider.prepare({ ...job, handle }));
    await stage.prepared({ ...job, handle: job.saved.at(-1) });
    const sent = stage.fake.requests().filter((one) => one.operation === part);
    expect(sent.length).toBeLessThanOrEqual(Math.ceil(bytes / smallest(staging)) + 1);
  }, 20_000);
}

const PARTS: Record<string, number> = {
  tiktok: 5_000_000,
  youtube: 8_388_608,
  x: 4_194_304,
  linkedin: 4_194_304,
};
const smallest = ({ provider }: Staging): number => PARTS[provider.platform] as number;

async function opened(staging: Staging, kind: KindStaging, bytes: number) {
  const movie = new LongMovie({ width: 720, height: 1280, seconds: 60, bytes });
  const stage = new Stage(staging);
  const job = await stage.job(long(kind, movie), await stage.connect());
  return { stage, job: { ...job, publishAt: stage.time + 3_000_000 } };
}
