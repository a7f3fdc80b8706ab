import { render } from 'preact';
import { Settings } from '../../ui/settings/Settings.tsx';
import { ready as errors } from '../../ui/words/errors.ts';
import { language } from '../../ui/words/language.ts';
import { ready as people } from '../../ui/words/people.ts';
import { ready as settings } from '../../ui/words/settings.ts';
import { startSettings } from './session.ts';

const session = startSettings();
const root = document.getElementById('root') as HTMLElement;
const draw = () => render(<Settings state={session.state()} actions={session.actions} />, root);

await Promise.all([errors, people, settings]);
document.documentElement.lang = language;
session.onChange(draw);
draw();
