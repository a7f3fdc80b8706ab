const MINUTE_MS = 60_000;

export type Clock = { now: () => number; wait: (run: () => void, ms: number) => { stop: () => void } };

export const realClock: Clock = {
  now: () => Date.now(),
  wait(run, ms) {
    const timer = setTimeout(run, ms);
    timer.unref();
    return { stop: () => clearTimeout(timer) };
  },
};

/**
 * Runs the tick on every full minute, as the platform's cron `* * * * *` does, with that minute's time in ms. A tick
 * that is still running is not waited for; one that throws is told to `trouble`.
 */
export function everyMinute(
  tick: (time: number) => Promise<void>,
  trouble: (error: unknown) => void,
  clock: Clock = realClock,
): { stop: () => void } {
  let waiting = { stop: () => {} };
  const arm = (after: number) => {
    const time = (Math.floor(after / MINUTE_MS) + 1) * MINUTE_MS;
    const ring = () => {
      tick(time).catch(trouble);
      // Timers may come a little early: counting from the later of the two never rings twice for a minute.
      arm(Math.max(time, clock.now()));
    };
    waiting = clock.wait(ring, Math.max(0, time - clock.now()));
  };
  arm(clock.now());
  return { stop: () => waiting.stop() };
}
