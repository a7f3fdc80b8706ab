import { NO_CALENDAR } from '../../extension/ui/calendar/session.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import type { CalendarEntry } from '../../shared/calendar.ts';
import type { Draft } from '../../shared/draft.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Status } from '../../shared/publication.ts';
import { toWall } from '../../shared/schedule.ts';
import { bay, harrow, rememberedWith } from './accounts.ts';
import { cabin, car, flat, NOW, townhouse, villa, ZONE } from './drafts.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const DRAFTS = [townhouse, villa, flat, car, cabin];
const PLATFORMS: Platform[] = ['tiktok', 'instagram', 'facebook', 'linkedin', 'youtube', 'x'];

function entry(at: number, draft: Draft, platform: Platform, status: Status, turn: number): CalendarEntry {
  return {
    id: `entry-${turn}`,
    postId: `post-${turn}`,
    draftId: draft.id,
    accountId: turn % 3 === 0 ? bay.id : harrow.id,
    platform,
    kind: 'photos',
    status,
    title: draft.title,
    cover: draft.media[0]?.sha256 ?? null,
    scheduledAt: toWall(at, ZONE),
    timeZone: ZONE,
    publishAt: at,
    version: 1,
  };
}

/** Some posts a day, as an agency has them: gone out before now, planned after, here and there one that needs its owner. */
export function plannedPosts(perDay: (day: number) => number): CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  for (let day = -24; day < 38; day += 1)
    for (let turn = 0; turn < perDay(day); turn += 1) {
      const at = NOW + day * DAY + ((turn * 7) % 11) * HOUR - 3 * HOUR + 10 * 60_000;
      const number = entries.length;
      const late = number % 17;
      const status: Status =
        at < NOW ? (late === 3 ? 'failed' : 'published') : late === 5 ? 'held' : 'scheduled';
      const draft = DRAFTS[number % DRAFTS.length] as Draft;
      entries.push(entry(at, draft, PLATFORMS[number % PLATFORMS.length] as Platform, status, number));
    }
  return entries;
}

/** An agency's person, in two workspaces. */
function forClients(studio: StudioState): StudioState {
  const { pairing } = studio.remembered ?? {};
  const [first] = pairing?.me.workspaces ?? [];
  if (!studio.remembered || !pairing || !first) return studio;
  const workspaces = [first, { ...first, id: 'quay', name: 'Old Quay Rentals' }];
  return {
    ...studio,
    remembered: { ...studio.remembered, pairing: { ...pairing, me: { ...pairing.me, workspaces } } },
  };
}

export function calendarStates(studio: StudioState): Record<string, StudioState> {
  const signedIn = { ...studio, room: 'calendar' as const, remembered: rememberedWith([harrow, bay]) };
  const entries = plannedPosts((day) => [1, 2, 0, 4, 1, 0, 3][((day % 7) + 7) % 7] ?? 0);
  const held = {
    ...NO_CALENDAR,
    to: 1,
    entries,
    endings: [{ name: 'Bay & Sons', at: NOW + 3 * DAY }],
    slots: [{ accountId: harrow.id, slots: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, minute: 1110 })) }],
    // A country with a holiday in sight.
    holidays: 'US' as const,
  };
  const shared = entries.map((one, at) => (at % 3 === 1 ? { ...one, workspaceId: 'quay' } : one));
  const moved = entries.find((one) => one.status === 'scheduled') as CalendarEntry;
  const twin = {
    ...{ publicationId: 'twin', postId: 'post-twin', draftId: 'draft-twin', alike: 'photos' as const },
    ...{ accountId: moved.accountId, title: moved.title },
    ...{ publishAt: moved.publishAt - 2 * DAY, timeZone: moved.timeZone },
  };
  return {
    calendar: { ...signedIn, calendar: held },
    'calendar-clients': { ...forClients(signedIn), calendar: { ...held, client: 'all', entries: shared } },
    'calendar-week': { ...signedIn, calendar: held },
    'calendar-agenda': { ...signedIn, calendar: held },
    'calendar-moved': {
      ...signedIn,
      calendar: { ...held, moved: { entry: moved, from: moved.scheduledAt } },
    },
    'calendar-asked': {
      ...signedIn,
      calendar: { ...held, asked: { entry: moved, wall: moved.scheduledAt, items: [twin] } },
    },
    'calendar-loading': { ...signedIn, calendar: NO_CALENDAR },
    'calendar-failed': { ...signedIn, calendar: { ...NO_CALENDAR, failed: true } },
  };
}
