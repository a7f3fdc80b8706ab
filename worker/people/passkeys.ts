import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import * as z from 'zod';
import { randomText, sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import {
  insertPasskey,
  insertVisit,
  notePasskeyUse,
  noteShown,
  passkeyBy,
  passkeysOf,
  personOfVisit,
  readVisit,
  spendCode,
  takeChallenge,
  type VisitRow,
} from '../db/queries/passkeys.ts';
import { ApiFailure, refused } from '../http/errors.ts';

/**
 * Passkeys (https://www.w3.org/TR/webauthn-3/): made and shown on a page of this Worker, for an extension has no name
 * that authenticators know. The person is verified by the device, so that no password and no code is needed. What the
 * page learns goes back to the extension that opened it as a code, worth something only with what that extension kept.
 */

const LIFE = 600_000;
const NAME = 'Clipcast';
const MOST = 20;
/** Kinds of signature, the best first: EdDSA, ES256, RS256. https://www.iana.org/assignments/cose/cose.xhtml#algorithms */
export const ALGORITHMS = [-8, -7, -257];

/**
 * Where the page is: on this machine by name, since authenticators take no numbers
 * (https://www.w3.org/TR/webauthn-3/#relying-party-identifier).
 */
export function passkeyHome({ PUBLIC_URL }: Context['env']): { origin: string; rpId: string } {
  const url = new URL(PUBLIC_URL);
  if (url.hostname === '127.0.0.1') url.hostname = 'localhost';
  return { origin: url.origin, rpId: url.hostname };
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** The address of the page where a person makes one. Throws 422 `too-many-passkeys`. */
export async function openAdding(context: Context, userId: string): Promise<string> {
  if ((await passkeysOf(context.db, userId)).length >= MOST)
    throw refused('too-many-passkeys', `You have ${MOST} passkeys: remove one first.`);
  const ticket = randomText(32);
  await insertVisit(context.db, {
    id: await sha256Hex(ticket),
    userId,
    what: 'add',
    challenge: randomText(32),
    expiresAt: context.now() + LIFE,
  });
  return `${passkeyHome(context.env).origin}/passkey/add/${ticket}`;
}

/** What the page asks the browser for; null where the address is over. */
export async function showAdding(context: Context, ticket: string) {
  const visit = await readVisit(context.db, await sha256Hex(ticket), 'add', context.now());
  const person = visit?.userId && (await personOfVisit(context.db, visit.userId));
  if (!visit?.userId || !person) return null;
  const known = await passkeysOf(context.db, visit.userId);
  return {
    email: person.email,
    options: {
      challenge: visit.challenge,
      rp: { id: passkeyHome(context.env).rpId, name: NAME },
      user: {
        id: toBase64Url(new TextEncoder().encode(visit.userId)),
        name: person.email,
        displayName: person.name,
      },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      excludeCredentials: known.map(({ credentialId }) => ({ type: 'public-key', id: credentialId })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    },
  };
}

const Base64 = z
  .string()
  .regex(/^[\w-]+$/)
  .max(8000);
const Added = z.object({
  name: z.string().trim().min(1).max(100),
  response: z.object({
    id: Base64,
    rawId: Base64,
    type: z.literal('public-key'),
    clientExtensionResults: z.object({}).default({}),
    response: z.object({
      clientDataJSON: Base64,
      attestationObject: Base64,
      transports: z.array(z.string().max(20)).max(8).default([]),
    }),
  }),
});
const Shown = z.object({
  response: z.object({
    id: Base64,
    rawId: Base64,
    type: z.literal('public-key'),
    clientExtensionResults: z.object({}).default({}),
    response: z.object({
      clientDataJSON: Base64,
      authenticatorData: Base64,
      signature: Base64,
      userHandle: Base64.nullish().transform((text) => text ?? undefined),
    }),
  }),
});

const notShown = () => new ApiFailure(403, 'passkey-wrong', 'This passkey is not known here.');

/** Takes the visit's challenge; throws where it is over. */
async function challenged(context: Context, ticket: string, what: 'add' | 'enter'): Promise<VisitRow> {
  const id = await sha256Hex(ticket);
  const visit = await readVisit(context.db, id, what, context.now());
  if (!visit || !(await takeChallenge(context.db, id, what, context.now()))) throw notShown();
  return visit;
}

/** Keeps a new passkey; answers whose it is and what it is called. Throws 403 `passkey-wrong`. */
export async function addPasskey(
  context: Context,
  ticket: string,
  sent: unknown,
): Promise<{ userId: string; name: string; id: string }> {
  const parsed = Added.safeParse(sent);
  if (!parsed.success) throw notShown();
  const { name, response } = parsed.data;
  const { challenge, userId } = await challenged(context, ticket, 'add');
  const { origin, rpId } = passkeyHome(context.env);
  const verified = await verifyRegistrationResponse({
    response: response as Parameters<typeof verifyRegistrationResponse>[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => null);
  if (!verified?.verified || !userId) throw notShown();
  const { credential } = verified.registrationInfo;
  const row = {
    id: context.id(),
    userId,
    credentialId: credential.id,
    publicKey: toBase64Url(credential.publicKey),
    counter: credential.counter,
    transports: response.response.transports,
    name,
    madeAt: context.now(),
    lastUsedAt: null,
  };
  if (!(await insertPasskey(context.db, row))) throw notShown();
  return { userId, name, id: row.id };
}

/** A visit of somebody who wants to sign in: what the page asks the browser for. */
export async function openEntering(
  context: Context,
  { returnTo, verifierHash }: { returnTo: string; verifierHash: string },
) {
  const [ticket, challenge] = [randomText(32), randomText(32)];
  await insertVisit(context.db, {
    id: await sha256Hex(ticket),
    what: 'enter',
    challenge,
    returnTo,
    verifierHash,
    expiresAt: context.now() + LIFE,
  });
  return {
    ticket,
    options: { challenge, rpId: passkeyHome(context.env).rpId, userVerification: 'required' },
  };
}

/** Somebody has shown a passkey: answers where the browser goes on to, with the code. Throws 403 `passkey-wrong`. */
export async function showPasskey(context: Context, ticket: string, sent: unknown): Promise<string> {
  const parsed = Shown.safeParse(sent);
  if (!parsed.success) throw notShown();
  const { response } = parsed.data;
  const visit = await challenged(context, ticket, 'enter');
  const known = await passkeyBy(context.db, response.id);
  if (!known || !visit.returnTo) throw notShown();
  const { origin, rpId } = passkeyHome(context.env);
  const verified = await verifyAuthenticationResponse({
    response: response as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    expectedChallenge: visit.challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    credential: { id: known.credentialId, publicKey: fromBase64Url(known.publicKey), counter: known.counter },
  }).catch(() => null);
  if (!verified?.verified) throw notShown();
  await notePasskeyUse(context.db, known.id, verified.authenticationInfo.newCounter, context.now());
  const code = randomText(32);
  await noteShown(context.db, visit.id, known.userId, await sha256Hex(code));
  const back = new URL(visit.returnTo);
  back.searchParams.set('code', code);
  return back.href;
}

/** Whose code it is, for who kept what the page was told the hash of. Throws 401 `passkey-wrong`. */
export async function redeem(
  context: Context,
  { code, verifier }: { code: string; verifier: string },
): Promise<string> {
  const spent = await spendCode(context.db, await sha256Hex(code), context.now());
  // Both are hashes of secrets: where they begin to differ tells nothing of either.
  if (!spent?.userId || spent.verifierHash !== (await sha256Hex(verifier)))
    throw new ApiFailure(401, 'passkey-wrong', 'This was not asked for here, or too long ago. Try again.');
  return spent.userId;
}
