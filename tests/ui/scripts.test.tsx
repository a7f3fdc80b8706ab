// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AskError } from '../../extension/ask.ts';
import { scriptsDesk } from '../../extension/screens/scripts.ts';
import { Scripts } from '../../extension/ui/scripts/Scripts.tsx';
import { NO_SCRIPTS, type ScriptsState } from '../../extension/ui/scripts/session.ts';
import { en } from '../../extension/ui/words/scripts.en.ts';
import { NOW } from '../screens/drafts.ts';
import { studioStates } from '../screens/page-states.ts';
import { all, byId, click, draw, enter, eventually, one } from './draw.tsx';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../extension/ask.ts', async (original) => ({ ...(await original<object>()), ask: asked.ask }));
beforeEach(() => asked.ask.mockReset());

const idle = {
  look: vi.fn(),
  makeKey: vi.fn(),
  revokeKey: vi.fn(),
  makeWebhook: vi.fn(),
  turnWebhook: vi.fn(),
  renewSecret: vi.fn(),
  deleteWebhook: vi.fn(),
  testWebhook: vi.fn(),
  openWebhook: vi.fn(),
  replay: vi.fn(),
};
const shown = (state: ScriptsState) =>
  draw(<Scripts state={state} actions={idle} now={NOW} base="https://clipcast.example/v1/w/one" />);
