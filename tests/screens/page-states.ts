import type { PostNumbers } from '../../extension/messages.ts';
import { NO_ANALYTICS } from '../../extension/ui/analytics/session.ts';
import { NO_BOARD } from '../../extension/ui/board/session.ts';
import { NO_CALENDAR } from '../../extension/ui/calendar/session.ts';
import { NO_EXPORT } from '../../extension/ui/export/session.ts';
import { NO_FILES } from '../../extension/ui/files/session.ts';
import { NO_FIRST_STEPS } from '../../extension/ui/first-steps/session.ts';
import { NO_GUARDS } from '../../extension/ui/guards/session.ts';
import { NO_OVERSIGHT } from '../../extension/ui/oversight/session.ts';
import { NO_PEOPLE } from '../../extension/ui/people/session.ts';
import { NO_REVIEW } from '../../extension/ui/review/session.ts';
import { NO_SCRIPTS } from '../../extension/ui/scripts/session.ts';
import { NO_SERVER } from '../../extension/ui/server/session.ts';
import type { SettingsState } from '../../extension/ui/settings/Settings.tsx';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import { NO_DATA } from '../../extension/ui/your-data/session.ts';
import { bay, dead, harrow, remembered, rememberedWith } from './accounts.ts';
import { analyticsStates } from './analytics.ts';
import { boardStates } from './board.ts';
import { calendarStates } from './calendar.ts';
import { connectionsStates, noConnections, partedConnections, someConnections } from './connections.ts';
import { cutStates, pieceAtOnePlace, refusedSound, withTour } from './cuts.ts';
import { cabin, car, flat, NOW, townhouse, villa, ZONE } from './drafts.ts';
import { filmStates } from './films.ts';
import { firstStepsStates } from './first-steps.ts';
import { guardStates } from './guards.ts';
import { importStates } from './imports.ts';
import { oversightStates } from './oversight.ts';
import { payingStates } from './paying.ts';
import { peopleStates } from './people.ts';
import * as places from './places.ts';
import { popupStates } from './popup-states.ts';
import { colleagues, failed, post } from './posts.ts';
import { previewStates } from './previews.ts';
import { open, reviewStates } from './review.ts';
import { scriptStates } from './scripts.ts';
import { serverStates } from './server.ts';
import { yourDataStates } from './your-data.ts';

const DAY = 86_400_000;

const settings: SettingsState = {
  remembered,
  devices: [
    {
      id: 'here',
      device: 'Chrome on Linux',
      current: true,
      origin: 'chrome-extension://illafbpokhlgaljebcfpmkdhngakjlgb',
      createdAt: NOW - 40 * DAY,
      lastUsedAt: NOW,
    },
    {
      id: 'there',
      device: 'Firefox on MacBook',
      current: false,
      origin: 'moz-extension://0b1c2d3e-0000-4000-8000-a1b2c3d4e5f6',
      createdAt: NOW - 9 * DAY,
      lastUsedAt: NOW - DAY,
    },
  ],
  stored: {
    drafts: 27,
    photos: { count: 412, bytes: 742_000_000 },
    prepared: { count: 36, bytes: 58_000_000 },
    previews: { count: 412, bytes: 12_000_000 },
    used: 812_000_000,
    allowed: 12_800_000_000,
  },
  newest: townhouse,
  cleaned: null,
  keys: [{ does: 'Clip this page', keys: 'Alt+Shift+Y' }],
  version: '0.1.0',
  device: 'Chrome on Linux',
  workerUrl: 'http://127.0.0.1:8787',
  now: NOW,
  busy: false,
  savedWorkspace: false,
  paying: null,
  quietHours: { from: '21:00', to: '07:30', days: [1, 2, 3, 4, 5], urgent: true },
  signInError: null,
  error: null,
  connections: someConnections,
};
const withNews: typeof remembered = {
  ...remembered,
  pairing: remembered.pairing && {
    ...remembered.pairing,
    me: {
      ...remembered.pairing.me,
      documents: [
        {
          kind: 'terms',
          version: '2026-12-01',
          effective: '2026-12-15',
          changes: ['Photos of published posts are kept for a year.', 'A workspace may have two owners.'],
          matters: true,
          must: true,
          url: 'http://127.0.0.1:8787/terms',
        },
      ],
    },
  },
};
const signedOut = { ...rememberedWith([]), pairing: null };

export const settingsStates: Record<string, SettingsState> = {
  ...payingStates(settings),
  'signed-out': { ...settings, remembered: signedOut },
  'wrong-password': {
    ...settings,
    remembered: signedOut,
    signInError: { code: 'wrong-password', message: '', field: 'password' },
  },
  'signed-in': {
    ...settings,
    remembered: {
      ...rememberedWith([harrow, { ...dead, name: 'Old Quay', handle: null }, bay]),
      sandbox: true,
    },
  },
  'terms-changed': {
    ...settings,
    remembered: withNews,
  },
  'no-account': { ...settings, remembered: rememberedWith([]), connections: noConnections },
  'connections-coming': { ...settings, connections: { ...noConnections, connections: 'asking' } },
  'connections-failed': { ...settings, connections: { ...noConnections, connections: 'failed' } },
  parted: { ...settings, connections: partedConnections },
  choosing: settings,
  numbers: settings,
  'app-guide': settings,
  'no-platform': {
    ...settings,
    remembered: { ...rememberedWith([]), platforms: [], logins: [] },
    connections: noConnections,
  },
};

