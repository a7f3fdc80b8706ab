import { castLargeVideo } from '../system/large-video.ts';
import { calibrate } from './calibrate.ts';
import { atMost, type Measure, plain, round } from './figure.ts';

const BYTES = 1_000_000_000;
/** What a Worker may hold in all, MB: https://developers.cloudflare.com/workers/platform/limits/#memory */
const WORKER_MEMORY = 128;

/** A gigabyte of video goes into the Worker, is broken on its way to YouTube, and comes out whole. */
export const largeVideo: Measure = {
  name: 'large-video',
  async measure(stage) {
    const calibration = await calibrate();
    const run = await castLargeVideo(BYTES, { say: stage.say });
    if (!run.isWhole || run.published !== 1 || run.uploadsOpened !== 1)
      throw new Error(`The video did not come out whole, once: ${JSON.stringify(run)}`);
    const { takingIn, sendingOn, partsSent, parts, uploadsOpened } = run;
    const mb = (bytes: number): number => round(bytes / 1e6);
    const grew = ({ before, most }: typeof takingIn): number => mb(most.process - before.process);
    return [
      atMost(WORKER_MEMORY, {
        name: 'memory of the Worker that takes in 1 GB of video',
        value: mb(takingIn.most.isolate),
        unit: 'MB',
        detail: {
          'before, MB': mb(takingIn.before.isolate),
          // The stand-in for the bucket is in it, and writes the gigabyte twice.
          'its whole process grew, MB': grew(takingIn),
        },
      }),
      atMost(WORKER_MEMORY, {
        name: 'memory of the Worker that sends it on',
        value: mb(sendingOn.most.isolate),
        unit: 'MB',
        detail: {
          'before, MB': mb(sendingOn.before.isolate),
          'parts sent': partsSent,
          'parts it has': parts,
          'uploads opened': uploadsOpened,
        },
      }),
      atMost(WORKER_MEMORY, {
        name: 'growth of the whole process that sends it on',
        value: grew(sendingOn),
        unit: 'MB',
      }),
      plain({ name: '1 GB of video, taken in', value: takingIn.ms, unit: 'ms', calibration }),
      plain({ name: '1 GB of video, sent on', value: sendingOn.ms, unit: 'ms', calibration }),
    ];
  },
};
