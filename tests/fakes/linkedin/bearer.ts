import type { Ask } from '../attend.ts';
import { Refused } from './answers.ts';
import { DAY, type Grant, type LinkedIn, type Member, memberOf } from './state.ts';

export interface Caller {
  member: Member;
  urn: string;
  grantId: string;
  grant: Grant;
}

/** The bearer token of a request, as sent. */
export const bearer = (c: Ask): string | null =>
  /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? null;

/** Who calls. Throws 401 with the number that says why a token is dead. */
export function callerOf(linkedin: LinkedIn, c: Ask): Caller {
  const sent = bearer(c);
  if (sent === null) throw new Refused(401, undefined, 'Empty oauth2_access_token', { number: 401 });
  const token = linkedin.state.access[sent];
  const grant = token && linkedin.state.grants[token.grant];
  if (!token || !grant)
    throw new Refused(401, 'INVALID_ACCESS_TOKEN', 'Invalid access token', { number: 65_600 });
  if (grant.ended)
    throw new Refused(
      401,
      'REVOKED_ACCESS_TOKEN',
      'The token used in the request has been revoked by the user',
      { number: 65_601 },
    );
  if (token.expiresAt <= linkedin.world.now())
    throw new Refused(401, 'EXPIRED_ACCESS_TOKEN', 'The token used in the request has expired', {
      number: 65_602,
    });
  const member = memberOf(linkedin, grant.sub);
  c.set('account', member.username);
  return { member, urn: `urn:li:person:${member.sub}`, grantId: token.grant, grant };
}

/** Who calls the versioned API, with all the headers it asks for, and calls of today left. */
export function versionedCaller(linkedin: LinkedIn, c: Ask): Caller {
  const caller = callerOf(linkedin, c);
  const version = c.req.header('linkedin-version');
  if (version === undefined)
    throw new Refused(400, 'VERSION_MISSING', 'A version must be present. Please specify a version');
  if (!linkedin.options.versions.includes(version))
    throw new Refused(426, 'NONEXISTENT_VERSION', `Requested version ${version} is not active`);
  if (c.req.header('x-restli-protocol-version') !== '2.0.0')
    throw new Refused(400, 'ILLEGAL_ARGUMENT', 'X-Restli-Protocol-Version must be 2.0.0');
  countCall(linkedin, caller.member);
  return caller;
}

export const TOO_MANY = 'Resource level throttle limit for calls to this resource is reached.';

function countCall({ state, options, world }: LinkedIn, member: Member): void {
  const key = `${member.sub}/${Math.floor(world.now() / DAY)}`;
  const used = state.calls[key] ?? member.usedCalls;
  if (used >= options.app.dailyCalls) throw new Refused(429, undefined, TOO_MANY, { number: 101 });
  state.calls[key] = used + 1;
}

export const denied = (what: string): Refused =>
  new Refused(403, 'ACCESS_DENIED', `Not enough permissions to access: ${what}`, { number: 100 });

export function mustHave(caller: Caller, scopes: readonly string[], what: string): void {
  if (!scopes.some((scope) => caller.grant.scopes.includes(scope))) throw denied(what);
}

const WRITERS = ['ADMINISTRATOR', 'CONTENT_ADMINISTRATOR', 'DIRECT_SPONSORED_CONTENT_POSTER'];

/** Whether the caller has a role at a Page that may post. */
export const writesFor = ({ member }: Caller, urn: string): boolean =>
  member.roles.some(
    (one) =>
      urn === `urn:li:organization:${one.organization}` &&
      one.state === 'APPROVED' &&
      WRITERS.includes(one.role),
  );

/** Throws 403 where the caller may not act as this author. */
export function mustBe(caller: Caller, author: unknown, what: string): string {
  if (typeof author !== 'string' || !/^urn:li:(person|organization):[\w-]+$/.test(author))
    throw new Refused(
      400,
      'INVALID_URN_TYPE',
      `${String(author)} is not the URN of a person or organization`,
    );
  const isPage = author.startsWith('urn:li:organization:');
  mustHave(caller, [isPage ? 'w_organization_social' : 'w_member_social'], what);
  if (isPage ? !writesFor(caller, author) : author !== caller.urn) throw denied(what);
  return author;
}
