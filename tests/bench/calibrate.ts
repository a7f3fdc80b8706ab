import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { percentile, round } from './figure.ts';

/** How fast this machine is at this moment: figures of different machines, or hours, are compared through it. */
export interface Calibration {
  /** A fixed loop of whole numbers on one core, ms. */
  cpuMs: number;
  /** One HTTP request to this very process and back, ms. */
  loopbackMs: number;
}

const LOOPS = 40_000_000;
const TURNS = 5;
const TRIPS = 60;

export async function calibrate(): Promise<Calibration> {
  return { cpuMs: round(percentile(Array.from({ length: TURNS }, spin), 50)), loopbackMs: await trip() };
}

function spin(): number {
  const started = performance.now();
  let word = 1;
  for (let loop = 0; loop < LOOPS; loop += 1) {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
  }
  // Read, so that the loop cannot be left out.
  if (word === 0) throw new Error('A shift register never comes to rest.');
  return performance.now() - started;
}

async function trip(): Promise<number> {
  const server = createServer((_request, response) => response.end('ok')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const times: number[] = [];
  for (let turn = 0; turn < TRIPS; turn += 1) {
    const started = performance.now();
    await (await fetch(url)).text();
    times.push(performance.now() - started);
  }
  server.closeAllConnections();
  server.close();
  return round(percentile(times, 50), 2);
}
