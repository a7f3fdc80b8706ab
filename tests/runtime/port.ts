import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/**
 * A port of this machine that nobody listens on: the one asked for, or any. Throws an Error in words when the one
 * asked for is taken.
 */
export async function findPort(wanted = 0): Promise<number> {
  const server = createServer().listen(wanted, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${wanted} is taken by another program. Choose another one, such as PORT=${wanted + 10}.`,
    );
  }
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Systems give ports from some 32,000 on to outgoing calls: a port below is still free when its Worker comes again. */
const [LASTING_FROM, LASTING_TO] = [20_000, 32_000];

/** A port that whoever is killed and started again finds as it was left. */
export async function findLastingPort(): Promise<number> {
  for (;;) {
    const port = LASTING_FROM + Math.floor(Math.random() * (LASTING_TO - LASTING_FROM));
    const found = await findPort(port).catch(() => null);
    if (found !== null) return found;
  }
}
