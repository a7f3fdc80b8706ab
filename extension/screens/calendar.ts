import type { Post } from '../../shared/api.ts';
import type { CalendarEntry } from '../../shared/calendar.ts';
import type { Duplicates } from '../../shared/posts.ts';
import { toInstant } from '../../shared/schedule.ts';
import { ask } from '../ask.ts';
import type { CalendarActions, CalendarState, ClientEntry, Stretch } from '../ui/calendar/session.ts';
import { type Mine, marksFor, type Page, pageOf } from './calendar-clients.ts';
import { chooseHolidays, chosenHolidays } from './chosen-holidays.ts';
import { errorOf } from './draft-session.ts';

/** How long a move can be undone, ms. */
const UNDO = 10_000;
/** Several changes told one after the other are one reason to look again, ms. */
const SETTLE = 400;

/** Stretches that are kept beside the one in sight: the pages before and after it, and where one came from. */
const KEPT = 6;

const nameOf = ({ from, to }: Stretch): string => `${from} ${to}`;

export interface CalendarDesk extends CalendarActions {
  /** Another workspace's posts are none of the last one's. */
  forget(): void;
  /** Something may have changed at the Worker. */
  lookAgain(): void;
}

/** Keeps the stretch of the calendar that is in sight, and moves what is in it: shown at once, taken back where refused. */
export function calendarDesk(
  state: () => CalendarState,
  set: (changes: Partial<CalendarState>) => void,
  mine: () => Mine,
): CalendarDesk {
  let looking: ReturnType<typeof setTimeout> | undefined;
  let undoing: ReturnType<typeof setTimeout> | undefined;

  const pages = new Map<string, Page>();

  function keep(stretch: Stretch, page: Page): void {
    pages.delete(nameOf(stretch));
    pages.set(nameOf(stretch), page);
    const [oldest] = pages.keys();
    if (pages.size > KEPT && oldest !== undefined) pages.delete(oldest);
  }

  /** The stretches beside the one in sight, while that stays in sight. */
  async function bringBeside(beside: readonly Stretch[]): Promise<void> {
    const { from, client } = state();
    for (const stretch of beside) {
      if (state().from !== from || state().client !== client || pages.has(nameOf(stretch))) continue;
      const page = await pageOf(client, mine(), stretch);
      if (page && state().client === client) keep(stretch, page);
    }
  }

  async function bring(): Promise<void> {
    const { from, to, client } = state();
    if (to === 0) return;
    const page = await pageOf(client, mine(), { from, to });
    if (state().client !== client) return;
    if (page) keep({ from, to }, page);
    // Somebody may have turned the page while the Worker was asked.
    if (state().from !== from || state().to !== to) return;
    set(page ?? { failed: true });
  }

  async function bringMarks(): Promise<void> {
    const { client } = state();
    const marks = await marksFor(client, mine());
    if (state().client === client) set(marks);
  }

  const put = (entry: ClientEntry): void => {
    // It may have left the one page for another.
    pages.clear();
    const { entries } = state();
    set({ entries: entries?.map((one) => (one.id === entry.id ? entry : one)) ?? null });
  };

  async function move(entry: ClientEntry, wall: string, duplicate = false): Promise<ClientEntry | null> {
    const there = { ...entry, scheduledAt: wall, publishAt: toInstant(wall, entry.timeZone).at };
    put(there);
    set({ refused: null, asked: null });
    try {
      const when = { scheduledAt: wall, timeZone: entry.timeZone };
      const { id: publicationId, version, workspaceId } = entry;
      const its = workspaceId ? { workspaceId } : {};
      const post = await ask('movePublication', {
        ...{ publicationId, version, when, ...its },
        ...(duplicate && { duplicate }),
      });
      const kept = { ...there, ...told(post, entry.id) };
      put(kept);
      return kept;
    } catch (error) {
      put(entry);
      const refused = errorOf(error);
      if (refused.code !== 'duplicate') set({ refused });
      else set({ asked: { entry, wall, ...(refused.current as Duplicates) } });
      return null;
    }
  }

  async function moveUndoably(entry: ClientEntry, wall: string, duplicate = false): Promise<void> {
    const kept = await move(entry, wall, duplicate);
    if (!kept) return;
    set({ moved: { entry: kept, from: entry.scheduledAt } });
    clearTimeout(undoing);
    undoing = setTimeout(() => set({ moved: null }), UNDO);
  }

  return {
    seeCalendar(from, to, beside = []) {
      const isOther = state().from !== from || state().to !== to;
      const kept = pages.get(nameOf({ from, to })) ?? { entries: null, more: false, failed: false };
      if (isOther) set({ from, to, ...kept });
      if (state().holidays === null) set({ holidays: chosenHolidays() });
      if (isOther) void bringMarks();
      void bring().then(() => bringBeside(beside));
    },
    showClient(client) {
      pages.clear();
      set({ client, entries: null, more: false, failed: false, others: [], endings: [], slots: [] });
      void bringMarks();
      void bring();
    },
    showHolidays(country) {
      chooseHolidays(country);
      set({ holidays: country });
    },
    forget: () => pages.clear(),
    lookAgain() {
      pages.clear();
      clearTimeout(looking);
      looking = setTimeout(() => void bring(), SETTLE);
    },
    moveEntry: (entry, wall) => void moveUndoably(entry, wall),
    answerMove(yes) {
      const { asked } = state();
      set({ asked: null });
      if (asked && yes) void moveUndoably(asked.entry, asked.wall, true);
    },
    undoMove() {
      const { moved, entries } = state();
      if (!moved) return;
      set({ moved: null });
      void move(entries?.find((one) => one.id === moved.entry.id) ?? moved.entry, moved.from);
    },
  };
}

/** What the Worker says of the entry after a move. */
function told(post: Post, id: string): Partial<CalendarEntry> {
  const found = post.publications.find((one) => one.id === id);
  if (!found) return {};
  const { status, scheduledAt, timeZone, publishAt, version } = found;
  return { status, scheduledAt, timeZone, publishAt, version };
}
