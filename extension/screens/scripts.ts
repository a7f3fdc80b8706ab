import { ask } from '../ask.ts';
import type { ScriptsActions, ScriptsDoing, ScriptsState } from '../ui/scripts/session.ts';
import { errorOf } from './draft-session.ts';

/** A secret that the answer tells is shown; none takes away the one that was. */
const told = ({ url, secret }: { url: string; secret?: string | undefined }): Partial<ScriptsState> => ({
  madeWebhook: secret ? { url, secret } : null,
});

/** Keeps what owners see of keys and webhooks, and carries out what they do with them. */
export function scriptsDesk(
  state: () => ScriptsState,
  set: (changes: Partial<ScriptsState>) => void,
): ScriptsActions {
  const look = (): Promise<void> =>
    Promise.all([ask('apiKeys', {}), ask('webhooks', {})]).then(
      ([keys, webhooks]) => set({ keys: keys.items, webhooks: webhooks.items, failed: false }),
      () => set({ failed: true }),
    );

  async function lookAt(id: string): Promise<void> {
    const items = await ask('deliveries', { id }).then(
      (told) => told.items,
      () => 'failed' as const,
    );
    if (state().open?.id === id) set({ open: { id, items } });
  }

  async function doing(what: ScriptsDoing, work: () => Promise<Partial<ScriptsState>>): Promise<void> {
    if (state().busy) return;
    set({ busy: what, refused: null });
    try {
      set(await work());
    } catch (error) {
      set({ refused: { doing: what, error: errorOf(error) } });
    }
    set({ busy: null });
    const { open } = state();
    await Promise.all([look(), open ? lookAt(open.id) : undefined]);
  }

  return {
    look: () => void look(),
    makeKey: (asked) =>
      void doing('key', async () => {
        const { name, key } = await ask('makeApiKey', asked);
        return { madeKey: { name, key } };
      }),
    revokeKey: (id) =>
      void doing('key', async () => {
        await ask('revokeApiKey', { id });
        return { madeKey: null };
      }),
    makeWebhook: (url, events) =>
      void doing('webhook', async () => {
        const made = await ask('makeWebhook', { url, events });
        return told(made);
      }),
    turnWebhook: (id, isOn) =>
      void doing('webhook', async () => {
        return told(await ask('editWebhook', { id, isOn }));
      }),
    renewSecret: (id) =>
      void doing('webhook', async () => told(await ask('editWebhook', { id, newSecret: true }))),
    deleteWebhook: (id) =>
      void doing('webhook', async () => {
        await ask('deleteWebhook', { id });
        return { madeWebhook: null, open: state().open?.id === id ? null : state().open };
      }),
    testWebhook: (id) =>
      void doing('delivery', async () => {
        set({ open: { id, items: state().open?.id === id ? (state().open?.items ?? null) : null } });
        await ask('testWebhook', { id });
        return {};
      }),
    openWebhook(id) {
      if (state().open?.id === id) return;
      set({ open: id === null ? null : { id, items: null } });
      if (id !== null) void lookAt(id);
    },
    replay: (id) =>
      void doing('delivery', async () => {
        await ask('replayDelivery', { id });
        return {};
      }),
  };
}
