import type { App } from '../http/call.ts';
import { missing } from '../pages/missing.ts';
import { langOf } from './to-reader.ts';

/** In the sandbox: a listing to try it with. Elsewhere there is nothing at this address. */
export function sandboxRoutes(app: App): void {
  app.get('/sandbox/listing', async (c) => {
    const { SANDBOX_URL } = c.get('context').env;
    return SANDBOX_URL ? c.redirect(`${SANDBOX_URL}/_sandbox/listing`) : missing(langOf(c));
  });
}
