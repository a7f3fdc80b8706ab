import { ask } from '../ask.ts';
import type { CalendarState, Client, ClientEntry, Stretch } from '../ui/calendar/session.ts';

/** The calendar over several workspaces: each is a client or brand, and is asked by itself. */

/** The workspace that the studio is in, and all of the person's. */
export interface Mine {
  here: string;
  all: readonly string[];
}

export type Page = Pick<CalendarState, 'entries' | 'more' | 'failed'>;

const shownOf = (client: Client, { here, all }: Mine): readonly string[] =>
  client === 'all' ? all : [client || here];
/** What is not of the workspace that the studio is in says whose it is. */
const whose = (id: string, { here }: Mine): { workspaceId?: string } =>
  id === here ? {} : { workspaceId: id };

/** What of the stretch could be brought; null where nothing could. */
export async function pageOf(client: Client, mine: Mine, { from, to }: Stretch): Promise<Page | null> {
  const asked = shownOf(client, mine).map(
    async (id): Promise<{ items: ClientEntry[]; more: boolean } | null> => {
      const its = whose(id, mine);
      const answer = await ask('calendar', { from, to, ...its }).catch(() => null);
      return answer && { ...answer, items: answer.items.map((one) => ({ ...one, ...its })) };
    },
  );
  const all = await Promise.all(asked);
  const told = all.flatMap((one) => one ?? []);
  if (told.length === 0) return null;
  return {
    entries: told.flatMap(({ items }) => items),
    more: told.some(({ more }) => more),
    failed: told.length < all.length,
  };
}

/** What stands beside the posts: it may be missing without anybody waiting for it. */
export async function marksFor(
  client: Client,
  mine: Mine,
): Promise<Partial<Pick<CalendarState, 'slots' | 'endings' | 'others'>>> {
  const found = await Promise.all(
    shownOf(client, mine).map(async (id) => {
      const its = whose(id, mine);
      const [consents, slots, accounts] = await Promise.all([
        ask('connections', its).catch(() => null),
        ask('slots', its).catch(() => null),
        its.workspaceId ? ask('accountsOf', { workspaceId: id }).catch(() => null) : null,
      ]);
      return { consents, slots, accounts };
    }),
  );
  const slots = found.flatMap((one) => one.slots?.items ?? []);
  const endings = found.flatMap(({ consents }) =>
    (consents?.items ?? []).flatMap(({ name, endsAt }) => (endsAt === null ? [] : [{ name, at: endsAt }])),
  );
  return {
    ...(found.some((one) => one.slots) ? { slots } : {}),
    ...(found.some((one) => one.consents) ? { endings } : {}),
    others: found.flatMap(({ accounts }) => accounts?.items ?? []),
  };
}
