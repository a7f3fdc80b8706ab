import * as z from 'zod';
import { FAMILIES, MAX_AGENT, MAX_CONTACT, MAX_LOGO } from './brand-limits.ts';

/** A client's colours, type and mark: what a workspace's videos have in common. */

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour like #0b6b66');

export const WorkspaceBrand = z.object({
  /** `#rrggbb`; null: the look's own. */
  accent: colour.nullable(),
  /** What lies under words, beside the first; null: the look's own. */
  second: colour.nullable().default(null),
  font: z.enum(FAMILIES).nullable(),
  /** A PNG, JPEG or WebP, base64. */
  logo: z
    .string()
    .max(MAX_LOGO * (4 / 3), `a picture of at most ${MAX_LOGO} bytes`)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, 'a picture in base64')
    .nullable(),
  /** Who its videos come from, and how they are reached, until a video says otherwise. */
  agent: z.string().max(MAX_AGENT),
  contact: z.string().max(MAX_CONTACT),
});
export type WorkspaceBrand = z.infer<typeof WorkspaceBrand>;

/** A brand as it is set. Who was made before there was a second colour does not send it: the one that is there stays. */
export const NewBrand = WorkspaceBrand.extend({ second: colour.nullable().optional() });
export type NewBrand = z.infer<typeof NewBrand>;

/** A part of the table in `api.ts`. */
export const BRAND = {
  brand: { method: 'GET', path: '/v1/w/:workspace/brand', in: z.object({}), out: WorkspaceBrand },
  /** All of it anew, as far as it is sent. */
  setBrand: { method: 'PUT', path: '/v1/w/:workspace/brand', in: NewBrand, out: WorkspaceBrand },
} as const;
