import { BROKEN } from './attend.ts';
import type { Fake } from './fake.ts';

/**
 * A `fetch` that knows only the sandbox platforms, at their real addresses. A host that none of them has is an
 * error in the code under test, so it throws instead of answering.
 */
export function sandboxFetch(
  fakes: readonly Fake[],
): (input: RequestInfo | URL, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    // A streamed body must be marked so in Node; elsewhere the mark says nothing.
    const request = await withLength(new Request(input, { duplex: 'half', ...init } as RequestInit));
    const { host, protocol } = new URL(request.url);
    const fake = fakes.find((one) => one.hosts.includes(host));
    if (!fake || protocol !== 'https:')
      throw new Error(`No sandbox platform answers at ${protocol}//${host}.`);
    const reply = await inTime(init?.signal, fake.app.fetch(request));
    // What a real fetch does when the connection breaks before an answer.
    if (reply.headers.has(BROKEN)) throw new TypeError('fetch failed: the connection was closed');
    return reply;
  };
}

/** Whoever asked stops waiting; what was asked goes on all the same. */
async function inTime(
  signal: AbortSignal | null | undefined,
  answer: Response | Promise<Response>,
): Promise<Response> {
  if (!signal) return answer;
  signal.throwIfAborted();
  const { promise: given, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  // On the very signal that was given: one that only follows it can be cleared away.
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([answer, given]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** On the wire a body of known size has its length in front; in one process it is counted here. */
async function withLength(request: Request): Promise<Request> {
  if (!request.body || request.headers.has('content-length')) return request;
  const body = await request.arrayBuffer();
  const headers = new Headers(request.headers);
  headers.set('content-length', String(body.byteLength));
  return new Request(request.url, { method: request.method, headers, body, signal: request.signal });
}
