import { ask } from '../../ask.ts';
import { codecsFor } from '../../video/film/codecs.ts';

// Wiring only: the work is done in a worker, so that nothing waits for it.
const { width, height } = { width: 1080, height: 1920 };
const worker = (await codecsFor(width, height, 'mp4'))
  ? new Worker(new URL('../../video/film/worker.ts', import.meta.url), { type: 'module' })
  : new Worker(new URL('../../video/film/webm-worker.ts', import.meta.url), { type: 'module' });
worker.onmessage = () => void ask('filmsRested', {}).catch(() => undefined);
