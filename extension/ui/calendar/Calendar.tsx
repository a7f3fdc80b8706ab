import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { timeZoneOf } from '../editor/zone.ts';
import { Button } from '../parts/Button.tsx';
import { later } from '../parts/later.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { Toast } from '../parts/Toast.tsx';
import type { RoomProps } from '../studio/session.ts';
import { ready as calendar, t } from '../words/calendar.ts';
import { errorWords } from '../words/errors.ts';
import { instantOf, moment, zoneName } from '../words/format.ts';
import { locale } from '../words/language.ts';
import { ready as review } from '../words/review.ts';
import { Agenda } from './Agenda.tsx';
import {
  addDays,
  addMonths,
  daysBetween,
  firstWeekday,
  stretchOf,
  today as todayIn,
  weekOf,
  weeksOf,
} from './days.ts';
import type { Landing } from './dropping.ts';
import { byDay, type Filter, isMovable, shifted } from './entries.ts';
import { Hours } from './Hours.tsx';
import type { Hands } from './hands.ts';
import { Month } from './Month.tsx';
import { marksOf, shownCountry } from './marks.ts';
import type { ClientEntry } from './session.ts';
import { Tools, type View } from './Tools.tsx';

const Duplicates = later(() => import('../outcome/Duplicates.tsx'), 'Duplicates');

export const ready = Promise.all([calendar, review]);

/** So many days an agenda looks ahead. */
const AGENDA = 30;
const STEPS: Record<View, (day: string, by: 1 | -1) => string> = {
  month: addMonths,
  week: (day, by) => addDays(day, 7 * by),
  day: addDays,
  agenda: (day, by) => addDays(day, AGENDA * by),
};

function daysOf(view: View, day: string): string[] {
  const first = firstWeekday(locale);
  if (view === 'month') return weeksOf(day, first).flat();
  if (view === 'week') return weekOf(day, first);
  return Array.from({ length: view === 'day' ? 1 : AGENDA }, (_, at) => addDays(day, at));
}

