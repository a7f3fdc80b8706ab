import { noteOrigin } from '../db/queries/origins.ts';
import { keepLanguage } from '../db/queries/people.ts';
import { endSession, sessionsOf } from '../db/queries/sessions.ts';
import type { Handlers } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { meOf } from '../people/me.ts';
import { signOutEverywhere } from '../people/self.ts';
import { signIn, signInByPasskey, signUp } from '../people/sign-in.ts';

type Names = 'signUp' | 'signIn' | 'signInByPasskey' | 'me' | 'sessions' | 'endSession' | 'signOutEverywhere';

export const people: Pick<Handlers, Names> = {
  signUp: async ({ context, input, created, ...caller }) => {
    const answer = await signUp(context, input, caller);
    created();
    return answer;
  },
  signIn: async ({ context, input, created, ...caller }) => {
    const answer = await signIn(context, input, caller);
    created();
    return answer;
  },
  signInByPasskey: async ({ context, input, created, ...caller }) => {
    const answer = await signInByPasskey(context, input, caller);
    created();
    return answer;
  },
  me: async ({ context, session, origin, lang }) => {
    if (origin) {
      await noteOrigin(context.db, origin, context.now());
      await keepLanguage(context.db, session.userId, lang);
    }
    return meOf(context, session);
  },
  sessions: async ({ context, session }) => {
    const rows = await sessionsOf(context.db, session.userId, context.now());
    const items = rows.map((row) => ({
      id: row.id,
      device: row.device ?? 'Unnamed device',
      current: row.id === session.id,
      origin: row.origin,
      createdAt: row.createdAt.getTime(),
      lastUsedAt: row.updatedAt.getTime(),
    }));
    return { items };
  },
  endSession: async ({ context, session, id }) => {
    if (!(await endSession(context.db, session.userId, id))) throw notFound('session');
    return {};
  },
  signOutEverywhere: async ({ context, session, lang }) => {
    await signOutEverywhere(context, session, lang);
    return {};
  },
};
