import { buildExtension } from './build.ts';

/** Vitest calls this once before the browser tests. */
export async function setup(): Promise<void> {
  await buildExtension();
}
