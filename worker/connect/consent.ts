import { platformRules } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import { announce } from '../announce.ts';
import { arm } from '../arm.ts';
import type { Context } from '../context.ts';
import { connectionByRemote, sharesConsent } from '../db/queries/connections.ts';
import { accountsUnder, chooseAmong, lookAnew, resumeHeld, storeConnection } from '../db/queries/consents.ts';
import { bindState, insertState, isSessionAlive, linkState, useState } from '../db/queries/states.ts';
import { isReconnecting } from '../db/queries/subscriptions.ts';
import { refused } from '../http/errors.ts';
import { expectRoom, isWithin } from '../paying/limits.ts';
import { note } from '../people/audit/record.ts';
import type {
  AccountFound,
  AppCredentials,
  OAuthRecord,
  Provider,
  TokenSet,
  TokenUse,
} from '../providers/provider.ts';
import { openable, requestFor } from '../providers/request.ts';
import { appOf, missingOf, scopesAskedFor } from './app.ts';
import { endEmpty } from './disconnect.ts';
import { authorizeAddress, exchangeCode, oauthOf } from './oauth.ts';
import type { ConsentEnd } from './pages.ts';
import { randomText, sha256Hex } from './seal.ts';
import { sealTokens } from './token.ts';

/**
 * One consent, in three steps: `beginConsent` (asked for by a signed-in device) gives a single-use ticket;
 * `openConsent` binds it to the browser that opens it and goes on to the platform; `finishConsent` takes the
 * platform's answer, once, from that same browser, while that session still lives.
 */

const CONSENT_TIMEOUT = 20_000;
/** A consent is given again so long before it ends, ms. */
const RENEWED_AHEAD = 14 * 86_400_000;

const redirectUri = (context: Context, platform: string): string =>
  `${context.env.PUBLIC_URL}/connect/${platform}/callback`;

function appFor(context: Context, platform: string, way: string | null): AppCredentials {
  const app = appOf(context.env, platform, way);
  if (!app)
    throw refused(
      'platform-not-set-up',
      `This Worker has no ${platform} app yet. Whoever runs it can add the credentials.`,
      'platform',
    );
  return app;
}

function loginOf(provider: Provider, way: string | null): OAuthRecord {
  const oauth = oauthOf(provider, way);
  if (!oauth) throw refused('way-unknown', 'There is no such login at this platform.', 'way');
  return oauth;
}

/** The state is derived from the ticket, so that neither has to be stored. */
async function stateOf(context: Context, ticket: string): Promise<string> {
  const secret = await context.keys.derive('oauth-state');
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(ticket)));
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The address to open in a tab. Throws ApiFailure where the platform is not set up here. */
export async function beginConsent(
  context: Context,
  asked: { workspaceId: string; userId: string; sessionId: string; platform: Platform; way: string | null },
): Promise<string> {
  loginOf(context.providers(asked.platform), asked.way);
  appFor(context, asked.platform, asked.way);
  const soon = context.now() + RENEWED_AHEAD;
  if (!(await isReconnecting(context.db, asked.workspaceId, asked.platform, soon)))
    await expectRoom(context, asked.workspaceId, 'accounts', 1);
  const ticket = randomText(32);
  const id = await sha256Hex(await stateOf(context, ticket));
  const now = context.now();
  await insertState(context.db, {
    ...asked,
    id,
    ticketHash: await sha256Hex(ticket),
    verifierSealed: await context.keys.seal('verifier', `oauth_states/${id}/verifier`, randomText(48)),
    createdAt: now,
    expiresAt: now + context.waits.stateLife,
  });
  return `${context.env.PUBLIC_URL}/connect/${asked.platform}/open?ticket=${ticket}`;
}

/** Where to send the browser, and the cookie that binds the consent to it. Null where the ticket is no good. */
export async function openConsent(
  context: Context,
  platform: string,
  ticket: string,
): Promise<{ address: string; cookie: string } | null> {
  const cookie = randomText(32);
  const row = await bindState(context.db, await sha256Hex(ticket), await sha256Hex(cookie), context.now());
  if (row?.platform !== platform) return null;
  const provider = context.providers(platform);
  const rules = platformRules(provider.platform);
  const address = await authorizeAddress(loginOf(provider, row.way), appFor(context, platform, row.way), {
    scopes: scopesAskedFor(context.env, rules, row.way).map((scope) => scope.name),
    redirectUri: redirectUri(context, platform),
    state: await stateOf(context, ticket),
    verifier: await context.keys.open('verifier', `oauth_states/${row.id}/verifier`, row.verifierSealed),
  });
  return { address: openable(context.env, platform, address), cookie };
}

