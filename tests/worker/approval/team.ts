import { expect } from 'vitest';
import type { Post } from '../../../shared/api.ts';
import type { PostReview } from '../../../shared/review.ts';
import { ask, newPerson, type SignedInPerson } from '../ask.ts';
import { DB, draft, hashOf, jpeg, newAccount, putMedia, schedule } from '../sample.ts';

/** A workspace with an owner, an editor, an approver and a viewer, and an account to post to. */
export interface Team {
  anna: SignedInPerson;
  edda: SignedInPerson;
  ada: SignedInPerson;
  vera: SignedInPerson;
  accountId: string;
  sha256: string;
}

async function member(owner: SignedInPerson, name: string, role: string): Promise<SignedInPerson> {
  const person = await newPerson(name);
  await DB.prepare('INSERT INTO members VALUES (?, ?, ?, ?)')
    .bind(owner.workspaceId, person.userId, role, Date.now())
    .run();
  return { ...person, workspaceId: owner.workspaceId };
}

export async function newTeam(approval = 'approver'): Promise<Team> {
  const anna = await newPerson('Anna Berg');
  const accountId = await newAccount(anna);
  const sha256 = await hashOf(jpeg());
  await (await putMedia(anna, sha256, jpeg())).text();
  await set(anna, { approval });
  const [edda, ada, vera] = [
    await member(anna, 'Edda Lund', 'editor'),
    await member(anna, 'Ada Roth', 'approver'),
    await member(anna, 'Vera Kahn', 'viewer'),
  ];
  return { anna, edda, ada, vera, accountId, sha256 };
}

export const set = async (owner: SignedInPerson, body: object): Promise<void> => {
  const { status } = await ask('PATCH', `/v1/w/${owner.workspaceId}`, { token: owner.token, body });
  expect(status).toBe(200);
};

export const at = (person: SignedInPerson, rest: string): string => `/v1/w/${person.workspaceId}${rest}`;

export async function write(
  { edda, accountId, sha256 }: Team,
  change: Parameters<typeof draft>[2] = {},
  by = edda,
): Promise<Post> {
  const { status, body } = await schedule<Post>(by, draft(accountId, sha256, change));
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body;
}

export async function look(person: SignedInPerson, postId: string): Promise<PostReview> {
  const { status, body } = await ask<PostReview>('GET', at(person, `/posts/${postId}/review`), {
    token: person.token,
  });
  expect(status).toBe(200);
  return body;
}

export const seenIn = ({ targets }: PostReview) =>
  targets.map(({ publicationId, hash }) => ({ publicationId, hash }));

/** Says something as the person sees it now. */
export async function say(person: SignedInPerson, postId: string, what: string, more: object = {}) {
  const seen = seenIn(await look(person, postId));
  return ask<PostReview>('POST', at(person, `/posts/${postId}/${what}`), {
    token: person.token,
    body: { seen, ...more },
  });
}

export const approve = (person: SignedInPerson, postId: string) => say(person, postId, 'approve');

export interface Standing {
  status: string;
  review: string | null;
  hold_reason: string | null;
  /** What the claim would say of it now. */
  isApproved: boolean;
}

/** How each Publication of a Post stands, and whether the yes it has is to what it is. */
export async function standing(postId: string): Promise<Standing[]> {
  const { results } = await DB.prepare(
    `SELECT status, review, hold_reason, (approved_hash = content_hash AND coalesce(review, 'approved') = 'approved'
       AND publish_at >= coalesce(approved_from, 0) AND publish_at < coalesce(approved_until, 9e15)) AS yes
     FROM publications WHERE post_id = ? AND status <> 'canceled' ORDER BY id`,
  )
    .bind(postId)
    .all<{ status: string; review: string | null; hold_reason: string | null; yes: number | null }>();
  return results.map(({ yes, ...row }) => ({ ...row, isApproved: yes === 1 }));
}
