import { operate } from '../operate.ts';
import type { Doing, Search, ServerActions, ServerPart, ServerState } from '../ui/server/session.ts';
import { errorOf } from './draft-session.ts';

/** Keeps what the room of whoever runs the Worker shows, and carries out what is done there. */
export function serverDesk(
  state: () => ServerState,
  set: (changes: Partial<ServerState>) => void,
): ServerActions {
  const items = <T>(asked: Promise<{ items: T[] }>): Promise<T[]> => asked.then((told) => told.items);

  /** Each asked for anew; what was told before stays in sight meanwhile. */
  const LOOKS: Record<ServerPart, () => Promise<unknown>> = {
    state: () =>
      Promise.all([bring('health', operate('serverHealth', {})), bring('signals', operate('signals', {}))]),
    people: () => find(state().search),
    entry: () => bring('signUp', operate('signUpPolicy', {})),
    requests: () => bring('requests', items(operate('privacyRequests', {}))),
    policy: () => bring('policy', operate('policyFields', {})),
    log: () => bring('deeds', items(operate('operatorDeeds', {}))),
  };
  const bring = <K extends keyof ServerState>(name: K, asked: Promise<ServerState[K]>): Promise<void> =>
    asked.then(
      (told) => set({ [name]: told } as Partial<ServerState>),
      () => set({ [name]: 'failed' } as Partial<ServerState>),
    );

  const asked = ({ text, suspended }: Search) => ({
    ...(text ? { search: text } : {}),
    ...(suspended ? { suspended: 'true' as const } : {}),
  });
  async function find(search: Search): Promise<void> {
    const isStill = () => state().search === search;
    const { what } = search;
    try {
      const name = what === 'people' ? 'hostedPeople' : 'hostedWorkspaces';
      const told = await operate(name, asked(search));
      if (isStill()) set({ [what]: told.items, next: told.next } as Partial<ServerState>);
    } catch {
      if (isStill()) set({ [what]: 'failed', next: null } as Partial<ServerState>);
    }
  }
  async function more(): Promise<void> {
    const { search, next: after } = state();
    const shown = state()[search.what];
    if (after === null || !Array.isArray(shown)) return;
    const name = search.what === 'people' ? 'hostedPeople' : 'hostedWorkspaces';
    const told = await operate(name, { ...asked(search), after });
    if (state()[search.what] === shown)
      set({ [search.what]: [...shown, ...told.items], next: told.next } as Partial<ServerState>);
  }

  /** Does one thing, shows what was refused, and looks again. */
  function doing(what: Doing, work: () => Promise<Partial<ServerState> | undefined>): void {
    if (state().busy) return;
    set({ busy: what, refused: null, done: null });
    void work()
      .then(
        (changes) => set({ busy: null, ...changes }),
        (error) => set({ busy: null, refused: { doing: what, error: errorOf(error) } }),
      )
      .then(() => LOOKS[state().part]());
  }
  const simply = (what: Doing, work: () => Promise<unknown>): void =>
    doing(what, async () => {
      await work();
      return undefined;
    });

  return {
    open(part) {
      set({ part, refused: null, done: null, made: null, preview: null });
      void LOOKS[part]();
    },
    search(search) {
      set({ search, ...(search.what === state().search.what ? {} : { next: null }) });
      void find(search);
    },
    more: () => void more().catch((error) => set({ refused: { doing: 'hosted', error: errorOf(error) } })),
    suspend: (what, id, reason) =>
      simply('hosted', () =>
        operate(what === 'people' ? 'suspendPerson' : 'suspendWorkspace', { reason }, id),
      ),
    restore: (what, id) =>
      simply('hosted', () => operate(what === 'people' ? 'restorePerson' : 'restoreWorkspace', {}, id)),
    setMode: (mode) => doing('entry', async () => ({ signUp: await operate('setSignUpMode', { mode }) })),
    allow: (emails) => doing('entry', async () => ({ signUp: await operate('allowEmails', { emails }) })),
    disallow: (email) => doing('entry', async () => ({ signUp: await operate('disallowEmail', { email }) })),
    invite: (email) =>
      doing('invite', async () => {
        const { url, isSent } = await operate('makePass', { email });
        return { made: { url, email, isSent } };
      }),
    dropPass: (id) => simply('entry', () => operate('dropPass', {}, id)),
    noteRequest: (request) =>
      doing('request', async () => {
        await operate('notePrivacyRequest', request);
        return { done: 'request' };
      }),
    answer: (id, how, answer) => simply('answer', () => operate('answerPrivacyRequest', { how, answer }, id)),
    preview: (text) =>
      doing('policy', async () => ({ preview: (await operate('previewPolicy', text)).html })),
    closePreview: () => set({ preview: null }),
    changePolicy: (change) =>
      doing('policy', async () => {
        await operate('changePolicy', change);
        return { preview: null, done: 'policy' };
      }),
    dropPolicy: (version) => simply('policy', () => operate('dropPolicy', { version })),
  };
}
