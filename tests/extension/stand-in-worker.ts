import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { API, type ApiName, type Post, type Publication } from '../../shared/api.ts';
import type { PostInput } from '../../shared/post.ts';
import { NOW } from './world.ts';

/** A Worker in memory that keeps to the contract: every input and answer passes the contract's own schemas. */
export interface StandIn {
  fetch: typeof fetch;
  /** `METHOD path` of everything asked, in order. */
  asked: string[];
  tokens: (string | null)[];
  media: Set<string>;
  posts: Map<string, Post>;
  /** What was asked to be made, in order. */
  sent: PostInput[];
  /** How often a Post was made or changed: asking twice for the same must not count twice. */
  writes: number;
  /** Told to answer so instead; returns undefined to go on as usual. */
  unkind: (method: string, path: string) => Response | 'down' | 'drop-reply' | undefined;
  set(postId: string, changes: Partial<Publication>): void;
}

export const W = 'workspace-1';
const TOKEN = 'secret-token';
const fail = (status: number, code: string, more: object = {}, headers: Record<string, string> = {}) =>
  Response.json({ code, message: `Refused: ${code}`, ...more }, { status, headers });

export const me = {
  person: { id: 'p1', name: 'Ann', email: 'ann@example.com' },
  workspaces: [
    {
      id: W,
      name: 'Ann',
      timeZone: 'Europe/Berlin',
      role: 'owner' as const,
      lateness: { minutes: 60, otherwise: 'ask' as const },
      duplicateDays: 14,
    },
  ],
  now: NOW + 5_000,
};

export const account = {
  id: 'account-1',
  connectionId: 'c1',
  platform: 'tiktok' as const,
  name: 'Ann Homes',
  handle: 'annhomes',
  avatarUrl: null,
  limits: { choices: { privacy: ['PUBLIC_TO_EVERYONE', 'SELF_ONLY'] } },
  limitsAt: NOW,
  connection: { status: 'alive' as const, scopes: [], expiresAt: null, deadReason: null },
};

