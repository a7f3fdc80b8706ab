import * as z from 'zod';
import type { PAYING } from '../../shared/paying.ts';
import { subscriberBy } from '../db/queries/subscriptions.ts';
import type { App, Handlers } from '../http/call.ts';
import { ApiFailure } from '../http/errors.ts';
import { readText } from '../http/read.ts';
import { planPage } from '../pages/download.ts';
import { choosePlan, managePlan, showPaying } from '../paying/choose.ts';
import { readAnew } from '../paying/read-anew.ts';
import { isSigned } from '../paying/signature.ts';
import { eventOf, isSelling } from '../paying/stripe.ts';
import { langOf } from './to-reader.ts';

const BODY_BYTES = 262_144;
const Told = z.object({ id: z.string().min(1).max(100) });

export const paying: Pick<Handlers, keyof typeof PAYING> = {
  paying: ({ context, session }) => showPaying(context, session),
  choosePlan: async ({ context, session, input }) => ({
    url: await choosePlan(context, session, input.plan),
  }),
  managePlan: async ({ context, session }) => ({ url: await managePlan(context, session) }),
};

/** What the payment service tells, and the page that it leads back to. Both are there only where plans are sold. */
export function payingRoutes(app: App): void {
  app.post('/hooks/stripe', async (c) => {
    const context = c.get('context');
    const { STRIPE_WEBHOOK_SECRET: secret } = context.env;
    if (!isSelling(context) || !secret) return c.notFound();
    const body = await readText(c.req.raw, BODY_BYTES);
    if (!(await isSigned(secret, c.req.header('stripe-signature') ?? null, body, context.now())))
      throw new ApiFailure(401, 'not-signed', 'This is not signed by the payment service.');
    const told = Told.safeParse(readBody(body));
    const event = told.success ? await eventOf(context, told.data.id) : null;
    const customer = event?.data.object.customer;
    const row = customer ? await subscriberBy(context.db, customer) : undefined;
    if (row) await readAnew(context, row);
    return c.json({});
  });
  app.get('/plan', (c) => {
    if (!isSelling(c.get('context'))) return c.notFound();
    return planPage(langOf(c));
  });
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
