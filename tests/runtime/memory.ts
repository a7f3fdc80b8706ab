import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Bytes of memory. */
export interface Held {
  /** What counts against a Worker's 128 MB: its own heap and the buffers behind it. */
  isolate: number;
  /** All of workerd, with the stand-ins for database, bucket and queue that run beside the Worker in one process. */
  process: number;
}

/** Looks again and again at how much memory a Worker holds; it was started with an `inspectorPort`. */
export class MemoryWatch {
  readonly #pid: string;
  readonly #isolate: Isolate;
  readonly #timer: NodeJS.Timeout;
  #peak: Held = { isolate: 0, process: 0 };

  /** Throws where the runtime cannot be looked into. */
  static async open(worker: { group: number; inspectorPort: number }): Promise<MemoryWatch> {
    return new MemoryWatch(await runtimeIn(worker.group), await Isolate.open(worker.inspectorPort));
  }

  private constructor(pid: string, isolate: Isolate) {
    this.#pid = pid;
    this.#isolate = isolate;
    this.#timer = setInterval(() => void this.now().catch(() => undefined), EVERY);
    this.#timer.unref();
  }

  async now(): Promise<Held> {
    const [isolate, process] = await Promise.all([this.#isolate.bytes(), residentBytes(this.#pid)]);
    this.#peak = {
      isolate: Math.max(this.#peak.isolate, isolate),
      process: Math.max(this.#peak.process, process),
    };
    return { isolate, process };
  }

  /** The most of each since the last time it was asked for. */
  peak(): Held {
    const peak = this.#peak;
    this.#peak = { isolate: 0, process: 0 };
    return peak;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#isolate.close();
  }
}

const EVERY = 200;

/** The process of workerd in a group. */
async function runtimeIn(group: number): Promise<string> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,pgid=,comm=']);
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/));
  const own = rows.find(([, pgid, name]) => Number(pgid) === group && name?.includes('workerd'));
  if (!own?.[0]) throw new Error('The runtime is not among the processes of this machine.');
  return own[0];
}

async function residentBytes(pid: string): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', pid]);
  return Number(stdout.trim()) * 1024;
}

interface Usage {
  totalSize: number;
  embedderHeapUsedSize: number;
  backingStorageSize: number;
}

/** The Worker's own isolate, over the Chrome DevTools Protocol: https://chromedevtools.github.io/devtools-protocol/v8/Runtime/ */
class Isolate {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (usage: Usage) => void>();
  #last = 0;

  static async open(port: number): Promise<Isolate> {
    const list = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as Listed[];
    // The runtime names our one Worker so; the others are its stand-ins.
    const own = list.find((one) => one.id.startsWith('core:user:'));
    if (!own) throw new Error('The runtime lists no Worker of ours.');
    const socket = new WebSocket(own.webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error('The runtime cannot be looked into.'));
    });
    return new Isolate(socket);
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => {
      const { id, result } = JSON.parse(String(data)) as { id?: number; result?: Usage };
      if (id !== undefined && result) this.#waiting.get(id)?.(result);
    };
  }

  bytes(): Promise<number> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(id, ({ totalSize, embedderHeapUsedSize, backingStorageSize }) => {
        this.#waiting.delete(id);
        resolve(totalSize + embedderHeapUsedSize + backingStorageSize);
      });
      this.#socket.send(JSON.stringify({ id, method: 'Runtime.getHeapUsage' }));
    });
  }

  close(): void {
    this.#socket.close();
  }
}

interface Listed {
  id: string;
  webSocketDebuggerUrl: string;
}
