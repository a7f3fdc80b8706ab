import { platformRules } from '../../shared/platforms/index.ts';
import type { AppCheck } from '../../shared/reports.ts';
import type { Context } from '../context.ts';
import { notFound } from '../http/errors.ts';
import type { Provider } from '../providers/provider.ts';
import { NoAnswer, requestFor } from '../providers/request.ts';
import { appOf, scopesAskedFor, servedBy, settingsOf } from './app.ts';

/** What whoever runs this Worker registers at a platform, and whether the platform then knows our app. */

const TIMEOUT = 15_000;

/** The word that Meta repeats when it asks whether a webhook's address is ours. */
export async function hookWord(context: Context, platform: string): Promise<string> {
  const bytes = await context.keys.derive(`webhook-word/${platform}`);
  return Array.from(bytes.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function addressesOf(
  context: Context,
  { platform, webhook }: Provider,
): Promise<AppCheck['addresses']> {
  const { PUBLIC_URL } = context.env;
  const hook = `${PUBLIC_URL}/hooks/${platform}`;
  const asksFirst = webhook?.asksFirst === true;
  const other = servedBy(platform);
  return {
    redirect: `${PUBLIC_URL}/connect/${platform}/callback`,
    webhook: webhook ? hook : null,
    webhookWord: asksFirst ? await hookWord(context, platform) : null,
    deauthorize: asksFirst ? `${hook}/deauthorize` : null,
    deletion: asksFirst ? `${hook}/deletion` : null,
    otherRedirect: other ? `${PUBLIC_URL}/connect/${other}/callback` : null,
    media: `${PUBLIC_URL}/m/`,
    privacy: `${PUBLIC_URL}/privacy`,
  };
}

const WORDS: Record<AppCheck['credentials'], string> = {
  missing:
    'No credentials are set here yet. Register an app with these addresses, then set its id and secret.',
  accepted: 'The platform knows this app. Connecting an account shows the rest: scopes, review, addresses.',
  refused: 'The platform does not know this id and secret. Copy both again from the app’s page.',
  unclear: 'The credentials are set. Whether they are right shows when an account is connected.',
};

/** Throws 404 for a platform that this Worker does not speak to. */
export async function checkApp(context: Context, platform: string): Promise<AppCheck> {
  let provider: Provider;
  try {
    provider = context.providers(platform);
  } catch {
    throw notFound('platform');
  }
  const addresses = await addressesOf(context, provider);
  const credentials = await askPlatform(context, provider, addresses.redirect);
  const rules = platformRules(provider.platform);
  return {
    credentials,
    message: WORDS[credentials],
    addresses,
    scopes: scopesAskedFor(context.env, rules).map((scope) => scope.name),
    settings: [...settingsOf(provider.platform)],
  };
}

async function askPlatform(
  context: Context,
  provider: Provider,
  redirectUri: string,
): Promise<AppCheck['credentials']> {
  const app = appOf(context.env, provider.platform);
  if (!app) return 'missing';
  if (!provider.checkApp) return 'unclear';
  const request = requestFor(context, { provider, timeoutMs: TIMEOUT });
  try {
    const isKnown = await provider.checkApp({ app, request, redirectUri });
    return isKnown === null ? 'unclear' : isKnown ? 'accepted' : 'refused';
  } catch (error) {
    if (error instanceof NoAnswer) return 'unclear';
    throw error;
  }
}
