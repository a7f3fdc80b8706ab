import type * as z from 'zod';
import type { ApiIn, ApiName, ApiOut, Me, SignedIn, SignIn, SignUp } from '../../shared/api.ts';
import { database } from '../draft/database.ts';
import { forgetWorkspace } from '../draft/forget-workspace.ts';
import { Refusal } from '../failure.ts';
import type { Pairing, Remembered } from '../messages.ts';
import type { World } from '../world.ts';
import { callWorker, type Params } from './client.ts';
import { forgetPairing, keepPairing, readPairing, type StoredPairing, workerUrlFrom } from './pairing.ts';
import { showPasskey } from './passkey.ts';
import { NOBODY, remember } from './remember.ts';
import { readRemembered } from './remembered.ts';

type Asking = Pick<World, 'fetch' | 'now' | 'tell'>;

/** Who we are to the Worker. Throws `signed-out` where nobody is. */
export async function pairingOrRefuse(): Promise<StoredPairing> {
  const pairing = await readPairing();
  if (!pairing) throw new Refusal('signed-out', 'Sign in first.');
  return pairing;
}

/** Calls as the signed-in person, in their workspace. Where the Worker knows us no longer, we forget the token. */
export async function call<N extends ApiName>(
  world: Asking,
  name: N,
  params: Params,
  input: ApiIn<N>,
): Promise<ApiOut<N>> {
  try {
    return await callWorker(world, await pairingOrRefuse(), name, params, input);
  } catch (error) {
    if (error instanceof Refusal && error.error.code === 'signed-out') await sessionEnded(world);
    if (error instanceof Refusal && error.error.code === 'workspace-gone') await refresh(world, []);
    throw error;
  }
}

type At<Input> = { workerUrl: string } & Input;

/** Signs up, agreeing to the terms that the Worker has now, and remembers this device's token. */
export async function signUp(
  world: Asking,
  { workerUrl: address, ...input }: At<Omit<z.input<typeof SignUp>, 'acceptedTerms'>>,
): Promise<Pairing> {
  const workerUrl = workerUrlFrom(address);
  const { terms } = await callWorker(world, { workerUrl }, 'documents', {}, {});
  const whole = { ...input, acceptedTerms: terms.version } as ApiIn<'signUp'>;
  return enter(world, workerUrl, () => callWorker(world, { workerUrl }, 'signUp', {}, whole));
}

/** Signs in, and remembers this device's token. */
export async function signIn(
  world: Asking,
  { workerUrl: address, ...input }: At<z.input<typeof SignIn>>,
): Promise<Pairing> {
  const workerUrl = workerUrlFrom(address);
  return enter(world, workerUrl, () => callWorker(world, { workerUrl }, 'signIn', {}, input));
}

/** Signs in by a passkey, in a window of its own. */
export async function signInByPasskey(
  world: Asking,
  { workerUrl: address, device }: At<{ device: string }>,
): Promise<Pairing> {
  const workerUrl = workerUrlFrom(address);
  const shown = await showPasskey(workerUrl);
  return enter(world, workerUrl, () =>
    callWorker(world, { workerUrl }, 'signInByPasskey', {}, { ...shown, device }),
  );
}

/** Remembers this device's token and what the Worker says of us. */
async function enter(world: Asking, workerUrl: string, knock: () => Promise<SignedIn>): Promise<Pairing> {
  const before = world.now();
  const answer = await knock();
  const { token, sessionId, ...me } = answer;
  const workspaceId = me.workspaces[0]?.id;
  if (!workspaceId) throw new Refusal('no-workspace', 'There is no workspace for you on this Worker.');
  await keepPairing({ workerUrl, token, sessionId, workspaceId });
  const pairing = { workerUrl, me, workspaceId };
  await remember({ ...NOBODY, pairing, clockSkew: skew(me, before, world.now()) });
  await refresh(world, []).catch(() => undefined);
  world.tell({ changed: 'remembered' });
  return pairing;
}

/**
 * Ends this device's session, or all of them. This device forgets token and Posts even when the Worker cannot be
 * told; Drafts are the browser's own and stay.
 */
export async function leave(world: Asking, everywhere: boolean): Promise<void> {
  const pairing = await readPairing();
  if (pairing) {
    const told = everywhere
      ? callWorker(world, pairing, 'signOutEverywhere', {}, {})
      : callWorker(world, pairing, 'endSession', { id: pairing.sessionId }, {});
    // Signing out everywhere is a promise about other devices: it fails loudly.
    await (everywhere ? told : told.catch(() => undefined));
  }
  await forgetPerson(world);
}

/** This device forgets token and Posts; Drafts are the browser's own and stay. */
export async function forgetPerson(world: Pick<World, 'tell'>): Promise<void> {
  await forgetPairing();
  await (await database()).clear('posts');
  await remember(NOBODY);
  world.tell({ changed: 'remembered' });
}

/**
 * Asks who we are and what accounts there are; `accountIds` are asked of their platforms anew. Where the workspace is no
 * longer ours, it goes on in the first that is.
 */
export async function refresh(world: Asking, accountIds: readonly string[]): Promise<Remembered> {
  for (const id of accountIds) await call(world, 'refreshAccount', { id }, {});
  const before = world.now();
  const me = await call(world, 'me', {}, {});
  const clockSkew = skew(me, before, world.now());
  const pairing = await inOneOf(world, me);
  const { items, platforms, logins, sandbox } = await call(world, 'accounts', {}, {});
  const remembered = await remember({
    pairing: { workerUrl: pairing.workerUrl, me, workspaceId: pairing.workspaceId },
    accounts: items,
    platforms,
    logins: logins ?? platforms.map((platform) => ({ platform, way: null })),
    sandbox,
    clockSkew,
    at: world.now(),
  });
  world.tell({ changed: 'remembered' });
  return remembered;
}

/** The pairing, moved to another workspace where its own is not among ours any more. */
async function inOneOf(world: Asking, { workspaces }: Me): Promise<StoredPairing> {
  const pairing = await pairingOrRefuse();
  if (workspaces.some((one) => one.id === pairing.workspaceId)) return pairing;
  const [first] = workspaces;
  if (!first) throw new Refusal('no-workspace', 'There is no workspace for you on this Worker.');
  const moved = { ...pairing, workspaceId: first.id };
  await keepPairing(moved);
  await forgetWorkspace(world, pairing.workspaceId);
  return moved;
}

/** The Worker no longer knows this device: screens show the way in again, last choices stay. */
async function sessionEnded(world: Asking): Promise<void> {
  const signedOutOf = (await readPairing())?.workerUrl ?? null;
  // Of several calls that hear it at once the first has said so already.
  if (signedOutOf === null) return;
  await forgetPairing();
  const { lastOptions, lastAccountId } = await readRemembered();
  await remember({ ...NOBODY, signedOutOf, lastOptions, lastAccountId });
  world.tell({ changed: 'remembered' });
}

/** Worker's clock minus ours, ms, as if it had been read halfway between asking and hearing. */
const skew = (me: Me, before: number, after: number): number => Math.round(me.now - (before + after) / 2);