export function standIn(): StandIn {
  const uploads = new Map<
    string,
    { sha256: string; bytes: number; parts: Map<number, Buffer>; done: boolean }
  >();
  const worker: StandIn = {
    asked: [],
    tokens: [],
    media: new Set(),
    posts: new Map(),
    sent: [],
    writes: 0,
    unkind: () => undefined,
    set(postId, changes) {
      const post = worker.posts.get(postId) as Post;
      const publications = post.publications.map((one) => ({ ...one, ...changes, version: one.version + 1 }));
      worker.posts.set(postId, { ...post, publications, updatedAt: post.updatedAt + 1 });
    },
    async fetch(input, init = {}) {
      const request = new Request(input, { ...init, signal: null } as RequestInit);
      const { pathname } = new URL(request.url);
      const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? null;
      worker.asked.push(`${request.method} ${pathname}`);
      worker.tokens.push(token);
      const unkind = worker.unkind(request.method, pathname);
      if (unkind === 'down') throw new TypeError('Failed to fetch');
      if (unkind instanceof Response) return unkind;
      const answer = await route(request, pathname, token);
      if (unkind === 'drop-reply') throw new TypeError('Failed to fetch');
      return answer;
    },
  };

  async function route(request: Request, path: string, token: string | null): Promise<Response> {
    for (const name of Object.keys(API) as ApiName[]) {
      const entry = API[name];
      const id = entry.method === request.method && idIn(entry.path, path);
      if (id === false || id === null) continue;
      if (name !== 'signIn' && name !== 'signUp' && token !== TOKEN) return fail(401, 'signed-out');
      const raw = await request.text();
      const parsed = (entry.in as z.ZodType).safeParse(raw ? JSON.parse(raw) : {});
      if (!parsed.success) return fail(400, 'invalid');
      const answer = answers[name]?.(parsed.data as never, id);
      if (!answer) return fail(404, 'not-found');
      return answer instanceof Response ? answer : Response.json((entry.out as z.ZodType).parse(answer));
    }
    return token === TOKEN ? takeBytes(request, path) : fail(401, 'signed-out');
  }

  async function takeBytes(request: Request, path: string): Promise<Response> {
    const bytes = Buffer.from(await request.arrayBuffer());
    const [, sha256] = /^\/v1\/w\/workspace-1\/media\/([0-9a-f]{64})$/.exec(path) ?? [];
    if (sha256) {
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) return fail(422, 'wrong-hash');
      worker.media.add(sha256);
      return Response.json({}, { status: 201 });
    }
    const [, id = '', part] = /^\/v1\/w\/workspace-1\/uploads\/([^/]+)\/(\d+)$/.exec(path) ?? [];
    const upload = uploads.get(id);
    if (!upload) return fail(404, 'not-found');
    upload.parts.set(Number(part), bytes);
    return Response.json({});
  }

  const shown = (id: string) => {
    const upload = uploads.get(id);
    if (!upload) return undefined;
    const state = upload.done ? ('present' as const) : ('open' as const);
    return { uploadId: id, partBytes: 8_388_608, parts: [...upload.parts.keys()], state };
  };
  const postNow = (post: Post): Post => ({
    ...post,
    missing: post.media.map((one) => one.sha256).filter((sha256) => !worker.media.has(sha256)),
  });
  const changed = (id: string, status: Publication['status']) => {
    const post = [...worker.posts.values()].find(
      (one) => one.id === id || one.publications.some((p) => p.id === id),
    );
    if (!post) return undefined;
    worker.set(post.id, { status });
    return postNow(worker.posts.get(post.id) as Post);
  };

  const answers: { [N in ApiName]?: (input: z.output<(typeof API)[N]['in']>, id: string) => unknown } = {
    signUp: () => ({ ...me, token: TOKEN, sessionId: 's1' }),
    signIn: ({ password }) =>
      password === 'wrong'
        ? fail(401, 'wrong-password', { field: 'password' })
        : { ...me, token: TOKEN, sessionId: 's1' },
    me: () => me,
    accounts: () => ({ items: [account], platforms: ['tiktok'], sandbox: true }),
    endSession: () => ({}),
    mediaPresence: ({ sha256s }) => ({ present: sha256s.filter((one) => worker.media.has(one)) }),
    startUpload({ sha256, bytes }) {
      const id = `upload-${uploads.size + 1}`;
      uploads.set(id, { sha256, bytes, parts: new Map(), done: false });
      return shown(id);
    },
    upload: (_input, id) => shown(id),
    completeUpload(_input, id) {
      const upload = uploads.get(id);
      if (!upload) return undefined;
      const whole = createHash('sha256');
      for (const [, bytes] of [...upload.parts].sort(([a], [b]) => a - b)) whole.update(bytes);
      if (whole.digest('hex') !== upload.sha256) return fail(422, 'wrong-hash');
      upload.done = true;
      worker.media.add(upload.sha256);
      return shown(id);
    },
    createPost(input) {
      const known = [...worker.posts.values()].find((one) => one.draftId === input.draftId);
      if (known && known.revision > input.revision)
        return fail(409, 'stale-revision', { current: postNow(known) });
      if (known?.revision === input.revision) return postNow(known);
      worker.writes += 1;
      worker.sent.push(input);
      const post = postOf(known?.id ?? `post-${worker.posts.size + 1}`, input);
      worker.posts.set(post.id, post);
      return postNow(post);
    },
    posts: () => ({ items: [...worker.posts.values()].map(postNow), next: null }),
    post: (_input, id) => worker.posts.has(id) && postNow(worker.posts.get(id) as Post),
    cancelPost: (_input, id) => changed(id, 'canceled'),
    cancelPublication: (_input, id) => changed(id, 'canceled'),
  };
  return worker;
}

/** The `:id` of a path that fits, an empty text where it has none, null where it does not fit. */
function idIn(pattern: string, path: string): string | null {
  const shape = pattern.replace(':workspace', W).replace(':id', '(?<id>[^/]+)');
  const found = new RegExp(`^${shape}$`).exec(path);
  return found ? (found.groups?.id ?? '') : null;
}

function postOf(id: string, input: PostInput): Post {
  const publications = input.targets.map((target, index): Publication => {
    const when = 'now' in target.when ? { scheduledAt: '2026-11-22T10:00:00', timeZone: 'UTC' } : target.when;
    return {
      ...{ id: `${id}-pub-${index}`, postId: id, accountId: target.accountId, platform: 'tiktok' },
      ...{ kind: target.kind, status: 'scheduled', holdReason: null, failure: null, caption: target.caption },
      ...{ title: target.title ?? null, options: target.options, media: target.media, ...when },
      ...{ publishAt: NOW + 60_000, lateness: { minutes: 60, otherwise: 'ask' as const } },
      ...{ sentAt: null, publishedAt: null, receipt: null, version: 1, attempts: [] },
    };
  });
  const { draftId, revision, title, source, media } = input;
  return {
    id,
    draftId,
    revision,
    title,
    source,
    media,
    missing: [],
    createdAt: NOW,
    updatedAt: NOW,
    publications,
  };
}
