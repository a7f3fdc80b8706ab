import { NO_OVERSIGHT, type OversightState } from '../../extension/ui/oversight/session.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import type { Health, Waiting } from '../../shared/health.ts';
import { bay, harrow, rememberedWith } from './accounts.ts';
import { cabin, car, flat, NOW, townhouse, villa, ZONE } from './drafts.ts';
import { post } from './posts.ts';

const HOUR = 3_600_000;

const health: Health = {
  days: 30,
  punctuality: [
    { platform: 'instagram', posts: 212, onTime: 209, p50: 34, p99: 480, worst: 2_300 },
    { platform: 'tiktok', posts: 96, onTime: 96, p50: 28, p99: 190, worst: 260 },
    { platform: 'facebook', posts: 41, onTime: 40, p50: 51, p99: 1_400, worst: 1_400 },
  ],
  ends: { published: 349, failed: 2, skipped: 1, uncertain: 0 },
  held: {},
  overdue: 0,
  overdueSince: null,
  planned: 7,
  troubled: 0,
  limits: [],
};
const troubled: Health = {
  ...health,
  held: { late: 4, 'connection-dead': 1 },
  overdue: 3,
  overdueSince: NOW - HOUR,
  troubled: 2,
  limits: [
    {
      platform: 'tiktok',
      accountId: harrow.id,
      until: NOW + HOUR,
      why: 'TikTok takes no more posts from this account today.',
    },
    { platform: 'youtube', accountId: null, until: NOW + 9 * HOUR, why: null },
  ],
};

const held = (draft: typeof villa, change: Partial<Waiting> = {}): Waiting => ({
  publicationId: `held-${draft.id}`,
  version: 2,
  postId: `post-${draft.id}`,
  draftId: draft.id,
  title: draft.title,
  accountId: harrow.id,
  platform: 'tiktok',
  reason: 'late',
  scheduledAt: '2026-11-22T10:30:00',
  timeZone: ZONE,
  publishAt: NOW - 3 * HOUR,
  ...change,
});

const slots = [
  {
    accountId: harrow.id,
    slots: [1, 2, 3, 4, 5]
      .map((weekday) => ({ weekday, minute: 1110 }))
      .concat([1, 3, 5].map((weekday) => ({ weekday, minute: 540 }))),
  },
];
const series: OversightState['series'] = [
  {
    id: 'series-1',
    postId: 'post-villa',
    title: villa.title,
    rule: 'FREQ=WEEKLY;BYDAY=TU,FR;COUNT=8',
    timeZone: ZONE,
    startsAt: '2026-11-20T18:30:00',
    captions: ['Still to be had.'],
    made: 3,
    endedAt: null,
    next: [2, 5, 9].map((days) => ({ wall: '', at: NOW + days * 24 * HOUR })),
  },
  {
    id: 'series-2',
    postId: 'post-car',
    title: car.title,
    rule: 'FREQ=DAILY;COUNT=5',
    timeZone: ZONE,
    startsAt: '2026-11-01T09:00:00',
    captions: [],
    made: 5,
    endedAt: NOW - 100 * HOUR,
    next: [],
  },
];
const notices: OversightState['notices'] = [
  {
    id: 'n1',
    kind: 'connection-ending',
    publicationId: null,
    postId: null,
    title: null,
    connectionId: 'c1',
    message: 'The connection to Bay & Sons ends in 7 days: connect it again. 3 posts fall after that.',
    createdAt: NOW - HOUR,
    readAt: null,
  },
  {
    id: 'n2',
    kind: 'rehearsal',
    publicationId: 'p',
    postId: 'post-flat',
    title: flat.title,
    connectionId: null,
    message: 'TikTok no longer offers this visibility for the account.',
    createdAt: NOW - 26 * HOUR,
    readAt: NOW - 20 * HOUR,
  },
];

/** Every state of the rooms beside Drafts and calendar, by name. */
export function oversightStates(studio: StudioState): Record<string, StudioState> {
  const signedIn: StudioState = { ...studio, draft: null, remembered: rememberedWith([harrow, bay]) };
  const room = (
    name: StudioState['room'],
    change: Partial<OversightState>,
    more: Partial<StudioState> = {},
  ) => ({
    ...signedIn,
    room: name,
    oversight: { ...NO_OVERSIGHT, ...change },
    ...more,
  });
  const waiting = [
    held(villa),
    held(flat, { publishAt: NOW - 2 * HOUR }),
    held(cabin, { publishAt: NOW - HOUR, accountId: bay.id }),
    held(townhouse, { reason: 'connection-dead', publishAt: NOW + 5 * HOUR, accountId: bay.id }),
  ];
  const failed = [post(car, 'failed', { publishAt: NOW - 40 * HOUR, timeZone: ZONE })];
  return {
    waiting: room('waiting', { waiting, notices }, { posts: failed }),
    'waiting-decided': room('waiting', {
      waiting: waiting.slice(3),
      notices: [],
      decided: { decision: 'send', done: 3, left: 1 },
    }),
    'waiting-clear': room('waiting', { waiting: [], notices: [] }, { posts: [] }),
    'waiting-reading': room('waiting', {}, { posts: [] }),
    'waiting-failed': room('waiting', { failed: true }, { posts: [] }),
    'waiting-signed-out': room('waiting', {}, { remembered: { ...rememberedWith([]), pairing: null } }),
    times: room('times', { slots, series }),
    'times-empty': room('times', { slots: [], series: [] }),
    'times-reading': room('times', {}),
    'times-failed': room('times', { failed: true }),
    health: room('health', { health }),
    'health-troubled': room('health', { health: troubled }),
    'health-empty': room('health', { health: { ...health, punctuality: [], planned: 0 } }),
    'health-failed': room('health', { failed: true }),
  };
}
