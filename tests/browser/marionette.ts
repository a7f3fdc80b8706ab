import { connect, type Socket } from 'node:net';

/** Firefox's own remote control: commands as JSON behind their length, answered in any order. */
export interface Marionette {
  /** Sends one command and answers its result. Rejects with Firefox's words. */
  send<T = { value: unknown }>(name: string, params?: object): Promise<T>;
  close(): void;
}

type Waiting = { resolve: (result: never) => void; reject: (error: Error) => void };
type Answer = [number, number, { message: string } | null, unknown];

const PATIENCE_MS = 30_000;
const COLON = 58;

/** Connects as soon as Firefox listens there. */
export async function openMarionette(port: number): Promise<Marionette> {
  const socket = await reach(port);
  const waiting = new Map<number, Waiting>();
  let buffer = Buffer.alloc(0);
  let last = 0;
  const settle = ([, id, error, result]: Answer): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error) one?.reject(new Error(error.message));
    else one?.resolve(result as never);
  };
  socket.on('data', (piece) => {
    buffer = Buffer.concat([buffer, piece]);
    for (;;) {
      const colon = buffer.indexOf(COLON);
      const length = Number(buffer.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      const message = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      // The first message is a greeting and no answer.
      if (Array.isArray(message)) settle(message as Answer);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed.'));
    waiting.clear();
  });
  return {
    send: (name, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const message = Buffer.from(JSON.stringify([0, last, name, params]));
        socket.write(`${message.length}:`);
        socket.write(message);
      }),
    close: () => socket.destroy(),
  };
}

async function reach(port: number): Promise<Socket> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((done) => {
      socket.once('connect', () => done(true));
      socket.once('error', () => done(false));
    });
    if (isOpen) return socket;
    if (performance.now() > end) throw new Error('Firefox does not listen.');
    await new Promise((done) => setTimeout(done, 100));
  }
}
