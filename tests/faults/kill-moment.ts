import { setTimeout as pause } from 'node:timers/promises';
import type { Fake } from '../fakes/fake.ts';
import type { KillPoint } from './plan.ts';

/** So long a request is waited for before the Worker dies all the same, ms. */
const ARRIVAL_PATIENCE = 2500;

/** Waits for the instant of a kill; `seconds` are the due seconds of the round's posts, ms. */
export async function killMoment(
  point: KillPoint,
  fake: Pick<Fake, 'requests'>,
  seconds: readonly number[],
): Promise<void> {
  if (point.at === 'any') return pause(point.ms);
  if (point.at === 'second')
    return pause(Math.max(0, (seconds[point.post] ?? Date.now()) + point.ms - Date.now()));
  const seen = countOf(fake, point.operation);
  const end = Date.now() + ARRIVAL_PATIENCE;
  while (countOf(fake, point.operation) === seen && Date.now() < end) await pause(2);
  if (point.ms > 0) await pause(point.ms);
}

const countOf = (fake: Pick<Fake, 'requests'>, operation: string): number =>
  fake.requests().filter((one) => one.operation === operation).length;
