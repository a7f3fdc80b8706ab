import { CLIENTS, type ClientOf, fetchClient } from '../foreign/clients.ts';

/** A client that is not here, what it would have proved, and why it is not here. */
export interface Unproved {
  platform: ClientOf;
  proves: string;
  why: string;
}

/** Fetches the clients that are no part of this project; answers those that could not be had. */
export function fetchClients(fetch: (platform: ClientOf) => void = fetchClient): Unproved[] {
  return (Object.keys(CLIENTS) as ClientOf[]).flatMap((platform) => {
    try {
      fetch(platform);
      return [];
    } catch (error) {
      const { proves } = CLIENTS[platform];
      return [{ platform, proves, why: error instanceof Error ? error.message : String(error) }];
    }
  });
}

/** Tests that cannot run without them, by their beginnings. Instagram's are made with Facebook's client. */
export const testsWithout = (unproved: readonly Unproved[]): string[] =>
  unproved.flatMap(({ platform }) =>
    (platform === 'facebook' ? ['facebook', 'instagram'] : [platform]).map(
      (name) => `tests/foreign/${name}.test.ts`,
    ),
  );

/** What a run must say at its end; where machines judge it, what is not proved has failed. */
export function unprovedWords(
  unproved: readonly Unproved[],
  isJudged: boolean,
): { lines: string[]; failed: number } {
  const lines = unproved.map(
    ({ proves, why }) => `${isJudged ? '✗' : '!'} Not proved here: ${proves}. ${why}`,
  );
  return { lines, failed: isJudged ? unproved.length : 0 };
}
