import type { ServerHealth, Signals } from '../../../shared/operator.ts';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { bytes, date, dayAndTime, lateness } from '../words/amounts.ts';
import { number } from '../words/format.ts';
import { t } from '../words/server.ts';
import type { ServerActions, ServerState } from './session.ts';
import { Told } from './Told.tsx';

interface StatePartProps {
  state: ServerState;
  actions: ServerActions;
  now: number;
  names: Partial<Record<string, string>>;
}

/** The chores of the cron are done every ten minutes; after this they were left out, ms. */
const TICK = 25 * 60_000;

/** How the server does, and what looks like abuse of it. */
export function StatePart({ state, actions, now, names }: StatePartProps) {
  const again = () => actions.open('state');
  return (
    <>
      <section class="card">
        <h2>{t.health}</h2>
        <Told of={state.health} onAgain={again} height={220}>
          {(health) => <Health health={health} now={now} names={names} />}
        </Told>
      </section>
      <section class="card">
        <h2>{t.signals}</h2>
        <p class="quiet">{t.signalsHelp}</p>
        <Told of={state.signals} onAgain={again}>
          {(signals) => <Abuse signals={signals} actions={actions} names={names} />}
        </Told>
      </section>
    </>
  );
}

function Health({
  health,
  now,
  names,
}: {
  health: ServerHealth;
  now: number;
  names: StatePartProps['names'];
}) {
  const { tickAt, overdue, broken, mail } = health;
  const isOld = tickAt !== null && tickAt < now - TICK;
  const isWell = tickAt !== null && !isOld && overdue === 0 && broken.length === 0;
  const figures: [string, string][] = [
    [t.peopleCount, number(health.people)],
    [t.workspaceCount, number(health.workspaces)],
    [t.waiting, number(health.waiting)],
    [t.uploads, number(health.uploads)],
    [t.database, bytes(health.databaseBytes)],
    [t.media, bytes(health.mediaBytes)],
    [t.version, health.version],
  ];
  return (
    <>
      {isWell && <ProblemLine weight="note">{t.well}</ProblemLine>}
      {tickAt === null && <ProblemLine weight="warn">{t.noTick}</ProblemLine>}
      {isOld && <ProblemLine>{t.oldTick(dayAndTime(tickAt ?? 0))}</ProblemLine>}
      {overdue > 0 && <ProblemLine>{t.overdue(overdue)}</ProblemLine>}
      {broken.map(({ what, count }) => (
        <ProblemLine key={what} weight="warn">
          {t.broken(what, count)}
        </ProblemLine>
      ))}
      {!mail && <ProblemLine weight="warn">{t.noMail}</ProblemLine>}
      <dl class="counts">
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt class="small quiet">{label}</dt>
            <dd class="figures">{figure}</dd>
          </div>
        ))}
      </dl>
      <h3>{t.lateness}</h3>
      {health.lateness.length === 0 ? (
        <p class="quiet">{t.noPosts}</p>
      ) : (
        <Table
          label={t.lateness}
          heads={[t.platform, t.posts, t.failedPosts, t.half, t.worst]}
          rows={health.lateness.map(({ platform, posts, failed, p50, worst }) => ({
            platform,
            name: names[platform] ?? platform,
            cells: [number(posts), number(failed), late(p50), late(worst)],
          }))}
        />
      )}
    </>
  );
}

const late = (ms: number | null): string => (ms === null ? '–' : lateness(Math.max(0, ms)));

function Abuse({
  signals,
  actions,
  names,
}: {
  signals: Signals;
  actions: ServerActions;
  names: StatePartProps['names'];
}) {
  const { days, reports, refused, workspaces } = signals;
  const kinds = [...new Set(days.flatMap((day) => Object.keys(day.counts)))].toSorted();
  const isQuiet = days.length === 0 && reports === 0 && workspaces.length === 0;
  return (
    <>
      {isQuiet && <ProblemLine weight="note">{t.noSignals}</ProblemLine>}
      {reports > 0 && (
        <ProblemLine
          weight="warn"
          action={
            <button type="button" class="link" onClick={() => actions.open('requests')}>
              {t.toRequests}
            </button>
          }
        >
          {t.reports(reports)}
        </ProblemLine>
      )}
      {days.length > 0 && (
        <Table
          label={t.signals}
          heads={[t.day, ...kinds.map((kind) => t.counts[kind] ?? kind)]}
          rows={days.map(({ day, counts }) => ({
            name: date(Date.parse(`${day}T12:00:00Z`)),
            cells: kinds.map((kind) => number(counts[kind] ?? 0)),
          }))}
        />
      )}
      {workspaces.length > 0 && (
        <>
          <h3>{t.refusedMost}</h3>
          <ul class="rows">
            {workspaces.map(({ id, name, ended, refused: count }) => (
              <li key={id} class="item">
                <b class="grow">{name}</b>
                <span class="figures">{t.refusedOf(count, ended)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <>
          <h3>{t.refused}</h3>
          <Table
            label={t.refused}
            heads={[t.platform, t.ended, t.refusedCount]}
            rows={refused.map(({ platform, ended, refused: count }) => ({
              platform,
              name: names[platform] ?? platform,
              cells: [number(ended), number(count)],
            }))}
          />
        </>
      )}
    </>
  );
}

interface TableProps {
  label: string;
  heads: readonly string[];
  rows: readonly { platform?: string; name: string; cells: readonly string[] }[];
}

function Table({ label, heads, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by keys.
    <section class="scrolling" tabIndex={0} aria-label={label}>
      <table class="punctuality">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ platform, name, cells }) => (
            <tr key={name}>
              <th scope="row">
                <span class="row">
                  {platform && (
                    <PlatformMark platform={platform as Parameters<typeof PlatformMark>[0]['platform']} />
                  )}
                  {name}
                </span>
              </th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
