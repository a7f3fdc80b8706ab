import type { Ask } from '../attend.ts';
import type { World } from '../fake.ts';
import { Refused, tokenOf } from './answers.ts';

/** One consent of one person. */
export interface Grant {
  person: string;
  scopes: string[];
  ended: boolean;
  /** Pages the person let the app have (Facebook). */
  pages: string[];
}

export interface Code {
  person: string;
  scopes: string[];
  pages: string[];
  redirectUri: string;
  expiresAt: number;
  used: boolean;
}

export interface Token {
  grant: string;
  kind: 'short' | 'long' | 'page';
  page: string | null;
  issuedAt: number;
  /** Null: it has no end of its own. */
  expiresAt: number | null;
}

export interface Consents {
  grants: Record<string, Grant>;
  codes: Record<string, Code>;
  tokens: Record<string, Token>;
}

export const noConsents = (): Consents => ({ grants: {}, codes: {}, tokens: {} });

/** What both Meta fakes keep of consents, and where they stand. */
export interface WithConsents {
  world: World;
  state: Consents;
}

export interface Caller {
  person: string;
  grantId: string;
  grant: Grant;
  token: Token;
}

const ended = (subcode: number, words: string): Refused =>
  new Refused(190, `Error validating access token: ${words}`, { subcode, status: 401 });

/** Who calls. Throws 190 with the subcode that says why a token is dead. */
export async function callerOf(meta: WithConsents, c: Ask): Promise<Caller> {
  const token = meta.state.tokens[await tokenOf(c)];
  const grant = token && meta.state.grants[token.grant];
  if (!token || !grant) throw ended(467, 'The access token could not be decrypted.');
  if (grant.ended) throw ended(458, 'The user has not authorized the application.');
  if (token.expiresAt !== null && token.expiresAt <= meta.world.now())
    throw ended(463, 'Session has expired.');
  return { person: grant.person, grantId: token.grant, grant, token };
}

/** Throws 10 where the person did not grant it. */
export function mustHave(caller: Caller, scope: string): void {
  if (!caller.grant.scopes.includes(scope))
    throw new Refused(
      10,
      `(#10) Application does not have permission for this action: ${scope} is missing.`,
      {
        status: 403,
      },
    );
}

/** A new token of a consent. */
export function issue(
  meta: WithConsents,
  prefix: string,
  given: Pick<Token, 'grant' | 'kind'> & { page?: string; life: number | null },
): string {
  const { world, state } = meta;
  const text = prefix + world.id(120);
  const expiresAt = given.life === null ? null : world.now() + given.life;
  state.tokens[text] = {
    grant: given.grant,
    kind: given.kind,
    page: given.page ?? null,
    issuedAt: world.now(),
    expiresAt,
  };
  return text;
}

/** A person takes all consents back. */
export function endConsents(meta: WithConsents, person: string): void {
  for (const grant of Object.values(meta.state.grants)) if (grant.person === person) grant.ended = true;
}

/** Lets the token that a call carries run out. */
export async function expireCarried(meta: WithConsents, c: Ask): Promise<void> {
  const token = meta.state.tokens[await tokenOf(c)];
  if (token) token.expiresAt = meta.world.now();
}

/** Ends the consents of the person whose token a call carries in its header. */
export function revokeCarried(meta: WithConsents, c: Ask): void {
  const header = /^(?:Bearer|OAuth) (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1];
  const carried = header ?? new URL(c.req.url).searchParams.get('access_token') ?? '';
  const grant = meta.state.grants[meta.state.tokens[carried]?.grant ?? ''];
  if (grant) endConsents(meta, grant.person);
}
