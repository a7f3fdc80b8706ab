import { buildApp } from './app.ts';
import { buildContext } from './build-context.ts';
import type { Bindings } from './env.ts';
import { consume } from './publish/queue.ts';
import { sweep } from './publish/sweep.ts';

export { WorkspaceFeed } from './live/workspace-feed.ts';
export { AccountClock } from './publish/account-clock.ts';
export { Ferry } from './publish/ferry.ts';

const app = buildApp();

export default {
  fetch: (request, env, execution) => app.fetch(request, env, execution),
  scheduled: (_event, env, execution) => sweep(buildContext(env, execution)),
  queue: (batch, env, execution) => consume(buildContext(env, execution), batch),
} satisfies ExportedHandler<Bindings>;
