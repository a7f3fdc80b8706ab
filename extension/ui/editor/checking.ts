import type { check as Check } from '../../../shared/check.ts';
import type { t as Words } from '../words/problems.ts';

/**
 * The whole check of a Draft against the Rules, with its words. A form that has only been opened is held back by
 * what nobody has chosen yet, so the check is brought once somebody works on it, or when nothing else holds it back.
 */
export interface Checking {
  check: typeof Check;
  words: typeof Words;
}

let brought: Checking | undefined;

export const checking = (): Checking | undefined => brought;

export async function loadChecking(): Promise<void> {
  const [{ check }, { t, ready }] = await Promise.all([
    import('../../../shared/check.ts'),
    import('../words/problems.ts'),
  ]);
  await ready;
  brought = { check, words: t };
}
