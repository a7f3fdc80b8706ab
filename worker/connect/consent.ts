import { platformRules } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Context } from '../context.ts';
import {
  bindState,
  connectionByRemote,
  insertState,
  isSessionAlive,
  resumeHeld,
  storeConnection,
  useState,
} from '../db/queries/connections.ts';
import { refused } from '../http/errors.ts';
import { note } from '../people/audit/record.ts';
import type { AccountFound, AppCredentials, Provider, TokenSet } from '../providers/provider.ts';
import { openable, requestFor } from '../providers/request.ts';
import { arm } from '../publish/arm.ts';
import { appOf, scopesAskedFor } from './app.ts';
import { authorizeAddress, exchangeCode } from './oauth.ts';
import { randomText, sha256Hex } from './seal.ts';
import { sealTokens } from './token.ts';

/**
 * One consent, in three steps: `beginConsent` (asked for by a signed-in device) gives a single-use ticket;
 * `openConsent` binds it to the browser that opens it and goes on to the platform; `finishConsent` takes the
 * platform's answer, once, from that same browser, while that session still lives.
 */

const CONSENT_TIMEOUT = 20_000;

const redirectUri = (context: Context, platform: string): string =>
  `${context.env.PUBLIC_URL}/connect/${platform}/callback`;

function appFor(context: Context, platform: string): AppCredentials {
  const app = appOf(context.env, platform);
  if (!app)
    throw refused(
      'platform-not-set-up',
      `This Worker has no ${platform} app yet. Whoever runs it can add the credentials.`,
      'platform',
    );
  return app;
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
  asked: { workspaceId: string; userId: string; sessionId: string; platform: Platform },
): Promise<string> {
  appFor(context, asked.platform);
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
  const address = await authorizeAddress(provider.oauth, appFor(context, platform), {
    scopes: scopesAskedFor(context.env, platformRules(provider.platform)).map((scope) => scope.name),
    redirectUri: redirectUri(context, platform),
    state: await stateOf(context, ticket),
    verifier: await context.keys.open('verifier', `oauth_states/${row.id}/verifier`, row.verifierSealed),
  });
  return { address: openable(context.env, platform, address), cookie };
}

export type ConsentEnd =
  | { end: 'connected'; accounts: AccountFound[]; missing: string[] }
  | { end: 'refused'; words: string }
  /** Unknown, used, too old, or another browser. */
  | { end: 'invalid' };

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
  const talk = { provider, app: appFor(context, platform), request, now: context.now() };
  const verifier = await context.keys.open('verifier', `oauth_states/${row.id}/verifier`, row.verifierSealed);
  const tokens = await exchangeCode(talk, { code, redirectUri: redirectUri(context, platform), verifier });
  const use = { token: tokens.accessToken, scopes: tokens.scopes, request, now: context.now };
  const accounts = await provider.accounts(use);
  await store(context, provider, row, tokens, accounts);
  const missing = scopesAskedFor(context.env, platformRules(provider.platform)).filter(
    (scope) => !tokens.scopes.includes(scope.name),
  );
  return { end: 'connected', accounts, missing: missing.map((scope) => scope.gives) };
}

async function store(
  context: Context,
  provider: Provider,
  asked: { workspaceId: string; userId: string; sessionId: string },
  tokens: TokenSet,
  found: AccountFound[],
): Promise<void> {
  const { workspaceId } = asked;
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
      remoteId,
      name: found[0]?.name ?? remoteId,
      status: 'alive',
      ...(await sealTokens(context, connectionId, tokens)),
      connectedBy: asked.userId,
      createdAt: now,
      updatedAt: now,
    },
    found.map((account) => ({
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
      createdAt: now,
    })),
  );
  await note(context, {
    workspaceId,
    actor: asked.userId,
    action: 'connection-made',
    object: `connection/${connectionId}`,
    detail: platform,
    where: { sessionId: asked.sessionId, network: '' },
  });
  const resumed = await resumeHeld(context.db, connectionId, now);
  for (const accountId of new Set(resumed.map((one) => one.accountId))) await arm(context, accountId);
}
