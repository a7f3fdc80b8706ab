import { render } from 'preact';
import { storedPictures } from '../../screens/pictures.ts';
import { PicturesContext } from '../../ui/parts/pictures.ts';
import { Popup } from '../../ui/popup/Popup.tsx';
import { language } from '../../ui/words/language.ts';
import { ready } from '../../ui/words/popup.ts';
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

await ready;
document.documentElement.lang = language;
session.onChange(draw);
draw();
