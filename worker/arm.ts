import type { Context } from './context.ts';

/**
 * Tells an Account's clock that its due times may have changed. Never throws: the minute cron finds what a
 * lost call leaves behind.
 */
export async function arm(context: Pick<Context, 'env' | 'log'>, accountId: string): Promise<void> {
  try {
    const { CLOCKS } = context.env;
    await CLOCKS.get(CLOCKS.idFromName(accountId)).arm(accountId);
  } catch (error) {
    context.log.error('arm', error, { accountId });
  }
}

/** Tells the clocks of all these accounts, each once, that their due times may have changed. */
export async function armAll(
  context: Pick<Context, 'env' | 'log'>,
  rows: readonly { accountId: string }[],
): Promise<void> {
  const accountIds = new Set(rows.map((row) => row.accountId));
  await Promise.all([...accountIds].map((accountId) => arm(context, accountId)));
}

/** The account is gone: its clock forgets it. Never throws; a clock that is left finds nothing and stops. */
export async function forgetClock(context: Pick<Context, 'env' | 'log'>, accountId: string): Promise<void> {
  try {
    const { CLOCKS } = context.env;
    await CLOCKS.get(CLOCKS.idFromName(accountId)).forget();
  } catch (error) {
    context.log.error('forget-clock', error, { accountId });
  }
}
