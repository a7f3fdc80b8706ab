import * as z from 'zod';
import { type AccountLimits, rulesFor } from '../../../shared/platforms/rules.ts';
import { x as rules, subscriber } from '../../../shared/platforms/x.ts';
import { countAsSent } from '../../../shared/thread.ts';
import type { AccountFound, Job, Rehearsal, TokenUse } from '../provider.ts';
import { call, type Use } from './call.ts';

/** https://docs.x.com/x-api/users/get-my-user */
const Me = z.object({
  id: z.string().min(1),
  name: z.string(),
  username: z.string().min(1),
  profile_image_url: z.string().optional(),
  /** Only the account itself is told; without a word it counts as none. */
  subscription_type: z.string().optional(),
});
const FIELDS = 'id,name,username,profile_image_url,subscription_type';

const me = (use: Use): Promise<z.infer<typeof Me>> =>
  call(use, { path: `/users/me?${new URLSearchParams({ 'user.fields': FIELDS })}` }, Me);

/** Subscribers may write longer and show larger videos. */
const limitsOf = ({ subscription_type: paid }: z.infer<typeof Me>): AccountLimits =>
  paid === 'Premium' || paid === 'PremiumPlus'
    ? { maxCaption: subscriber.maxCaption.value, maxVideoSide: subscriber.maxVideoSide.value }
    : {};

export async function accounts(use: TokenUse): Promise<AccountFound[]> {
  const found = await me(use);
  return [
    {
      remoteId: found.id,
      name: found.name || found.username,
      handle: found.username,
      avatarUrl: found.profile_image_url ?? null,
      limits: limitsOf(found),
    },
  ];
}

export async function rehearse(job: Job): Promise<Rehearsal> {
  const limits = limitsOf(await me(job));
  const problems: Rehearsal['problems'] = [];
  const needed = ['tweet.write', ...(job.media.length > 0 ? ['media.write'] : [])];
  for (const scope of needed.filter((one) => !job.scopes.includes(one)))
    problems.push({
      code: 'scope-missing',
      field: 'account',
      message: `This connection lacks the permission ${scope}: connect X again and allow it.`,
    });
  const caption = rulesFor(rules, limits).kinds.find((kind) => kind.kind === job.kind)?.caption;
  const over = caption ? countAsSent(job.caption, caption) - caption.max.value : 0;
  if (over > 0)
    problems.push({
      code: 'caption-too-long',
      field: 'caption',
      message: `The text is ${over} too long for X: this account may write ${caption?.max.value}.`,
    });
  return { limits, problems };
}
