import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Arrival } from '../fakes/fake.ts';
import { killInside } from './bindings.ts';
import type { KillPoint } from './plan-trouble.ts';

/** So long the moment is waited for before the Worker dies all the same, ms. */
const PATIENCE = 2500;

/** Hears what a kill may wait for: requests at the platforms, and a Worker that stands still at its place. */
export class KillMoments {
  readonly #server: Server;
  #waiting: { wants: (arrival: Arrival) => boolean; now: () => void } | null = null;
  #reached: () => void = () => undefined;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', () => this.#reached());
  }

  static async listen(): Promise<KillMoments> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new KillMoments(server);
  }

  readonly heard = (arrival: Arrival): void => {
    if (this.#waiting?.wants(arrival)) this.#waiting.now();
  };

  /** Waits for the instant of a kill; `seconds` are the due seconds of the round's posts, ms. */
  async wait(
    point: KillPoint,
    given: {
      workerUrl: string;
      seconds: readonly number[];
      hostsOf: (platform: string) => readonly string[];
    },
  ): Promise<void> {
    switch (point.at) {
      case 'any':
        return pause(point.ms);
      case 'second':
        return pause(Math.max(0, (given.seconds[point.post] ?? Date.now()) + point.ms - Date.now()));
      case 'arrival': {
        const hosts = given.hostsOf(point.platform);
        const wants = (one: Arrival): boolean =>
          one.operation === point.operation && hosts.includes(one.host);
        const reached = new Promise<void>((now) => {
          this.#waiting = { wants, now };
        });
        await Promise.race([reached, pause(PATIENCE)]);
        this.#waiting = null;
        return point.ms > 0 ? pause(point.ms) : undefined;
      }
      case 'inside': {
        const reached = new Promise<void>((now) => {
          this.#reached = now;
        });
        const { port } = this.#server.address() as AddressInfo;
        await killInside(given.workerUrl, point, `http://127.0.0.1:${port}/`).catch(() => undefined);
        await Promise.race([reached, pause(PATIENCE)]);
      }
    }
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
