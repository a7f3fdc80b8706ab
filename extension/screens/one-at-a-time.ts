/**
 * Runs `work` for every call, one at a time; calls during a run are answered by one more behind it. What it throws is
 * for the next call to do better.
 */
export function oneAtATime(work: () => Promise<unknown>): () => void {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await work().catch(() => {});
    }
    running = false;
  };
}
