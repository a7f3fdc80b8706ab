import { readFileSync } from 'node:fs';
import type { FilmStage } from './stage.ts';

/** How often the page's memory is looked at, ms. */
const EVERY = 100;

/** Looks again and again at how much memory the page's own process holds, in bytes. Linux alone says so. */
export class PageMemory {
  readonly #pid: number;
  readonly #timer: NodeJS.Timeout;
  #peak = 0;

  static async open({ browser }: FilmStage): Promise<PageMemory> {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
      processInfo: { type: string; id: number; cpuTime: number }[];
    };
    // Of all pages' processes the one that has worked: an empty one waits beside it.
    const [own] = processInfo.filter(({ type }) => type === 'renderer').sort((a, b) => b.cpuTime - a.cpuTime);
    if (!own) throw new Error('The page has no process.');
    return new PageMemory(own.id);
  }

  private constructor(pid: number) {
    this.#pid = pid;
    this.#timer = setInterval(() => {
      this.#peak = Math.max(this.#peak, this.now());
    }, EVERY);
  }

  now(): number {
    try {
      const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.#pid}/status`, 'utf8'))?.[1];
      return Number(kilobytes ?? 0) * 1024;
    } catch {
      return 0;
    }
  }

  /** Ends the looking; answers the most there was, 0 where it cannot be told. */
  stop(): number {
    clearInterval(this.#timer);
    return this.#peak;
  }
}
