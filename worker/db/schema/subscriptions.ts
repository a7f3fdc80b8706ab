import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What a person pays for, as the payment service told last. Rows are here only where plans are sold. */
export const subscriptions = sqliteTable('subscriptions', {
  userId: text('user_id').primaryKey(),
  /** The payment service's id of them. */
  customerId: text('customer_id').notNull().unique(),
  /** A name of `PLANS`; null: none is paid for. */
  plan: text('plan'),
  /** The payment service's word; null before the first. */
  status: text('status'),
  /** When it is paid up to, ms. */
  paidUntil: integer('paid_until'),
  /** Its owner has ended it: it goes on until `paidUntil`. */
  isEnding: integer('is_ending', { mode: 'boolean' }).notNull().default(false),
  /** A payment failed: all goes on as before until then, ms. */
  graceUntil: integer('grace_until'),
  /** When what stands here was asked for, ms: an answer to an older question changes nothing. */
  readAt: integer('read_at').notNull(),
});
