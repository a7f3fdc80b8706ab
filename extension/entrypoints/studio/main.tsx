import { render } from 'preact';
import { storedPictures } from '../../screens/pictures.ts';
import { PicturesContext } from '../../ui/parts/pictures.ts';
import { Studio } from '../../ui/studio/Studio.tsx';
import { ready as editing } from '../../ui/words/editing.ts';
import { ready as errors } from '../../ui/words/errors.ts';
import { language } from '../../ui/words/language.ts';
import { ready as outcome } from '../../ui/words/outcome.ts';
import { ready as people } from '../../ui/words/people.ts';
import { ready as studio } from '../../ui/words/studio.ts';
import { startStudio } from './session.ts';

const session = startStudio();
const root = document.getElementById('root') as HTMLElement;

function draw(): void {
  render(
    <PicturesContext.Provider value={storedPictures}>
      <Studio state={session.state()} actions={session.actions} />
    </PicturesContext.Provider>,
    root,
  );
}

await Promise.all([editing, errors, outcome, people, studio]);
document.documentElement.lang = language;
session.onChange(draw);
draw();