/** Takes the platform's answer. Throws Failure where the platform is in trouble. */
export async function finishConsent(
  context: Context,
  platform: string,
  query: URLSearchParams,
  cookie: string,
): Promise<ConsentEnd> {
  const state = query.get('state') ?? '';
  const row = await useState(
    context.db,
    await sha256Hex(state),
    platform,
    await sha256Hex(cookie),
    context.now(),
  );
  if (!row || !(await isSessionAlive(context.db, row.sessionId, context.now()))) return { end: 'invalid' };
  const code = query.get('code');
  if (!code) return { end: 'refused', words: query.get('error_description') ?? query.get('error') ?? '' };

  const provider = context.providers(platform);
  const request = requestFor(context, { provider, timeoutMs: CONSENT_TIMEOUT });
  const app = appFor(context, platform, row.way);
  const talk = { oauth: loginOf(provider, row.way), app, request, now: context.now() };
  const verifier = await context.keys.open('verifier', `oauth_states/${row.id}/verifier`, row.verifierSealed);
  const tokens = await exchangeCode(talk, { code, redirectUri: redirectUri(context, platform), verifier });
  const use = { token: tokens.accessToken, scopes: tokens.scopes, request, now: context.now };
  const accounts = await provider.accounts(use);
  if (accounts.length === 0) {
    await giveUp(context, provider, row, { ...use, app, remoteId: tokens.remoteId ?? '' });
    return { end: 'empty' };
  }
  const since = context.now();
  const connectionId = await store(context, provider, row, tokens, accounts);
  await linkState(context.db, row.id, connectionId);
  const all = await accountsUnder(context.db, connectionId);
  const isNew = all.some((one) => !one.chosen && one.createdAt >= since);
  const missing = missingOf(context.env, platformRules(provider.platform), row.way, tokens.scopes);
  return { end: 'connected', accounts, missing, choose: isNew || all.every((one) => !one.chosen) };
}

/** Nothing is kept of a consent that opens nothing; the platform is told where that ends nothing else. */
async function giveUp(
  context: Context,
  provider: Provider,
  { workspaceId, way }: { workspaceId: string; way: string | null },
  { remoteId, ...use }: TokenUse & { app: AppCredentials; remoteId: string },
): Promise<void> {
  const { platform, revokesAll } = provider;
  const given = { id: null, platform, way, remoteId, workspaceId };
  if (revokesAll && (await sharesConsent(context.db, given, revokesAll))) return;
  await provider.revoke(use).catch((error) => context.log.error('revoke', error));
}

const SHUT = {
  code: 'not-granted',
  message: 'The last consent left this account out. Connect again and tick it.',
};

/** A consent that was begun while there was room may end when there is none: its new account waits to be chosen. */
export async function keepWithin(
  context: Context,
  workspaceId: string,
  connectionId: string,
  since: number,
): Promise<void> {
  const chosen = (await accountsUnder(context.db, connectionId)).filter((row) => row.chosen);
  const before = chosen.filter((row) => row.createdAt < since);
  if (before.length === chosen.length || (await isWithin(context, workspaceId, 'accounts'))) return;
  await chooseAmong(
    context.db,
    connectionId,
    before.map((row) => row.id),
  );
}

async function store(
  context: Context,
  provider: Provider,
  asked: { workspaceId: string; userId: string; sessionId: string; way: string | null },
  tokens: TokenSet,
  found: AccountFound[],
): Promise<string> {
  const { workspaceId, way } = asked;
  const { platform } = provider;
  const remoteId = tokens.remoteId ?? found[0]?.remoteId ?? '';
  const before = await connectionByRemote(context.db, workspaceId, platform, remoteId);
  const connectionId = before?.id ?? context.id();
  const now = context.now();
  await storeConnection(
    context.db,
    {
      id: connectionId,
      workspaceId,
      platform,
      way,
      remoteId,
      name: found[0]?.name ?? remoteId,
      status: 'alive',
      ...(await sealTokens(context, connectionId, tokens)),
      connectedBy: asked.userId,
      createdAt: now,
      updatedAt: now,
    },
    found.map((account, at) => ({
      id: context.id(),
      workspaceId,
      connectionId,
      platform,
      remoteId: account.remoteId,
      name: account.name,
      handle: account.handle,
      avatarUrl: account.avatarUrl,
      limits: { ...account.limits },
      limitsAt: now,
      // Of several its owner says which; what was chosen before stays chosen.
      chosen: found.length === 1,
      // They are listed in the platform's order.
      createdAt: now + at,
    })),
    SHUT,
  );
  await keepWithin(context, workspaceId, connectionId, now);
  await note(context, {
    workspaceId,
    actor: asked.userId,
    action: 'connection-made',
    object: `connection/${connectionId}`,
    detail: platform,
    where: { sessionId: asked.sessionId, network: '' },
  });
  const [resumed, looked] = await context.db.batch([
    resumeHeld(context.db, connectionId, now),
    lookAnew(context.db, connectionId, now),
  ]);
  const accountIds = [...resumed, ...looked].map((one) => one.accountId);
  for (const accountId of new Set(accountIds)) await arm(context, accountId);
  await endEmpty(context, workspaceId, platform);
  announce(context, workspaceId, { changed: 'accounts' });
  return connectionId;
}
