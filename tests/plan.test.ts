import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { KEPT_LOOPS, PLAN } from './plan.ts';

/** The arrows between rooms are those of the plan, no more and no fewer, and they point one way. */

const plan = new Map(
  PLAN.split('\n')
    .filter((line) => line.includes('->'))
    .map((line) => {
      const [from = '', to = ''] = line.split('->').map((side) => side.trim());
      const [top] = from.split('/');
      return [
        from,
        to
          .split(/\s+/)
          .filter(Boolean)
          .map((name) => `${top}/${name}`),
      ] as const;
    }),
);
const rooms = [...plan.keys()];

/** The most particular room that a file is in. */
function roomOf(file: string): string | undefined {
  const path = file.replace(/\.d\.ts$|\.tsx?$/, '');
  return rooms
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /^(extension|worker)\/.*\.tsx?$/.test(file));

interface Arrow {
  from: string;
  to: string;
  words: string;
}

const arrows: Arrow[] = files.flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  const found = [
    ...source.matchAll(/^\s*(?:import|export)\s[^'"`;]*?\sfrom\s+['"](\.[^'"]+)['"]/gm),
    ...source.matchAll(/^\s*import\s+['"](\.[^'"]+)['"]/gm),
    ...source.matchAll(/\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/g),
  ];
  return found.flatMap(([, path = '']) => {
    const target = normalize(join(dirname(file), path));
    const [from, to] = [roomOf(file), roomOf(target)];
    const isShared = !/^(extension|worker)\//.test(target);
    if (isShared || from === to) return [];
    return [{ from: from ?? file, to: to ?? target, words: `${file} -> ${target}` }];
  });
});

it('every file of the extension and the Worker is in a room of the plan', () => {
  expect(files.filter((file) => !roomOf(file) && !file.endsWith('.d.ts'))).toEqual([]);
});

it('no room leans on one that the plan does not give it', () => {
  expect(arrows.filter(({ from, to }) => !plan.get(from)?.includes(to)).map(({ words }) => words)).toEqual(
    [],
  );
});

it('the plan allows nothing that is not used', () => {
  const used = new Set(arrows.map(({ from, to }) => `${from} -> ${to}`));
  const allowed = [...plan].flatMap(([from, targets]) => targets.map((to) => `${from} -> ${to}`));
  expect(allowed.filter((arrow) => !used.has(arrow))).toEqual([]);
});

it('the arrows lead in no circle, save those that say why', () => {
  const kept = new Set(KEPT_LOOPS.map(({ from, to }) => `${from} -> ${to}`));
  const onwards = (room: string): string[] =>
    (plan.get(room) ?? []).filter((to) => !kept.has(`${room} -> ${to}`));
  const reached = (from: string): Set<string> => {
    const seen = new Set<string>();
    const next = [...onwards(from)];
    for (let room = next.pop(); room; room = next.pop())
      if (!seen.has(room)) {
        seen.add(room);
        next.push(...onwards(room));
      }
    return seen;
  };
  expect(rooms.filter((room) => reached(room).has(room))).toEqual([]);
  for (const { because, from, to } of KEPT_LOOPS) {
    expect(because).not.toBe('');
    expect(arrows.some((arrow) => arrow.from === from && arrow.to === to)).toBe(true);
  }
});
