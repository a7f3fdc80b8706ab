import type { Entry } from '../../../shared/privacy/entry.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

/** What is kept, for how long, and who else receives it: the inventory in words. */
export const en = {
  title: 'What is kept, and how long',
  help: 'Made from the same list that the deleting and the policy go by.',
  policy: 'The whole policy',
  what: 'What',
  howLong: 'Kept',
  who: 'Who else receives it',
  nobody: 'nobody',
  worker: 'On your Worker',
  browser: 'In this browser',
  categories: {
    identity: 'Who you are',
    credentials: 'Passwords and keys',
    device: 'Devices and networks',
    'social-account': 'Your accounts on the platforms',
    content: 'What you publish',
    listing: 'The listing it came from',
    result: 'What became of your posts',
    preference: 'Your settings',
    operation: 'Ids, states and times',
  } satisfies Record<Entry['category'], string>,
  receivers: {
    platforms: 'the platforms you publish to',
    'workspace-members': 'members of the workspace',
    webhooks: 'addresses that an owner of the workspace named',
    'payment-service': 'Stripe, where you pay',
  },
  kept: {
    'with-account': 'as long as your account',
    'with-workspace': 'as long as the workspace',
    'with-connection': 'until the connection ends',
    'with-post': 'as long as the post',
    'with-server': 'as long as the Worker runs',
    'with-draft': 'until you delete the draft',
    'with-session': 'until this device signs out',
  },
  days: (days: number): string => `${number(days)} ${plural(days, 'day', 'days')}`,
  upTo: (days: string): string => `at most ${days}`,
};
export type KeptWords = typeof en;
