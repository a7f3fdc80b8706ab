import type { Keys } from './seal.ts';
import { sha256Hex } from './seal.ts';

/** Whoever holds the master keys runs this Worker. The word that proves it follows from them and opens nothing else. */
export async function operatorWord(keys: Pick<Keys, 'derive'>): Promise<string> {
  const bytes = await keys.derive('operator');
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares hashes, so that how long it takes tells nothing. */
export const isSameWord = async (given: string | undefined, word: string): Promise<boolean> =>
  given !== undefined && (await sha256Hex(given)) === (await sha256Hex(word));

/** Whether the header holds that word. */
export async function isOperator(
  keys: Pick<Keys, 'derive'>,
  authorization: string | undefined,
): Promise<boolean> {
  const [, word] = /^Bearer ([0-9a-f]{64})$/.exec(authorization ?? '') ?? [];
  return isSameWord(word, await operatorWord(keys));
}
