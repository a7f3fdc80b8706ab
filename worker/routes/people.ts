import { endSession, endSessions, sessionsOf } from '../db/queries/people.ts';
import type { Handlers } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { meOf } from '../people/me.ts';
import { signIn, signUp } from '../people/sign-in.ts';

type Names = 'signUp' | 'signIn' | 'me' | 'sessions' | 'endSession' | 'signOutEverywhere';

export const people: Pick<Handlers, Names> = {
  signUp: async ({ context, input, address, created }) => {
    const answer = await signUp(context, input, address);
    created();
    return answer;
  },
  signIn: async ({ context, input, address, created }) => {
    const answer = await signIn(context, input, address);
    created();
    return answer;
  },
  me: ({ context, session }) => meOf(context, session),
  sessions: async ({ context, session }) => {
    const rows = await sessionsOf(context.db, session.userId, context.now());
    const items = rows.map((row) => ({
      id: row.id,
      device: row.device ?? 'Unnamed device',
      current: row.id === session.id,
      createdAt: row.createdAt.getTime(),
      lastUsedAt: row.updatedAt.getTime(),
    }));
    return { items };
  },
  endSession: async ({ context, session, id }) => {
    if (!(await endSession(context.db, session.userId, id))) throw notFound('session');
    return {};
  },
  signOutEverywhere: async ({ context, session }) => {
    await endSessions(context.db, session.userId);
    return {};
  },
};
