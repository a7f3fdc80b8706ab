import { database } from '../draft/database.ts';
import { Refusal } from '../failure.ts';
import type { World } from '../world.ts';
import { keepPairing } from './pairing.ts';
import { remember } from './remember.ts';
import { readRemembered } from './remembered.ts';
import { call, pairingOrRefuse, refresh } from './session.ts';

type Asking = Pick<World, 'fetch' | 'now' | 'tell'>;

/**
 * Goes to another of one's workspaces. Drafts are the browser's own and stay; Posts and accounts of the one that is
 * left are forgotten here. Throws `no-workspace` for one that is not one's own.
 */
export async function switchWorkspace(world: Asking, workspaceId: string): Promise<void> {
  const me = await call(world, 'me', {}, {});
  if (!me.workspaces.some((one) => one.id === workspaceId))
    throw new Refusal('no-workspace', 'There is no workspace for you on this Worker.');
  const pairing = await pairingOrRefuse();
  await keepPairing({ ...pairing, workspaceId });
  await (await database()).clear('posts');
  const { workerUrl } = pairing;
  await remember({ pairing: { workerUrl, me, workspaceId }, accounts: [], lastAccountId: null });
  await refresh(world, []);
}

/** Leaves the workspace one is in, for the first of the others. Throws `no-workspace` where there is none. */
export async function leaveWorkspace(world: Asking): Promise<void> {
  const { pairing } = await readRemembered();
  const here = pairing?.workspaceId;
  const next = (await call(world, 'me', {}, {})).workspaces.find(({ id }) => id !== here);
  if (!next) throw new Refusal('only-workspace', 'This is your only workspace. Make another first.');
  await call(world, 'leaveWorkspace', {}, {});
  await switchWorkspace(world, next.id);
}
