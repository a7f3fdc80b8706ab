// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { yourDataDesk } from '../../extension/screens/your-data.ts';
import type { StudioActions, StudioState } from '../../extension/ui/studio/session.ts';
import { de as auditDe } from '../../extension/ui/words/audit.de.ts';
import { en as auditEn } from '../../extension/ui/words/audit.en.ts';
import { de as yourDataDe } from '../../extension/ui/words/your-data.de.ts';
import { en as yourDataEn } from '../../extension/ui/words/your-data.en.ts';
import { DataRoom, ready } from '../../extension/ui/your-data/DataRoom.tsx';
import { type DataState, NO_DATA } from '../../extension/ui/your-data/session.ts';
import { AUDIT_ACTIONS, AUDIT_ACTORS } from '../../shared/audit.ts';
import { studioStates } from '../screens/page-states.ts';
import { all, byId, choose, click, draw, enter, one } from './draw.tsx';

const asked = vi.hoisted(() => ({ ask: vi.fn(), download: vi.fn(), saveFile: vi.fn() }));
vi.mock('../../extension/ask.ts', async (original) => ({ ...(await original<object>()), ask: asked.ask }));
vi.mock('../../extension/send/download.ts', () => ({ download: asked.download }));
vi.mock('../../extension/screens/save-file.ts', () => ({ saveFile: asked.saveFile }));
await ready;
beforeEach(() => vi.resetAllMocks());

function desk(first: Partial<DataState> = {}) {
  let state: DataState = { ...NO_DATA, ...first };
  const seen: DataState[] = [];
  const actions = yourDataDesk(
    () => state,
    (changes) => {
      state = { ...state, ...changes };
      seen.push(state);
    },
    () => 'https://worker.example',
    { fetch },
  );
  return { actions, seen, state: () => state };
}

