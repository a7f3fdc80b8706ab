import type { Account } from '../../shared/api.ts';
import type { Target } from '../../shared/draft.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import { harrow } from './accounts.ts';
import { NOW } from './drafts.ts';

/** One account of each platform beside the agent's on TikTok, and what can be made there. */
const DAY = 86_400_000;

const at = (
  platform: Platform,
  name: string,
  handle: string | null,
  more: Partial<Account> = {},
): Account => ({
  ...harrow,
  id: `account-${platform}`,
  connectionId: `connection-${platform}`,
  platform,
  name,
  handle,
  avatarUrl: null,
  limits: {},
  connection: {
    status: 'alive',
    scopes: platformRules(platform).scopes.map((scope) => scope.name),
    expiresAt: NOW + 52 * DAY,
    deadReason: null,
  },
  ...more,
});

export const instagram = at('instagram', 'Harrow Lane', 'harrowlane');
export const facebook = at('facebook', 'Harrow Lane Homes', 'harrowlanehomes');
export const linkedin = at('linkedin', 'Ida Brandt', null);
export const x = at('x', 'Harrow Lane', 'harrowlane');
export const youtube = at('youtube', 'Harrow Lane Films', 'harrowlanefilms');

const target = (account: Account, more: Partial<Target> = {}): Target => ({
  accountId: account.id,
  options: {},
  ...more,
});

export const story = target(instagram, { kind: 'story', media: ['townhouse-03'] });
export const documentToSwipe = target(linkedin, {
  kind: 'document',
  title: 'Brick townhouse with walled garden',
});
export const linkPost = target(facebook, {
  kind: 'link',
  options: { link: 'https://harrowlane.example/listing/4711' },
});
export const thread = target(x, {
  kind: 'thread',
  caption:
    'Four floors of light between the canal and the market.\n---\nThe kitchen keeps its oak table. The garden keeps its wall.\n---\nOpen house on Saturday at eleven.',
});
export const film = target(youtube, {
  title: 'Cabin by the lake',
  options: { madeForKids: 'no', playlist: 'https://www.youtube.com/playlist?list=PL4711' },
});
