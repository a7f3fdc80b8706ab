import type { Act, Ask, Porter } from '../attend.ts';
import type { World } from '../fake.ts';

/** How the Graph API refuses: a number, often a second one, and words for a person. */
export interface RefusalDetail {
  subcode?: number;
  status?: number;
  /** `error_user_msg`. */
  said?: string;
  transient?: boolean;
}

/** A refusal on its way out; thrown anywhere in a handler. */
export class Refused extends Error {
  readonly code: number;
  readonly detail: RefusalDetail;
  constructor(code: number, message: string, detail: RefusalDetail = {}) {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}

/** A parameter that is missing or wrong. */
export const wrong = (message: string): Refused => new Refused(100, `(#100) ${message}`);

/** The error envelope (https://developers.facebook.com/docs/graph-api/guides/error-handling). */
export function refuse(c: Ask, world: World, refused: Refused): Response {
  const { code, message } = refused;
  const { subcode, said, transient, status = 400 } = refused.detail;
  c.set('outcome', subcode === undefined ? String(code) : `${code}/${subcode}`);
  const error = {
    message,
    type: 'OAuthException',
    code,
    ...(subcode === undefined ? {} : { error_subcode: subcode }),
    is_transient: transient ?? false,
    ...(said ? { error_user_title: 'Not possible', error_user_msg: said } : {}),
    fbtrace_id: world.id(11),
  };
  return c.json({ error }, status as 400);
}

export type Params = Record<string, unknown>;

/** Parameters of a call: the query, and over it a body that is a form or JSON. */
export async function paramsOf(c: Ask): Promise<Params> {
  const query = Object.fromEntries(new URL(c.req.url).searchParams);
  const text = new TextDecoder().decode(await c.req.arrayBuffer());
  if (text === '') return query;
  const type = c.req.header('content-type') ?? '';
  if (/^application\/json/i.test(type)) {
    try {
      return { ...query, ...JSON.parse(text) };
    } catch {
      throw wrong('The body is not JSON.');
    }
  }
  return { ...query, ...Object.fromEntries(new URLSearchParams(text)) };
}

/** The token a call carries: as a bearer, as `OAuth`, or as a parameter. */
export async function tokenOf(c: Ask): Promise<string> {
  const header = /^(?:Bearer|OAuth) (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1];
  return header ?? String((await paramsOf(c)).access_token ?? '');
}

/** A handler whose answer is the body and whose thrown Refused is the refusal. */
export function answering(
  porter: Porter,
  world: World,
  operation: string | ((c: Ask) => string | Promise<string>),
  act: (c: Ask) => Promise<unknown> | unknown,
): Act {
  return porter.attend(operation, async (c) => {
    try {
      const answer = await act(c);
      return answer instanceof Response ? answer : c.json(answer as object, 200);
    } catch (error) {
      if (error instanceof Refused) return refuse(c, world, error);
      throw error;
    }
  });
}

/** Text of a parameter, or undefined where it is not there. */
export const textOf = (params: Params, name: string): string | undefined =>
  params[name] === undefined || params[name] === null ? undefined : String(params[name]);

/** A switch, as a form, a query or JSON may carry it. */
export function flagOf(params: Params, name: string): boolean | undefined {
  const value = params[name];
  if (value === undefined || value === null) return undefined;
  if (value === true || value === 'true' || value === '1') return true;
  if (value === false || value === 'false' || value === '0') return false;
  throw wrong(`param ${name} must be a boolean`);
}

/** Something composed: as JSON it is itself, as a form it is JSON in a text. */
export function innerOf(params: Params, name: string): unknown {
  const value = params[name];
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** `fields=a,b{c},d.limit(0).summary(true)`: the outer names. */
export const fieldsOf = (params: Params): string[] =>
  (textOf(params, 'fields') ?? '')
    .replace(/\{.*?\}+/g, '')
    .replace(/\.\w+\([^)]*\)/g, '')
    .split(',')
    .filter(Boolean);

/** `fields=a{x,y},b`: the names within the braces of one. */
export const innerFieldsOf = (params: Params, name: string): string[] =>
  new RegExp(`\\b${name}\\{([^{}]*)\\}`).exec(textOf(params, 'fields') ?? '')?.[1]?.split(',') ?? [];

/** The asked for of what there is; the id comes unasked. */
export function pick(all: Record<string, unknown>, asked: readonly string[]): object {
  const unknown = asked.find((name) => !(name in all));
  if (unknown) throw wrong(`Tried accessing nonexisting field (${unknown})`);
  return Object.fromEntries(['id', ...asked].map((name) => [name, all[name]]));
}

/** `metric=a,b`, each of which must be one of `known`: one that is not fails the whole call. */
export function metricsOf(params: Params, known: readonly string[]): string[] {
  const asked = (textOf(params, 'metric') ?? '').split(',').filter(Boolean);
  if (asked.length === 0) throw wrong('param metric is missing');
  if (asked.some((name) => !known.includes(name)))
    throw new Refused(1, 'An unknown error has occurred.', { status: 500 });
  return asked;
}

/** One number as insights list it. */
export const insight = (of: string, name: string, period: string, value: unknown): Params => ({
  name,
  period,
  values: [{ value }],
  title: name.replaceAll('_', ' '),
  description: '',
  id: `${of}/insights/${name}/${period}`,
});
