import { SignUpMode } from '../../shared/operator.ts';
import { sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import { isAllowed, readPass, readSetting } from '../db/queries/hosting.ts';
import { forbidden } from '../http/errors.ts';
import { invitationOver, normalEmail } from './invitations.ts';

/** Who is let in: what the operator chose on their page, else as the Worker was deployed. */

export const SIGN_UP_SETTING = 'sign-up';

export async function signUpMode({ db, env }: Pick<Context, 'db' | 'env'>): Promise<SignUpMode> {
  const chosen = SignUpMode.safeParse(await readSetting(db, SIGN_UP_SETTING));
  return chosen.success ? chosen.data : env.SIGN_UP;
}

/** The addresses that are let in by the settings. */
export const fixedEmails = ({ env }: Pick<Context, 'env'>): string[] =>
  env.SIGN_UP_ALLOW.split(/[\s,]+/)
    .filter(Boolean)
    .map(normalEmail);

/** Throws 403 `sign-up-closed` for whom this server does not let in. */
export async function expectLetIn(context: Context, email: string, isInvited: boolean): Promise<void> {
  const mode = await signUpMode(context);
  if (mode === 'open' || (mode === 'invited' && isInvited)) return;
  if (mode !== 'closed' && (fixedEmails(context).includes(email) || (await isAllowed(context.db, email))))
    return;
  const words = {
    closed: 'Nobody new is let in here.',
    invited: 'New people are let in by invitation only here.',
    listed: 'New people are let in here once whoever runs this server has put their e-mail on the list.',
  };
  throw forbidden(words[mode], 'sign-up-closed');
}

/** The id of an operator's invitation that holds for this e-mail; null where the address is of another kind. */
export async function passBy(context: Context, token: string, email: string): Promise<string | null> {
  const found = await readPass(context.db, await sha256Hex(token), context.now());
  if (!found) return null;
  if (found.email !== null && found.email !== email) throw invitationOver();
  return found.id;
}

export const isPass = async (context: Context, token: string): Promise<boolean> =>
  (await readPass(context.db, await sha256Hex(token), context.now())) !== undefined;
