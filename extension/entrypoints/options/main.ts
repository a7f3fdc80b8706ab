import { openPage } from '../../screens/open-page.ts';
import { ready, Settings } from '../../ui/settings/Settings.tsx';
import { startSettings } from './session.ts';

void openPage(startSettings(), Settings, ready);
