import { ask } from '../ask.ts';
import type { Credentials } from '../ui/settings/SignIn.tsx';

/** Signs in, or up where a name was given. Throws AskError. */
export function enter(credentials: Credentials) {
  const { name, invitation, ...known } = credentials;
  if (name === undefined) return ask('signIn', known);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return ask('signUp', { ...known, name, ofAge: true, timeZone, ...(invitation ? { invitation } : {}) });
}
