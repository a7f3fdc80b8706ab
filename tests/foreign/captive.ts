import http from 'node:http';
import https from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { expect, onTestFinished } from 'vitest';
import type { Fake } from '../fakes/fake.ts';
import { sandboxFetch } from '../fakes/sandbox.ts';
import { type Departures, type Spec, watched } from './spec.ts';

/**
 * For clients that take no address of ours: whoever imports this has no way into the world any more. What is sent, by
 * `fetch` or by Node's own requests, ends at the stand-ins that play at the time, at the platforms' real addresses and
 * (but for `fetch`) over real sockets; only the encryption is left out. Import a client that keeps the `fetch` it found
 * after this.
 */

interface Play {
  hosts: readonly string[];
  port: number;
  answer: typeof fetch;
}
const NOBODY: Play = { hosts: [], port: 0, answer: sandboxFetch([]) as typeof fetch };
let play = NOBODY;

function onlyStandIns(agent: http.Agent): http.Agent {
  return Object.assign(agent, {
    createConnection({ host }: { host?: string | null }): Socket {
      if (agent instanceof https.Agent && play.hosts.includes(host ?? ''))
        return connect(play.port, '127.0.0.1');
      throw new Error(`No sandbox platform answers at ${host}.`);
    },
  });
}
http.globalAgent = onlyStandIns(new http.Agent());
https.globalAgent = onlyStandIns(new https.Agent()) as https.Agent;
globalThis.fetch = (input, init) => play.answer(input, init);

/** Lets these stand-ins play until the test is over; then what they answered must have been as `spec` has it. */
export async function captive(fakes: readonly Fake[], spec?: Spec): Promise<void> {
  const found: Departures = { request: [], reply: [] };
  const answer = sandboxFetch(fakes) as typeof fetch;
  const server = createAdaptorServer({ fetch: overTheWire, overrideGlobalObjects: false });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  play = {
    hosts: fakes.flatMap((fake) => fake.hosts),
    port: (server.address() as AddressInfo).port,
    answer: spec ? watched(spec, answer, found) : answer,
  };
  onTestFinished(async () => {
    play = NOBODY;
    if ('closeAllConnections' in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(found.reply, spec?.name).toEqual([]);
  });
}

async function overTheWire(request: Request, env: unknown): Promise<Response> {
  const { host, pathname, search } = new URL(request.url);
  const { method, headers } = request;
  const body = request.body ? await request.arrayBuffer() : undefined;
  try {
    return await play.answer(`https://${host}${pathname}${search}`, { method, headers, body });
  } catch {
    // What no stand-in answered, or was told not to answer, breaks the connection.
    (env as HttpBindings).incoming.socket.destroy();
    return new Response(null, { status: 502 });
  }
}
