/**
 * Processor time of the Worker's own isolate, which is what Cloudflare counts: without the stand-ins for database,
 * bucket and queue that share its process here. Over https://chromedevtools.github.io/devtools-protocol/v8/Profiler/
 */
export class IsolateTime {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #last = 0;

  /** `port`: the `inspectorPort` it was started with. Throws where the runtime cannot be looked into. */
  static async open(port: number): Promise<IsolateTime> {
    const list = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as Listed[];
    const own = list.find((one) => one.id.startsWith('core:user:'));
    if (!own) throw new Error('The runtime lists no Worker of ours.');
    const socket = new WebSocket(own.webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error('The runtime cannot be looked into.'));
    });
    const time = new IsolateTime(socket);
    await time.#ask('Profiler.enable');
    await time.#ask('Profiler.setSamplingInterval', { interval: SAMPLE });
    return time;
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => {
      const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
      if (id !== undefined) this.#waiting.get(id)?.(result);
    };
  }

  async start(): Promise<void> {
    await this.#ask('Profiler.start');
  }

  /** Ms at work since `start`. */
  async stop(): Promise<number> {
    const { profile } = (await this.#ask('Profiler.stop')) as { profile: Profile };
    const idle = new Set(profile.nodes.filter(isIdle).map((node) => node.id));
    const { samples, timeDeltas } = profile;
    return samples.reduce((sum, node, at) => sum + (idle.has(node) ? 0 : (timeDeltas[at] ?? 0)), 0) / 1000;
  }

  close(): void {
    this.#socket.close();
  }

  #ask(method: string, params: object = {}): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(id, (result) => {
        this.#waiting.delete(id);
        resolve(result);
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }
}

/** Microseconds. */
const SAMPLE = 500;

/** The runtime calls everything that is not this isolate's code its program: here that is waiting. */
const isIdle = ({ callFrame }: Profile['nodes'][number]): boolean =>
  ['(idle)', '(program)', '(root)'].includes(callFrame.functionName);

interface Profile {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  /** Microseconds. */
  timeDeltas: number[];
}
interface Listed {
  id: string;
  webSocketDebuggerUrl: string;
}
