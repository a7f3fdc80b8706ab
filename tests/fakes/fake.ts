import type { Hono } from 'hono';
import type { MediaFacts } from './probe.ts';
import { type Hasher, plainHasher, sha256Hex } from './sha256.ts';

/** Where a fake keeps the pictures it shows on its pages; without one it keeps only their facts. */
export interface Shelf {
  put(sha256: string, mime: string, bytes: Uint8Array): void;
  get(sha256: string): { mime: string; bytes: Uint8Array } | undefined;
}

/** All that a fake may touch outside itself. */
export interface World {
  /** Ms since the epoch, UTC. */
  now(): number;
  /** For pulls of media and for webhooks; never follows a redirect for the fake. */
  fetch(input: string, init?: RequestInit): Promise<Response>;
  /** Waits; left out, a slow answer waits until it is released. */
  sleep?(ms: number): Promise<void>;
  /** The next unguessed but repeatable word of the seed. */
  id(length: number, alphabet?: string): string;
  hasher(): Hasher;
  /** The address at which a browser can open a page or picture of the platform. */
  browse(url: string): string;
  shelf?: Shelf;
  /** Hears of each request the moment it arrives. */
  heard?(arrival: Readonly<Arrival>): void;
}

export type WorldGiven = Pick<World, 'now' | 'fetch'> &
  Partial<Pick<World, 'sleep' | 'hasher' | 'browse' | 'shelf' | 'heard'>> & { seed?: string };

export const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A World whose ids all follow from `seed`: the same calls give the same ids. */
export function createWorld(given: WorldGiven): World {
  const seed = given.seed ?? 'clipcast';
  const { fetch } = given;
  let count = 0;
  return {
    now: given.now,
    // Called bare: the runtime's own fetch will not be a method of something else.
    fetch: (input, init) => fetch(input, init),
    sleep: given.sleep,
    shelf: given.shelf,
    ...(given.heard ? { heard: given.heard } : {}),
    hasher: given.hasher ?? plainHasher,
    browse: given.browse ?? ((url) => url),
    id(length, alphabet = LETTERS) {
      let word = '';
      while (word.length < length) {
        const hex = sha256Hex(`${seed}/${count++}`);
        for (let i = 0; i < hex.length; i += 4) {
          word += alphabet[Number.parseInt(hex.slice(i, i + 4), 16) % alphabet.length];
        }
      }
      return word.slice(0, length);
    },
  };
}

/** What can be seen on an account of the platform: the count that "exactly once" is held against. */
export interface PublicPost {
  platform: string;
  /** The platform's id of the account, and the name a person knows it by. */
  account: string;
  accountName: string;
  /** Null where the platform gives none (a private post of TikTok). */
  remoteId: string | null;
  url: string | null;
  kind: string;
  title: string | null;
  caption: string;
  privacy: string;
  options: Record<string, string | number | boolean>;
  media: MediaFacts[];
  /** Arrival of the one request that made it public, ms. */
  acceptedAt: number;
  /** When it stood on the account, ms. */
  publicAt: number;
}

/** What waits in the platform's own app until the person finishes it there. */
export interface Waiting {
  platform: string;
  id: string;
  accountName: string;
  kind: string;
  title: string;
  /** Ms. */
  since: number;
}

/** One request as it arrived: never with a token, a body or a query. */
export interface Arrival {
  seq: number;
  /** Ms since the epoch, taken before anything else is done. */
  at: number;
  operation: string;
  method: string;
  host: string;
  path: string;
  account: string | null;
  /** The status answered; null while it is open. */
  status: number | null;
  /** `ok`, the platform's error code, or what was done to the answer. */
  outcome: string;
}

export type MoodName =
  /** Too many requests. */
  | 'limited'
  /** 5xx before anything happens. */
  | 'down'
  /** The connection breaks before anything happens. */
  | 'unreachable'
  /** Held for `ms`, or until released. */
  | 'slow'
  /** It happens, then the connection breaks (or, with `status`, a bare 5xx is answered). */
  | 'drop-reply-after-success'
  /** The token, link or code that the call carries is past its end. */
  | 'expire-token'
  /** The person has taken the consent back at the platform. */
  | 'revoke'
  /** It is accepted now and ends badly in processing, with `reason`. */
  | 'fail'
  /** It is refused with a row of the platform's table of errors, by its name in `reason`; nothing happens. */
  | 'refuse';

export interface Mood {
  mood: MoodName;
  /** Only a call of this operation; left out, any call. */
  operation?: string;
  /** For how many calls; one when left out. */
  times?: number;
  ms?: number;
  status?: number;
  reason?: string;
}

/** A sandbox platform: a strict, stateful stand-in, written from the platform's documentation. */
export interface Fake {
  readonly platform: string;
  /** The real host names it answers for. */
  readonly hosts: readonly string[];
  /** Answers requests to `https://HOST/PATH`. */
  readonly app: Hono<FakeEnv>;
  /** What stands, or has stood, on all accounts, oldest first; what was taken away has the option `deleted`. */
  published(): PublicPost[];
  /** Drafts delivered to the platform's app; none where a platform has no such thing. */
  waiting(): Waiting[];
  /** The person finishes one of them, by its id. */
  finish(id: string): void;
  /** The owner deletes a post at the platform, by the id it has there. */
  takeDown(remoteId: string): void;
  requests(): Arrival[];
  /** Names of the rows of its table of errors that it can be told to refuse with. */
  readonly rows: readonly string[];
  tell(mood: Mood | MoodName): void;
  /** Lets go whatever is held by `slow`. */
  release(): void;
  /** Does what is due by now: pulls, state moves, webhooks. A server calls it by a timer, a test by hand. */
  tick(): Promise<void>;
  /** Back to the first moment, records and moods included. */
  reset(): void;
  /** Plain JSON of everything kept, and the way back. */
  save(): unknown;
  load(saved: unknown): void;
  /** What a newcomer must know to sign in; `at` turns a platform's address into one that can be opened. */
  guide(at: (url: string) => string): Record<string, unknown>;
}

/** What a handler of a fake is told, and may tell, about the request at hand. */
export interface FakeEnv {
  Variables: { arrivedAt: number; account: string; outcome: string; fate: string };
}
