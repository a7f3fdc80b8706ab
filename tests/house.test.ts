import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platforms } from '../shared/platforms/index.ts';

/** The house keeps its own rules. */

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'));
const text = new Map(code.map((file) => [file, readFileSync(file, 'utf8')]));

interface Import {
  file: string;
  /** A path from the root for relative imports, else the package. */
  target: string;
  isType: boolean;
}

const imports: Import[] = code.flatMap((file) => {
  const source = text.get(file) as string;
  const found = [
    ...source.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm),
  ];
  const lazy = [...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)];
  return [
    ...found.map((match) => ({ file, isType: match[1] !== undefined, target: match[2] as string })),
    ...lazy.map((match) => ({ file, isType: false, target: match[1] as string })),
  ].map((one) => ({
    ...one,
    target: one.target.startsWith('.') ? normalize(join(dirname(file), one.target)) : one.target,
  }));
});

const room = (path: string): string => path.split('/').slice(0, 2).join('/');
const within = (path: string, ...places: string[]): boolean => places.some((place) => path.startsWith(place));
const broken = (forbidden: (one: Import) => boolean): string[] =>
  imports.filter(forbidden).map((one) => `${one.file} -> ${one.target}`);
const holding = (pattern: RegExp, where: (file: string) => boolean): string[] =>
  code.filter((file) => where(file) && pattern.test(withoutComments(text.get(file) as string)));
const withoutComments = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s\/\/ .*$/gm, '');

describe('the ground plan', () => {
  it('the top level holds the three rooms, the proof and what tools insist on', () => {
    const visible = new Set(
      files.map((file) => file.split('/')[0] as string).filter((name) => !name.startsWith('.')),
    );
    const allowed =
      'README.md extension package-lock.json package.json shared tests tsconfig.json worker wrangler.toml';
    for (const name of visible) expect(allowed.split(' ')).toContain(name);
  });

  it('nothing is a drawer', () => {
    const drawer = /(^|\/)(utils?|helpers?|misc|common|managers?|lib)(\.[a-z]+|\/)/;
    expect(files.filter((file) => drawer.test(file))).toEqual([]);
  });

  it('no file of code or looks holds more than 300 lines', () => {
    const looks = files.filter((file) => file.endsWith('.css'));
    const lines = (file: string): number =>
      (text.get(file) ?? readFileSync(file, 'utf8')).trimEnd().split('\n').length;
    expect([...code, ...looks].filter((file) => lines(file) > 300)).toEqual([]);
  });
});

