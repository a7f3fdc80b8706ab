// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ready, SettingsRoom } from '../../extension/ui/settings/SettingsRoom.tsx';
import type { StudioActions, StudioState } from '../../extension/ui/studio/session.ts';
import { studioStates } from '../screens/page-states.ts';
import { all, byId, choose, draw, one } from './draw.tsx';

await ready;
const actions = { seeSettings: vi.fn(), chooseLanguage: vi.fn(), signIn: vi.fn() };
const room = (name: string) =>
  draw(
    <SettingsRoom state={studioStates[name] as StudioState} actions={actions as unknown as StudioActions} />,
  );
beforeEach(() => vi.clearAllMocks());

describe('the settings of the studio', () => {
  test('bring what is set and stored, and tell what of it is photos, copies and small pictures', async () => {
    await room('settings');
    expect(actions.seeSettings).toHaveBeenCalled();
    expect(byId('stored').textContent).toMatch(/Photos and videos742 MB 412.*Made ready to send58 MB 36/);
  });

  test('let a language be chosen, or the browser’s again', async () => {
    await room('settings');
    await choose(byId<HTMLSelectElement>('language'), 'de');
    expect(actions.chooseLanguage).toHaveBeenLastCalledWith('de');
    await choose(byId<HTMLSelectElement>('language'), 'browser');
    expect(actions.chooseLanguage).toHaveBeenLastCalledWith(null);
  });

  test('let somebody in who is signed in nowhere, and keep what is this browser’s own in reach', async () => {
    await room('settings-signed-out');
    expect(all('[data-testid="sign-in"]')).toHaveLength(1);
    expect(all('[data-testid="sign-out"]')).toEqual([]);
    expect(byId('stored')).toBeTruthy();
  });

  test('say what the Worker is, which policy holds, and where one’s data is', async () => {
    await room('settings');
    const links = [...one('.page').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('https://clipcast.harrowlane.example/privacy');
    expect(links).toContain('/studio.html#data');
  });
});
