import type { Remembered } from '../messages.ts';
import { readRemembered } from '../send/remembered.ts';
import { loadCounting } from '../ui/editor/counting.ts';
import { loadPlatformWords } from '../ui/words/platform-words.ts';

/** What is remembered, once everything that drawing its accounts needs is here. */
export async function readReady(): Promise<Remembered> {
  const remembered = await readRemembered();
  const { rules } = remembered;
  const accounts = remembered.accounts.filter(({ id }) => rules[id]);
  const known = accounts.map(({ platform }) => platform);
  await Promise.all([loadPlatformWords(known), loadCounting(Object.values(rules))]);
  return { ...remembered, accounts };
}
