import { API, ApiError, type ApiIn, type ApiName, type ApiOut } from '../../shared/api.ts';
import { Refusal } from '../failure.ts';
import type { World } from '../world.ts';
import type { StoredPairing } from './pairing.ts';
import { readRemembered } from './remembered.ts';

/** Not done this time, but it may be done later: offline, no answer, too many requests, trouble in the Worker. */
export class Unreached extends Refusal {
  /** Ms after which the Worker wants to be asked again, where it said so. */
  readonly waitMs: number | undefined;
  /** The Worker did answer, only not with what was asked for. */
  readonly answered: boolean;

  constructor(code: string, message: string, answered: boolean, waitMs?: number) {
    super(code, message);
    this.answered = answered;
    this.waitMs = waitMs;
  }
}

/** Where to call and as whom; before signing in there is no token. */
export type Door = Pick<StoredPairing, 'workerUrl'> & Partial<Pick<StoredPairing, 'token' | 'workspaceId'>>;
export type Params = Record<string, string>;

const CALL_MS = 20_000;

/**
 * One entry of the contract: asks and parses the answer. Throws Unreached where trying again makes sense and
 * Refusal with the Worker's own words where it does not.
 */
export async function callWorker<N extends ApiName>(
  world: Pick<World, 'fetch'>,
  door: Door,
  name: N,
  params: Params,
  input: ApiIn<N>,
): Promise<ApiOut<N>> {
  const entry = API[name];
  const hasBody = entry.method !== 'GET' && entry.method !== 'DELETE';
  const query = entry.method === 'GET' ? queryOf(input) : '';
  const response = await reach(world, door, `${pathOf(entry.path, door, params)}${query}`, {
    method: entry.method,
    ...(hasBody ? { body: JSON.stringify(input), headers: { 'Content-Type': 'application/json' } } : {}),
    signal: AbortSignal.timeout(CALL_MS),
  });
  const answer = entry.out.safeParse(await response.json().catch(() => undefined));
  if (answer.success) return answer.data as ApiOut<N>;
  throw new Unreached('worker-unknown', 'Your Worker gave an answer of another version.', true);
}

/** Sends bytes to a path below the workspace. Throws as `callWorker` does. */
export async function putBytes(
  world: Pick<World, 'fetch'>,
  door: Door,
  path: string,
  body: Blob,
  mime: string,
  signal: AbortSignal,
): Promise<void> {
  const response = await reach(world, door, pathOf(`/v1/w/:workspace${path}`, door, {}), {
    method: 'PUT',
    body,
    headers: { 'Content-Type': mime },
    signal,
  });
  await response.body?.cancel();
}

function pathOf(path: string, door: Door, params: Params): string {
  const all: Params = { workspace: door.workspaceId ?? '', ...params };
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(all[name] ?? ''));
}

function queryOf(input: object): string {
  const pairs = Object.entries(input).filter(([, value]) => value !== undefined);
  return pairs.length === 0
    ? ''
    : `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`;
}

async function reach(
  world: Pick<World, 'fetch'>,
  door: Door,
  path: string,
  init: RequestInit & { headers?: Record<string, string> },
): Promise<Response> {
  const { language } = await readRemembered();
  const headers = {
    ...init.headers,
    ...(door.token ? { Authorization: `Bearer ${door.token}` } : {}),
    // What was chosen here; else the browser says its own.
    ...(language ? { 'Accept-Language': language } : {}),
  };
  const response = await world
    .fetch(`${door.workerUrl}${path}`, {
      ...init,
      headers,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    })
    .catch(() => {
      throw navigator.onLine === false
        ? new Unreached('offline', 'You are offline. It goes on by itself once you are back.', false)
        : new Unreached('worker-unreachable', `${new URL(door.workerUrl).host} does not answer.`, false);
    });
  if (response.ok) return response;
  throw await refusalOf(response);
}

async function refusalOf(response: Response): Promise<Refusal> {
  const parsed = ApiError.safeParse(await response.json().catch(() => undefined));
  const error = parsed.success
    ? parsed.data
    : { code: 'worker-unknown', message: 'This address did not answer as a Worker of Clipcast.' };
  const { status } = response;
  if (status === 408 || status === 429 || status >= 500) {
    const seconds = Number(response.headers.get('retry-after'));
    return new Unreached(error.code, error.message, true, seconds > 0 ? seconds * 1000 : undefined);
  }
  const { code, message, ...more } = error;
  return new Refusal(status === 401 && !parsed.success ? 'signed-out' : code, message, more);
}
