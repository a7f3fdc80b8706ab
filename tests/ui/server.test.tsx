// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { serverDesk } from '../../extension/screens/server.ts';
import { ServerRoom } from '../../extension/ui/server/ServerRoom.tsx';
import { NO_SERVER, type ServerActions, type ServerState } from '../../extension/ui/server/session.ts';
import { Rail } from '../../extension/ui/studio/Rail.tsx';
import { FURNISHED } from '../../extension/ui/studio/rooms.ts';
import type { StudioActions, StudioState } from '../../extension/ui/studio/session.ts';
import { studioStates } from '../screens/page-states.ts';
import { all, byId, choose, click, draw, enter, eventually, one } from './draw.tsx';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../extension/ask.ts', async (original) => ({ ...(await original<object>()), ask: asked.ask }));
beforeEach(() => {
  asked.ask.mockReset();
});

const studio = (name: string): StudioState => studioStates[name] as StudioState;
const deeds = (): ServerActions =>
  new Proxy({} as Record<string, ReturnType<typeof vi.fn>>, {
    get: (held, name: string) => {
      // Nothing to wait for.
      if (name === 'then') return undefined;
      held[name] ??= vi.fn();
      return held[name];
    },
  }) as unknown as ServerActions;
const show = async (name: string, server: ServerActions = deeds()) => {
  await draw(<ServerRoom state={studio(name)} actions={{ server } as StudioActions} />);
  return server;
};
const button = (words: string, within = '') =>
  all(`${within} button`).find((found) => found.textContent?.trim() === words) as HTMLElement;

describe('the room', () => {
  const rail = (isOperator: boolean) => (
    <Rail
      {...{ room: 'drafts', waiting: 0, review: 0, workspaces: [], workspaceId: 'w', isOperator }}
      onSwitch={() => undefined}
    />
  );

  test('stands in the rail for whoever runs the server, and for nobody else', async () => {
    await draw(rail(false));
    expect(all('[data-testid="room-server"]')).toHaveLength(0);
    await draw(rail(true));
    expect(byId('room-server').textContent).toBe('Server');
    expect(FURNISHED.server.inside).not.toBeNull();
  });

  test('shows nothing to somebody who types its address', async () => {
    const server = deeds();
    const state = { ...studio('server-people'), remembered: studio('list').remembered };
    await draw(<ServerRoom state={state} actions={{ server } as StudioActions} />);
    expect(one('h2').textContent).toContain('whoever runs the server');
    expect(server.open).not.toHaveBeenCalled();
  });
});

describe('people', () => {
  test('are suspended with a reason, said beforehand what it does; one who runs the server cannot be', async () => {
    const server = await show('server-people');
    expect(all('[data-testid="hosted-person"] button')).toHaveLength(0);
    await click(button('Suspend', '[data-testid="hosted-jonas"]'));
    expect(byId('hosted-jonas').textContent).toContain('Nothing is lost');
    await click(byId('suspend'));
    expect(server.suspend).not.toHaveBeenCalled();
    await enter(byId<HTMLInputElement>('reason'), 'Spam on Pages');
    await click(byId('suspend'));
    expect(server.suspend).toHaveBeenCalledWith('people', 'jonas', 'Spam on Pages');
  });

  test('who is suspended shows since when and why, and is let in again by one press', async () => {
    const server = await show('server-people');
    expect(byId('hosted-spam').textContent).toContain('The same advert on forty Pages.');
    await click(button('Open again', '[data-testid="hosted-spam"]'));
    expect(server.restore).toHaveBeenCalledWith('people', 'spam');
  });
});

describe('who is let in', () => {
  test('is chosen by one press, and addresses are added many at once', async () => {
    const server = await show('server-entry');
    expect(byId<HTMLInputElement>('mode-invited').checked).toBe(true);
    await click(byId('mode-closed'));
    expect(server.setMode).toHaveBeenCalledWith('closed');
    await enter(byId<HTMLTextAreaElement>('allow'), 'a@x.example, b@x.example\nnot one');
    await click(byId('allow-add'));
    expect(server.allow).toHaveBeenCalledWith(['a@x.example', 'b@x.example']);
  });

  test('the address of an invitation is shown once, with where it was sent', async () => {
    await show('server-entry');
    expect(byId('pass').textContent).toContain('/join/');
    expect(one('[role="status"]').textContent).toContain('tom@quayside.example');
  });
});

