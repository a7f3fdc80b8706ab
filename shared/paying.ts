import * as z from 'zod';
import { PLAN_NAMES } from './paid-plans.ts';

/** What a person pays for, where plans are sold at all. */

const Count = z.number().int();
const At = z.number().int();
const Empty = z.object({});
const Figures = z.object({ workspaces: Count, accounts: Count, posts: Count, bytes: Count });

export const Paying = z.object({
  plan: z.enum(PLAN_NAMES),
  used: Figures,
  /** What can be chosen here; `price` as the payment service has it, in the smallest unit of its currency. */
  plans: z.array(
    z.object({
      name: z.enum(PLAN_NAMES),
      limits: Figures,
      price: z.object({ amount: Count, currency: z.string(), every: z.string() }).nullable(),
    }),
  ),
  paidUntil: At.nullable(),
  isEnding: z.boolean(),
  /** A payment failed: all goes on until then. */
  graceUntil: At.nullable(),
  /** They have paid here before: invoices and cards stand at the payment service. */
  isCustomer: z.boolean(),
});
export type Paying = z.infer<typeof Paying>;
const Url = z.object({ url: z.url() });

/** A part of the table in `api.ts`. All answer 404 where no plans are sold. */
export const PAYING = {
  paying: { method: 'GET', path: '/v1/me/plan', in: Empty, out: Paying },
  /** Open the address: the payment service's own page. Whoever pays already is led to where that is changed. */
  choosePlan: {
    method: 'POST',
    path: '/v1/me/plan',
    in: z.object({ plan: z.enum(['studio', 'agency']) }),
    out: Url,
  },
  /** Invoices, cards, changing and ending. */
  managePlan: { method: 'POST', path: '/v1/me/plan/manage', in: Empty, out: Url },
} as const;
