import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, API, ApiError, type ApiIn, type ApiName, type ApiOut } from '../../shared/api.ts';
import type { MediaMime } from '../../shared/media.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { PostInput, PostMedia, PostTarget } from '../../shared/post.ts';
import type { LongMovie } from '../fakes/long-movie.ts';
import { signIn } from '../fakes/tiktok/sign-in.ts';

/** A scripted owner: what the extension does with the Worker, over the same contract, without a browser. */
export interface Owner {
  /** One entry of the contract. Throws WorkerSaid where the Worker refuses, TypeError where it does not answer. */
  ask<N extends ApiName>(
    name: N,
    params: Record<string, string>,
    input: ApiIn<N>,
    signal?: AbortSignal,
  ): Promise<ApiOut<N>>;
  /** Gives consent at the sandbox as this person, and comes back to the Worker. */
  connect(platform: Platform, user: string): Promise<void>;
  accounts(): Promise<Account[]>;
  /** Sends the bytes unless they are there; may be repeated. */
  upload(medium: Medium, signal?: AbortSignal): Promise<void>;
  /** The same in parts, for what is too big for one request; ends when the Worker has checked the whole. */
  uploadLong(movie: LongMovie, detail: PostMedia): Promise<void>;
}

/** Bytes, and what a Post says of them. */
export interface Medium {
  bytes: Uint8Array<ArrayBuffer>;
  detail: PostMedia;
}

export class WorkerSaid extends Error {
  override readonly name = 'WorkerSaid';
  readonly status: number;
  readonly code: string;

  constructor(status: number, { code, message, field }: ApiError) {
    super(`${status} ${code}: ${message}${field ? ` (${field})` : ''}`);
    this.status = status;
    this.code = code;
  }
}

type Door = { url: string; token: string; workspace: string };

/** Signs up at this Worker, and is that person from then on, over restarts too. */
export async function signUp(workerUrl: string, email = 'owner@clipcast.example'): Promise<Owner> {
  const door: Door = { url: workerUrl, token: '', workspace: '' };
  const me = await call(
    door,
    'signUp',
    {},
    {
      name: 'Scripted Owner',
      email,
      password: 'late-lantern-harbour-14',
      ofAge: true,
      acceptedTerms: '2026-11-22',
      device: 'Script',
      timeZone: 'UTC',
    },
  );
  return ownerAt(Object.assign(door, { token: me.token, workspace: me.workspaces[0]?.id ?? '' }));
}

/** Signs in at this Worker. */
export async function enter(workerUrl: string, email: string, password: string): Promise<Owner> {
  const door: Door = { url: workerUrl, token: '', workspace: '' };
  const me = await call(door, 'signIn', {}, { email, password, device: 'Script' });
  return ownerAt(Object.assign(door, { token: me.token, workspace: me.workspaces[0]?.id ?? '' }));
}

function ownerAt(door: Door): Owner {
  const ask: Owner['ask'] = (name, params, input, signal) => call(door, name, params, input, signal);
  return {
    ask,
    connect: async (platform, user) => consent((await ask('connect', {}, { platform })).url, user),
    accounts: async () => (await ask('accounts', {}, {})).items,
    async upload({ bytes, detail }, signal) {
      await reach(door, `/v1/w/${door.workspace}/media/${detail.sha256}`, {
        method: 'PUT',
        body: bytes,
        headers: { 'content-type': detail.mime },
        signal,
      });
    },
    uploadLong: (movie, detail) => sendParts(door, ask, movie, detail),
  };
}

async function sendParts(
  door: Door,
  ask: Owner['ask'],
  movie: LongMovie,
  { sha256, mime, bytes }: PostMedia,
): Promise<void> {
  const { uploadId, partBytes } = await ask('startUpload', {}, { sha256, mime, bytes });
  for (let part = 1; (part - 1) * partBytes < bytes; part += 1) {
    const first = (part - 1) * partBytes;
    await reach(door, `/v1/w/${door.workspace}/uploads/${uploadId}/${part}`, {
      method: 'PUT',
      body: movie.range(first, Math.min(first + partBytes, bytes) - 1),
    });
  }
  await ask('completeUpload', { id: uploadId }, {});
  for (;;) {
    const { state } = await ask('upload', { id: uploadId }, {});
    if (state === 'present') return;
    if (state === 'refused') throw new Error('The Worker refused the bytes.');
    await pause(200);
  }
}

