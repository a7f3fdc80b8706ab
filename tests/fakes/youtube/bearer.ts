import type { Act, Ask } from '../attend.ts';
import { Refused, refused } from './answers.ts';
import { ANALYTICS, pacificDay, userOf, type YouTube, type YouTubeUser } from './state.ts';

const of = (...names: string[]): string[] => names.map((name) => `https://www.googleapis.com/auth/${name}`);

/** Any one of these opens it (discovery document). */
export const MAY = {
  read: of('youtube.readonly', 'youtube.force-ssl', 'youtube'),
  upload: of('youtube.upload', 'youtube.force-ssl', 'youtube'),
  change: of('youtube.force-ssl', 'youtube'),
  comment: of('youtube.force-ssl'),
  report: of('yt-analytics.readonly', 'yt-analytics-monetary.readonly'),
};

/**
 * An endpoint behind an access token: who calls, whether one of `scopes` was granted, what it costs the project.
 * The answer of `act` is the body (a Response is sent as it is); a thrown Refused is the refusal.
 */
export function behindToken(
  youtube: YouTube,
  operation: string | ((c: Ask) => string),
  needs: { scopes: readonly string[]; units: number },
  act: (c: Ask, user: YouTubeUser) => Promise<unknown> | unknown,
): Act {
  return youtube.porter.attend(operation, async (c) => {
    try {
      const user = callerOf(youtube, c, needs.scopes);
      charge(youtube, needs.units);
      const answer = await act(c, user);
      return answer instanceof Response ? answer : c.json(answer as object);
    } catch (error) {
      if (error instanceof Refused) return refused(c, error);
      throw error;
    }
  });
}

export const bearer = (c: Ask): string =>
  /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '';

function callerOf(youtube: YouTube, c: Ask, scopes: readonly string[]): YouTubeUser {
  const { state, world, options } = youtube;
  if (bearer(c) === '') throw new Refused('required');
  const token = state.access[bearer(c)];
  const grant = token && state.grants[token.grant];
  if (!grant || grant.ended || (token.expiresAt ?? 0) <= world.now()) throw new Refused('authError');
  const user = userOf(youtube, grant.user);
  c.set('account', user.username);
  const isReport = new URL(c.req.url).host === ANALYTICS;
  if (!(isReport ? options.app.analytics : options.app.enabled)) throw new Refused('accessNotConfigured');
  if (!scopes.some((one) => grant.scopes.includes(one))) throw new Refused('insufficientPermissions');
  return user;
}

function charge(youtube: YouTube, units: number): void {
  const { state, options, world } = youtube;
  const day = pacificDay(world.now());
  const used = (state.units[day] ?? 0) + units;
  if (used > options.app.dailyUnits) throw new Refused('quotaExceeded');
  state.units[day] = used;
}

/** A list in the query: parted by commas, said several times, or both. */
export const listedIn = (c: Ask, name: string): string[] =>
  new URL(c.req.url).searchParams
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter(Boolean);

/** The parts a call names; each must be one of `known`. */
export function partsOf(c: Ask, known: readonly string[]): string[] {
  const parts = listedIn(c, 'part');
  if (parts.length === 0) throw new Refused('missingRequiredParameter', 'No filter selected: part');
  const odd = parts.find((part) => !known.includes(part));
  if (odd !== undefined) throw new Refused('unknownPart', `'${odd}'`);
  return parts;
}

/** The body as JSON. */
export async function jsonBody(c: Ask): Promise<unknown> {
  return readJson(c.req.header('content-type') ?? '', new Uint8Array(await c.req.arrayBuffer()));
}

export function readJson(contentType: string, bytes: Uint8Array): unknown {
  if (!/^application\/json(;|$)/i.test(contentType))
    throw new Refused('badRequest', 'Content-Type must be application/json.');
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refused('badRequest', 'The body is not JSON.');
  }
}
