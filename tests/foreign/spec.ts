/** One call and its answer; JSON bodies are parsed, others are left out. */
export interface Exchange {
  method: string;
  url: URL;
  sent: unknown;
  status: number;
  got: unknown;
}

/** What a platform's own specification, read by a machine, finds wrong; empty where it finds nothing. */
export interface Departures {
  request: string[];
  reply: string[];
}

export interface Spec {
  /** Which specification, of when. */
  readonly name: string;
  judge(exchange: Exchange): Departures;
}

/** A `fetch` that shows every call and answer to a specification on the way, and notes what it finds. */
export function watched(spec: Spec, inner: typeof fetch, found: Departures): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, { duplex: 'half', ...init } as RequestInit);
    const sent = await jsonOf(request);
    const reply = await inner(request, { signal: init?.signal ?? null });
    const url = new URL(request.url);
    const exchange = { method: request.method, url, sent, status: reply.status, got: await jsonOf(reply) };
    const wrong = spec.judge(exchange);
    const named = (departure: string): string => `${request.method} ${url.pathname}: ${departure}`;
    found.request.push(...wrong.request.map(named));
    found.reply.push(...wrong.reply.map(named));
    return reply;
  };
}

async function jsonOf(message: Request | Response): Promise<unknown> {
  if (!/^application\/json/i.test(message.headers.get('content-type') ?? '')) return undefined;
  const text = await message.clone().text();
  return text === '' ? undefined : JSON.parse(text);
}
