import { type AnalyticsState, NO_ANALYTICS } from '../../extension/ui/analytics/session.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import type { Analytics, MeasuredPost } from '../../shared/analytics.ts';
import { bay, harrow, rememberedWith } from './accounts.ts';
import { cabin, car, flat, NOW, townhouse, villa } from './drafts.ts';
import * as places from './places.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const drafts = [townhouse, villa, flat, car, cabin];
const accounts = [harrow, bay, places.instagram, places.facebook, places.linkedin];
const KINDS: Record<string, string[]> = {
  tiktok: ['video', 'photos'],
  instagram: ['reel', 'carousel', 'story'],
  facebook: ['photos', 'link'],
  linkedin: ['photos', 'document'],
};
const SIZE: Record<string, number> = { tiktok: 3200, instagram: 2400, facebook: 620, linkedin: 310 };
/** Evenings and Saturdays do well; the same picture at every drawing. */
const times = [9, 12, 18, 18, 19, 10];
const wave = (at: number): number => ((at * 7919) % 101) / 100;

function measured(at: number): MeasuredPost {
  const account = accounts[at % accounts.length] ?? harrow;
  const draft = drafts[(at * 3) % drafts.length] ?? villa;
  const daysAgo = 1 + Math.floor((at * 29) / 64);
  const hour = times[at % times.length] ?? 18;
  const publishedAt = NOW - (NOW % DAY) - daysAgo * DAY + (hour - 1) * HOUR;
  const kinds = KINDS[account.platform] ?? ['photos'];
  const kind = kinds[at % kinds.length] ?? 'photos';
  const good =
    (hour >= 18 ? 1.5 : 0.8) * (kind === 'reel' || kind === 'video' ? 1.7 : 0.7) * (0.6 + wave(at));
  const views = Math.round((SIZE[account.platform] ?? 400) * good);
  const isTold = account.platform !== 'linkedin';
  return {
    publicationId: `measured-${at}`,
    postId: `post-${at}`,
    draftId: draft.id,
    title: draft.title,
    accountId: account.id,
    platform: account.platform,
    kind,
    publishedAt,
    url: null,
    goneAt: at === 11 ? NOW - DAY : null,
    numbers: {
      at: NOW - HOUR,
      views: isTold ? views : null,
      reach: account.platform === 'tiktok' ? null : Math.round(views * 0.78),
      likes: Math.round(views * 0.045),
      comments: Math.round(views * 0.004),
      shares: Math.round(views * 0.006),
      saves: account.platform === 'instagram' ? Math.round(views * 0.011) : null,
      clicks: account.platform === 'facebook' ? Math.round(views * 0.02) : null,
      watchSeconds: null,
    },
  };
}

const posts = Array.from({ length: 64 }, (_, at) => measured(at)).sort(
  (a, b) => b.publishedAt - a.publishedAt,
);
const report: Analytics = {
  from: NOW - 30 * DAY,
  until: NOW,
  posts,
  more: false,
  accounts: accounts.slice(0, 4).map((account, place) => ({
    accountId: account.id,
    platform: account.platform,
    name: account.name,
    days: Array.from({ length: 30 }, (_, day) => ({
      at: NOW - (29 - day) * DAY,
      followers: 1200 * (place + 1) + Math.round(day * (9 - 2 * place) + 14 * Math.sin(day / 4 + place)),
      posts: null,
      views: null,
      reach: null,
      likes: null,
    })),
  })),
};

/** Every state of the room of numbers, by name. */
export function analyticsStates(studio: StudioState): Record<string, StudioState> {
  const room = (change: Partial<AnalyticsState>, more: Partial<StudioState> = {}): StudioState => ({
    ...studio,
    draft: null,
    room: 'analytics',
    remembered: rememberedWith(accounts),
    analytics: { ...NO_ANALYTICS, ...change },
    ...more,
  });
  return {
    analytics: room({ report }),
    'analytics-compared': room({ report, compared: ['measured-2', 'measured-12', 'measured-7'] }),
    'analytics-platform': room({ report, platform: 'instagram' }),
    'analytics-untold': room({
      report: {
        ...report,
        posts: posts.slice(0, 3).map((post) => ({ ...post, numbers: null })),
        accounts: [],
      },
    }),
    'analytics-empty': room({ report: { ...report, posts: [], accounts: [] } }),
    'analytics-reading': room({}),
    'analytics-failed': room({ report: 'failed' }),
    'analytics-signed-out': room({}, { remembered: { ...rememberedWith([]), pairing: null } }),
  };
}
