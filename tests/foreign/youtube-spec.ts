import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Exchange, Spec } from './spec.ts';
import { Types } from './types.ts';

/**
 * YouTube's Data API as Google's generator wrote it into its client from the discovery document: paths, methods, query
 * parameters, which of them are required, and every resource. (The resumable protocol and the reasons of refusals are
 * not in it.)
 */

const folder = join(createRequire(import.meta.url).resolve('@googleapis/youtube/package.json'), '..');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const declarations = readFileSync(join(folder, 'build/v3.d.ts'), 'utf8');
const types = new Types(declarations);

interface Method {
  required: string[];
  params: string;
  body: string | undefined;
  reply: string;
}

const UPLOAD = /^\/(?:resumable\/)?upload(?=\/)/;

/** By `VERB /path`. */
const methods = readMethods(readFileSync(join(folder, 'build/v3.js'), 'utf8'));

function readMethods(code: string): Map<string, Method> {
  const found = new Map<string, Method>();
  for (const [, resource = '', inside = ''] of code.matchAll(
    /class Resource\$(\w+) \{([\s\S]*?)\n {4}\}\n/g,
  )) {
    const each =
      /\n {8}(\w+)\(paramsOrCallback[\s\S]*?'(\/[^']+)'[\s\S]*?method: '([A-Z]+)'[\s\S]*?requiredParams: \[([^\]]*)\]/g;
    for (const [, name = '', path = '', verb = '', required = ''] of inside.matchAll(each)) {
      const lower = name.toLowerCase();
      const params = `Params$Resource$${resource}$${lower[0]?.toUpperCase()}${lower.slice(1)}`;
      const body = /^Schema\$\w+/.exec(bodyOf(params))?.[0];
      const reply = new RegExp(
        `\\n {8}${name}\\(params\\?: ${params.replaceAll('$', '\\$')},.*?Promise<\\w+<([\\w$]+)>>`,
      ).exec(declarations)?.[1];
      if (types.has(params))
        found.set(`${verb} ${path}`, {
          required: [...required.matchAll(/'(\w+)'/g)].map((one) => one[1] ?? ''),
          params,
          body,
          reply: reply ?? 'void',
        });
    }
  }
  return found;
}

function bodyOf(params: string): string {
  if (!types.has(params)) return '';
  const type = types.members(params).get('requestBody')?.type;
  return type?.is === 'named' ? type.name : '';
}

const HOSTS = ['www.googleapis.com', 'youtube.googleapis.com'];

export const youtubeSpec: Spec = {
  name: `discovery document in @googleapis/youtube ${version}`,
  judge(exchange) {
    const { url, method: verb, got, status } = exchange;
    if (!HOSTS.includes(url.hostname)) return { request: [], reply: [] };
    // Bytes on their way to an address that was given out: only the last answer is a resource.
    if (verb === 'PUT' && url.searchParams.has('upload_id'))
      return { request: [], reply: status < 300 ? types.departures('Schema$Video', got) : [] };
    const method = methods.get(`${verb} ${url.pathname.replace(UPLOAD, '')}`);
    if (!method) return { request: ['there is no such method'], reply: [] };
    return { request: requestDepartures(method, exchange), reply: replyDepartures(method, exchange) };
  },
};

function requestDepartures(method: Method, { url, sent }: Exchange): string[] {
  const known = types.members(method.params);
  const asked = [...new Set(url.searchParams.keys())];
  const parts = url.searchParams.getAll('part').flatMap((value) => value.split(','));
  const resource = sent === undefined ? undefined : method.body;
  return [
    ...asked.filter((name) => !known.has(name)).map((name) => `there is no parameter ${name}`),
    ...method.required.filter((name) => !asked.includes(name)).map((name) => `${name} is missing`),
    ...parts.filter((part) => !isPart(method, part)).map((part) => `there is no part ${part}`),
    ...(method.body && sent === undefined && !url.searchParams.has('uploadType')
      ? ['the body is missing']
      : []),
    ...(resource ? types.departures(resource, sent) : []),
    ...(resource ? unnamed(sent, parts) : []),
  ];
}

/** What is written must be among the parts that are named, or it is passed over. */
const unnamed = (sent: unknown, parts: readonly string[]): string[] =>
  Object.keys(sent as object)
    .filter((key) => !['id', 'kind', 'etag'].includes(key) && !parts.includes(key))
    .map((key) => `${key} is written and not among the parts`);

function isPart({ body, reply }: Method, part: string): boolean {
  const item = body ?? itemOf(reply);
  return item === undefined || types.members(item).has(part);
}

function itemOf(list: string): string | undefined {
  const items = types.has(list) ? types.members(list).get('items')?.type : undefined;
  const lists = items?.is === 'one of' ? items.these : [items];
  return lists.flatMap((one) => (one?.is === 'list' && one.of.is === 'named' ? [one.of.name] : []))[0];
}

function replyDepartures({ reply }: Method, { status, got }: Exchange): string[] {
  if (status >= 300) return [];
  if (reply === 'void') return got === undefined ? [] : ['an answer where none is promised'];
  // Opening an upload answers an address and nothing else.
  return got === undefined ? [] : types.departures(reply, got);
}
