import type { Platform } from '../../shared/platforms/rules.ts';
import { chooseAccounts } from '../../worker/connect/choose.ts';
import { beginConsent, finishConsent, openConsent } from '../../worker/connect/consent.ts';
import { sha256Hex } from '../fakes/sha256.ts';
import { signIn } from '../fakes/tiktok/sign-in.ts';
import { PLAYED } from '../faults/played/index.ts';
import type { SoakGiven } from './report.ts';
import type { SoakWorld } from './world.ts';

/** In which zones people live: clocks that change in the month, on different days, forward and back, and some that do not. */
export const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Sydney',
  'Asia/Tokyo',
  'America/Santiago',
] as const;
const LATE = [
  { minutes: 60, otherwise: 'ask' },
  { minutes: 30, otherwise: 'publish' },
  { minutes: 120, otherwise: 'skip' },
] as const;
const FAR = 400 * 86_400_000;

export interface Household {
  workspaceId: string;
  userId: string;
  timeZone: (typeof ZONES)[number];
  skips: boolean;
}

export interface SoakAccount {
  id: string;
  platform: Platform;
  remoteId: string;
  /** Who signs in at the platform for it. */
  user: string;
  household: Household;
}

/** Workspaces with an owner each, and accounts on every platform, all of them consented to in the ordinary way. */
export async function gather(world: SoakWorld, given: SoakGiven): Promise<SoakAccount[]> {
  const households = await Promise.all(
    Array.from({ length: given.workspaces }, (_, at) => settle(world, at)),
  );
  const homes = new Map<string, Household>();
  for (const { platform, accounts } of PLAYED) {
    await world.pause();
    const users = [...new Set(accounts(given.accounts).map((one) => one.user))];
    for (const [at, user] of users.entries()) {
      const household = households[at % households.length] as Household;
      homes.set(`${platform}/${user}`, household);
      await consent(world, household, platform, user);
    }
  }
  const { results } = await world.context.db.$client
    .prepare('SELECT id, platform, remote_id AS remoteId FROM accounts')
    .all<{ id: string; platform: Platform; remoteId: string }>();
  const ids = new Map(results.map((row) => [`${row.platform}/${row.remoteId}`, row.id]));
  return PLAYED.flatMap(({ platform, accounts }) =>
    accounts(given.accounts).map(({ user, remoteId }) => {
      const id = ids.get(`${platform}/${remoteId}`);
      const household = homes.get(`${platform}/${user}`);
      if (!id || !household) throw new Error(`The Worker has no ${platform} account ${remoteId}.`);
      return { id, platform, remoteId, user, household };
    }),
  );
}

async function settle({ context, now }: SoakWorld, at: number): Promise<Household> {
  const timeZone = ZONES[at % ZONES.length] as (typeof ZONES)[number];
  const late = LATE[at % LATE.length] as (typeof LATE)[number];
  const [workspaceId, userId] = [`workspace-${at}`, `user-${at}`];
  const run = (sql: string, ...values: unknown[]) => context.db.$client.prepare(sql).bind(...values);
  await context.db.$client.batch([
    run(
      'INSERT INTO users (id, name, email, created_at, updated_at) VALUES (?, ?, ?, ?, ?)',
      ...[userId, `Owner ${at}`, `owner-${at}@example.org`, now, now],
    ),
    run(
      `INSERT INTO workspaces (id, name, time_zone, late_minutes, late_otherwise, created_at) VALUES (?, ?, ?, ?, ?, ?)`,
      ...[workspaceId, `Agency ${at}`, timeZone, late.minutes, late.otherwise, now],
    ),
    run(
      'INSERT INTO members (workspace_id, user_id, role, created_at) VALUES (?, ?, ?, ?)',
      ...[workspaceId, userId, 'owner', now],
    ),
    run(
      'INSERT INTO sessions (id, token, user_id, expires_at, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)',
      ...[`session-${at}`, sha256Hex(`session-${at}`), userId, now + FAR, now, now],
    ),
  ]);
  return { workspaceId, userId, timeZone, skips: late.otherwise === 'skip' };
}

/** The way of a browser: the Worker's page, the platform's page, and back with the cookie; then all accounts are ticked. */
export async function consent(
  { context, fetch }: SoakWorld,
  { workspaceId, userId }: Household,
  platform: Platform,
  user: string,
): Promise<void> {
  const sessionId = `session-${userId.slice('user-'.length)}`;
  const address = await beginConsent(context, { workspaceId, userId, sessionId, platform, way: null });
  const ticket = new URL(address).searchParams.get('ticket') ?? '';
  const opened = await openConsent(context, platform, ticket);
  if (!opened) throw new Error(`The Worker did not open the consent of ${user}.`);
  const back = await signIn(fetch, opened.address, { user });
  const { end, ...told } = await finishConsent(context, platform, back.searchParams, opened.cookie);
  if (end !== 'connected') throw new Error(`${user} was not connected to ${platform}: ${end}`);
  if (!('choose' in told) || !told.choose) return;
  const { results } = await context.db.$client
    .prepare(
      `SELECT a.id, a.connection_id AS connectionId FROM accounts a JOIN accounts mine ON mine.connection_id = a.connection_id
       WHERE mine.workspace_id = ? AND mine.platform = ? AND mine.remote_id = ?`,
    )
    .bind(workspaceId, platform, told.accounts[0]?.remoteId ?? '')
    .all<{ id: string; connectionId: string }>();
  const [first] = results;
  if (first)
    await chooseAccounts(
      context,
      workspaceId,
      first.connectionId,
      results.map((row) => row.id),
    );
}
