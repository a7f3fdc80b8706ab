import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** How often memory is looked at, ms; and the list of processes, for some come and go. */
const EVERY = 100;
const LISTED_EVERY = 1000;

interface Process {
  id: number;
  type: string;
}

/** Bytes that a process alone holds, and its part of what several share. Linux alone says so; 0 where it cannot be told. */
function heldBy(id: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/**
 * Looks again and again at how much memory all processes of the browser hold together: the page's own, the one that
 * draws, those that store and decode for it.
 */
export class BrowserMemory {
  readonly #list: () => Promise<Process[]>;
  readonly #timers: NodeJS.Timeout[];
  #processes: Process[];
  #before: Map<string, number>;
  #peak = 0;
  #atPeak = new Map<string, number>();

  static async open({ browser }: { browser: Browser }): Promise<BrowserMemory> {
    const session = await browser.newBrowserCDPSession();
    const list = async (): Promise<Process[]> => {
      const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: Process[] };
      return processInfo;
    };
    return new BrowserMemory(list, await list());
  }

  private constructor(list: () => Promise<Process[]>, processes: Process[]) {
    this.#list = list;
    this.#processes = processes;
    this.#before = this.#byType();
    this.#timers = [
      setInterval(() => this.#look(), EVERY),
      setInterval(async () => {
        this.#processes = await this.#list().catch(() => this.#processes);
      }, LISTED_EVERY),
    ];
  }

  /** Bytes, of all together. */
  now(): number {
    return [...this.#byType().values()].reduce((sum, one) => sum + one, 0);
  }

  /** Ends the looking: the most there was, 0 where it cannot be told, and by how much each type of process had grown then. */
  async stop(): Promise<{ peak: number; grown: Record<string, number> }> {
    for (const timer of this.#timers) clearInterval(timer);
    this.#look();
    const grown = [...this.#atPeak].map(
      ([type, bytes]) => [type, bytes - (this.#before.get(type) ?? 0)] as const,
    );
    return { peak: this.#peak, grown: Object.fromEntries(grown) };
  }

  #look(): void {
    const held = this.#byType();
    const all = [...held.values()].reduce((sum, one) => sum + one, 0);
    if (all <= this.#peak) return;
    this.#peak = all;
    this.#atPeak = held;
  }

  #byType(): Map<string, number> {
    const held = new Map<string, number>();
    for (const { id, type } of this.#processes) held.set(type, (held.get(type) ?? 0) + heldBy(id));
    return held;
  }
}