describe('the arrows', () => {
  it('extension and worker meet only in shared', () => {
    expect(broken((one) => within(one.file, 'extension/') && within(one.target, 'worker/'))).toEqual([]);
    expect(broken((one) => within(one.file, 'worker/') && within(one.target, 'extension/'))).toEqual([]);
  });

  it('shared leans on nothing but itself and zod', () => {
    expect(
      broken((one) => within(one.file, 'shared/') && !within(one.target, 'shared/') && one.target !== 'zod'),
    ).toEqual([]);
  });

  it('no room of the product leans on the tests', () => {
    expect(broken((one) => !within(one.file, 'tests/') && within(one.target, 'tests/'))).toEqual([]);
  });

  it('what is injected into pages takes only types from outside its room', () => {
    const outside = (one: Import): boolean =>
      within(one.file, 'extension/clip/') && !within(one.target, 'extension/clip/') && !one.isType;
    expect(broken(outside)).toEqual([]);
    // It only looks: no browser to speak to, nothing pressed, nothing scrolled.
    const acts =
      /\b(?:browser|chrome)\b\.|\.(?:click|scrollBy|scrollTo|scrollIntoView)\(|\bscroll(?:Top|Left)\s*=[^=]/;
    expect(holding(acts, (file) => within(file, 'extension/clip/'))).toEqual([]);
  });

  it('no screen brings schemas along: what comes in was parsed at the door, and Firefox would be asked to evaluate', () => {
    const parsing = (path: string, seen = new Set<string>()): boolean => {
      if (path === 'zod') return true;
      if (seen.has(path)) return false;
      seen.add(path);
      return imports.some((one) => one.file === path && !one.isType && parsing(one.target, seen));
    };
    const isScreen = (path: string) => within(path, 'extension/ui/', 'extension/screens/');
    expect(
      broken(
        (one) => isScreen(one.file) && !one.isType && within(one.target, 'shared/') && parsing(one.target),
      ),
    ).toEqual([]);
  });

  it('screens are drawn from data: no fetch, no database, no browser storage of their own', () => {
    const forbidden = /^extension\/(draft|send|background|clip|entrypoints)\//;
    expect(
      broken((one) => within(one.file, 'extension/ui/') && forbidden.test(one.target) && !one.isType),
    ).toEqual([]);
    expect(holding(/\bfetch\(|indexedDB|openDB\(/, (file) => within(file, 'extension/ui/'))).toEqual([]);
  });

  it('who may do what is asked of the one table: no screen compares roles by itself', () => {
    const byName =
      /\brole\b\??\s*[!=]==?\s*['"]|[!=]==?\s*['"](?:editor|approver|viewer)['"]|\[\s*['"](?:owner|editor|approver|viewer)['"]/;
    const isScreen = (file: string) => within(file, 'extension/') && !within(file, 'extension/film/');
    expect(holding(byName, isScreen)).toEqual([]);
  });

  it('nor does the Worker, in its code or its SQL: it names the call or the duty, and the table names the roles', () => {
    const byName = /\brole\b[^\n]{0,40}['"](?:owner|editor|approver)['"]/;
    const isWorkers = (file: string) => within(file, 'worker/') && !within(file, 'worker/words/');
    expect(holding(byName, isWorkers)).toEqual([]);
  });

  it('nothing imports an entrypoint', () => {
    expect(
      broken((one) => within(one.target, 'extension/entrypoints/') && room(one.file) !== room(one.target)),
    ).toEqual([]);
  });

  it('providers know no tables, no buckets and no engine', () => {
    const inner = ['worker/db/', 'worker/media/', 'worker/publish/', 'worker/routes/', 'worker/people/'];
    expect(broken((one) => within(one.file, 'worker/providers/') && within(one.target, ...inner))).toEqual(
      [],
    );
  });

  it('SQL is written in worker/db alone', () => {
    const elsewhere = (file: string): boolean => within(file, 'worker/') && !within(file, 'worker/db/');
    expect(
      broken((one) => elsewhere(one.file) && one.target.startsWith('drizzle-orm') && !one.isType),
    ).toEqual([]);
    expect(holding(/\.prepare\(|sql`/, (file) => elsewhere(file))).toEqual([]);
  });
});

describe('the world is passed in', () => {
  const product = (file: string): boolean => !within(file, 'tests/');

  it('rules have no clock, no chance, no net', () => {
    const world = /\bDate\.now\(|new Date\(\)|Math\.random|\bfetch\(|crypto\.|performance\./;
    expect(holding(world, (file) => within(file, 'shared/'))).toEqual([]);
  });

  it('the Worker reads its clock in one place and goes out through one', () => {
    const allowed = ['worker/build-context.ts'];
    const inWorker = (file: string): boolean => within(file, 'worker/') && !allowed.includes(file);
    expect(holding(/\bDate\.now\(|new Date\(\)/, inWorker)).toEqual([]);
    expect(holding(/(?<![.\w])fetch\((?!request|raw|_)/, inWorker)).toEqual([]);
  });

  it('the extension reads its clock at its edges alone and goes out in one place', () => {
    const edges = ['extension/background/world.ts', 'extension/entrypoints/', 'extension/screens/'];
    const inside = (file: string): boolean => within(file, 'extension/') && !within(file, ...edges);
    expect(holding(/\bDate\.now\(|new Date\(\)/, inside)).toEqual([]);
    const net = /(?<![.\w])fetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|new (?:WebSocket|EventSource)\(/;
    expect(holding(net, (file) => within(file, 'extension/'))).toEqual(['extension/background/world.ts']);
  });

  it('chance never comes from Math.random', () => {
    expect(holding(/Math\.random/, product)).toEqual([]);
  });

  it('zod comes whole, so that its parts can be left out of bundles', () => {
    expect(holding(/import\s+\{[^}]*\}\s+from\s+'zod'/, () => true)).toEqual([]);
  });
});

describe('the platforms', () => {
  const namesIn = (place: string, ending = '.ts'): string[] =>
    files
      .filter((file) => dirname(file) === place && file.endsWith(ending))
      .map((file) => file.slice(place.length + 1, -ending.length))
      .toSorted();
  const built = platforms.map((rules) => rules.platform).toSorted();

  it('every number says where it was read and when, in the record or beside it', async () => {
    const uncited: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'number') uncited.push(path);
      if (typeof value !== 'object' || value === null) return;
      if ('source' in value && 'read' in value) {
        if (!/^https:\/\//.test(String(value.source)) || !/^\d{4}-\d{2}-\d{2}$/.test(String(value.read)))
          uncited.push(`${path} (address or date)`);
        return;
      }
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    };
    const rooms = namesIn('shared/platforms');
    for (const name of rooms) walk(await import(`../shared/platforms/${name}.ts`), name);
    for (const name of namesIn('shared/platforms/shown'))
      walk(await import(`../shared/platforms/shown/${name}.ts`), `shown/${name}`);
    expect(rooms).toEqual(expect.arrayContaining(built));
    expect(uncited).toEqual([]);
  });

  it('records cannot be changed', () => {
    for (const rules of platforms) {
      expect(Object.isFrozen(rules)).toBe(true);
      expect(Object.isFrozen(rules.kinds[0])).toBe(true);
    }
  });
});
