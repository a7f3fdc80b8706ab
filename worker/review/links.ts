import { rolesThat } from '../../shared/access.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { GuestLink } from '../../shared/review.ts';
import { randomText, sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import {
  countOpening,
  type GuestLinkRow,
  guestLinksOf,
  insertGuestLink,
  isOwnWork,
  postsAmong,
  readGuestLink,
} from '../db/queries/guest-links.ts';
import type { WorkspaceRow } from '../db/queries/workspaces.ts';
import { forbidden, notFound, refused } from '../http/errors.ts';
import { note } from '../people/audit/record.ts';
import { forgive, slowDown } from '../people/tries.ts';

/** Links for people without an account. What stands in the address is told once and stored nowhere. */

const DAY = 86_400_000;
/** So long a passcode need not be given again, ms. */
export const PASS_LIFE = DAY / 2;
const PATHS = { review: 'r', connect: 'c' } as const;
export type LinkKind = keyof typeof PATHS;

async function hmac(context: Context, label: string, text: string): Promise<string> {
  const secret = await context.keys.derive(label);
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes as long for a wrong text as for a right one. */
function isEqual(a: string, b: string): boolean {
  let differs = a.length ^ b.length;
  for (let at = 0; at < a.length; at += 1) differs |= a.charCodeAt(at) ^ b.charCodeAt(at % (b.length || 1));
  return differs === 0;
}

const hashOfPasscode = (context: Context, id: string, passcode: string): Promise<string> =>
  hmac(context, 'guest-passcode', `${id}:${passcode.trim()}`);

const toLink = (link: GuestLinkRow, by: string | null): GuestLink => ({
  id: link.id,
  what: link.what as LinkKind,
  label: link.label,
  postIds: link.posts,
  platforms: link.platforms as Platform[],
  hasPasscode: link.passcodeHash !== null,
  by: { id: link.madeBy, name: by },
  madeAt: link.madeAt,
  expiresAt: link.expiresAt,
  openedAt: link.openedAt,
  opens: link.opens,
});

export interface Asked {
  what: LinkKind;
  label: string;
  days: number;
  passcode?: string | null | undefined;
  postIds?: string[];
  platforms?: string[];
}

/** Throws 422 where a Post is not of this workspace, 403 `own-link` where the client's yes by it would not count. */
export async function makeGuestLink(
  context: Context,
  { workspaceId, userId, name }: { workspaceId: string; userId: string; name: string },
  { what, label, days, passcode, postIds = [], platforms = [] }: Asked,
): Promise<GuestLink & { url: string }> {
  const posts = [...new Set(postIds)];
  if ((await postsAmong(context.db, workspaceId, posts)).length < posts.length)
    throw refused('post-unknown', 'One of these posts is not in this workspace.', 'postIds');
  if (what === 'review' && (await isOwnWork(context.db, { workspaceId, userId, posts })))
    throw forbidden(
      'You had a hand in this post: a client’s yes by your link would not count. Somebody else who approves has to make it.',
      'own-link',
    );
  const token = randomText(32);
  const id = await sha256Hex(token);
  const row: GuestLinkRow = {
    id,
    workspaceId,
    what,
    label,
    posts,
    platforms: [...new Set(platforms)],
    passcodeHash: passcode ? await hashOfPasscode(context, id, passcode) : null,
    madeBy: userId,
    madeAt: context.now(),
    expiresAt: context.now() + days * DAY,
    revokedAt: null,
    openedAt: null,
    opens: 0,
  };
  await insertGuestLink(context.db, row);
  return { ...toLink(row, name), url: `${context.env.PUBLIC_URL}/${PATHS[what]}/${token}` };
}

export async function listGuestLinks(context: Context, workspaceId: string): Promise<{ items: GuestLink[] }> {
  const rows = await guestLinksOf(context.db, workspaceId, context.now());
  return { items: rows.map(({ link, by }) => toLink(link, by)) };
}

export interface Opened {
  link: GuestLinkRow;
  workspace: WorkspaceRow;
  /** It asks for a passcode that was not given yet. */
  isLocked: boolean;
}

/**
 * The link behind an address. `pass`: what `givePasscode` gave. Throws 404 for an address that is none, too old or
 * revoked; 429 for whoever tries many.
 */
export async function openGuestLink(
  context: Context,
  what: LinkKind,
  token: string,
  from: { address: string | undefined; pass: string },
): Promise<Opened> {
  const id = await sha256Hex(token);
  const roles = rolesThat(what === 'review' ? 'makeReviewLink' : 'makeConnectLink');
  const found = await readGuestLink(context.db, id, what, roles, context.now());
  if (!found) {
    await slowDown(context, 'guest-link', from.address);
    throw notFound('link');
  }
  const { link } = found;
  return { ...found, isLocked: link.passcodeHash !== null && !(await isPass(context, link, from.pass)) };
}

/** Notes that somebody looks. The first time is written down. Throws 429. */
export async function noteOpening(context: Context, { link }: Opened, network: string): Promise<void> {
  await slowDown(context, 'guest-open', link.id);
  if (!(await countOpening(context.db, link.id, context.now()))) return;
  await note(context, {
    workspaceId: link.workspaceId,
    actor: 'client',
    action: 'guest-link-opened',
    object: `link/${link.id}`,
    where: { sessionId: '', network },
  });
}

const passOf = (context: Context, link: GuestLinkRow, until: string): Promise<string> =>
  hmac(context, 'guest-pass', `${link.id}:${link.passcodeHash}:${until}`);

async function isPass(context: Context, link: GuestLinkRow, pass: string): Promise<boolean> {
  const [, until = '', signature = ''] = /^(\d{1,15})\.([0-9a-f]{64})$/.exec(pass) ?? [];
  if (until === '' || Number(until) < context.now()) return false;
  return isEqual(signature, await passOf(context, link, until));
}

/** What lets this browser in for a while; null for a wrong passcode. Throws 429. */
export async function givePasscode(
  context: Context,
  { link }: Opened,
  passcode: string,
): Promise<string | null> {
  await slowDown(context, 'guest-passcode', link.id);
  const given = await hashOfPasscode(context, link.id, passcode);
  if (!isEqual(given, link.passcodeHash ?? '')) return null;
  await forgive(context, 'guest-passcode', link.id);
  const until = String(context.now() + PASS_LIFE);
  return `${until}.${await passOf(context, link, until)}`;
}
