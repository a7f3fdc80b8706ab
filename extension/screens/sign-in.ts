import { ask } from '../ask.ts';
import type { Credentials } from '../ui/settings/SignIn.tsx';

/** Where a Worker is looked for until another address is given. */
export const LOCAL_WORKER = 'http://127.0.0.1:8787';
/** The day of the terms that signing up agrees to. */
const TERMS = '2026-11-22';

/** Signs in, or up where a name was given. Throws AskError. */
export function enter(credentials: Credentials) {
  const { name, ...known } = credentials;
  if (name === undefined) return ask('signIn', known);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return ask('signUp', { ...known, name, ofAge: true, acceptedTerms: TERMS, timeZone });
}
