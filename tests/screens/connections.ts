import type { ConnectionsState } from '../../extension/ui/connections/session.ts';
import type { AccountMetrics, AppCheck, Connection } from '../../shared/reports.ts';
import { NOW, townhouse, villa } from './drafts.ts';

/** Consents as their owner meets them: one that is fine, one that ends soon, one that ended, one with several accounts. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const account = (
  id: string,
  name: string,
  handle: string | null,
  more: Partial<Connection['accounts'][number]> = {},
) => ({ id, name, handle, avatarUrl: null, isChosen: true, blocked: null, ...more });

const good: Connection = {
  id: 'connection-harrow',
  platform: 'tiktok',
  way: null,
  name: 'Harrow Lane Homes',
  status: 'alive',
  deadReason: null,
  missing: ['analytics-and-look-up'],
  accounts: [
    account('account-harrow', 'Harrow Lane Homes', 'harrowlane', { avatarUrl: '/samples/agent.480.jpg' }),
  ],
  endsAt: NOW + 300 * DAY,
  postsAfter: 0,
  posts: [],
};
const ending: Connection = {
  ...good,
  id: 'connection-linkedin',
  platform: 'linkedin',
  name: 'Ida Brandt',
  missing: [],
  accounts: [account('account-linkedin', 'Ida Brandt', null)],
  endsAt: NOW + 3 * DAY,
  postsAfter: 6,
  posts: [villa, townhouse].map((draft, at) => ({
    postId: `post-${at}`,
    draftId: draft.id,
    publicationId: `publication-${at}`,
    accountId: 'account-linkedin',
    title: draft.title,
    publishAt: NOW + (4 + at) * DAY,
  })),
};
const dead: Connection = {
  ...good,
  id: 'connection-quay',
  name: 'Old Quay',
  status: 'dead',
  deadReason: 'removed at the platform by its owner',
  missing: [],
  accounts: [account('account-quay', 'Old Quay', 'oldquay')],
  endsAt: null,
};
const pages: Connection = {
  ...good,
  id: 'connection-pages',
  platform: 'facebook',
  name: 'Ida Brandt',
  missing: ['first-comment'],
  accounts: [
    account('account-page', 'Harrow Lane Homes', 'harrowlanehomes'),
    account('account-quiet', 'Quiet Corner', 'quietcorner', { isChosen: false }),
    account('account-left', 'Nordhaus Living', null, {
      blocked: 'The last consent left this account out. Connect again and tick it.',
    }),
  ],
  endsAt: null,
};

const day = (at: number): AccountMetrics => ({
  at: NOW - at * DAY - 9 * HOUR,
  followers: 4210 - at * 7,
  posts: 182 - at,
  views: 1240 + (at % 3) * 310,
  reach: 910 + (at % 4) * 120,
  likes: null,
});

const check: AppCheck = {
  credentials: 'accepted',
  message: '',
  addresses: {
    redirect: 'https://clipcast.harrowlane.example/connect/tiktok/callback',
    webhook: 'https://clipcast.harrowlane.example/hooks/tiktok',
    webhookWord: null,
    deauthorize: null,
    deletion: null,
    otherRedirect: null,
    media: 'https://clipcast.harrowlane.example/m/',
    privacy: 'https://clipcast.harrowlane.example/privacy',
  },
  scopes: [
    'user.info.basic',
    'user.info.profile',
    'user.info.stats',
    'video.publish',
    'video.upload',
    'video.list',
  ],
  settings: ['TIKTOK_CLIENT_KEY', 'TIKTOK_CLIENT_SECRET'],
};

export const noConnections: ConnectionsState = {
  connections: [],
  apps: {},
  numbers: {},
  parted: null,
  refused: null,
};
export const someConnections: ConnectionsState = {
  ...noConnections,
  connections: [ending, good, pages, dead],
  numbers: { 'account-harrow': Array.from({ length: 15 }, (_, at) => day(at)), 'account-linkedin': [] },
  apps: { tiktok: check },
};
export const partedConnections: ConnectionsState = {
  ...someConnections,
  connections: [{ ...good, status: 'closing' }, pages],
  parted: { name: 'Harrow Lane Homes', held: 3, settling: 1 },
};
