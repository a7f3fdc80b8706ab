// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Connections, ready } from '../../extension/ui/connections/Connections.tsx';
import type { ConnectionsActions, ConnectionsState } from '../../extension/ui/connections/session.ts';
import { de as germanApps } from '../../extension/ui/words/apps.de.ts';
import { en as appWords } from '../../extension/ui/words/apps.en.ts';
import { de } from '../../extension/ui/words/connections.de.ts';
import { en } from '../../extension/ui/words/connections.en.ts';
import { platforms } from '../../shared/platforms/index.ts';
import { PLATFORMS, type Platform } from '../../shared/platforms/rules.ts';
import { remembered } from '../screens/accounts.ts';
import { noConnections, partedConnections, someConnections } from '../screens/connections.ts';
import { NOW } from '../screens/drafts.ts';
import { all, byId, click, draw, one } from './draw.tsx';

await ready;

const actions = {
  connect: vi.fn(),
  disconnect: vi.fn(),
  chooseAccounts: vi.fn(),
  checkAccount: vi.fn(),
  checkApp: vi.fn(),
  seeNumbers: vi.fn(),
  seeConnections: vi.fn(),
} satisfies ConnectionsActions;

function Screen({ first, as = 'owner' }: { first: ConnectionsState; as?: 'owner' | 'editor' }) {
  const [state] = useState(first);
  const [app, setApp] = useState<Platform | null>(null);
  const [workspace] = remembered.pairing?.me.workspaces ?? [];
  const me = { ...remembered.pairing?.me, workspaces: [{ ...workspace, role: as }] };
  const known = { ...remembered, pairing: { ...remembered.pairing, me } } as typeof remembered;
  return (
    <Connections state={state} actions={actions} remembered={known} now={NOW} app={app} onApp={setApp} />
  );
}
const everything = () => document.querySelector('#box') as HTMLElement;
const cards = () => all('[data-testid=connection]');
const card = (text: string) => cards().find((each) => each.textContent?.includes(text)) as HTMLElement;
const press = (within: HTMLElement, words: string) =>
  click([...within.querySelectorAll('button')].find((each) => each.textContent === words) as HTMLElement);

beforeEach(() => {
  for (const each of Object.values(actions)) each.mockClear();
});

describe('a connected account', () => {
  test('says how long it is good, what was not granted means, and when it ended and why', async () => {
    await draw(<Screen first={someConnections} />);
    expect(card('@harrowlane').textContent).toMatch(/Good until (18 Sept|Sep 18,) 2027/);
    expect(card('@harrowlane').textContent).toContain('Not granted: views and likes are missing');
    const granted = card('@harrowlane').querySelector('[data-testid=granted]')?.textContent;
    expect(granted).toContain('publish posts video.publish');
    expect(granted).not.toContain('video.list');
    expect(card('Old Quay').textContent).toContain('ended: the app was removed at the platform');
    expect(card('Facebook').textContent).toContain('Facebook: 2 of 3 accounts');
  });
  test('that ends soon is warned of, with the posts that fall after it, each leading to the studio', async () => {
    await draw(<Screen first={someConnections} />);
    const [first] = cards();
    expect(first?.textContent).toMatch(/Ends Wed,? .*25.*:05(\sPM)?: connect again before that/);
    expect(first?.textContent).toContain('6 planned posts fall after that');
    expect(first?.textContent).toContain('and 4 more');
    const link = first?.querySelector<HTMLAnchorElement>('.posts-after a');
    expect(link?.getAttribute('href')).toBe('/studio.html#queue&draft=draft-villa&post=post-0');
  });
  test('is connected again in one press, by the login it came by', async () => {
    await draw(<Screen first={someConnections} />);
    await press(card('Old Quay'), 'Connect again');
    expect(actions.connect).toHaveBeenCalledWith('tiktok', null);
  });
  test('is disconnected only after its owner has read what becomes of the posts', async () => {
    await draw(<Screen first={someConnections} />);
    await press(card('@harrowlane'), 'Disconnect');
    expect(actions.disconnect).not.toHaveBeenCalled();
    expect(one('[role=alertdialog]').textContent).toContain('Planned posts wait until it is connected again');
    await press(card('@harrowlane'), 'Disconnect now');
    expect(actions.disconnect).toHaveBeenCalledWith(expect.objectContaining({ id: 'connection-harrow' }));
  });
  test('that was disconnected says how many posts wait and how many are still looked up', async () => {
    await draw(<Screen first={partedConnections} />);
    expect(byId('parted').textContent).toBe(
      'Harrow Lane Homes is disconnected. 3 planned posts wait until it is connected again. 1 post is still being looked up, for ten minutes at most.',
    );
    expect(card('@harrowlane').textContent).toContain('Being disconnected');
    expect(card('@harrowlane').querySelector('[data-testid=reconnect]')).toBeNull();
  });
  test('that is dead and no longer used is not listed', async () => {
    const gone = (someConnections.connections as []).map((each: object) => ({
      ...each,
      status: 'dead',
      accounts: [],
    }));
    await draw(<Screen first={{ ...someConnections, connections: gone as never }} />);
    expect(cards()).toEqual([]);
    expect(one('.quiet').textContent).toContain('No account yet');
  });
  test('its numbers are asked for when somebody wants to see them', async () => {
    await draw(<Screen first={{ ...someConnections, numbers: {} }} />);
    const numbers = card('@harrowlane').querySelector('details.numbers') as HTMLDetailsElement;
    numbers.open = true;
    numbers.dispatchEvent(new Event('toggle'));
    expect(actions.seeNumbers).toHaveBeenCalledWith('account-harrow');
    await draw(<Screen key="with" first={someConnections} />);
    expect(card('@harrowlane').textContent).toContain('+98 in 14 days');
    expect(card('@harrowlane').querySelectorAll('tbody tr')).toHaveLength(14);
  });
});

