import { bullMqLateness } from './bullmq.ts';
import { type Calibration, calibrate } from './calibrate.ts';
import { runDue } from './due-run.ts';
import { type Figure, type Measure, percentile, plain, round } from './figure.ts';

const COUNT = 1000;
const SPREADS = [60_000, 0];
/** Their jobs are in the queue beforehand; ours are staged beforehand. */
const OURS = { count: COUNT, texts: 50, staged: true, ahead: 30_000 };

/**
 * How late a thousand posts of a thousand accounts leave, and beside them in the same run a thousand jobs of the queue
 * that others would take for it. Its jobs make one plain call; ours are staged, fenced and settled in a database.
 */
export const peerLateness: Measure = {
  name: 'peer-lateness',
  asked: true,
  async measure(stage) {
    const figures: Figure[] = [];
    for (const spread of SPREADS) {
      const shape = spread === 0 ? 'all in one second' : `over ${spread / 1000} s`;
      const { late, calibration } = await runDue({ ...OURS, spread }, stage);
      const ours = late.map(({ ms }) => ms);
      figures.push(...said(`ours, ${COUNT} ${shape}`, ours, calibration));
      stage.say(`${COUNT} jobs of BullMQ on Redis …`);
      const theirs = await bullMqLateness(COUNT, spread).catch((error: Error) => {
        stage.say(`BullMQ is left out: ${error.message}`);
        return null;
      });
      if (!theirs) continue;
      figures.push(...said(`BullMQ on Redis, ${COUNT} ${shape}`, theirs, await calibrate()));
      figures.push(...ratios(`${COUNT} ${shape}`, ours, theirs));
    }
    return figures;
  },
};

const PERCENTS = [50, 99, 100];
const nameOf = (percent: number): string => (percent === 100 ? 'max' : `p${percent}`);

/** Ours by theirs: below 1 ours are the more punctual. */
const ratios = (shape: string, ours: readonly number[], theirs: readonly number[]): Figure[] =>
  PERCENTS.map((percent) =>
    plain({
      name: `ours by BullMQ, ${shape}: call after its second, ${nameOf(percent)}`,
      value: round(percentile(ours, percent) / Math.max(1, percentile(theirs, percent)), 2),
      unit: 'of 1',
    }),
  );

const said = (name: string, late: readonly number[], calibration: Calibration): Figure[] =>
  PERCENTS.map((percent) =>
    plain({
      name: `${name}: call after its second, ${nameOf(percent)}`,
      value: percentile(late, percent),
      unit: 'ms',
      calibration,
    }),
  );
