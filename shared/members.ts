import * as z from 'zod';
import { QuietSomewhere } from './kept-quiet.ts';
import { Code } from './own-account.ts';
import { TimeZone } from './post.ts';
import { ROLES } from './roles.ts';

/** People, workspaces and who works in them, as the Worker tells of them. */

const Id = z.string().min(1).max(64);
const At = z.number().int();
const Empty = z.object({});

export const Role = z.enum(ROLES);

export const Member = z.object({
  /** The person's id. */
  id: Id,
  name: z.string(),
  /** Owners see it, and each sees their own. */
  email: z.string().nullable(),
  role: Role,
  since: At,
});
export type Member = z.infer<typeof Member>;

/** An invitation that nobody has accepted yet. */
export const Invitation = z.object({
  id: Id,
  role: Role,
  /** Only who signs in with it may accept; null: whoever has the address. */
  email: z.string().nullable(),
  expiresAt: At,
});
export type Invitation = z.infer<typeof Invitation>;

/** The address of an invitation, or what stands at its end. */
export const InvitationText = z
  .string()
  .trim()
  .max(300)
  .transform((text) => text.split('/').at(-1) ?? '')
  .pipe(z.string().regex(/^[\w-]{20,100}$/, 'the address of an invitation'));

/** A part of the table in `api.ts`. */
export const MEMBERS = {
  members: {
    method: 'GET',
    path: '/v1/w/:workspace/members',
    in: Empty,
    /** Invitations are told to owners. */
    out: z.object({ items: z.array(Member), invitations: z.array(Invitation) }),
  },
  invite: {
    method: 'POST',
    path: '/v1/w/:workspace/invitations',
    in: z.object({ role: Role, email: z.email('an e-mail address').max(254).nullable().optional() }),
    /** Hand this address on: it is told once, here. Good for a week and for one person. */
    out: Invitation.extend({ url: z.url() }),
  },
  withdrawInvitation: {
    method: 'DELETE',
    path: '/v1/w/:workspace/invitations/:id',
    in: Empty,
    out: Empty,
  },
  changeMember: {
    method: 'PATCH',
    path: '/v1/w/:workspace/members/:id',
    in: z.object({ role: Role }),
    out: Member,
  },
  removeMember: { method: 'DELETE', path: '/v1/w/:workspace/members/:id', in: Empty, out: Empty },
  /** Takes oneself out of it. */
  leaveWorkspace: { method: 'POST', path: '/v1/w/:workspace/leave', in: Empty, out: Empty },
  /** For another client or brand; whoever makes it owns it. */
  newWorkspace: {
    method: 'POST',
    path: '/v1/workspaces',
    in: z.object({ name: z.string().trim().min(1).max(100), timeZone: TimeZone }),
    out: z.object({ workspaceId: Id }),
  },
  acceptInvitation: {
    method: 'POST',
    path: '/v1/me/invitations',
    in: z.object({ invitation: InvitationText }),
    out: z.object({ workspaceId: Id }),
  },
  editMe: {
    method: 'PATCH',
    path: '/v1/me',
    in: z.object({ name: z.string().trim().min(1, 'your name').max(100) }),
    out: z.object({ name: z.string() }),
  },
  /** In which hours no letters come; null: in none. They hold for the person, whatever device they were set on. */
  keepQuietHours: {
    method: 'PUT',
    path: '/v1/me/quiet-hours',
    in: z.object({ quiet: QuietSomewhere.nullable() }),
    out: Empty,
  },
  /** Ends every other session. */
  changePassword: {
    method: 'POST',
    path: '/v1/me/password',
    in: z.object({
      password: z.string().min(1).max(200),
      code: Code.optional(),
      newPassword: z.string().min(10, 'a password of at least 10 characters').max(200),
    }),
    out: Empty,
  },
} as const;
