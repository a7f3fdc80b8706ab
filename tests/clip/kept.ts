import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from './holds.ts';

/** What once broke the reading, or was made to, one file each; a folder for each kind. */
const FOLDER = join(import.meta.dirname, '../fixtures/hostile');
const ENDING: Record<Kind, string> = { page: 'html', data: 'json', code: 'txt', addresses: 'txt' };

/** Keeps a case that was found, for all runs to come. The same case is kept once. */
export function keep(kind: Kind, text: string): string {
  const name = `found-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${ENDING[kind]}`;
  mkdirSync(join(FOLDER, kind), { recursive: true });
  writeFileSync(join(FOLDER, kind, name), text);
  return `tests/fixtures/hostile/${kind}/${name}`;
}

/** All kept cases of a kind: name and text. */
export const keptCases = (kind: Kind): [string, string][] =>
  existsSync(join(FOLDER, kind))
    ? readdirSync(join(FOLDER, kind))
        .sort()
        .map((name) => [name, readFileSync(join(FOLDER, kind, name), 'utf8')])
    : [];

/** A case too large to keep as it is: pieces, each so many times. */
export interface Made {
  name: string;
  kind: Kind;
  parts: [string, number][];
  /** The Problem that the clip of a page tells then. */
  says?: string;
}
export const madeCases = (): Made[] => JSON.parse(readFileSync(join(FOLDER, 'made.json'), 'utf8')) as Made[];
export const put = ({ parts }: Made): string => parts.map(([text, times]) => text.repeat(times)).join('');

/** A page whose own parts are traps. */
export interface Trapped {
  name: string;
  html: string;
  /** An element, or the document where empty, and the member that throws when it is asked for. */
  throws: [string, string][];
  /** Frames that show the page they stand in. */
  loops?: string;
  finds: string[];
}
export const trappedPages = (): Trapped[] =>
  JSON.parse(readFileSync(join(FOLDER, 'trapped.json'), 'utf8')) as Trapped[];
