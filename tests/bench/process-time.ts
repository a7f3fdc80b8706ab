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

/** Time on a processor that the runtime (workerd) below this process has used so far, ms; null where there is no /proc. */
export function runtimeMs(pid: number): number | null {
  let pids: string[];
  try {
    pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  const stats = pids.flatMap((one) => statOf(one) ?? []);
  const runtime = stats.find((one) => one.parent === pid && one.name.startsWith('workerd'));
  return runtime?.ms ?? null;
}
