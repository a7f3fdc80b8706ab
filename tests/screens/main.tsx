import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { PicturesContext } from '../../extension/ui/parts/pictures.ts';
import { Popup } from '../../extension/ui/popup/Popup.tsx';
import type { PopupActions, PopupState } from '../../extension/ui/popup/session.ts';
import { ready as editing } from '../../extension/ui/words/editing.ts';
import { ready as errors } from '../../extension/ui/words/errors.ts';
import { language } from '../../extension/ui/words/language.ts';
import { ready as outcome } from '../../extension/ui/words/outcome.ts';
import { ready as people } from '../../extension/ui/words/people.ts';
import { ready as popup } from '../../extension/ui/words/popup.ts';
import { fileOf } from './drafts.ts';
import { popupStates } from './popup-states.ts';

/** Draws one screen in one state: `?screen=popup&state=fresh`. */

const sample = async (key: string, size: string) => {
  const kind = fileOf(key) === 'townhouse-plan' ? 'png' : 'jpg';
  return `/samples/${fileOf(key)}.${size}.${kind}`;
};
const pictures = {
  thumb: (key: string) => sample(key, '480'),
  full: (key: string) => sample(key, '1200'),
  release: () => {},
};

const nothing = () => {};
const IDLE: PopupActions = {
  clip: nothing,
  change: nothing,
  schedule: nothing,
  unschedule: nothing,
  retry: nothing,
  fetchMedia: nothing,
  stopFetching: nothing,
  allow: nothing,
  connect: nothing,
  signIn: nothing,
  open: nothing,
  remove: nothing,
  restore: nothing,
  studio: nothing,
  settings: nothing,
  loadRecent: nothing,
  onCancel: nothing,
  onResend: nothing,
  onResolve: nothing,
  onMove: nothing,
};

function PopupScreen({ name }: { name: string }) {
  const [state, set] = useState(popupStates[name] as PopupState);
  const change: PopupActions['change'] = (changes) =>
    state.draft && set({ ...state, draft: { ...state.draft, ...changes } });
  return <Popup state={state} actions={{ ...IDLE, change }} />;
}

const asked = new URLSearchParams(location.search);
const screens: Record<string, (state: string) => ComponentChildren> = {
  popup: (state) => <PopupScreen name={state} />,
};

const screen = asked.get('screen') ?? 'popup';
document.body.className = screen;
document.documentElement.lang = language;

await Promise.all([editing, errors, outcome, people, popup]);
render(
  <PicturesContext.Provider value={pictures}>
    {screens[screen]?.(asked.get('state') ?? 'fresh')}
  </PicturesContext.Provider>,
  document.getElementById('root') as HTMLElement,
);
document.body.dataset.drawn = 'true';
