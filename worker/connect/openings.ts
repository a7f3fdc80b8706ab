import type { Context } from '../context.ts';
import type { ConnectionRow } from '../db/queries/connections.ts';
import { leave } from '../people/audit/record.ts';
import { sha256Hex } from './seal.ts';

const DAY = 86_400_000;
/** So many openings this isolate remembers having told of. */
const REMEMBERED = 1000;
const told = new Set<string>();

/**
 * Writes down that the tokens of a Connection were opened: once a day, for what each opening was for stands in the
 * Attempts. Beside the work, never before it: at the due second nothing waits for this.
 */
export function tellOpening(context: Context, row: Pick<ConnectionRow, 'id' | 'workspaceId'>): void {
  const day = Math.floor(context.now() / DAY);
  const name = `tokens ${row.id} ${day}`;
  if (told.has(name)) return;
  if (told.size >= REMEMBERED) told.clear();
  told.add(name);
  const object = `connection/${row.id}`;
  const deed = { workspaceId: row.workspaceId, actor: 'machine', action: 'tokens-opened', object } as const;
  const work = async (): Promise<void> => leave(context, deed, (await sha256Hex(name)).slice(0, 32));
  context.later(
    work().catch((error) => {
      told.delete(name);
      context.log.error('audit', error);
    }),
  );
}
