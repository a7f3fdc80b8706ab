import type { Context } from '../context.ts';
import { keysMadeBy } from '../db/queries/api-keys.ts';
import { passkeysOf } from '../db/queries/passkeys.ts';
import type { PageLanguage } from '../words/language.ts';
import { WAYS_IN } from '../words/ways-in.ts';

/**
 * What opens an account or acts for it without its password. A new password by a letter ends the keys for scripts and
 * the invitations that are open, since who lost an account to somebody cannot tell which of them made which; passkeys stay, for making one was told by a
 * letter. Who is signed in and changes the password, or signs out everywhere, keeps both, and is told which there are.
 */

const MOST = 10;

type Key = { name: string; workspace: string };

const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST).map((name) => name.replace(/\s+/g, ' '));
  return `${shown.join(', ')}${names.length > MOST ? ', …' : ''}`;
};
const keyNames = (keys: readonly Key[]): string =>
  listed(keys.map(({ name, workspace }) => `“${name}” (${workspace})`));

/** A letter's text, and after it what was ended, where anything was, and what still opens the account. */
export async function withWaysIn(
  context: Context,
  { userId, lang, text }: { userId: string; lang: PageLanguage; text: string },
  gone?: { keys: readonly Key[]; invitations: readonly unknown[] },
): Promise<string> {
  const t = WAYS_IN[lang];
  const [keys, passkeys] = await Promise.all([
    keysMadeBy(context.db, userId, context.now()),
    passkeysOf(context.db, userId),
  ]);
  const parts = [
    text,
    gone?.keys.length && t.keysGone(keyNames(gone.keys)),
    gone?.invitations.length && t.invitationsGone,
    keys.length > 0 && t.keysStay(keyNames(keys)),
    passkeys.length > 0 && t.passkeysStay(listed(passkeys.map(({ name }) => `“${name}”`))),
  ];
  return parts.filter(Boolean).join('\n\n');
}
