import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { bearer } from 'better-auth/plugins/bearer';
import type { Context } from '../context.ts';
import { credentials, sessions, users, verifications } from '../db/schema.ts';

const DAY = 86_400;

function build(context: Context, secret: string) {
  return betterAuth({
    baseURL: context.env.PUBLIC_URL,
    secret,
    database: drizzleAdapter(context.db, {
      provider: 'sqlite',
      schema: { user: users, session: sessions, account: credentials, verification: verifications },
    }),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200 },
    session: { expiresIn: 90 * DAY, updateAge: DAY / 24, cookieCache: { enabled: false } },
    // A stored token is worthless without our signature, so a copied database opens nothing.
    plugins: [bearer({ requireSignature: true })],
    advanced: {
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => context.id() },
      cookiePrefix: 'clipcast',
    },
    // Guessing is slowed by our own count in the database, which all isolates share.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

export type Auth = ReturnType<typeof build>;

const built = new WeakMap<object, Promise<Auth>>();

/** better-auth over our tables, built once per isolate. Its own HTTP routes are not exposed anywhere. */
export function authFor(context: Context): Promise<Auth> {
  let auth = built.get(context.env);
  if (!auth) {
    auth = context.keys.derive('auth').then((key) => build(context, btoa(String.fromCharCode(...key))));
    built.set(context.env, auth);
  }
  return auth;
}
