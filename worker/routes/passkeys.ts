import { isReturnAddress } from '../http/browsers.ts';
import type { App, AppContext } from '../http/call.ts';
import { ApiFailure, forbidden } from '../http/errors.ts';
import { readJson } from '../http/read.ts';
import { addPage, enterPage, passkeyOver } from '../pages/passkey.ts';
import { networkOf } from '../people/audit/place.ts';
import { notePasskey } from '../people/guards.ts';
import { addPasskey, openEntering, passkeyHome, showAdding, showPasskey } from '../people/passkeys.ts';
import { slowDown } from '../people/tries.ts';
import { languageFor } from '../words/language.ts';
import { addressOf } from './guest-visit.ts';
import { toReader } from './to-reader.ts';

/** `/passkey…`: where a browser makes a passkey, or shows one for the extension that opened the page. */

const BODY = 32_768;
const HASH = /^[0-9a-f]{64}$/;

/** What the page's script sends. Throws 403 where another site does. */
async function sentBy(c: AppContext): Promise<{ ticket: string; sent: unknown }> {
  if (c.req.header('origin') !== passkeyHome(c.get('context').env).origin)
    throw forbidden('This was sent by another site.');
  await slowDown(c.get('context'), 'passkey', addressOf(c));
  const sent = await readJson(c.req.raw, BODY);
  const { ticket } = sent as { ticket?: unknown };
  if (typeof ticket !== 'string' || ticket.length > 100)
    throw new ApiFailure(403, 'passkey-wrong', 'This passkey is not known here.');
  return { ticket, sent };
}

export function servePasskeys(app: App): void {
  app.get('/passkey', (c) =>
    toReader(c, async (lang) => {
      const context = c.get('context');
      const [returnTo, verifierHash] = [c.req.query('return') ?? '', c.req.query('challenge') ?? ''];
      if (!isReturnAddress(context.env, returnTo) || !HASH.test(verifierHash)) return passkeyOver(lang);
      // Authenticators know the page by its name: whoever comes by a number is sent there.
      const home = passkeyHome(context.env).origin;
      const here = new URL(c.req.url);
      if (here.host !== new URL(home).host && here.host === new URL(context.env.PUBLIC_URL).host)
        return c.redirect(`${home}/passkey${here.search}`, 302);
      await slowDown(context, 'passkey', addressOf(c));
      return enterPage(lang, await openEntering(context, { returnTo, verifierHash }));
    }),
  );
  app.post('/passkey/enter', async (c) => {
    const { ticket, sent } = await sentBy(c);
    return c.json({ url: await showPasskey(c.get('context'), ticket, sent) });
  });
  app.get('/passkey/add/:ticket', (c) =>
    toReader(c, async (lang) => {
      const ticket = c.req.param('ticket') ?? '';
      const shown = await showAdding(c.get('context'), ticket);
      return shown ? addPage(lang, ticket, shown) : passkeyOver(lang);
    }),
  );
  app.post('/passkey/add', async (c) => {
    const { ticket, sent } = await sentBy(c);
    const context = c.get('context');
    const made = await addPasskey(context, ticket, sent);
    await notePasskey(context, made, {
      network: networkOf(addressOf(c)),
      lang: languageFor(c.req.header('accept-language')),
    });
    return c.json({});
  });
}
