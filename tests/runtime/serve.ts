import { type RunningWorker, startWorker, type WorkerOptions } from './worker.ts';

/** What a served Worker may be asked, and what it says, over the line between parent and child. */
export type Ask =
  | { ask: 'cron'; time?: number }
  | { ask: 'query'; sql: string }
  | { ask: 'reload' }
  | { ask: 'stop' };
export type Asked = Ask & { id: number };
export type Said =
  | { say: 'ready'; url: string }
  | { say: 'failed'; reason: string }
  | { say: 'log'; line: string }
  | { say: 'done'; id: number; error?: string; rows?: unknown[] };

const say = (message: Said) => process.send?.(message);

async function serve(options: WorkerOptions): Promise<void> {
  const worker = await startWorker({ ...options, onLog: (line) => say({ say: 'log', line }) });
  process.on('message', async ({ id, ...asked }: Asked) => {
    await answer(worker, asked).then(
      (rows) => say({ say: 'done', id, rows }),
      (error: Error) => say({ say: 'done', id, error: error.message }),
    );
    if (asked.ask === 'stop') process.disconnect();
  });
  say({ say: 'ready', url: worker.url });
}

/** Does what is asked; only a query has rows to tell. */
async function answer(worker: RunningWorker, asked: Ask): Promise<unknown[]> {
  if (asked.ask === 'query') return (await (await worker.database()).prepare(asked.sql).all()).results;
  if (asked.ask === 'cron') await worker.runCron(asked.time);
  if (asked.ask === 'reload') await worker.reload();
  if (asked.ask === 'stop') await worker.stop();
  return [];
}

// A parent that is gone has no use for a Worker.
process.once('disconnect', () => process.exit());
process.once('message', (options: WorkerOptions) => {
  serve(options).catch((error: Error) => {
    say({ say: 'failed', reason: error.message });
    process.disconnect();
  });
});
