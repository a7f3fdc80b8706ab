import { createWorld, type World } from '../fakes/fake.ts';
import { clientOf } from './clients.ts';

type Create = (fields: string[], params: object) => Promise<Node>;
type List = (fields: string[], params?: object) => Promise<Node[]>;

/** As much of Meta's client as the tests use. It is written in plain JavaScript and brings no types. */
export interface Node
  extends Record<'createPhoto' | 'createFeed' | 'createVideo' | 'createVideoReel' | 'createComment', Create>,
    Record<'createMedia' | 'createMediaPublish', Create>,
    Record<'getAccounts' | 'getFeed' | 'getMedia' | 'getContentPublishingLimit' | 'getInsights', List> {
  id: string;
  _data: Record<string, unknown>;
  get(fields: string[]): Promise<Node>;
  delete(fields: string[]): Promise<unknown>;
}
interface Kind {
  new (id: string): Node;
  /** The fields that Meta's generator knows of this kind of thing, by name. */
  Fields: Record<string, string>;
}
interface Api {
  call(method: string, path: string[], params?: object): Promise<Record<string, unknown>>;
}

export interface MetaClient {
  FacebookAdsApi: { GRAPH: string; init(token: string, locale?: string, crashLog?: boolean): Api };
  User: Kind;
  Page: Kind;
  PagePost: Kind;
  IGUser: Kind;
  IGUserForIGOnlyAPI: Kind;
  IGMediaForIGOnlyAPI: Kind;
}

const client = clientOf('facebook') as MetaClient;

/** Meta's client over one of its hosts; which one is the one address it can be told. */
export function metaClient(host: string): MetaClient {
  Object.defineProperty(client.FacebookAdsApi, 'GRAPH', { get: () => `https://${host}`, configurable: true });
  return client;
}

/** A world in which these files can be fetched, by address. */
export const worldWith = (files: Record<string, Uint8Array<ArrayBuffer>>, now = Date.now): World =>
  createWorld({
    now,
    fetch: async (address) => {
      const bytes = files[address];
      return new Response(bytes ?? null, { status: bytes ? 200 : 404 });
    },
  });

/** How the client tells of a refusal: the number, with the second one where there is one. */
export const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: { response?: { code?: number; error_subcode?: number } }) =>
      [error.response?.code ?? String(error), error.response?.error_subcode].filter(Boolean).join('/'),
  );
