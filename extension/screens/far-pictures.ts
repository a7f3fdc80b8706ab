import { ask } from '../ask.ts';
import { thumbOf } from '../draft/drafts.ts';

/** So many the Worker is asked about at once. */
const MOST = 200;

/** Addresses of pictures that are not here, by what they are; those that nobody else has either are left out. */
export async function farPictures(sha256s: readonly string[]): Promise<Record<string, string>> {
  const here = await Promise.all(sha256s.map(async (one) => (await thumbOf(one)) !== undefined));
  const away = [...new Set(sha256s.filter((_, at) => !here[at]))].slice(0, MOST);
  if (away.length === 0) return {};
  const { items } = await ask('previews', { sha256s: away });
  return Object.fromEntries(items.map(({ sha256, url }) => [sha256, url]));
}
