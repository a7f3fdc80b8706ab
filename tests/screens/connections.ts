import type { ConnectionsState } from '../../extension/ui/connections/session.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import type { AccountMetrics, AppCheck, Connection } from '../../shared/reports.ts';
import { harrow, remembered, rememberedWith } from './accounts.ts';
import { NOW, townhouse, villa, ZONE } from './drafts.ts';

/** Consents as their owner meets them: one that is fine, one that ends soon, one that ended, one with several accounts. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const account = (
  id: string,
  name: string,
  handle: string | null,
  more: Partial<Connection['accounts'][number]> = {},
) => ({
  ...{ id, name, handle, avatarUrl: null, isChosen: true, blocked: null },
  ...{ checkedAt: NOW - 2 * HOUR, planned: 0, troubled: 0, waiting: 0 },
  ...more,
});

const good: Connection = {
  id: 'connection-harrow',
  platform: 'tiktok',
  way: null,
  name: 'Harrow Lane Homes',
  status: 'alive',
  deadReason: null,
  missing: ['analytics-and-look-up'],
  granted: [
    { scope: 'user.info.basic', gives: 'identity' },
    { scope: 'user.info.profile', gives: 'links' },
    { scope: 'user.info.stats', gives: 'account-analytics' },
    { scope: 'video.publish', gives: 'publish' },
    { scope: 'video.upload', gives: 'inbox-drafts' },
  ],
  accounts: [
    account('account-harrow', 'Harrow Lane Homes', 'harrowlane', {
      avatarUrl: '/samples/agent.480.jpg',
      planned: 5,
      troubled: 2,
    }),
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
  accounts: [account('account-linkedin', 'Ida Brandt', null, { planned: 9 })],
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
  deadReason: 'removed in TikTok by its owner',
  missing: [],
  accounts: [account('account-quay', 'Old Quay', 'oldquay', { waiting: 3 })],
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

const notices: ConnectionsState['notices'] = [
  ['connection-ending', 'connection-linkedin', HOUR, null] as const,
  ['connection-dead', 'connection-quay', 30 * HOUR, NOW - 20 * HOUR] as const,
].map(([kind, connectionId, ago, readAt]) => ({
  ...{ id: `notice-${kind}`, kind, connectionId, readAt, createdAt: NOW - ago },
  ...{ publicationId: null, postId: null, title: null, message: 'It must be connected again.' },
}));

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
  notices: [],
  apps: {},
  numbers: {},
  parted: null,
  refused: null,
  wanted: null,
};
export const someConnections: ConnectionsState = {
  ...noConnections,
  connections: [ending, good, pages, dead],
  notices,
  numbers: { 'account-harrow': Array.from({ length: 15 }, (_, at) => day(at)), 'account-linkedin': [] },
  apps: { tiktok: check },
};
export const partedConnections: ConnectionsState = {
  ...someConnections,
  connections: [{ ...good, status: 'closing' }, pages],
  parted: { name: 'Harrow Lane Homes', held: 3, settling: 1 },
};

/** Every state of the Connections room, by name. */
export function connectionsStates(studio: StudioState): Record<string, StudioState> {
  const room = (connections: ConnectionsState, known = remembered): StudioState => ({
    ...{ ...studio, draft: null, room: 'connections', remembered: known, connections },
  });
  const slot = { wall: '2026-11-24T18:30:00', timeZone: ZONE, at: Date.parse('2026-11-24T17:30:00Z') };
  const withSlot = {
    ...rememberedWith([{ ...harrow, nextSlot: slot }]),
    lastOptions: { [harrow.id]: { privacy: 'PUBLIC_TO_EVERYONE' } },
  };
  return {
    connections: room(someConnections, withSlot),
    'connections-none': room(noConnections, rememberedWith([])),
    'connections-coming': room({ ...noConnections, connections: 'asking', notices: null }),
    'connections-failed': room({ ...noConnections, connections: 'failed', notices: null }),
    'connections-parted': room(partedConnections),
    'connections-guide': room(someConnections),
    'connections-signed-out': room(noConnections, { ...rememberedWith([]), pairing: null }),
  };
}
