import { openPage } from '../../screens/open-page.ts';
import { ready, Studio } from '../../ui/studio/Studio.tsx';
import { startStudio } from './session.ts';

void openPage(startStudio(), Studio, ready);
