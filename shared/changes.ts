import * as z from 'zod';
import { OptionValues } from './draft.ts';
import { Sha256 } from './media.ts';
import { TimeZone, WallTime } from './post.ts';

/** What the owner may ask for a Publication. `version` is the one the owner saw; where it is old, nothing is done. */

/** The owner was asked about a post that then looks the same, and wants it all the same. */
const AllTheSame = z.boolean().optional();

export const PublicationEdit = z.object({
  version: z.number().int(),
  caption: z.string().max(10_000).optional(),
  title: z.string().max(1000).optional(),
  options: OptionValues.optional(),
  media: z.array(Sha256).max(50).optional(),
  duplicate: AllTheSame,
});
export const PublicationMove = z.object({
  version: z.number().int(),
  when: z.union([
    z.object({ now: z.literal(true) }),
    z.object({ scheduledAt: WallTime, timeZone: TimeZone }),
  ]),
  duplicate: AllTheSame,
});
/** The owner's word on an uncertain Publication. */
export const PublicationResolve = z.object({
  version: z.number().int(),
  published: z.boolean(),
  url: z
    .url({ protocol: /^https$/ })
    .max(1000)
    .optional(),
});
export const VersionOnly = z.object({ version: z.number().int() });