describe('several accounts of one consent', () => {
  test('are chosen among, and nothing changes before that is said', async () => {
    await draw(<Screen first={someConnections} />);
    await click(byId('choose'));
    const boxes = all('.choosing input') as HTMLInputElement[];
    expect(boxes.map((each) => each.checked)).toEqual([true, false, true]);
    await click(boxes[1] as HTMLElement);
    expect(actions.chooseAccounts).not.toHaveBeenCalled();
    await click(byId('use-accounts'));
    expect(actions.chooseAccounts).toHaveBeenCalledWith('connection-pages', [
      'account-page',
      'account-left',
      'account-quiet',
    ]);
  });
});

describe('connecting', () => {
  test('offers every login there is an app for, with what each gives', async () => {
    await draw(<Screen first={noConnections} />);
    await click(byId('connect-instagram-facebook'));
    expect(actions.connect).toHaveBeenCalledWith('instagram', 'facebook');
    await click(byId('connect-instagram'));
    expect(actions.connect).toHaveBeenLastCalledWith('instagram', null);
    expect(everything().textContent).toContain('Directly, no Page is needed.');
  });
  test('is the owner’s to do', async () => {
    await draw(<Screen first={someConnections} as="editor" />);
    expect(all('[data-testid=reconnect], [data-testid^=connect-]')).toEqual([]);
    expect(everything().textContent).toContain('Only the owner');
  });
  test('where the Worker cannot be asked it can be asked again', async () => {
    await draw(<Screen first={{ ...noConnections, connections: 'failed' }} />);
    actions.seeConnections.mockClear();
    await press(everything(), 'Try again');
    expect(actions.seeConnections).toHaveBeenCalled();
  });
});

describe('the guide to an app of one’s own', () => {
  test('gives each address to paste, the secrets to set, and tests the credentials when asked', async () => {
    await draw(<Screen first={someConnections} />);
    await click(byId('app-tiktok'));
    expect(actions.checkApp).toHaveBeenCalledWith('tiktok');
    const copied = all('.copy code').map((each) => each.textContent);
    expect(copied).toContain('https://clipcast.harrowlane.example/connect/tiktok/callback');
    expect(copied).toContain('npx wrangler secret put TIKTOK_CLIENT_SECRET');
    expect(byId('app-state').textContent).toContain('The platform knows this app');
    await click(byId('test-app'));
    expect(actions.checkApp).toHaveBeenCalledTimes(2);
    await click(byId('back'));
    expect(cards()).toHaveLength(4);
  });
  test('takes an address along at a press', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await draw(<Screen first={someConnections} />);
    await click(byId('app-tiktok'));
    await click(one('.copy button'));
    expect(writeText).toHaveBeenCalledWith('https://clipcast.harrowlane.example/connect/tiktok/callback');
    vi.unstubAllGlobals();
  });
});

test.each([
  ['en', en, appWords],
  ['de', de, germanApps],
] as const)(
  'in %s every platform has its guide, and everything a scope gives has words',
  (_, words, apps) => {
    const given = platforms.flatMap(({ scopes, ways = [] }) =>
      [...scopes, ...ways.flatMap((way) => way.scopes)].map((scope) => scope.gives),
    );
    for (const gives of given) expect(words.gives[gives], gives).toBeTruthy();
    for (const platform of PLATFORMS) {
      const { steps, review, before } = apps.guides[platform];
      expect(Math.min(steps.length, review.length, before.length)).toBeGreaterThan(0);
      const copies = steps.map((step) => (typeof step === 'string' ? [] : step.copy));
      expect(copies).toEqual(
        appWords.guides[platform].steps.map((step) => (typeof step === 'string' ? [] : step.copy)),
      );
      expect(copies.flat()).toContain('redirect');
    }
  },
);