async function call<N extends ApiName>(
  door: Door,
  name: N,
  params: Record<string, string>,
  input: ApiIn<N>,
  signal?: AbortSignal,
): Promise<ApiOut<N>> {
  const { method, path, out } = API[name];
  const known: Record<string, string> = { workspace: door.workspace, ...params };
  const filled = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(known[key] ?? ''));
  const inQuery = method === 'GET' || method === 'DELETE';
  const query = inQuery ? new URLSearchParams(Object.entries(input).map(([k, v]) => [k, String(v)])) : '';
  const response = await reach(door, query.toString() ? `${filled}?${query}` : filled, {
    method,
    signal,
    ...(inQuery ? {} : { body: JSON.stringify(input), headers: { 'content-type': 'application/json' } }),
  });
  return out.parse(await response.json()) as ApiOut<N>;
}

async function reach(
  door: Door,
  path: string,
  init: RequestInit & { headers?: Record<string, string>; signal?: AbortSignal | undefined },
): Promise<Response> {
  const headers = { ...init.headers, ...(door.token ? { authorization: `Bearer ${door.token}` } : {}) };
  const response = await fetch(`${door.url}${path}`, { ...init, headers });
  if (response.ok) return response;
  const text = await response.text();
  const said = ApiError.safeParse(text.startsWith('{') ? JSON.parse(text) : null);
  throw new WorkerSaid(response.status, said.data ?? { code: 'no-words', message: text.slice(0, 200) });
}

/** The way of a browser: the Worker's page, the platform's page, and back with the cookie. */
async function consent(openUrl: string, user: string): Promise<void> {
  const opened = await fetch(openUrl, { redirect: 'manual' });
  const cookie = opened.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const page = opened.headers.get('location');
  if (!page) throw new Error(`The Worker led nowhere: ${opened.status}`);
  const back = await signIn(fetch, page, { user });
  const end = await fetch(back, { headers: { cookie }, redirect: 'manual' });
  const told = await end.text();
  if (end.status !== 200) throw new Error(`${user} was not connected: ${end.status} ${told}`);
  await chooseAll(new URL(back), told, cookie);
}

/** Where the consent opens several accounts: presses the button of that page, with all that can be ticked. */
async function chooseAll(page: URL, html: string, cookie: string): Promise<void> {
  const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1];
  if (!action) return;
  const ticked = [...html.matchAll(/name="account" value="([^"]+)" checked/g)].map((match) => match[1] ?? '');
  const answer = await fetch(new URL(action, page), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(ticked.map((id) => ['account', id])).toString(),
  });
  if (!answer.ok) throw new Error(`The accounts were not chosen: ${answer.status} ${await answer.text()}`);
}

/** A medium as a Post names it. Pixels and seconds are the caller's word. */
export function mediumOf(
  bytes: Uint8Array<ArrayBuffer>,
  mime: MediaMime,
  { width, height, seconds }: { width: number; height: number; seconds?: number },
): Medium {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kind = mime.startsWith('image/') ? 'image' : 'video';
  const size = { width, height, ...(seconds === undefined ? {} : { seconds }) };
  const detail: PostMedia = { sha256, kind, mime, bytes: bytes.length, ...size, alt: '', subtitles: [] };
  return { bytes, detail };
}

/** A Draft with one target, as the extension would send it. */
export function draftOf(
  draftId: string,
  media: Medium[],
  target: Omit<PostTarget, 'media'>,
  rightsAt: number,
): PostInput {
  const url = `https://homes.example/${draftId}`;
  return {
    draftId,
    revision: 1,
    title: `Listing ${draftId}`,
    source: { url, canonicalUrl: url, title: `Listing ${draftId}`, site: 'homes.example', at: rightsAt },
    media: media.map((one) => one.detail),
    targets: [{ ...target, media: media.map((one) => one.detail.sha256) }],
    rightsAt,
  };
}