/** When everything goes out, and moving it: by the mouse, or with Alt and the arrows. */
export function Calendar({ state, actions }: RoomProps) {
  const { now, remembered, calendar: held } = state;
  const timeZone = remembered ? timeZoneOf(remembered) : 'UTC';
  const today = todayIn(now, timeZone);
  const [view, setView] = useState<View>('month');
  const [day, setDay] = useState(today);
  const [filter, setFilter] = useState<Filter>({ accountId: '', status: '' });
  const [landing, setLanding] = useState('');
  const shown = useMemo(() => daysOf(view, day), [view, day]);
  const { from, to } = stretchOf(shown, timeZone);
  const isSignedIn = remembered?.pairing != null;
  useEffect(() => {
    const beside = ([1, -1] as const).map((by) => stretchOf(daysOf(view, STEPS[view](day, by)), timeZone));
    if (isSignedIn) actions.seeCalendar(from, to, beside);
  }, [from, to, isSignedIn]);
  const { entries } = held;
  const isComing = entries === null && !held.failed;
  const days = useMemo(() => byDay(entries ?? [], filter, timeZone), [entries, filter, timeZone]);

  const marks = useMemo(
    () => marksOf(held, filter.accountId, timeZone),
    [held.endings, held.slots, held.holidays, filter.accountId, timeZone],
  );

  const pairing = remembered?.pairing;
  const workspaces = pairing?.me.workspaces ?? [];
  const accounts = [
    ...(held.client === '' || held.client === 'all' ? (remembered?.accounts ?? []) : []),
    ...held.others,
  ];

  const hands: Hands = {
    timeZone,
    marks,
    now,
    accountName: (id) => accounts.find((one) => one.id === id)?.name ?? '',
    clientName: ({ workspaceId = pairing?.workspaceId }) =>
      held.client === 'all' ? (workspaces.find(({ id }) => id === workspaceId)?.name ?? '') : '',
    open(entry) {
      // It is looked at and worked on where it belongs.
      if (entry.workspaceId) actions.people.switchTo(entry.workspaceId);
      actions.openPost({ id: entry.postId, draftId: entry.draftId });
    },
    shift: (entry, byDays, minutes) => actions.moveEntry(entry, shifted(entry, byDays, minutes)),
    show(one) {
      setDay(one);
      setView('day');
    },
  };

  const dropped = useRef<(entry: ClientEntry, landing: Landing) => void>(() => {});
  dropped.current = (entry, { day: onto, minute }) => {
    const wall = landed(entry, onto, minute, days);
    if (wall && wall !== entry.scheduledAt) actions.moveEntry(entry, wall);
  };
  const saying = useRef<(entry: ClientEntry, landing: Landing) => void>(() => {});
  saying.current = (entry, { day: onto, minute }) => {
    const wall = landed(entry, onto, minute, days);
    const at = wall && instantOf(wall, entry.timeZone)?.at;
    setLanding(at ? whenWhere(at, now, timeZone) : '');
  };
  const known = useRef(entries);
  known.current = entries;
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => known.current?.some((one) => one.id === source.data.id) ?? false,
        onDrag: ({ source, location }) =>
          lands(source.data.id, location.current.dropTargets[0]?.data, saying.current),
        onDrop({ source, location }) {
          setLanding('');
          lands(source.data.id, location.current.dropTargets[0]?.data, dropped.current);
        },
      }),
    [],
  );
  function lands(
    id: unknown,
    data: Record<string | symbol, unknown> | undefined,
    then: (entry: ClientEntry, landing: Landing) => void,
  ): void {
    const entry = known.current?.find((one) => one.id === id);
    if (entry && isMovable(entry) && data) then(entry, data as unknown as Landing);
  }

  return (
    <section class="calendar" aria-label={t.title}>
      <Tools
        view={view}
        day={day}
        shown={shown}
        filter={filter}
        accounts={accounts}
        clients={workspaces}
        here={pairing?.workspaceId ?? ''}
        client={held.client}
        onClient={(client) => {
          setFilter({ ...filter, accountId: '' });
          actions.showClient(client);
        }}
        country={shownCountry(held, timeZone)}
        onCountry={actions.showHolidays}
        onView={setView}
        onFilter={setFilter}
        onStep={(by) => setDay(STEPS[view](day, by))}
        onToday={() => setDay(today)}
      />
      {held.failed && (
        <div class="row">
          <ProblemLine weight="warn">{t.failed}</ProblemLine>
          <Button icon="refresh" onPress={() => actions.seeCalendar(from, to)}>
            {t.again}
          </Button>
        </div>
      )}
      {held.refused && <ProblemLine>{errorWords(held.refused)}</ProblemLine>}
      {held.asked && (
        <Duplicates
          items={held.asked.items}
          now={now}
          onYes={() => actions.answerMove(true)}
          onLeave={() => actions.answerMove(false)}
        />
      )}
      {held.more && <ProblemLine weight="warn">{t.notAll}</ProblemLine>}
      {!isSignedIn ? (
        <SignInFirst icon="calendar" title={t.signedOut}>
          {t.signedOutHelp}
        </SignInFirst>
      ) : view === 'month' ? (
        <Month
          weeks={weeksOf(day, firstWeekday(locale))}
          isComing={isComing}
          day={day}
          today={today}
          days={days}
          hands={hands}
          onDay={setDay}
        />
      ) : isComing ? (
        <Skeleton height={480} />
      ) : view === 'agenda' ? (
        <Agenda shown={shown} today={today} days={days} hands={hands} />
      ) : (
        <Hours shown={shown} today={today} days={days} hands={hands} />
      )}
      <p class="small quiet calendar-foot">{landing || t.zone(zoneName(timeZone))}</p>
      {held.moved && (
        <Toast
          text={t.movedTo(held.moved.entry.title, whenWhere(held.moved.entry.publishAt, now, timeZone))}
          undo={{ word: t.undo, onUndo: actions.undoMove }}
        />
      )}
    </section>
  );
}

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The moment by the clocks of the calendar's zone and, where they differ, of the person's own. */
function whenWhere(at: number, now: number, timeZone: string): string {
  const there = `${moment(at, now, timeZone)}, ${zoneName(timeZone)}`;
  const here = moment(at, now, HERE);
  return moment(at, now, timeZone) === here ? there : `${there} · ${t.here(here)}`;
}

/** The wall time, in the entry's own zone, of a place in the calendar. */
function landed(
  entry: ClientEntry,
  onto: string,
  minute: number | null,
  days: ReturnType<typeof byDay>,
): string | null {
  for (const [day, placed] of days) {
    const stands = placed.find((one) => one.entry.id === entry.id);
    if (stands) return shifted(entry, daysBetween(day, onto), minute === null ? 0 : minute - stands.minute);
  }
  return null;
}
