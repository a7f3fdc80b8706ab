import { storedFilms } from '../../screens/films.ts';
import { openPage } from '../../screens/open-page.ts';
import { giveFilms } from '../../ui/film/films.ts';
import { ready, Studio } from '../../ui/studio/Studio.tsx';
import { startStudio } from './session.ts';

giveFilms(storedFilms);
void openPage(startStudio(), Studio, ready);
