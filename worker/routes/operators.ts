import * as z from 'zod';
import type { App } from '../http/call.ts';
import { admitOperator } from '../http/operator.ts';
import { parseInput, readJson } from '../http/read.ts';
import { appoint } from '../operator/appoint.ts';

const Body = z.object({
  email: z.email('an e-mail address').max(254),
  isOperator: z.boolean().default(true),
});

/** Who may open the operator's page, by whoever holds the master keys. Stands beside the contract. */
export function operatorRoutes(app: App): void {
  app.post('/v1/operators', async (c) => {
    const context = await admitOperator(c);
    return c.json(await appoint(context, parseInput(Body, await readJson(c.req.raw, 1024))));
  });
}
