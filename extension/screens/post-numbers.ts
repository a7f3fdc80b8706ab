import { ask } from '../ask.ts';
import type { PostNumbers } from '../messages.ts';
import type { Fetched } from '../ui/connections/session.ts';

/** Asks for the numbers of one post, and shows what is known meanwhile. */
export async function fetchPostNumbers(
  publicationId: string,
  known: Fetched<PostNumbers> | undefined,
  show: (numbers: Fetched<PostNumbers>) => void,
): Promise<void> {
  if (typeof known !== 'object') show('asking');
  try {
    show(await ask('postNumbers', { publicationId }));
  } catch {
    if (typeof known !== 'object') show('failed');
  }
}
