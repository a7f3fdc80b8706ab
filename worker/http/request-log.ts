import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { AppEnv } from './call.ts';

/** One line a request: its pattern, never its path, for paths hold ids and tokens. */
export const logRequest: MiddlewareHandler<AppEnv> = async (c, next) => {
  const context = c.get('context');
  const startedAt = context.now();
  await next();
  const id = c.get('requestId');
  c.res.headers.set('X-Request-Id', id);
  context.log.info('request', {
    id,
    route: routePath(c, -1),
    method: c.req.method,
    status: c.res.status,
    ms: context.now() - startedAt,
    user: c.get('userId'),
  });
};