const { draft: chosen, ...rest } = popupStates.chosen ?? {};
const studio: StudioState = {
  ...(rest as StudioState),
  draft: null,
  room: null,
  calendar: NO_CALENDAR,
  analytics: NO_ANALYTICS,
  oversight: NO_OVERSIGHT,
  people: NO_PEOPLE,
  guards: NO_GUARDS,
  scripts: NO_SCRIPTS,
  review: NO_REVIEW,
  connections: noConnections,
  data: NO_DATA,
  server: NO_SERVER,
  settings,
  accountId: null,
  drafts: [townhouse, villa, flat, car, cabin],
  posts: [],
  stale: false,
  postNumbers: {},
  firstSteps: NO_FIRST_STEPS,
  otherPost: null,
  board: { ...NO_BOARD, complete: true },
  files: NO_FILES,
  exporting: NO_EXPORT,
  importing: null,
  older: 'none',
};
const posts = [
  post(villa, 'scheduled'),
  post(flat, 'published'),
  post(car, 'failed', { publishAt: NOW - 2 * DAY, timeZone: ZONE }),
];

/** Made by a series at the Worker: this browser has no Draft of it. */
const comingAgain = post({ ...villa, id: 'series-weekly-2' }, 'scheduled', {
  publishAt: NOW + 7 * DAY,
  scheduledAt: '2026-11-29T14:00:00',
});

const ofColleague = {
  postId: colleagues.id,
  post: colleagues,
  seen: {
    ...open,
    targets: open.targets.map((one) => ({ ...one, publicationId: colleagues.publications[0]?.id ?? '' })),
  },
  error: null,
};

const shown = post(flat, 'published', { platform: 'facebook', accountId: places.facebook.id });
const HOUR = 3_600_000;
const grown: PostNumbers = {
  items: [27, 9, 3].map((hours) => ({
    at: NOW - (30 - hours) * HOUR,
    views: 82 * hours,
    reach: 64 * hours,
    likes: 5 * hours,
    comments: Math.floor(hours / 3),
    shares: Math.floor(hours / 9),
    saves: null,
    clicks: null,
    watchSeconds: 1240 * hours,
  })),
  goneAt: null,
  nextAt: NOW + 21 * HOUR,
};

const inSettings = (change: Partial<StudioState>): StudioState => ({
  ...{ ...studio, draft: null, room: 'settings' },
  ...change,
});

export const studioStates: Record<string, StudioState> = {
  empty: { ...studio, drafts: [] },
  ...firstStepsStates({ ...studio, remembered: signedOut }),
  list: { ...studio, posts },
  'room-queue': { ...studio, posts: [...posts, comingAgain], room: 'queue', older: 'there' },
  'post-elsewhere': { ...studio, posts: [...posts, colleagues], room: 'queue', otherPost: ofColleague },
  editing: { ...studio, posts, draft: chosen ?? null },
  ...Object.fromEntries(filmStates.map((name) => [name, { ...studio, posts, draft: townhouse }])),
  ...Object.fromEntries(
    ['video-clip', ...cutStates].map((name) => [name, { ...studio, posts, draft: withTour }]),
  ),
  ...Object.fromEntries(
    Object.entries({ mend: refusedSound, 'mend-mute': refusedSound, 'mend-piece': pieceAtOnePlace }).map(
      ([name, draft]) => [
        name,
        { ...studio, posts, draft, remembered: rememberedWith([places.facebook, places.youtube]) },
      ],
    ),
  ),
  everywhere: {
    ...studio,
    posts,
    draft: chosen ? { ...chosen, targets: [places.documentToSwipe, places.linkPost] } : null,
    remembered: rememberedWith([harrow, places.linkedin, places.facebook, places.instagram, places.x]),
  },
  thread: {
    ...studio,
    posts,
    draft: chosen ? { ...chosen, targets: [places.thread] } : null,
    remembered: rememberedWith([places.x]),
  },
  film: { ...studio, ...popupStates.film, posts },
  scheduled: { ...studio, posts, draft: villa, post: posts[0] ?? null },
  published: {
    ...studio,
    posts,
    draft: flat,
    post: posts[1] ?? null,
    postNumbers: { [posts[1]?.publications[0]?.id ?? '']: grown },
  },
  removable: {
    ...studio,
    posts: [shown],
    draft: flat,
    post: shown,
    remembered: rememberedWith([places.facebook]),
    postNumbers: { [shown.publications[0]?.id ?? '']: { ...grown, goneAt: null, items: [] } },
  },
  stale: { ...studio, stale: true },
  refused: { ...studio, posts, draft: car, post: failed },
  asked: {
    ...studio,
    posts,
    draft: chosen ?? null,
    outbox: popupStates.duplicate?.outbox ?? null,
  },
  foreseen: {
    ...studio,
    posts,
    draft: villa,
    post: post(villa, 'scheduled', {
      problems: [{ code: 'connection-ends', field: 'account', message: '' }],
      failure: { kind: 'limited', code: 'paced', message: '' },
      nextAt: NOW + 3_600_000,
    }),
  },
  ...previewStates({ ...studio, posts }),
  ...boardStates(studio),
  ...importStates(studio),
  ...calendarStates(studio),
  ...analyticsStates(studio),
  ...oversightStates(studio),
  ...peopleStates(studio),
  ...serverStates(studio),
  ...guardStates(studio),
  ...scriptStates(studio),
  ...reviewStates(studio),
  ...connectionsStates(studio),
  ...yourDataStates(studio),
  settings: inSettings({}),
  'settings-coming': inSettings({ settings: { ...settings, devices: null, stored: null } }),
  'settings-failed': inSettings({
    settings: { ...settings, error: { code: 'worker-unreachable', message: '' } },
  }),
  'settings-signed-out': inSettings({ remembered: signedOut, device: 'Chrome on Linux' }),
  shortcuts: { ...studio, posts },
};
