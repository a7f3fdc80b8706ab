import { useEffect } from 'preact/hooks';
import type { Health as HealthReport, Punctuality } from '../../../shared/health.ts';
import { timeZoneOf } from '../editor/zone.ts';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import type { RoomProps } from '../studio/session.ts';
import { lateness } from '../words/amounts.ts';
import { moment, number } from '../words/format.ts';
import { ready as oversight, t } from '../words/oversight.ts';
import { Failed } from './Failed.tsx';

export const ready = oversight;

/** How punctual posts are, and what stands in the way of the next ones. */
export function Health({ state, actions }: RoomProps) {
  const { remembered, now, oversight: held } = state;
  const isSignedIn = remembered?.pairing != null;
  useEffect(() => {
    if (isSignedIn) actions.look('health');
  }, [isSignedIn]);
  if (!isSignedIn) return <SignInFirst icon="check" title={t.signedOut} />;
  const { health } = held;
  return (
    <section class="page oversight" aria-label={t.healthTitle}>
      {held.failed && <Failed onAgain={() => actions.look('health')} />}
      {!health && !held.failed && <Skeleton height={320} />}
      {health && remembered && (
        <>
          <Standing health={health} />
          <section class="card">
            <h2>{t.punctuality(health.days)}</h2>
            {health.punctuality.length === 0 ? (
              <p class="quiet">{t.noPunctuality}</p>
            ) : (
              <Table rows={health.punctuality} names={remembered.names} />
            )}
            <p class="small quiet">{t.punctualityHelp}</p>
          </section>
          {health.limits.length > 0 && (
            <section class="card">
              <h2>{t.limits}</h2>
              <ul class="rows">
                {health.limits.map(({ platform, accountId, until, why }) => (
                  <li key={`${platform} ${accountId}`} class="item">
                    <div class="grow">
                      <b>
                        {remembered.accounts.find((one) => one.id === accountId)?.name ??
                          t.wholeApp(remembered.names[platform as keyof typeof remembered.names] ?? platform)}
                      </b>
                      {why && <p class="small quiet">{why}</p>}
                    </div>
                    <span class="figures">{t.waitsUntil(moment(until, now, timeZoneOf(remembered)))}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </section>
  );
}

/** The sentence first: is everything as it should be? */
function Standing({ health }: { health: HealthReport }) {
  const { overdue, planned, troubled, ends } = health;
  const held = Object.values(health.held).reduce((sum, count) => sum + count, 0);
  return (
    <section class="card">
      <h2>{t.standing}</h2>
      {overdue > 0 ? (
        <ProblemLine weight="stop">{t.overdue(overdue)}</ProblemLine>
      ) : (
        <ProblemLine weight="note">{t.notOverdue}</ProblemLine>
      )}
      {held > 0 && (
        <ProblemLine
          weight="warn"
          action={
            <a class="link" href="#waiting">
              {t.toWaiting}
            </a>
          }
        >
          {t.held(held)}
        </ProblemLine>
      )}
      {troubled > 0 && <ProblemLine weight="warn">{t.troubled(troubled, planned)}</ProblemLine>}
      <dl class="counts">
        {(
          [
            [t.planned, planned],
            [t.wentOut, ends.published],
            [t.failed, ends.failed],
            [t.unclear, ends.uncertain],
          ] as const
        ).map(([label, count]) => (
          <div key={label}>
            <dt class="small quiet">{label}</dt>
            <dd class="figures">{number(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Table({ rows, names }: { rows: readonly Punctuality[]; names: Partial<Record<string, string>> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by keys.
    <section class="scrolling" tabIndex={0} aria-label={t.onTime}>
      <table class="punctuality">
        <thead>
          <tr>
            <th scope="col">{t.platform}</th>
            <th scope="col">{t.posts}</th>
            <th scope="col">{t.onTime}</th>
            <th scope="col">{t.half}</th>
            <th scope="col">{t.nearlyAll}</th>
            <th scope="col">{t.worst}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ platform, posts, onTime, p50, p99, worst }) => (
            <tr key={platform}>
              <th scope="row">
                <span class="row">
                  <PlatformMark platform={platform as Parameters<typeof PlatformMark>[0]['platform']} />
                  {names[platform] ?? platform}
                </span>
              </th>
              <td>{number(posts)}</td>
              <td>{t.percent(onTime / posts)}</td>
              {[p50, p99, worst].map((ms, at) => (
                <td key={at}>{lateness(Math.max(0, ms))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
