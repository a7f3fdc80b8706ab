import * as z from 'zod';
import { reseal, TABLES } from '../connect/reseal.ts';
import type { App } from '../http/call.ts';
import { admitOperator } from '../http/operator.ts';
import { parseInput, readJson } from '../http/read.ts';

const Body = z.object({
  from: z
    .object({ table: z.enum(TABLES), after: z.string().max(64) })
    .nullable()
    .default(null),
});

/** One go of sealing anew, for whoever holds the master keys. Stands beside the contract: no extension asks for it. */
export function keyRoutes(app: App): void {
  app.post('/v1/keys/reseal', async (c) => {
    const context = await admitOperator(c);
    const { from } = parseInput(Body, await readJson(c.req.raw, 1024));
    return c.json(await reseal(context, from));
  });
}
