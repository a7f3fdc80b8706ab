/** Keys have come to rest after so long, ms. */
export const REST = 400;

/**
 * Work that waits until the calls for it have rested for so long, but no longer than that many times it; ms. `now` does
 * what waits at once.
 */
export function rested(work: () => void, rest: number, most = 4) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const now = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    work();
  };
  return {
    ask(): void {
      const at = performance.now();
      if (timer === undefined) since = at;
      clearTimeout(timer);
      timer = setTimeout(now, Math.max(0, Math.min(rest, since + most * rest - at)));
    },
    now,
  };
}
