import type { Context } from '../context.ts';
import { arm } from '../publish/arm.ts';

/** Tells the clocks of all these accounts, each once, that their due times may have changed. */
export async function armAll(context: Context, rows: readonly { accountId: string }[]): Promise<void> {
  const accountIds = new Set(rows.map((row) => row.accountId));
  await Promise.all([...accountIds].map((accountId) => arm(context, accountId)));
}
