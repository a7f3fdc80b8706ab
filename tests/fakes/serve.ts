import { createHash, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createAdaptorServer, type HttpBindings, type ServerType } from '@hono/node-server';
import { type Fakes, type FakesGiven, playAll } from './all.ts';
import { BROKEN } from './attend.ts';
import { type Arrival, createWorld, type Fake } from './fake.ts';
import { type MailFake, mailFake } from './mail.ts';
import { RECEIVER_HOST, receiverFake, resolverFake } from './receiver.ts';
import { type Guide, sandboxSite } from './sandbox-site.ts';
import type { Hasher } from './sha256.ts';
import { folderShelf, loadFakes, memoryShelf, saveFakes } from './shelf.ts';
import { signInPages } from './sign-in-pages.ts';
import { stripeFake } from './stripe.ts';
import { stripePages } from './stripe-pages.ts';

export interface ServeGiven extends FakesGiven {
  /** 0 takes any free port. */
  port: number;
  /** Folder in which the fakes' state outlives the server; left out, it is gone with it. */
  keepIn?: string;
  /** Where a listing can be seen to try it with. */
  listing?: string;
  /** Hears of each request the moment it arrives. */
  heard?: (arrival: Readonly<Arrival>) => void;
}

export interface ServedSandbox {
  url: string;
  fakes: Fakes;
  /** The letters that were sent. */
  mail: MailFake;
  /** By platform: where it answers and how to sign in. */
  guide(): Record<string, Guide>;
  close(): Promise<void>;
}

const TICK_MS = 50;
const SAVE_MS = 250;

/** All sandbox platforms behind one server on this machine: `URL/HOST/PATH` stands for `https://HOST/PATH`. */
export async function serveSandbox(given: ServeGiven): Promise<ServedSandbox> {
  const shelf = given.keepIn ? folderShelf(given.keepIn) : memoryShelf();
  let url = '';
  const world = createWorld({
    now: Date.now,
    fetch,
    sleep: (ms) => wait(ms, undefined, { ref: false }),
    // New ids at every start, or a second run would hand out those of the first again.
    seed: randomUUID(),
    hasher: nodeHasher,
    browse: (address) => at(url, address),
    shelf,
    ...(given.heard ? { heard: given.heard } : {}),
  });
  const played = playAll(world, given);
  const mail = mailFake(Date.now);
  // An address for webhooks, and the resolver that knows it: no other name is one in here.
  const receiver = receiverFake(Date.now);
  const services = [
    mail,
    receiver,
    resolverFake({ [RECEIVER_HOST]: ['93.184.215.14'] }),
    ...stripePages(stripeFake(Date.now), given.keepIn),
  ];
  const fakes: Fake[] = Object.values(played);
  if (given.keepIn) loadFakes(given.keepIn, fakes);
  const pages = await signInPages(
    Object.fromEntries(Object.entries(played).map(([name, { options }]) => [name, options.app])),
  );
  const guide = (): Record<string, Guide> =>
    Object.fromEntries(
      fakes.map((fake) => {
        const { api, authorize, ...rest } = fake.guide((one) => at(url, one));
        const open = at(url, pages[fake.platform] ?? '');
        return [fake.platform, { api: String(api), authorize: String(authorize), open, ...rest }];
      }),
    );

  const busy = activity();
  const server = createAdaptorServer({
    fetch: doorman(
      fakes,
      services,
      sandboxSite(fakes, shelf, guide, {
        letters: mail.letters,
        calls: receiver.received,
        listing: given.listing,
      }),
      busy.note,
    ),
    overrideGlobalObjects: false,
  });
  url = `http://127.0.0.1:${await listen(server, given.port)}`;
  const timers = [setInterval(() => void Promise.all(fakes.map((fake) => fake.tick())), TICK_MS)];
  const { keepIn } = given;
  if (keepIn) timers.push(setInterval(() => busy.lately() && saveFakes(keepIn, fakes), SAVE_MS));

  return {
    url,
    fakes: played,
    mail,
    guide,
    async close() {
      for (const timer of timers) clearInterval(timer);
      for (const fake of fakes) fake.release();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      if (keepIn) saveFakes(keepIn, fakes);
    },
  };
}

/** Sends a request to the fake whose host its first path segment names, or to the sandbox's own pages. */
function doorman(
  fakes: readonly Fake[],
  services: readonly { hosts: readonly string[]; app: Pick<MailFake['app'], 'fetch'> }[],
  site: { fetch(request: Request): Response | Promise<Response> },
  note: () => void,
) {
  return async (request: Request, env: unknown): Promise<Response> => {
    note();
    const { pathname, search } = new URL(request.url);
    const [, host = ''] = pathname.split('/');
    const fake = fakes.find((one) => one.hosts.includes(host));
    const service = services.find((one) => one.hosts.includes(host));
    if (service) return service.app.fetch(readdressed(request, `https:/${pathname}${search}`));
    if (!fake) return site.fetch(request);
    const reply = await fake.app.fetch(readdressed(request, `https:/${pathname}${search}`));
    if (reply.headers.has(BROKEN)) (env as HttpBindings).incoming.socket.destroy();
    return reply;
  };
}

/** Whether anything has been asked of the sandbox lately; a sandbox at rest writes nothing. */
function activity() {
  const SETTLES_WITHIN_MS = 15_000;
  let last = 0;
  return {
    note: () => {
      last = Date.now();
    },
    lately: () => Date.now() - last < SETTLES_WITHIN_MS,
  };
}

function readdressed(request: Request, url: string): Request {
  const { method, headers, body } = request;
  // Node wants a streamed body marked as such; the type of RequestInit does not know the mark.
  return new Request(url, { method, headers, body, duplex: 'half' } as RequestInit);
}

function at(base: string, address: string): string {
  return address.replace(/^https:\//, base);
}

function listen(server: ServerType, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function nodeHasher(): Hasher {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}
