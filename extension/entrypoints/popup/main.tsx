import { render } from 'preact';
import { storedPictures } from '../../screens/pictures.ts';
import { PicturesContext } from '../../ui/parts/pictures.ts';
import { Popup } from '../../ui/popup/Popup.tsx';
import { ready as editing } from '../../ui/words/editing.ts';
import { language } from '../../ui/words/language.ts';
import { ready as outcome } from '../../ui/words/outcome.ts';
import { ready as people } from '../../ui/words/people.ts';
import { ready as popup } from '../../ui/words/popup.ts';
import { startSession } from './session.ts';

// Reading the page and the database begins here, before anything is drawn.
const session = startSession();

const root = document.getElementById('root') as HTMLElement;

function draw(): void {
  render(
    <PicturesContext.Provider value={storedPictures}>
      <Popup state={session.state()} actions={session.actions} />
    </PicturesContext.Provider>,
    root,
  );
}

await Promise.all([editing, outcome, people, popup]);
document.documentElement.lang = language;
session.onChange(draw);
draw();
