import type { MEMBERS } from '../../shared/members.ts';
import type { Context } from '../context.ts';
import { keepQuiet } from '../db/queries/held-letters.ts';
import { dropInvitation } from '../db/queries/members.ts';
import type { App, Call, Handlers } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { joinOver, joinPage, passPage } from '../pages/join.ts';
import { expectRoomOf } from '../paying/limits.ts';
import { acceptInvitation, invite, showInvitation } from '../people/invitations.ts';
import { changeMember, listMembers, newWorkspace, removeMember } from '../people/members.ts';
import { changePassword, rename } from '../people/self.ts';
import { isPass } from '../people/sign-up-rules.ts';
import { langOf } from './to-reader.ts';

type Names = keyof typeof MEMBERS;

const visitor = ({ session, network }: Pick<Call<Names>, 'session' | 'network'>) => ({
  id: session.userId,
  email: session.email,
  sessionId: session.id,
  network,
});

export const members: Pick<Handlers, Names> = {
  members: ({ context, scope, role }) => listMembers(context, scope.workspaceId, { id: scope.userId, role }),
  invite: async ({ context, scope, input, created }) => {
    const made = await invite(context, scope, input);
    created();
    return made;
  },
  withdrawInvitation: async ({ context, scope, id }) => {
    if (!(await dropInvitation(context.db, scope.workspaceId, id))) throw notFound('invitation');
    return {};
  },
  changeMember: ({ context, scope, id, input }) => changeMember(context, scope.workspaceId, id, input.role),
  removeMember: ({ context, scope, id }) => nothing(removeMember(context, scope.workspaceId, id)),
  leaveWorkspace: ({ context, scope }) => nothing(removeMember(context, scope.workspaceId, scope.userId)),
  newWorkspace: async ({ context, input, created, ...call }) => {
    await expectRoomOf(context, call.session.userId, 'workspaces', 1);
    const workspaceId = await newWorkspace(context, visitor(call), input);
    created();
    return { workspaceId };
  },
  acceptInvitation: async ({ context, input, ...call }) => ({
    workspaceId: await acceptInvitation(context, visitor(call), input.invitation),
  }),
  editMe: ({ context, session, input }) => rename(context, session, input.name),
  keepQuietHours: ({ context, session, input: { quiet } }) =>
    nothing(keepQuiet(context.db, session.userId, quiet && JSON.stringify(quiet))),
  changePassword: ({ context, session, input, lang }) =>
    nothing(changePassword(context, session, input, lang)),
};

async function nothing(work: Promise<unknown>): Promise<Record<string, never>> {
  await work;
  return {};
}

/** The address of an invitation, for people. */
export function serveInvitations(app: App): void {
  app.get('/join/:token', async (c) => {
    const context: Context = c.get('context');
    const token = c.req.param('token');
    const lang = langOf(c);
    const shown = await showInvitation(context, token);
    const { PUBLIC_URL } = context.env;
    const url = `${PUBLIC_URL}/join/${token}`;
    const answer = shown
      ? await joinPage(lang, shown, url, PUBLIC_URL)
      : (await isPass(context, token))
        ? await passPage(lang, url, PUBLIC_URL)
        : await joinOver(lang);
    answer.headers.set('X-Robots-Tag', 'noindex');
    answer.headers.set('Cache-Control', 'no-store');
    return answer;
  });
}
