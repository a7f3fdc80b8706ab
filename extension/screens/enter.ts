import { ask } from '../ask.ts';
import type { Credentials } from '../ui/settings/SignIn.tsx';

/** The day of the terms that signing up agrees to. */
const TERMS = '2026-11-22';

/** Signs in, or up where a name was given. Throws AskError. */
export function enter(credentials: Credentials) {
  const { name, ...known } = credentials;
  if (name === undefined) return ask('signIn', known);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return ask('signUp', { ...known, name, ofAge: true, acceptedTerms: TERMS, timeZone });
}
