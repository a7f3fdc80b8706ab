import { Hono } from 'hono';

/** One call that a receiver took or refused, as it came. */
export interface Received {
  at: number;
  host: string;
  path: string;
  headers: Record<string, string>;
  body: string;
  /** What was answered. */
  status: number;
}

/** What a call is to be answered. */
export interface Planned {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/** The sandbox's receiver stands here; any path will do. */
export const RECEIVER_HOST = 'hooks.example.com';

/** Somebody's own server that webhooks lead to. It takes what comes, unless it is told to answer otherwise. */
export function receiverFake(now: () => number, hosts: readonly string[] = [RECEIVER_HOST]) {
  const received: Received[] = [];
  const planned: Planned[] = [];
  const app = new Hono({ getPath: (request) => new URL(request.url).pathname });
  app.all('*', async (c) => {
    const { status, headers = {}, body = null } = planned.shift() ?? { status: 204 };
    const { host, pathname } = new URL(c.req.url);
    received.push({
      at: now(),
      host,
      path: pathname,
      headers: Object.fromEntries(c.req.raw.headers),
      body: await c.req.text(),
      status,
    });
    return new Response(body, { status, headers });
  });
  return {
    hosts,
    app,
    received: (): readonly Received[] => received,
    /** The next calls are answered so, one after the other. */
    answer: (...answers: Planned[]): void => void planned.push(...answers),
  };
}
export type ReceiverFake = ReturnType<typeof receiverFake>;

/** The resolver: https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/ (read on 2026-11-27). */
export function resolverFake(names: Readonly<Record<string, readonly string[]>>) {
  const app = new Hono({ getPath: (request) => new URL(request.url).pathname });
  app.get('/dns-query', (c) => {
    const [name = '', type] = [c.req.query('name'), c.req.query('type')];
    if (c.req.header('accept') !== 'application/dns-json' || (type !== 'A' && type !== 'AAAA'))
      return c.text('Bad request', 400);
    const addresses = names[name];
    const question = { Question: [{ name, type: type === 'A' ? 1 : 28 }] };
    if (!addresses) return c.json({ Status: 3, ...question });
    const answer = addresses
      .filter((one) => one.includes(':') === (type === 'AAAA'))
      .map((data) => ({ name, type: type === 'A' ? 1 : 28, TTL: 300, data }));
    return c.json({ Status: 0, ...question, ...(answer.length > 0 ? { Answer: answer } : {}) });
  });
  return { hosts: ['cloudflare-dns.com'], app };
}