describe('requests', () => {
  test('what is overdue says so, and a deletion asks twice and how one knows', async () => {
    const server = await show('server-requests');
    expect(byId('request-r1').textContent).toContain('was due on');
    await enter(byId<HTMLInputElement>('answer-r1'), 'Called back');
    await click(button('Delete them', '[data-testid="request-r1"]'));
    expect(server.answer).not.toHaveBeenCalled();
    await click(button('Yes, do it', '[data-testid="request-r1"]'));
    expect(server.answer).toHaveBeenCalledWith('r1', 'delete', 'Called back');
  });

  test('an export goes to the person; nothing is sent or deleted for a report of abuse', async () => {
    const server = await show('server-requests');
    await click(button('Send them the export', '[data-testid="request-r2"]'));
    expect(server.answer).toHaveBeenCalledWith('r2', 'send', '');
    const words = all('[data-testid="request-r3"] button').map((found) => found.textContent);
    expect(words).toEqual(['Mark as answered', 'Refuse']);
  });

  test('one is noted with what is wanted, by whom and when it came', async () => {
    const server = await show('server-requests');
    await choose(byId<HTMLSelectElement>('request-kind'), 'export');
    await enter(byId<HTMLInputElement>('request-email'), 'anna@x.example');
    await enter(byId<HTMLInputElement>('request-day'), '2026-11-02');
    await click(byId('request-note'));
    expect(server.noteRequest).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'export', receivedAt: Date.parse('2026-11-02T12:00:00Z') }),
    );
  });
});

describe('the policy', () => {
  test('is published with what is new, a sentence a line, for a day; what comes can be taken back', async () => {
    const server = await show('server-policy');
    await enter(byId<HTMLTextAreaElement>('policy-changes'), 'Letters by Acme.\n\nA new address.');
    await enter(byId<HTMLInputElement>('policy-contact'), 'new@harrowlane.example');
    await click(byId('policy-publish'));
    expect(server.changePolicy).toHaveBeenCalledWith(
      expect.objectContaining({
        contact: 'new@harrowlane.example',
        effective: '2026-12-15',
        changes: ['Letters by Acme.', 'A new address.'],
      }),
    );
    await click(button('Take back'));
    await click(button('Yes, do it'));
    expect(server.dropPolicy).toHaveBeenCalledWith('2026-11-20.01');
  });

  test('is previewed in a frame in which nothing runs', async () => {
    const state = studio('server-policy');
    const server = { ...state.server, preview: '<!doctype html><p>Harrow</p>' };
    await draw(<ServerRoom state={{ ...state, server }} actions={{ server: deeds() } as StudioActions} />);
    const frame = one<HTMLIFrameElement>('iframe');
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.title).not.toBe('');
  });
});

describe('its desk', () => {
  const desk = () => {
    let state: ServerState = NO_SERVER;
    const actions = serverDesk(
      () => state,
      (changes) => {
        state = { ...state, ...changes };
      },
    );
    return { actions, now: () => state };
  };
  const calls = (): string[] => asked.ask.mock.calls.map(([, { name }]) => name);

  test('shows the list of the last search alone, whichever is answered last', async () => {
    const { actions, now } = desk();
    const answers: ((told: object) => void)[] = [];
    asked.ask.mockImplementation(() => new Promise((tell) => answers.push(tell)));
    actions.search({ what: 'people', text: 'a', suspended: false });
    actions.search({ what: 'people', text: 'an', suspended: false });
    answers[1]?.({ items: [{ id: 'second' }], next: null });
    await eventually(() => expect(now().people).toEqual([{ id: 'second' }]));
    answers[0]?.({ items: [{ id: 'first' }], next: null });
    await Promise.resolve();
    expect(now().people).toEqual([{ id: 'second' }]);
  });

  test('what was refused is shown, and the list is asked for anew after each deed', async () => {
    const { actions, now } = desk();
    asked.ask.mockImplementation(async (_, { name }) => {
      if (name === 'suspendPerson') throw Object.assign(new Error('no'), { code: 'is-operator' });
      return { items: [], next: null };
    });
    actions.open('people');
    await eventually(() => expect(now().people).toEqual([]));
    actions.suspend('people', 'p', 'Spam');
    await eventually(() => expect(now().refused?.doing).toBe('hosted'));
    await eventually(() => expect(calls()).toEqual(['hostedPeople', 'suspendPerson', 'hostedPeople']));
    expect(now().busy).toBeNull();
  });
});