const sent = (id: string) =>
  byId(id)
    .closest('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
const some = studioStates.scripts?.scripts as ScriptsState;

describe('keys for scripts', () => {
  test('are made with a name, what they may and for how long, and not without anything they may', async () => {
    await shown({ ...NO_SCRIPTS, keys: [], webhooks: [] });
    expect(document.body.textContent).toContain(en.noKeys);
    expect(document.body.textContent).toContain('https://clipcast.example/v1/w/one');
    await enter(byId<HTMLInputElement>('key-name'), ' Nightly import ');
    await click(byId('tick-posts:read'));
    sent('make-key');
    await eventually(() => expect(document.body.textContent).toContain(en.pickScope));
    expect(idle.makeKey).not.toHaveBeenCalled();
    await click(byId('tick-numbers:read'));
    sent('make-key');
    expect(idle.makeKey).toHaveBeenCalledWith({ name: 'Nightly import', scopes: ['numbers:read'], days: 90 });
  });

  test('are revoked only after a second press that says what will happen', async () => {
    await shown(some);
    await click(all('button').find((button) => button.textContent === en.revoke) as HTMLElement);
    expect(idle.revokeKey).not.toHaveBeenCalled();
    expect(one('[role=alertdialog]').textContent).toContain('Nightly import');
    await click(all('button').find((button) => button.textContent === en.yesRevoke) as HTMLElement);
    expect(idle.revokeKey).toHaveBeenCalledWith('1');
  });

  test('of somebody who is gone say that they open nothing', async () => {
    await shown(some);
    expect(document.body.textContent).toContain(en.holdsNot);
  });
});

describe('webhooks', () => {
  test('are added with what they are told of, tested, turned off, replayed and deleted', async () => {
    await shown(some);
    await enter(byId<HTMLInputElement>('webhook-url'), 'https://hooks.example.com/a');
    await click(byId('tick-publication.published'));
    sent('add-webhook');
    expect(idle.makeWebhook).toHaveBeenCalledWith('https://hooks.example.com/a', [
      'publication.failed',
      'publication.needs_review',
    ]);
    await click(byId('test-hook'));
    expect(idle.testWebhook).toHaveBeenCalledWith('hook');
    await click(byId('replay-3'));
    expect(idle.replay).toHaveBeenCalledWith('3');
    await click(byId('on-hook'));
    expect(idle.turnWebhook).toHaveBeenCalledWith('hook', false);
    await click(all('button').find((button) => button.textContent === en.remove) as HTMLElement);
    await click(all('button').find((button) => button.textContent === en.yesRemove) as HTMLElement);
    expect(idle.deleteWebhook).toHaveBeenCalledWith('hook');
  });

  test('get another secret only after a second press that says what will happen', async () => {
    await shown(some);
    await click(all('button').find((button) => button.textContent === en.newSecret) as HTMLElement);
    expect(idle.renewSecret).not.toHaveBeenCalled();
    expect(one('[role=alertdialog]').textContent).toBe(
      en.newSecretNamed('hooks.harrowlane.example') + en.yesNewSecret + en.keep,
    );
    await click(all('button').find((button) => button.textContent === en.yesNewSecret) as HTMLElement);
    expect(idle.renewSecret).toHaveBeenCalledWith('hook');
  });

  test('say how each delivery went, and when it is tried again', async () => {
    await shown(some);
    const text = document.body.textContent ?? '';
    for (const words of [en.state.waiting, en.trouble['no-answer'], en.answered(204, 182), en.tries(2)])
      expect(text).toContain(words);
  });

  test('that were turned off say why, and send nothing', async () => {
    await shown(studioStates['scripts-off']?.scripts as ScriptsState);
    expect(document.body.textContent).toContain(en.off.failing);
    expect(byId('test-hook').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the desk', () => {
  const opened = () => {
    let state: ScriptsState = NO_SCRIPTS;
    const desk = scriptsDesk(
      () => state,
      (changes) => {
        state = { ...state, ...changes };
      },
    );
    return { desk, state: () => state };
  };

  test('shows a key once, and nothing of it after it is revoked', async () => {
    asked.ask.mockImplementation(async (name: string) =>
      name === 'makeApiKey' ? { name: 'Import', key: 'clipcast_1' } : { items: [] },
    );
    const { desk, state } = opened();
    desk.makeKey({ name: 'Import', scopes: ['posts:read'], days: null });
    await eventually(() => expect(state().madeKey).toEqual({ name: 'Import', key: 'clipcast_1' }));
    await eventually(() => expect(state()).toMatchObject({ busy: null, keys: [] }));
    desk.revokeKey('1');
    await eventually(() => expect(state().madeKey).toBeNull());
  });

  test('shows the secret that a webhook got when it was turned on or renewed, and none where none was told', async () => {
    asked.ask.mockImplementation(async (name: string, input: { isOn?: boolean }) => {
      if (name !== 'editWebhook') return { items: [] };
      return { url: 'https://hooks.example.com/a', ...(input.isOn === false ? {} : { secret: 'whsec_1' }) };
    });
    const { desk, state } = opened();
    desk.renewSecret('hook');
    await eventually(() => expect(state()).toMatchObject({ busy: null, madeWebhook: { secret: 'whsec_1' } }));
    expect(asked.ask).toHaveBeenCalledWith('editWebhook', { id: 'hook', newSecret: true });
    desk.turnWebhook('hook', false);
    await eventually(() => expect(state()).toMatchObject({ busy: null, madeWebhook: null }));
  });

  test('keeps what was refused in words, and what could not be asked as such', async () => {
    asked.ask
      .mockRejectedValueOnce(new AskError({ code: 'webhook-address', message: 'No.' }))
      .mockRejectedValueOnce(new AskError({ code: 'background-silent', message: 'No answer.' }))
      .mockResolvedValue({ items: [] });
    const { desk, state } = opened();
    desk.makeWebhook('https://127.0.0.1', ['publication.failed']);
    await eventually(() =>
      expect(state()).toMatchObject({
        failed: true,
        refused: { doing: 'webhook', error: { code: 'webhook-address' } },
      }),
    );
  });

  test('brings the deliveries of the webhook that is looked at, also after a test of it', async () => {
    asked.ask.mockImplementation(async (name: string) => ({
      items: name === 'deliveries' ? [{ id: '1' }] : [],
    }));
    const { desk, state } = opened();
    desk.testWebhook('hook');
    await eventually(() => expect(state().open).toEqual({ id: 'hook', items: [{ id: '1' }] }));
    expect(asked.ask).toHaveBeenCalledWith('testWebhook', { id: 'hook' });
    desk.openWebhook(null);
    expect(state().open).toBeNull();
  });
});
