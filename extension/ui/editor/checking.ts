import type { t as Words } from '../words/problems.ts';
import type { wholeCheck as WholeCheck } from './whole-check.ts';

/**
 * The whole check of a Draft against the Rules, with its words. A form that has only been opened is held back by
 * what nobody has chosen yet, so the check is brought once somebody works on it, or when nothing else holds it back.
 */
export interface Checking {
  check: typeof WholeCheck;
  words: typeof Words;
}

let brought: Checking | undefined;

export const checking = (): Checking | undefined => brought;

export async function loadChecking(): Promise<void> {
  const [{ wholeCheck: check }, { t, ready }] = await Promise.all([
    import('./whole-check.ts'),
    import('../words/problems.ts'),
  ]);
  await ready;
  brought = { check, words: t };
}
