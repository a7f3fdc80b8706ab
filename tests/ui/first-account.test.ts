// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tell } from '../../extension/changes.ts';
import type { Remembered } from '../../extension/messages.ts';
import { freshState, openDraftSession } from '../../extension/screens/draft-session.ts';
import { bay, harrow, rememberedWith } from '../screens/accounts.ts';
import { townhouse } from '../screens/drafts.ts';

const asked: { ask: string; input: { changes?: { targets?: unknown } } }[] = [];
beforeEach(() => {
  asked.length = 0;
  fakeBrowser.runtime.onMessage.addListener((message, _sender, respond: (answer: unknown) => void) => {
    asked.push(message);
    respond({ ok: true, value: { revision: townhouse.revision + asked.length } });
    return true;
  });
});

const store = (remembered: Remembered) => fakeBrowser.storage.local.set({ remembered });
const PATIENCE = { timeout: 4000 };
const targets = () => asked.flatMap(({ input }) => input.changes?.targets ?? []);

/** The popup, open on a Draft that goes nowhere yet, before there is any account. */
async function openWithoutAccount() {
  await store(rememberedWith([]));
  const state = { ...freshState(), remembered: rememberedWith([]) };
  const session = openDraftSession(state, () => {});
  await session.show(townhouse);
}

test('the first account is chosen by itself once it is connected', async () => {
  await openWithoutAccount();
  await store(rememberedWith([harrow]));
  tell({ changed: 'remembered' });
  await vi.waitFor(() => expect(targets()).toEqual([{ accountId: harrow.id, options: {} }]), PATIENCE);
});

test('of two accounts that come at once neither is guessed', async () => {
  await openWithoutAccount();
  await store({ ...rememberedWith([harrow, bay]), lastAccountId: null });
  tell({ changed: 'remembered' });
  await vi.waitFor(() => expect(asked.filter(({ ask }) => ask === 'refresh')).toHaveLength(2), PATIENCE);
  expect(targets()).toEqual([]);
});
