/** Tells our background, and nobody else, what was counted so far. Whether it hears is nothing to the reading. */
export function sendCount(pictures: number): void {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  Promise.resolve(runtime.sendMessage({ pictures })).catch(() => {});
}
