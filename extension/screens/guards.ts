import { browser } from 'wxt/browser';
import { ask } from '../ask.ts';
import type { Guarding, GuardsActions, GuardsState, Sure } from '../ui/guards/session.ts';
import { errorOf } from './draft-session.ts';

/** Keeps what guards the person's account, and carries out what is done there. */
export function guardsDesk(set: (changes: Partial<GuardsState>) => void): GuardsActions {
  const look = (): Promise<void> =>
    ask('guards', {}).then(
      (guards) => set({ guards, failed: false }),
      () => set({ failed: true }),
    );
  async function doing(what: Guarding, work: () => Promise<Partial<GuardsState>>): Promise<void> {
    set({ busy: what, refused: null, done: null });
    try {
      set(await work());
    } catch (error) {
      set({ refused: { doing: what, error: errorOf(error) } });
    }
    set({ busy: null });
    await look();
  }
  const given = ({ password, code }: Sure) => ({ password, ...(code.trim() ? { code: code.trim() } : {}) });

  return {
    look: () => void look(),
    writeAgain: () =>
      void doing('letter', async () => {
        await ask('writeAgain', {});
        return { done: 'letter' };
      }),
    changeEmail: (email, sure) =>
      void doing('email', async () => {
        const { letter } = await ask('changeEmail', { email, ...given(sure) });
        return { done: letter ? 'email-letter' : 'email' };
      }),
    beginCodes: (sure) =>
      void doing('codes', async () => ({ begun: await ask('beginCodes', given(sure)), recovery: null })),
    confirmCodes: (code) =>
      void doing('codes', async () => {
        const { recovery } = await ask('confirmCodes', { code: code.trim() });
        return { begun: null, recovery };
      }),
    putAway: () => set({ begun: null, recovery: null, refused: null }),
    endCodes: (sure) =>
      void doing('codes', async () => {
        await ask('endCodes', given(sure));
        return { done: 'off', recovery: null };
      }),
    renewRecovery: (sure) =>
      void doing('recovery', async () => ({ recovery: (await ask('renewRecovery', given(sure))).recovery })),
    addPasskey: (sure) =>
      void doing('passkey', async () => {
        const { url } = await ask('addPasskey', given(sure));
        await browser.tabs.create({ url });
        return { done: 'passkey-open' };
      }),
    dropPasskey: (id, sure) =>
      void doing('passkey', async () => {
        await ask('dropPasskey', { id, ...given(sure) });
        return { done: 'passkey-gone' };
      }),
  };
}
