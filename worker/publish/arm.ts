import type { Context } from '../context.ts';

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

/** The account is gone: its clock forgets it. Never throws; a clock that is left finds nothing and stops. */
export async function forgetClock(context: Pick<Context, 'env' | 'log'>, accountId: string): Promise<void> {
  try {
    const { CLOCKS } = context.env;
    await CLOCKS.get(CLOCKS.idFromName(accountId)).forget();
  } catch (error) {
    context.log.error('forget-clock', error, { accountId });
  }
}
