import { createWorld } from '../fake.ts';
import { sandboxFetch } from '../sandbox.ts';
import { sha256Hex } from '../sha256.ts';
import { type TikTokFake, type TikTokGiven, tiktokFake } from '../tiktok.ts';
import { type SignIn, signIn } from './sign-in.ts';

export const CALLBACK = 'https://clipcast.test/callback';
export const MEDIA = 'https://media.clipcast.test/';
export const ALL_SCOPES =
  'user.info.basic,user.info.profile,user.info.stats,video.publish,video.upload,video.list';
const KEY = 'sandboxtiktokkey';
const SECRET = 'sandbox-tiktok-secret';

export interface Reply {
  status: number;
  text: string;
  /** The parsed body; ids beyond 2^53 lose digits here, look at `text` for them. */
  body: {
    data: Record<string, unknown>;
    error: { code: string; message: string; log_id: string };
  };
}

export type Tokens = Record<'access_token' | 'refresh_token' | 'open_id' | 'scope' | 'error', string> & {
  status: number;
};

/** A TikTok sandbox with a clock turned by hand, and the calls a client makes of it. */
export function desk(given: TikTokGiven = {}) {
  const clock = { now: Date.UTC(2026, 10, 22, 12) };
  /** What the world outside answers, by address; a function is asked anew each time. */
  const outside = new Map<string, () => Response>();
  const sent: { url: string; init?: RequestInit }[] = [];
  const fake: TikTokFake = tiktokFake(
    createWorld({
      now: () => clock.now,
      async fetch(url, init) {
        sent.push({ url, init });
        const answer = outside.get(url);
        if (!answer) throw new TypeError('connection refused');
        return answer();
      },
    }),
    {
      pace: { by: 'once' },
      ...given,
      app: { redirectUris: [CALLBACK], verified: [MEDIA], ...given.app },
    },
  );
  const fetch = sandboxFetch([fake]);

  function authorizeUrl(changes: Record<string, string> = {}): string {
    const query = {
      client_key: KEY,
      scope: ALL_SCOPES,
      response_type: 'code',
      redirect_uri: CALLBACK,
      state: 's1',
    };
    return `https://www.tiktok.com/v2/auth/authorize/?${new URLSearchParams({ ...query, ...changes })}`;
  }

  async function token(form: Record<string, string>, path = 'token'): Promise<Tokens> {
    const body = new URLSearchParams({ client_key: KEY, client_secret: SECRET, ...form }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const reply = await fetch(`https://open.tiktokapis.com/v2/oauth/${path}/`, {
      method: 'POST',
      headers,
      body,
    });
    const text = await reply.text();
    return { ...(text ? JSON.parse(text) : {}), status: reply.status };
  }

  async function connect(who: Partial<SignIn> = {}, scope = ALL_SCOPES) {
    const verifier = 'v'.repeat(64);
    const url = authorizeUrl({ scope, code_challenge: sha256Hex(verifier), code_challenge_method: 'S256' });
    const back = await signIn(fetch, url, { user: 'maralind.homes', ...who });
    const code = back.searchParams.get('code') ?? '';
    const form = { grant_type: 'authorization_code', code, redirect_uri: CALLBACK, code_verifier: verifier };
    const tokens = await token(form);
    return { tokens, form, post: (path: string, body?: unknown) => call(tokens.access_token, path, body) };
  }

  async function call(access: string, path: string, body?: unknown, method = 'POST'): Promise<Reply> {
    const headers = { authorization: `Bearer ${access}`, 'content-type': 'application/json; charset=UTF-8' };
    const text = body === undefined ? undefined : JSON.stringify(body);
    const reply = await fetch(`https://open.tiktokapis.com/v2/${path}`, { method, headers, body: text });
    const answer = await reply.text();
    return { status: reply.status, text: answer, body: JSON.parse(answer) };
  }

  /** Sends one chunk; `headers` change or (with an empty text) drop what a right client would send. */
  async function put(
    url: string,
    bytes: Uint8Array<ArrayBuffer>,
    first: number,
    total: number,
    headers = {},
  ) {
    const range = `bytes ${first}-${first + bytes.length - 1}/${total}`;
    const all = { 'content-type': 'video/mp4', 'content-range': range, ...headers };
    return fetch(url, { method: 'PUT', headers: all, body: bytes });
  }

  function serve(name: string, bytes: Uint8Array<ArrayBuffer>): string {
    outside.set(MEDIA + name, () => new Response(bytes));
    return MEDIA + name;
  }

  return { fake, fetch, clock, outside, sent, authorizeUrl, token, connect, call, put, serve };
}

export const VIDEO_INIT = 'post/publish/video/init/';
export const INBOX_INIT = 'post/publish/inbox/video/init/';
export const PHOTO_INIT = 'post/publish/content/init/';
export const STATUS = 'post/publish/status/fetch/';
export const CANCEL = 'post/publish/cancel/';
export const CREATOR_INFO = 'post/publish/creator_info/query/';

/** The body of a right video init for a file sent in one chunk. */
export function videoBody(bytes: number, info: Record<string, unknown> = {}) {
  return {
    post_info: { privacy_level: 'PUBLIC_TO_EVERYONE', title: 'Two rooms by the harbour', ...info },
    source_info: { source: 'FILE_UPLOAD', video_size: bytes, chunk_size: bytes, total_chunk_count: 1 },
  };
}

/** The body of a right photo init. */
export function photoBody(
  urls: string[],
  info: Record<string, unknown> = {},
  rest: Record<string, unknown> = {},
) {
  return {
    media_type: 'PHOTO',
    post_mode: 'DIRECT_POST',
    post_info: {
      privacy_level: 'PUBLIC_TO_EVERYONE',
      title: 'Harbour flat',
      description: 'Two rooms',
      ...info,
    },
    source_info: { source: 'PULL_FROM_URL', photo_images: urls, photo_cover_index: 0 },
    ...rest,
  };
}

/** The same keys and the same kinds of values, all the way down. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, inner]) => [key, shapeOf(inner)]),
  );
}
