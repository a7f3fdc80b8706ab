import { ask } from '../../ask.ts';
import { attend } from '../../video/attend.ts';
import { attended } from '../../video/attended.ts';

// Wiring only: the work is done in workers, so that nothing waits for it.
attend(attended, () => void ask('filmsRested', {}).catch(() => undefined));
