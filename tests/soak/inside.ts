import { DurableObject } from 'cloudflare:workers';

export { WorkspaceFeed } from '../../worker/live/workspace-feed.ts';

import { databaseOn } from './database.ts';
import { soak } from './month.ts';
import type { SoakAsked, SoakLine } from './report.ts';
import type { SoakBindings } from './world.ts';

/**
 * The soak as a Worker of its own: asked with what is given as JSON, it tells day by day, a line each. It lives in a
 * Durable Object, on whose storage its database is; wrangler.toml knows that class by this name.
 */
export class AccountClock extends DurableObject<Pick<SoakBindings, 'MEDIA'>> {
  override async fetch(request: Request): Promise<Response> {
    const { given, migrations } = (await request.json()) as SoakAsked;
    const { storage } = this.ctx;
    for (const one of migrations) storage.sql.exec(one);
    // Nobody waits in it for an answer, so nobody has to give up waiting; the runtime allows only so many timers.
    AbortSignal.timeout = () => new AbortController().signal;
    const { readable, writable } = new TransformStream();
    const writer = writable.getWriter();
    const tell = (line: SoakLine): Promise<void> =>
      writer.write(new TextEncoder().encode(`${JSON.stringify(line)}\n`));
    const bindings: SoakBindings = {
      database: (tally) => databaseOn(storage, tally),
      MEDIA: this.env.MEDIA,
      // An object's words leave it when all that it wrote before them is on disk.
      pause: () => storage.sync(),
      together: (work) => storage.transaction(() => work()),
    };
    soak(bindings, given, (day) => tell({ day }))
      .then(
        (end) => tell({ end }),
        (error: Error) => tell({ failed: error.stack ?? error.message }),
      )
      .finally(() => writer.close());
    return new Response(readable);
  }
}

/** wrangler.toml knows it too; nobody asks it for anything here. */
export class Ferry extends DurableObject {}

export default {
  fetch(request: Request, { CLOCKS }: { CLOCKS: DurableObjectNamespace }): Promise<Response> {
    return CLOCKS.get(CLOCKS.idFromName('soak')).fetch(request);
  },
};