describe('an export', () => {
  test('tells how much of it has come, and is saved once it is whole', async () => {
    asked.ask.mockResolvedValue({ url: 'https://worker.example/export/once' });
    asked.download.mockImplementation(async (_world, _url, { onBytes }) => {
      onBytes(38_000_000);
      return new Blob(['zip']);
    });
    const { actions, seen, state } = desk();
    actions.takeAlong('workspace');
    await vi.waitFor(() => expect(state().exported).toEqual({ what: 'workspace', bytes: 3 }));
    expect(seen.map((each) => each.exporting?.bytes)).toContain(38_000_000);
    expect(asked.saveFile.mock.calls[0]?.[0]).toMatch(/^clipcast-workspace-\d{4}-\d\d-\d\d\.zip$/);
    expect(state().exporting).toBeNull();
  });

  test('that is stopped saves nothing, and says so', async () => {
    asked.ask.mockResolvedValue({ url: 'https://worker.example/export/once' });
    asked.download.mockImplementation(
      (_world, _url, { signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    const { actions, state } = desk();
    actions.takeAlong('account');
    await vi.waitFor(() => expect(asked.download).toHaveBeenCalled());
    actions.stopTaking();
    await vi.waitFor(() => expect(state().exported).toEqual({ what: 'account', bytes: null }));
    expect(asked.saveFile).not.toHaveBeenCalled();
  });

  test('that breaks off says so and can be begun again', async () => {
    asked.ask.mockResolvedValue({ url: 'https://worker.example/export/once' });
    asked.download.mockResolvedValue(null);
    const { actions, state } = desk();
    actions.takeAlong('workspace');
    await vi.waitFor(() => expect(state().refused?.error.code).toBe('download-broke'));
    expect(state().exporting).toBeNull();
  });
});

describe('a deletion', () => {
  const actions = { deleteWorkspace: vi.fn(), deleteAccount: vi.fn(), seeAudit: vi.fn() };
  const room = (name = 'data') =>
    draw(
      <DataRoom state={studioStates[name] as StudioState} actions={actions as unknown as StudioActions} />,
    );
  const submit = () =>
    one('form.form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

  test('says what goes and what stays, and is done only with the name typed and the password', async () => {
    await room();
    await click(byId('open-delete-workspace'));
    expect(one('.deletions').textContent).toContain('What is planned does not go out.');
    expect(one('.deletions').textContent).toContain('Drafts stay in this browser');
    await enter(byId<HTMLInputElement>('password'), 'late-lantern-harbour-14');
    submit();
    expect(actions.deleteWorkspace).not.toHaveBeenCalled();
    await enter(byId<HTMLInputElement>('typed'), 'Harrow Lane Homes');
    submit();
    expect(actions.deleteWorkspace).toHaveBeenCalledWith('late-lantern-harbour-14', '');
  });

  test('with a wrong password says so at the field', async () => {
    await room('data-deleting');
    await click(byId('open-delete-workspace'));
    expect(one('.wrong').textContent).toBe('The password is not right.');
  });

  test('ends with a receipt of what went, what is kept until when, and its code', async () => {
    await room('data-receipt');
    const text = byId('receipt').textContent ?? '';
    for (const said of ['182 posts', '640 files with 1.8 GB', 'The consent at TikTok was given back'])
      expect(text).toContain(said);
    expect(text).toContain('Facebook did not answer for a day');
    expect(text).toContain('ended with number 1,284');
    expect(byId('receipt-code').textContent).toBe('3f8a21c07b5de9460c11a2b9');
  });

  test('of the account leaves its receipt in sight for somebody who is signed out', async () => {
    await room('data-account-gone');
    expect(byId('receipt').textContent).toContain('Your account is deleted. You are signed out here.');
    expect(all('[data-testid="open-delete-account"]')).toEqual([]);
  });

  test('asks the Worker that did it what went, although nobody is signed in to it any more', async () => {
    asked.ask.mockImplementation(async (name: string) =>
      name === 'receipt' ? { items: [] } : { code: 'c1', url: 'https://worker.example/deletion/c1' },
    );
    const { actions: own, state } = desk();
    own.deleteAccount('secret', '');
    await vi.waitFor(() => expect(state().receipt?.items).toEqual([]));
    expect(asked.ask).toHaveBeenLastCalledWith('receipt', {
      workerUrl: 'https://worker.example',
      code: 'c1',
    });
  });

  test('of the workspace is its owner’s to do, and so are its export and its log', async () => {
    await room('data-editor');
    expect(one('.banner').textContent).toContain('Only the owner of the workspace');
    expect(all('[data-testid="open-delete-workspace"], [data-testid="export-workspace"], .audit')).toEqual(
      [],
    );
    expect(all('[data-testid="export-account"]')).toHaveLength(1);
  });
});

describe('the log', () => {
  const seeAudit = vi.fn();
  const room = (name = 'data') =>
    draw(
      <DataRoom
        state={studioStates[name] as StudioState}
        actions={{ seeAudit } as unknown as StudioActions}
      />,
    );

  test('says in sentences who did what, and why a connection ended', async () => {
    await room();
    const lines = all('[data-testid="audit-entry"]').map((each) => each.textContent ?? '');
    expect(lines[0]).toContain('Ida Brandt moved a post');
    expect(lines[4]).toContain('The platform ended a connection');
    expect(lines[4]).toContain('the app was removed at the platform');
    expect(lines[5]).toContain('its end was not seen');
    expect(lines[6]).toContain('Somebody who is gone canceled a post');
  });

  test('is filtered by who, what and the days in the workspace’s zone', async () => {
    await room();
    await choose(byId<HTMLSelectElement>('audit-what'), 'signed-in');
    expect(seeAudit).toHaveBeenLastCalledWith({ action: 'signed-in' });
    const to = byId<HTMLInputElement>('audit-to');
    to.value = '2026-11-21';
    to.dispatchEvent(new Event('change', { bubbles: true }));
    expect(seeAudit).toHaveBeenLastCalledWith({ to: Date.parse('2026-11-21T23:00:00Z') });
  });

  test('is checked to its end, however many goes that takes', async () => {
    asked.ask
      .mockResolvedValueOnce({ checked: 5000, brokenAt: null, head: null, next: 5001 })
      .mockResolvedValueOnce({ checked: 12, brokenAt: null, head: { seq: 5012, hash: 'a' }, next: null });
    const { actions, seen, state } = desk();
    actions.checkChain();
    await vi.waitFor(() => expect(state().check?.running).toBe(false));
    expect(state().check?.checked).toBe(5012);
    expect(seen.map((each) => each.check?.checked)).toContain(5000);
  });

  test('goes on where it ended, and keeps only answers to the filter that is chosen', async () => {
    const { actions, state } = desk();
    let answer = (_: unknown) => {};
    asked.ask.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    asked.ask.mockResolvedValueOnce({ items: [{ id: 'new' }], next: 7 });
    actions.seeAudit({});
    actions.seeAudit({ action: 'signed-in' });
    await vi.waitFor(() => expect(state().audit).toEqual([{ id: 'new' }]));
    answer({ items: [{ id: 'old' }], next: null });
    asked.ask.mockResolvedValueOnce({ items: [{ id: 'older' }], next: null });
    actions.moreAudit();
    await vi.waitFor(() => expect(state().audit).toEqual([{ id: 'new' }, { id: 'older' }]));
    expect(asked.ask).toHaveBeenLastCalledWith('audit', { action: 'signed-in', before: 7 });
  });
});

test('every deed, whoever may act, and every end of a consent has words in both languages', () => {
  for (const words of [auditEn, auditDe]) {
    for (const action of AUDIT_ACTIONS) expect(words.did[action], action).toBeTruthy();
    for (const actor of AUDIT_ACTORS) expect(words.actors[actor], actor).toBeTruthy();
  }
  for (const words of [yourDataEn, yourDataDe])
    expect(Object.keys(words.consent).sort()).toEqual(['over', 'revoked', 'unanswered', 'used-elsewhere']);
});
