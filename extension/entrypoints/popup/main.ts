import { openPage } from '../../screens/open-page.ts';
import { Popup, ready } from '../../ui/popup/Popup.tsx';
import { startSession } from './session.ts';

// Reading the page and the database begins here, before anything is drawn.
void openPage(startSession(), Popup, ready);
