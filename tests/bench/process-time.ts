import { readdirSync, readFileSync } from 'node:fs';

/** A tick of the kernel's clock, ms (USER_HZ is 100 on every Linux). */
const TICK = 10;

/** What Linux says of a process: name in parentheses, then state, parent and so on (proc(5), stat). */
function statOf(pid: string): { parent: number; name: string; ms: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { name, parent: Number(rest[1]), ms: (Number(rest[11]) + Number(rest[12])) * TICK };
  } catch {
    return null;
  }
}

/** The runtime (workerd) below this process; undefined where there is none, or no /proc. */
function runtimeBelow(pid: number): { pid: string; ms: number } | undefined {
  let pids: string[];
  try {
    pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  for (const one of pids) {
    const stat = statOf(one);
    if (stat?.parent === pid && stat.name.startsWith('workerd')) return { pid: one, ms: stat.ms };
  }
  return undefined;
}

/** Time on a processor that the runtime below this process has used so far, ms; null where there is no /proc. */
export const runtimeMs = (pid: number): number | null => runtimeBelow(pid)?.ms ?? null;

/** How many files the runtime below this process has open at most, looked at twice a second until `stop`. */
export function watchFiles(pid: number): { stop: () => number } {
  const found = runtimeBelow(pid);
  let most = 0;
  const look = (): void => {
    try {
      most = Math.max(most, readdirSync(`/proc/${found?.pid}/fd`).length);
    } catch {
      // It has ended, or was never there.
    }
  };
  const timer = setInterval(look, 500);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}
