import { ask } from '../ask.ts';
import type { Credentials } from '../ui/settings/SignIn.tsx';

/** Signs in, by a passkey where that is wanted, or up where a name was given. Throws AskError. */
export function enter(credentials: Credentials) {
  const { name, invitation, passkey, ...known } = credentials;
  if (passkey) return ask('signInByPasskey', { workerUrl: known.workerUrl, device: known.device });
  if (name === undefined) return ask('signIn', known);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return ask('signUp', { ...known, name, ofAge: true, timeZone, ...(invitation ? { invitation } : {}) });
}
