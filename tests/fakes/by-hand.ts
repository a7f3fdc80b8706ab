import { createWorld, type Fake, type World } from './fake.ts';
import { sandboxFetch } from './sandbox.ts';

export const CALLBACK = 'https://clipcast.test/callback';
export const MEDIA = 'https://media.clipcast.test/';

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects.
  body: any;
  headers: Headers;
}

/** What a test may tell a fake about itself. */
interface Given {
  app?: object;
}

/** A fake with a clock turned by hand, in a world that has only what `serve` puts there. */
export function byHand<F extends Fake, G extends Given>(make: (world: World, given: G) => F, given: G) {
  const clock = { now: Date.UTC(2026, 10, 22, 12) };
  const outside = new Map<string, Uint8Array<ArrayBuffer>>();
  const world = createWorld({
    now: () => clock.now,
    fetch: async (url) => {
      const bytes = outside.get(url);
      return new Response(bytes ?? null, { status: bytes ? 200 : 404 });
    },
  });
  const app = { redirectUris: [CALLBACK], ...given.app };
  const fake = make(world, { pace: { by: 'once' }, ...given, app });
  const fetch = sandboxFetch([fake]);

  async function ask(url: string, init: RequestInit = {}): Promise<Reply> {
    const reply = await fetch(url, init);
    const text = await reply.text();
    return { status: reply.status, body: text ? JSON.parse(text) : null, headers: reply.headers };
  }
  function serve(name: string, bytes: Uint8Array<ArrayBuffer>): string {
    outside.set(MEDIA + name, bytes);
    return MEDIA + name;
  }
  return { fake, fetch, clock, ask, serve };
}
