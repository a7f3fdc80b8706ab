import { isSameWord } from '../connect/operator.ts';
import { sha256Hex } from '../connect/seal.ts';
import { hookWord } from '../connect/setup.ts';
import { receiptsOf } from '../db/queries/deletions.ts';
import { deauthorize, deletedAt, deletePerson } from '../hooks/goodbye.ts';
import { takeHook } from '../hooks/take-hook.ts';
import type { App, AppContext } from '../http/call.ts';
import { ApiFailure } from '../http/errors.ts';
import { readText } from '../http/read.ts';
import { deletedPage, receipt } from '../pages/receipt.ts';
import type { Provider } from '../providers/provider.ts';
import { langOf } from './to-reader.ts';

/** The addresses that platforms call by themselves. Nothing is believed that is not signed. */

const BODY_BYTES = 262_144;

function providerOf(c: AppContext): Provider | null {
  try {
    const provider = c.get('context').providers(c.req.param('platform') ?? '');
    return provider.webhook ? provider : null;
  } catch {
    return null;
  }
}

const refuse = (): never => {
  throw new ApiFailure(401, 'not-signed', 'This is not signed by the platform.');
};

async function signedRequest(c: AppContext): Promise<string> {
  const form = new URLSearchParams(await readText(c.req.raw, BODY_BYTES));
  return form.get('signed_request') ?? '';
}

export function hookRoutes(app: App): void {
  app.post('/hooks/:platform', async (c) => {
    const provider = providerOf(c);
    if (!provider) return c.notFound();
    const body = await readText(c.req.raw, BODY_BYTES);
    const taken = await takeHook(c.get('context'), provider, c.req.raw.headers, body);
    if (taken === 'refused') refuse();
    return c.body(null, 200);
  });

  // Meta asks whether the address is ours: https://developers.facebook.com/docs/graph-api/webhooks/getting-started
  app.get('/hooks/:platform', async (c) => {
    const provider = providerOf(c);
    if (!provider?.webhook?.asksFirst) return c.notFound();
    const word = await hookWord(c.get('context'), provider.platform);
    if (c.req.query('hub.mode') !== 'subscribe' || !(await isSameWord(c.req.query('hub.verify_token'), word)))
      refuse();
    return c.text(c.req.query('hub.challenge') ?? '');
  });

  app.post('/hooks/:platform/deauthorize', async (c) => {
    const provider = providerOf(c);
    if (!provider?.webhook?.asksFirst) return c.notFound();
    if (!(await deauthorize(c.get('context'), provider.platform, await signedRequest(c)))) refuse();
    return c.body(null, 200);
  });

  app.post('/hooks/:platform/deletion', async (c) => {
    const provider = providerOf(c);
    if (!provider?.webhook?.asksFirst) return c.notFound();
    const context = c.get('context');
    const code = await deletePerson(context, provider.platform, await signedRequest(c));
    if (!code) return refuse();
    return c.json({ url: `${context.env.PUBLIC_URL}/deletion/${code}`, confirmation_code: code });
  });

  app.get('/deletion/:code', async (c) => {
    const code = c.req.param('code');
    const ours = await receiptsOf(c.get('context').db, await sha256Hex(code));
    if (ours.length > 0) return receipt(langOf(c), code, ours);
    return deletedPage(langOf(c), code, await deletedAt(c.get('context'), code));
  });
}
