/** Waits until the clock shows `at`, to the millisecond where the runtime's timers allow; at once for the past. */
export async function waitUntil(now: () => number, at: number): Promise<void> {
  // A timer may ring a little early; a clock that stands still must not hold us for ever.
  for (let round = 0; round < 4; round += 1) {
    const left = at - now();
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, Math.ceil(left)));
  }
}
