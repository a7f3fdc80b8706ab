import type { OWN_ACCOUNT } from '../../shared/own-account.ts';
import { deletePasskey } from '../db/queries/passkeys.ts';
import type { Handlers } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { beginCodes, confirmCodes, endCodes, renewRecovery } from '../people/codes.ts';
import { confirm } from '../people/confirm.ts';
import { changeEmail, writeAgain } from '../people/email.ts';
import { expectConfirmed, guardsOf, tellCodes, tellPasskeyGone } from '../people/guards.ts';
import { openAdding } from '../people/passkeys.ts';

type Names = keyof typeof OWN_ACCOUNT;

export const ownAccount: Pick<Handlers, Names> = {
  guards: ({ context, session }) => guardsOf(context, session),
  writeAgain: async ({ context, session, lang }) => {
    await writeAgain(context, session, lang);
    return {};
  },
  changeEmail: async ({ context, session, network, input, lang }) => ({
    letter: await changeEmail(context, { session, network }, input, lang),
  }),
  beginCodes: async ({ context, session, input }) => {
    // Who does not hold the e-mail yet must not lock out who does.
    expectConfirmed(session);
    await confirm(context, session, input);
    return beginCodes(context, session);
  },
  confirmCodes: async ({ context, session, input, lang }) => {
    const recovery = await confirmCodes(context, session.userId, input.code);
    tellCodes(context, session, 'factorOn', lang);
    return { recovery };
  },
  renewRecovery: async ({ context, session, input }) => {
    await confirm(context, session, input);
    return { recovery: await renewRecovery(context, session.userId) };
  },
  endCodes: async ({ context, session, input, lang }) => {
    await confirm(context, session, input);
    await endCodes(context, session.userId);
    tellCodes(context, session, 'factorOff', lang);
    return {};
  },
  addPasskey: async ({ context, session, input }) => {
    expectConfirmed(session);
    await confirm(context, session, input);
    return { url: await openAdding(context, session.userId) };
  },
  dropPasskey: async ({ context, session, id, input, lang }) => {
    await confirm(context, session, input);
    const name = await deletePasskey(context.db, session.userId, id);
    if (name === null) throw notFound('passkey');
    tellPasskeyGone(context, session, { id, name }, lang);
    return {};
  },
};
