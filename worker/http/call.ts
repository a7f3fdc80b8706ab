import type { Hono, Context as HonoContext } from 'hono';
import type * as z from 'zod';
import { ACCESS, type Access } from '../../shared/access.ts';
import { API, type ApiName, type ApiOut } from '../../shared/api.ts';
import type { Role } from '../../shared/roles.ts';
import type { ApiScope } from '../../shared/scopes.ts';
import type { Context } from '../context.ts';
import { workspaceFor } from '../db/queries/workspaces.ts';
import type { Bindings } from '../env.ts';
import { isApiKey, readKeySession } from '../people/api-keys.ts';
import { networkOf } from '../people/audit/place.ts';
import { expectConfirmed } from '../people/guards.ts';
import { readRole } from '../people/me.ts';
import { isOperator } from '../people/operators.ts';
import { readSession, type Session } from '../people/session.ts';
import { expectNotHeld } from '../people/suspension.ts';
import { countCalls } from '../people/tries.ts';
import { languageFor, type PageLanguage } from '../words/language.ts';
import { answerIn } from '../words/told.ts';
import { CONFIRMED, SCOPED } from './access.ts';
import { announced } from './announced.ts';
import { recorded } from './audited.ts';
import { ApiFailure, forbidden, invalid } from './errors.ts';
import { once } from './once.ts';
import { parseInput, readJson } from './read.ts';

/** What every request carries through the app. */
export interface Vars {
  context: Context;
  requestId: string;
  userId?: string;
}
export interface AppEnv {
  Bindings: Bindings;
  Variables: Vars;
}
export type App = Hono<AppEnv>;
export type AppContext = HonoContext<AppEnv>;

/** Who acts where; every query is filtered by it. */
export interface Scope {
  readonly workspaceId: string;
  readonly userId: string;
}

/** One call, all of it checked: who, where, what. Asking for a session or scope the call has not throws. */
export interface Call<N extends ApiName> {
  readonly context: Context;
  readonly input: z.output<(typeof API)[N]['in']>;
  readonly session: Session;
  readonly scope: Scope;
  /** The `:id` of the path. */
  readonly id: string;
  readonly role: Role;
  /** The caller's network address where the platform we run on tells it. Never stored or logged as it is. */
  readonly address: string | undefined;
  /** The part of it that may be stored: which network, not which device. */
  readonly network: string;
  /** The extension that asks, as its browser tells; undefined: no browser. */
  readonly origin: string | undefined;
  /** In which its letters are written, and what is kept of ours is told. */
  readonly lang: PageLanguage;
  /** Answers 201 instead of 200. */
  created(): void;
}
export type Handlers = { [N in ApiName]: (call: Call<N>) => Promise<z.input<(typeof API)[N]['out']>> };

const BODY_BYTES = 65_536;
/** Subtitles travel inside a Post. */
const POST_BYTES = 4_194_304;

const MISSING: Session = { id: '', userId: '', name: '', email: '', isConfirmed: false, provedAt: null };

/** The person of a session, or the one a key acts for. Throws 401, 429. */
async function whoAsks(c: AppContext): Promise<Session> {
  const authorization = c.req.header('authorization');
  const context = c.get('context');
  if (!authorization || !isApiKey(authorization))
    return readSession(context, authorization, c.req.header('origin'));
  return readKeySession(context, authorization, c.req.header('cf-connecting-ip'));
}

/** Lets the caller in, or throws 401, 403, 404, 429. `needed`: what a key must have for it; null: no key does it. */
export async function admit(
  c: AppContext,
  access: Access,
  needed: ApiScope | null,
): Promise<{ session: Session; scope: Scope; role: Role }> {
  const nobody = { session: MISSING, scope: { workspaceId: '', userId: '' }, role: 'viewer' as const };
  const context = c.get('context');
  await countCalls(context, 'address', c.req.header('cf-connecting-ip'));
  if (access === 'anyone') return nobody;
  const session = await whoAsks(c);
  c.set('userId', session.userId);
  await countCalls(context, 'person', session.userId);
  const { key } = session;
  if (key && (needed === null || typeof access === 'string'))
    throw forbidden('This is for people: no key may do it.', 'not-by-key');
  if (access === 'operator' && !(await isOperator(context, session)))
    throw forbidden('This is for whoever runs this server.', 'not-operator');
  if (typeof access === 'string') return { ...nobody, session };
  const workspaceId = c.req.param('workspace') ?? '';
  const isElsewhere = key !== undefined && key.workspaceId !== workspaceId;
  const found = isElsewhere ? undefined : await workspaceFor(context.db, session.userId, workspaceId);
  if (!found) throw new ApiFailure(404, 'workspace-gone', 'This workspace is not here (any more).');
  if (key && needed && !key.scopes.includes(needed))
    throw forbidden(`This key may not do this: it lacks the scope ${needed}.`, 'scope-missing');
  await countCalls(context, 'workspace', workspaceId);
  const role = readRole(found.role);
  if (!access.includes(role)) throw forbidden(`Your role here (${role}) does not allow this.`);
  return { session, scope: { workspaceId, userId: session.userId }, role };
}

/** A writing POST of somebody we know: only whose key it is makes it mean anything. */
export const takesKey = (name: ApiName): boolean => API[name].method === 'POST' && ACCESS[name] !== 'anyone';

/** Binds one entry of the contract to its handler: parse, let in, call, answer through the contract's own schema. */
function serve<N extends ApiName>(app: App, name: N, handler: Handlers[N]): void {
  const entry = API[name];
  app.on(entry.method, entry.path, async (c) => {
    const { session, scope, role } = await admit(c, ACCESS[name], SCOPED[name]);
    if (scope.workspaceId)
      await expectNotHeld(c.get('context'), scope.workspaceId, { name, isRead: entry.method === 'GET' });
    if (CONFIRMED.has(name)) expectConfirmed(session);
    const id = c.req.param('id') ?? '';
    if (id.length > 64) throw invalid('Not an id of ours.', 'id');
    const raw =
      entry.method === 'GET'
        ? c.req.query()
        : await readJson(c.req.raw, name === 'createPost' ? POST_BYTES : BODY_BYTES);
    let status: 200 | 201 = 200;
    const address = c.req.header('cf-connecting-ip');
    const call: Call<N> = {
      context: c.get('context'),
      input: parseInput(entry.in, raw) as Call<N>['input'],
      session,
      scope,
      id,
      role,
      address,
      network: networkOf(address),
      origin: c.req.header('origin'),
      lang: languageFor(c.req.header('accept-language')),
      created: () => {
        status = 201;
      },
    };
    const work = () => announced(name, call, async () => entry.out.parse(await handler(call)) as ApiOut<N>);
    const asked = {
      key: takesKey(name) ? c.req.header('idempotency-key') : undefined,
      caller: session.key ? `key/${session.id}` : `person/${session.userId}`,
      workspaceId: scope.workspaceId,
      userId: session.userId,
      what: JSON.stringify([name, c.req.path, raw]),
    };
    const answer = await once(call.context, asked, async () => {
      const body = JSON.stringify(answerIn(call.lang, await recorded(name, call, work)));
      return { status, body };
    });
    const headers: Record<string, string> = { 'Content-Type': 'application/json' };
    if (answer.isRepeat) headers['Idempotent-Replayed'] = 'true';
    return c.body(answer.body, answer.status, headers);
  });
}

/** Every entry of the contract has its handler, or this does not compile. */
export function serveAll(app: App, handlers: Handlers): void {
  const bind = <N extends ApiName>(name: N): void => serve(app, name, handlers[name]);
  for (const name of Object.keys(API) as ApiName[]) bind(name);
}
