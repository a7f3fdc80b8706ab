import { Hono } from 'hono';
import { version } from '../package.json';
import { buildContext } from './build-context.ts';
import { NotSetUp } from './env.ts';
import { cors, safeHeaders } from './http/browsers.ts';
import { type App, type AppEnv, type Handlers, serveAll } from './http/call.ts';
import { ApiFailure, answerFor, notFound } from './http/errors.ts';
import { openApi } from './http/openapi.ts';
import { logRequest } from './http/request-log.ts';
import { home } from './pages/home.ts';
import { missing } from './pages/missing.ts';
import { apiKeys } from './routes/api-keys.ts';
import { audit } from './routes/audit.ts';
import { brand } from './routes/brand.ts';
import { consentRoutes } from './routes/consent.ts';
import { serveEmails } from './routes/email.ts';
import { serveForgotten } from './routes/forgotten.ts';
import { guestConnectRoutes } from './routes/guest-connect.ts';
import { guestRoutes } from './routes/guests.ts';
import { health } from './routes/health.ts';
import { hookRoutes } from './routes/hooks.ts';
import { importRoutes } from './routes/imports.ts';
import { keyRoutes } from './routes/keys.ts';
import { serveLinks } from './routes/links.ts';
import { live, serveLines } from './routes/live.ts';
import { media, serveBytes } from './routes/media.ts';
import { members, serveInvitations } from './routes/members.ts';
import { operator } from './routes/operator.ts';
import { operatorRoutes } from './routes/operators.ts';
import { ownAccount } from './routes/own-account.ts';
import { servePasskeys } from './routes/passkeys.ts';
import { paying, payingRoutes } from './routes/paying.ts';
import { people } from './routes/people.ts';
import { plans } from './routes/plans.ts';
import { posts } from './routes/posts.ts';
import { reports } from './routes/reports.ts';
import { review } from './routes/review.ts';
import { sandboxRoutes } from './routes/sandbox.ts';
import { siteFileRoutes } from './routes/site-files.ts';
import { langOf } from './routes/to-reader.ts';
import { webhooks } from './routes/webhooks.ts';
import { workspaces } from './routes/workspaces.ts';
import { serveDocuments, serveDownloads, yourData } from './routes/your-data.ts';
import { tally } from './tally.ts';

const handlers: Handlers = {
  ...people,
  ...ownAccount,
  ...members,
  ...workspaces,
  ...brand,
  ...media,
  ...posts,
  ...reports,
  ...apiKeys,
  ...webhooks,
  ...audit,
  ...yourData,
  ...health,
  ...plans,
  ...review,
  ...live,
  ...operator,
  ...paying,
};

/** Refusals that an operator should notice when they become many, by code, and what they are counted as. */
const NOTICED: Readonly<Record<string, string>> = {
  'too-many': 'rate-limited',
  'wrong-password': 'wrong-password',
  'sign-up-closed': 'sign-up-closed',
  'key-unknown': 'key-unknown',
  'not-signed': 'not-signed',
  suspended: 'suspended',
};

/** The Worker as HTTP sees it. */
export function buildApp(): App {
  const app: App = new Hono<AppEnv>();
  app.use(safeHeaders, cors);
  app.use(async (c, next) => {
    c.set('requestId', crypto.randomUUID());
    c.set('context', buildContext(c.env, c.executionCtx));
    await next();
  });
  app.use(logRequest);

  app.get('/', (c) => home(langOf(c)));
  app.get('/openapi.json', (c) =>
    c.body(openApi(c.get('context').env.PUBLIC_URL), 200, { 'Content-Type': 'application/json' }),
  );
  serveDocuments(app);
  app.get('/healthz', (c) => c.json({ ok: true, version }));
  siteFileRoutes(app);
  sandboxRoutes(app);
  serveLinks(app);
  serveDownloads(app);
  serveInvitations(app);
  serveForgotten(app);
  serveEmails(app);
  servePasskeys(app);
  guestRoutes(app);
  guestConnectRoutes(app);
  consentRoutes(app);
  payingRoutes(app);
  hookRoutes(app);
  keyRoutes(app);
  importRoutes(app);
  operatorRoutes(app);
  serveAll(app, handlers);
  serveBytes(app);
  serveLines(app);
  refuseOtherMethods(app);

  app.notFound((c) => {
    if (!c.req.path.startsWith('/v1/')) return missing(langOf(c));
    const { status, body } = answerFor(notFound('address'), c.get('requestId'));
    return c.json(body, status);
  });
  app.onError((thrown, c) => {
    const error = thrown instanceof NotSetUp ? new ApiFailure(503, 'not-set-up', thrown.message) : thrown;
    const id = c.get('requestId') ?? 'unknown';
    const { status, headers, body } = answerFor(error, id);
    if (status >= 500 && !(error instanceof ApiFailure))
      c.get('context')?.log.error('request', error, { id });
    if (error instanceof ApiFailure && NOTICED[error.code])
      tally(c.get('context'), NOTICED[error.code] as string);
    return c.json(body, status, headers);
  });
  return app;
}

/** A known address asked by another method: 405 with the ones there are. Comes after all routes. */
function refuseOtherMethods(app: App): void {
  const methods = new Map<string, Set<string>>();
  for (const { method, path } of app.routes) {
    if (method === 'ALL' || !path.startsWith('/v1/')) continue;
    methods.set(path, (methods.get(path) ?? new Set()).add(method));
  }
  for (const [path, known] of methods)
    app.all(path, (c) => {
      const allowed = [...known].join(', ');
      const body = { code: 'method-not-allowed', message: `Here only ${allowed} is understood.` };
      return c.json(body, 405, { Allow: allowed });
    });
}
