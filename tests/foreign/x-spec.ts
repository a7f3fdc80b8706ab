import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Exchange, Spec } from './spec.ts';
import { Types } from './types.ts';

/**
 * X's API as X's own generator wrote it into its client from the OpenAPI document: what is sent and what comes back,
 * enumerations and problems included. (Sign-in is not in it, and neither are the refusals that the document leaves out.)
 */

const folder = join(dirname(createRequire(import.meta.url).resolve('@xdevplatform/xdk')), '..');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const types = new Types(readFileSync(join(folder, 'dist/index.d.ts'), 'utf8'));

type Method = [verb: string, path: RegExp, reply: string, request?: string];
const ID = '[0-9]{1,19}';
const METHODS: Method[] = [
  ['POST', /^\/2\/tweets$/, 'CreatePostsResponse', 'CreatePostsRequest'],
  ['DELETE', new RegExp(`^/2/tweets/${ID}$`), 'DeletePostsResponse'],
  ['GET', /^\/2\/tweets$/, 'GetPostsByIdsResponse'],
  ['GET', new RegExp(`^/2/tweets/${ID}$`), 'GetPostsByIdResponse'],
  ['GET', /^\/2\/tweets\/analytics$/, 'GetPostsAnalyticsResponse'],
  ['GET', /^\/2\/users\/me$/, 'GetUsersMeResponse'],
  ['GET', new RegExp(`^/2/users/${ID}/tweets$`), 'GetUsersPostsResponse'],
  ['POST', /^\/2\/media\/upload$/, 'MediaUploadResponse', 'MediaUploadRequest'],
  ['GET', /^\/2\/media\/upload$/, 'GetMediaUploadStatusResponse'],
  [
    'POST',
    /^\/2\/media\/upload\/initialize$/,
    'InitializeMediaUploadResponse',
    'InitializeMediaUploadRequest',
  ],
  [
    'POST',
    new RegExp(`^/2/media/upload/${ID}/append$`),
    'AppendMediaUploadResponse',
    'AppendMediaUploadRequest',
  ],
  ['POST', new RegExp(`^/2/media/upload/${ID}/finalize$`), 'FinalizeMediaUploadResponse'],
  ['POST', /^\/2\/media\/metadata$/, 'CreateMediaMetadataResponse', 'CreateMediaMetadataRequest'],
];

/** Left out of the document, and met in the world: why processing failed, and what was wrong with a request. */
const MET = /processing_info has no member error$|^InvalidRequestProblem has no member errors$/;

/** The client writes `likeCount` for `like_count`, and has the newer of X's two names for a post. */
function spellings(key: string): string[] {
  const camel = key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    camel,
    camel
      .replace(/retweet/, 'repost')
      .replace(/tweet/, 'post')
      .replace(/Tweet/, 'Post'),
  ];
}

/** What the fields of a query are fields of. */
const FIELDS: Record<string, string> = {
  'tweet.fields': 'Post',
  'post.fields': 'Post',
  'user.fields': 'User',
  'media.fields': 'Media',
};

export const xSpec: Spec = {
  name: `OpenAPI document in @xdevplatform/xdk ${version}`,
  judge(exchange) {
    const { url, method: verb } = exchange;
    if (url.hostname !== 'api.x.com' || url.pathname.startsWith('/2/oauth2/'))
      return { request: [], reply: [] };
    const method = METHODS.find(([name, path]) => name === verb && path.test(url.pathname));
    if (!method) return { request: ['there is no such method'], reply: [] };
    return { request: requestDepartures(method, exchange), reply: replyDepartures(method, exchange) };
  },
};

function requestDepartures([, , , request]: Method, { url, sent }: Exchange): string[] {
  const unknown = Object.entries(FIELDS).flatMap(([parameter, name]) =>
    (url.searchParams.get(parameter) ?? '')
      .split(',')
      .filter((field) => field !== '' && !spellings(field).some((one) => types.members(name).has(one)))
      .map((field) => `${parameter} has no ${field}`),
  );
  return [
    ...unknown,
    ...(request && sent !== undefined ? types.departures(request, sent, spellings) : []),
    ...(!request && sent !== undefined ? ['a body where none is taken'] : []),
  ];
}

const departures = (name: string, got: unknown): string[] =>
  types.departures(name, got, spellings).filter((one) => !MET.test(one));

const PROBLEM = 'https://api.x.com/2/problems/';

function replyDepartures([, , reply]: Method, { status, got }: Exchange): string[] {
  if (status < 300) return departures(reply, got);
  // Of problems the document describes some.
  const { type } = (got ?? {}) as { type?: unknown };
  if (typeof type !== 'string' || !type.startsWith(PROBLEM)) return [];
  const words = type.slice(PROBLEM.length).split('-');
  const name = `${words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('')}Problem`;
  return types.has(name) ? departures(name, got) : [];
}
