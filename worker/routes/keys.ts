import * as z from 'zod';
import { isOperator } from '../connect/operator.ts';
import { reseal } from '../connect/reseal.ts';
import type { App } from '../http/call.ts';
import { signedOut } from '../http/errors.ts';
import { parseInput, readJson } from '../http/read.ts';

const Body = z.object({
  from: z
    .object({ table: z.enum(['connections', 'publications', 'states']), after: z.string().max(64) })
    .nullable()
    .default(null),
});

/** One go of sealing anew, for whoever holds the master keys. Stands beside the contract: no extension asks for it. */
export function keyRoutes(app: App): void {
  app.post('/v1/keys/reseal', async (c) => {
    const context = c.get('context');
    if (!(await isOperator(context.keys, c.req.header('authorization'))))
      throw signedOut('This needs the word that follows from the master keys.');
    const { from } = parseInput(Body, await readJson(c.req.raw, 1024));
    return c.json(await reseal(context, from));
  });
}
