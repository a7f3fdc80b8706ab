// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ConnectionsRoom, ready } from '../../extension/ui/connections/ConnectionsRoom.tsx';
import type { StudioActions, StudioState } from '../../extension/ui/studio/session.ts';
import { de } from '../../extension/ui/words/endings.de.ts';
import { en } from '../../extension/ui/words/endings.en.ts';
import { whyWords } from '../../extension/ui/words/endings.ts';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import { studioStates } from '../screens/page-states.ts';
import { all, byId, click, draw, one } from './draw.tsx';

await Promise.all([ready, loadPlatformWords(['tiktok'])]);

const actions = {
  connect: vi.fn(),
  disconnect: vi.fn(),
  seeConnections: vi.fn(),
  seeNumbers: vi.fn(),
  checkApp: vi.fn(),
} as unknown as StudioActions;
const room = (name: string) =>
  draw(<ConnectionsRoom state={studioStates[name] as StudioState} actions={actions} />);
const cardOf = (text: string) =>
  all('[data-testid=connection]').find((each) => each.textContent?.includes(text)) as HTMLElement;

beforeEach(() => vi.clearAllMocks());

describe('the room of connections', () => {
  test('says of each account when it was checked, what is planned, what the check found, and its next free time', async () => {
    await room('connections');
    const text = cardOf('@harrowlane').textContent ?? '';
    expect(text).toMatch(/Harrow Lane Homes @harrowlane · TikTok/);
    expect(text).toMatch(/Checked today .* · 5 posts planned/);
    expect(text).toContain('The last check found something wrong with 2 of 5 planned posts.');
    expect(text).toMatch(/Next free time Tue,? .*24.*(18:30|6:30)/);
    expect(text).toContain('Who can see this: Everyone');
    const times = [...cardOf('@harrowlane').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(times).toContain('/studio.html#times&account=account-harrow');
  });

  test('shows month by month which consent ends, with what falls after it, and connects again in one press', async () => {
    await room('connections');
    const ends = all('[data-testid=ending]').map((each) => each.textContent ?? '');
    expect(ends).toHaveLength(2);
    expect(ends[0]).toMatch(/25.*2026.*in 3 days.*Ida Brandt.*6 planned posts fall after that/);
    expect(ends[1]).toMatch(/2027.*in 300 days.*Harrow Lane Homes.*Nothing is planned after that/);
    await click(one('[data-testid=ending] button'));
    expect(actions.connect).toHaveBeenCalledWith('linkedin', null);
  });

  test('says of a connection that ended why, what waits for it, and repeats what was told', async () => {
    await room('connections');
    expect(cardOf('Old Quay').textContent).toContain('ended: the app was removed at the platform');
    expect(cardOf('Old Quay').textContent).toContain('3 posts wait until it is connected again.');
    expect(all('[data-testid=told]').map((each) => each.textContent)).toEqual([
      expect.stringContaining('The connection of Ida Brandt would end soon'),
      expect.stringContaining('The connection of Old Quay had ended'),
    ]);
  });

  test('says before disconnecting how many planned posts will wait', async () => {
    await room('connections');
    const press = [...cardOf('@harrowlane').querySelectorAll('button')].find(
      (each) => each.textContent === 'Disconnect',
    );
    await click(press as HTMLElement);
    expect(one('[role=alertdialog]').textContent).toContain('5 planned posts will wait.');
  });

  test('gives way to the guide of an app, and comes back', async () => {
    await room('connections');
    await click(byId('app-tiktok'));
    expect(all('[data-testid=ending]')).toEqual([]);
    await click(byId('back'));
    expect(all('[data-testid=ending]')).toHaveLength(2);
  });
});

/** Every reason that the Worker may store for the end of a connection, in our own words. */
function reasons(): string[] {
  const found = new Set<string>();
  const take = (file: string, ...patterns: RegExp[]) => {
    const source = readFileSync(file, 'utf8');
    for (const pattern of patterns)
      for (const match of source.matchAll(pattern)) found.add(match[1] as string);
  };
  const removed = readFileSync('worker/providers/tiktok/webhook.ts', 'utf8');
  for (const [, why] of removed.matchAll(/^ {2}\d: '([^']+)',$/gm)) found.add(why as string);
  take('worker/providers/tiktok/webhook.ts', /\?\? '([^']+)';/g);
  take('worker/connect/token.ts', /endConnection\([^,]+, [^,]+, '([^']+)'\)/g);
  take('worker/connect/disconnect.ts', /: '(disconnected[^']*)'/g);
  take('worker/hooks/goodbye.ts', /why(?: =|:) '([^']+)'/g);
  take('worker/db/queries/imports.ts', /deadReason: '([^']+)'/g);
  for (const file of globSync('worker/providers/**/*.ts'))
    take(
      file,
      /kind: 'reconnect',(?: code: [^,]+,|\s+code: [^,]+,)?\s*(?:message|words|say):\s*'([^']+)'/g,
      /\b(?:act|reconnect)\(\s*'([^']+)'/g,
      /\bover\(\s*'[^']+',\s*'([^']+)'/g,
      /^const (?:OVER|LACKS|NO_CHANNEL) = '([^']+)';/gm,
    );
  return [...found];
}

describe('why a connection ended', () => {
  test('has words in both languages for every reason of our own', () => {
    const all = reasons();
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((reason) => whyWords(reason) === en.said(reason))).toEqual([]);
    for (const words of [en, de])
      for (const because of Object.values(words.because)) expect(because).toBeTruthy();
  });
  test('keeps the platform’s own words behind ours, and stands in for them where we have none', () => {
    expect(whyWords('X no longer accepts this connection. (X: “Unauthorized”)')).toBe(
      'the platform no longer takes it (X: “Unauthorized”)',
    );
    expect(whyWords('The session is invalid.')).toBe('the platform said: “The session is invalid.”');
  });
});
