import { type ComponentType, h, render } from 'preact';
import { givePictures } from '../ui/parts/pictures.ts';
import { language } from '../ui/words/language.ts';
import { storedPictures } from './pictures.ts';

interface Session<State, Actions> {
  state(): State;
  actions: Actions;
  onChange(next: () => void): void;
}

/** Draws a session's state into the page once its words are here, and again whenever it changes. */
export async function openPage<State, Actions>(
  session: Session<State, Actions>,
  Screen: ComponentType<{ state: State; actions: Actions }>,
  ready: Promise<unknown>,
): Promise<void> {
  const root = document.getElementById('root') as HTMLElement;
  const draw = () => render(h(Screen, { state: session.state(), actions: session.actions }), root);
  givePictures(storedPictures);
  await ready;
  document.documentElement.lang = language;
  session.onChange(draw);
  draw();
  const onFocus = async () => (await import('./keep-focus.ts')).keepFocus(root);
  root.addEventListener('focusin', onFocus, { once: true });
}
