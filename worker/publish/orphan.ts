import type { Status } from '../../shared/publication.ts';
import type { Context } from '../context.ts';
import { adoptHandle, sentSince } from '../db/queries/hooks.ts';
import { loadPublication } from '../db/queries/loaded.ts';
import type { PublicationRow } from '../db/queries/publications.ts';
import type { Provider } from '../providers/provider.ts';
import { openHandle, sealHandle } from './job.ts';

/** A platform may take so long to tell of a post, ms. */
const WINDOW = 3 * 86_400_000;
/** Clocks differ, and times of events are whole seconds. */
const SLACK = 60_000;

/**
 * A name of the platform's that none of our posts has: a publishing call whose answer we never saw may have got it.
 * Where exactly one post fits it takes the name, and `find` then settles it; where none or several do, nothing is
 * guessed.
 */
export async function adoptOrphan(
  context: Context,
  { webhook }: Provider,
  accounts: readonly { id: string; workspaceId: string }[],
  event: { name: string; at: number },
): Promise<void> {
  const orphans = webhook?.orphans;
  if (!orphans) return;
  const rows: PublicationRow[] = [];
  for (const { id, workspaceId } of accounts)
    rows.push(...(await sentSince(context.db, workspaceId, id, event.at - WINDOW)));
  const named = await Promise.all(rows.map((row) => nameOf(context, row, orphans.nameIn)));
  if (rows.some((row, index) => named[index] === event.name || row.remoteId === event.name)) return;
  const fitting = rows.filter((row, index) => {
    const { sentAt } = row;
    const isOpen = (row.status as Status) === 'uncertain' && orphans.kinds.includes(row.kind);
    return isOpen && named[index] === null && sentAt !== null && event.at >= sentAt - SLACK;
  });
  const [only] = fitting;
  if (!only || fitting.length > 1) return;
  const loaded = await loadPublication(context.db, only.id);
  if (!loaded) return;
  const handle = await sealHandle(context, loaded, orphans.adopt(event.name));
  await adoptHandle(context.db, only, handle, context.now());
}

/** The name in a row's handle; undefined where it cannot be read, which fits nothing. */
async function nameOf(
  context: Context,
  row: PublicationRow,
  nameIn: (handle: unknown) => string | null,
): Promise<string | null | undefined> {
  try {
    return nameIn(await openHandle(context, row));
  } catch {
    return undefined;
  }
}
