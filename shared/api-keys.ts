import * as z from 'zod';
import { SCOPES } from './scopes.ts';

/** Keys by which scripts call the Worker, as it tells of them. */

const Id = z.string().min(1).max(64);
const At = z.number().int();
const Empty = z.object({});

export const ApiKey = z.object({
  id: Id,
  name: z.string(),
  /** How it begins, to tell it from others. */
  hint: z.string(),
  scopes: z.array(z.string()),
  madeAt: At,
  /** Who made it; null where they are gone. */
  madeBy: z.string().nullable(),
  /** Null: until it is revoked. */
  expiresAt: At.nullable(),
  /** Null: never yet. */
  lastUsedAt: At.nullable(),
  /** Whoever made it still works here: without them it opens nothing. */
  holds: z.boolean(),
});
export type ApiKey = z.infer<typeof ApiKey>;

/** A part of the table in `api.ts`. */
export const API_KEYS = {
  apiKeys: {
    method: 'GET',
    path: '/v1/w/:workspace/api-keys',
    in: Empty,
    out: z.object({ items: z.array(ApiKey) }),
  },
  makeApiKey: {
    method: 'POST',
    path: '/v1/w/:workspace/api-keys',
    in: z.object({
      name: z.string().trim().min(1, 'a name').max(60),
      scopes: z.array(z.enum(SCOPES)).min(1, 'at least one scope').max(SCOPES.length),
      /** It ends after so many days; null: when it is revoked. */
      days: z.number().int().min(1).max(3650).nullable(),
    }),
    /** `key` is what goes after `Authorization: Bearer`. It is told once, here. */
    out: ApiKey.extend({ key: z.string() }),
  },
  revokeApiKey: { method: 'DELETE', path: '/v1/w/:workspace/api-keys/:id', in: Empty, out: Empty },
} as const;
