import { ask } from '../ask.ts';
import type { Doing, PeopleActions, PeopleState } from '../ui/people/session.ts';
import { errorOf } from './draft-session.ts';

/** Keeps what the room of people shows, and carries out what is done there. */
export function peopleDesk(set: (changes: Partial<PeopleState>) => void): PeopleActions {
  const look = (): Promise<void> =>
    ask('members', {}).then(
      ({ items, invitations }) => set({ members: items, invitations, failed: false }),
      () => set({ failed: true }),
    );

  /** One after the other, in the order of asking. */
  let last: Promise<void> = Promise.resolve();
  const doing = (what: Doing, work: () => Promise<Partial<PeopleState> | undefined>): Promise<void> => {
    last = last.then(() => carryOut(what, work));
    return last;
  };
  async function carryOut(what: Doing, work: () => Promise<Partial<PeopleState> | undefined>): Promise<void> {
    set({ busy: what, refused: null, done: null });
    try {
      set((await work()) ?? {});
    } catch (error) {
      set({ refused: { doing: what, error: errorOf(error) } });
    }
    set({ busy: null });
    await look();
  }
  const simply = (what: Doing, work: () => Promise<unknown>): void =>
    void doing(what, async () => {
      await work();
      return undefined;
    });
  /** Another workspace: nothing of the last one stays in sight. */
  const elsewhere = { members: null, invitations: [], made: null };

  return {
    look: () => void look(),
    invite: (role, email) =>
      void doing('invite', async () => {
        const { url } = await ask('invite', { role, email });
        return { made: { url, role, email } };
      }),
    withdraw: (id) => simply('members', () => ask('withdrawInvitation', { id })),
    changeRole: (id, role) => simply('members', () => ask('changeMember', { id, role })),
    takeOut: (id) => simply('members', () => ask('removeMember', { id })),
    leave: () =>
      void doing('workspace', async () => {
        await ask('leaveWorkspace', {});
        return elsewhere;
      }),
    join: (invitation) =>
      void doing('join', async () => {
        await ask('acceptInvitation', { invitation });
        return { ...elsewhere, done: 'joined' };
      }),
    newWorkspace: (name) =>
      void doing('workspace', async () => {
        const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
        await ask('newWorkspace', { name, timeZone });
        return { ...elsewhere, done: 'made' };
      }),
    switchTo: (workspaceId) =>
      void doing('workspace', async () => {
        await ask('switchWorkspace', { workspaceId });
        return elsewhere;
      }),
    rename: (name) =>
      void doing('name', async () => {
        await ask('editMe', { name });
        return { done: 'name' };
      }),
    changePassword: (password, newPassword, code) =>
      void doing('password', async () => {
        await ask('changePassword', { password, newPassword, ...(code ? { code } : {}) });
        return { done: 'password' };
      }),
  };
}
