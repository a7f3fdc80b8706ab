import { useEffect } from 'preact/hooks';
import type { Analytics } from '../../../shared/analytics.ts';
import {
  byKind,
  FIGURES,
  type Figure,
  fullest,
  headline,
  spans,
  sumOf,
  untold,
  week,
} from '../../../shared/insights.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import { timeZoneOf } from '../editor/zone.ts';
import { Failed } from '../oversight/Failed.tsx';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Select } from '../parts/Select.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import type { RoomProps } from '../studio/session.ts';
import { t, ready as words } from '../words/analytics.ts';
import { number } from '../words/format.ts';
import { ready as oversight } from '../words/oversight.ts';
import { loadPlatformWords, wordsOf } from '../words/platform-words.ts';
import { Brought } from './Brought.tsx';
import { LOOKS, type Series } from './Chart.tsx';
import { Compared } from './Compared.tsx';
import { csvOf } from './csv.ts';
import { Followers } from './Followers.tsx';
import { Kinds } from './Kinds.tsx';
import { OverTime } from './OverTime.tsx';
import { PostTable } from './PostTable.tsx';
import { MOST_COMPARED, STRETCHES, type Stretch } from './session.ts';
import { listed, percent, shortDay } from './told.ts';
import { Week } from './Week.tsx';

const ALL: readonly Platform[] = ['facebook', 'instagram', 'linkedin', 'tiktok', 'x', 'youtube'];
export const ready = Promise.all([words, oversight, loadPlatformWords(ALL)]);

/** What posts and accounts came to: a sentence first, one picture a question, the numbers behind each. */
export function AnalyticsRoom({ state, actions }: RoomProps) {
  const { remembered, analytics: held } = state;
  const isSignedIn = remembered?.pairing != null;
  useEffect(() => {
    if (isSignedIn) actions.lookAtNumbers();
  }, [isSignedIn]);
  if (!isSignedIn) return <SignInFirst icon="chart" title={t.signedOut} />;
  const { report } = held;
  return (
    <section class="page analytics" aria-label={t.title} aria-busy={held.busy}>
      <Tools state={state} actions={actions} />
      {report === 'failed' && <Failed onAgain={actions.lookAtNumbers} />}
      {report === 'asking' && (
        <>
          <Skeleton height={96} />
          <Skeleton height={300} />
        </>
      )}
      {typeof report === 'object' && (
        <Report state={state} actions={actions} report={onlyOn(report, held.platform)} />
      )}
    </section>
  );
}

/** What was told of one platform; of all where none is named. */
const onlyOn = (report: Analytics, platform: string): Analytics =>
  platform === ''
    ? report
    : {
        ...report,
        posts: report.posts.filter((one) => one.platform === platform),
        accounts: report.accounts.filter((one) => one.platform === platform),
      };

function Tools({ state, actions }: RoomProps) {
  const { remembered, analytics: held } = state;
  const accounts = remembered?.accounts ?? [];
  const platforms = [...new Set(accounts.map((one) => one.platform))];
  const figure = held.figure ?? (typeof held.report === 'object' ? fullest(held.report.posts) : null);
  return (
    <header class="row analytics-tools">
      <div class="times views" role="radiogroup" aria-label={t.days}>
        {STRETCHES.map((days) => (
          <label key={days} class="time">
            <input
              type="radio"
              name="stretch"
              checked={held.days === days}
              data-testid={`days-${days}`}
              onChange={() => actions.narrow({ days: days as Stretch })}
            />
            <span>{t.stretches[days]}</span>
          </label>
        ))}
      </div>
      <Select
        label={t.account}
        name="numbers-account"
        value={held.accountId || (held.platform ? `on ${held.platform}` : 'all')}
        choices={[
          { value: 'all', label: t.allAccounts },
          ...(platforms.length > 1 ? platforms : []).map((one) => ({
            value: `on ${one}`,
            label: t.allOn(remembered?.names[one] ?? one),
          })),
          ...accounts.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={(value) =>
          actions.narrow({
            accountId: accounts.some((one) => one.id === value) ? value : '',
            platform: platforms.find((one) => value === `on ${one}`) ?? '',
          })
        }
      />
      <Select
        label={t.counting}
        name="numbers-figure"
        value={figure ?? 'views'}
        choices={FIGURES.map((one) => ({ value: one, label: t.figures[one] ?? one }))}
        onChange={(value) => actions.narrow({ figure: value as Figure })}
      />
    </header>
  );
}

function Report({ state, actions, report }: RoomProps & { report: Analytics }) {
  const { remembered, now, analytics: held } = state;
  const { posts } = report;
  const zone = timeZoneOf(remembered);
  const names: Partial<Record<string, string>> = remembered?.names ?? {};
  const platformName = (platform: string): string => names[platform] ?? platform;
  const known = new Map(remembered?.accounts.map((one) => [one.id, one.name]));
  for (const one of report.accounts) if (!known.has(one.accountId)) known.set(one.accountId, one.name);
  const nameOf = (accountId: string): string => known.get(accountId) ?? '';
  const platformOf = new Map([
    ...posts.map((post) => [post.accountId, post.platform] as const),
    ...report.accounts.map((one) => [one.accountId, one.platform] as const),
  ]);
  // One name often stands on several platforms.
  const fullName = (accountId: string): string =>
    `${nameOf(accountId)} · ${platformName(platformOf.get(accountId) ?? '')}`;
  const ids = [
    ...new Set([...report.accounts.map((one) => one.accountId), ...posts.map((post) => post.accountId)]),
  ];
  const series: Series[] = ids
    .sort()
    .map((accountId, at) => ({ accountId, name: fullName(accountId), look: at % LOOKS }));
  const kindName = ({ platform, kind }: { platform: string; kind: string }): string =>
    wordsOf(platform as Platform).kinds[kind] ?? kind;
  const figure = held.figure ?? fullest(posts) ?? 'views';
  const figureName = t.figures[figure] ?? figure;
  const best = headline(posts, figure);
  const { sum, posts: counted } = sumOf(posts, figure);
  const silent = untold(posts).filter(({ figures }) => figures.length > 0);
  const chosen = posts.filter((post) => held.compared.includes(post.publicationId));
  if (posts.length === 0 && report.accounts.length === 0)
    return (
      <EmptyState icon="chart" title={t.none}>
        {t.noneHelp}
      </EmptyState>
    );
  return (
    <>
      <div class="headline">
        <p class="big" data-testid="headline">
          {best
            ? t.headline(
                kindName(best),
                platformName(best.platform),
                percent(best.share),
                figureName,
                held.days,
              )
            : t.untoldYet}
        </p>
        {best && (
          <p class="quiet">
            {t.together(number(sum), figureName, counted)} {t.soFar}
          </p>
        )}
      </div>
      {chosen.length > 0 && (
        <Compared
          posts={chosen}
          nameOf={(post) => `${post.title}, ${fullName(post.accountId)}, ${shortDay(post.publishedAt)}`}
          figure={figure}
          numbers={state.postNumbers}
          onSee={actions.seePostNumbers}
          onNone={actions.compareNone}
        />
      )}
      <div class="charts">
        {best && (
          <OverTime
            spans={spans(posts, figure, report.from, report.until)}
            series={series}
            figure={figureName}
          />
        )}
        <Followers report={report} series={series} />
        {best && <Brought posts={posts} figure={figure} accountName={fullName} platformName={platformName} />}
        {best && (
          <Kinds
            groups={byKind(posts, figure)}
            figure={figureName}
            nameOf={(group) => `${platformName(group.platform)} · ${kindName(group)}`}
          />
        )}
        <Week cells={week(posts, figure, zone, now)} />
      </div>
      {silent.length > 0 && (
        <section class="card">
          <h2>{t.untoldTitle}</h2>
          <ul class="small quiet">
            {silent.map(({ platform, figures }) => (
              <li key={platform}>
                {t.untold(platformName(platform), listed(figures.map((one) => t.figures[one] ?? one)))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="card">
        <div class="row">
          <h2 class="grow">{t.posts}</h2>
          <Button icon="upload" onPress={() => saveCsv(csvOf(posts, nameOf), now)} testId="save-csv">
            {t.save}
          </Button>
        </div>
        <p class="small quiet">{t.compareHelp(MOST_COMPARED)}</p>
        <PostTable
          posts={posts}
          compared={held.compared}
          nameOf={nameOf}
          now={now}
          zone={zone}
          onCompare={actions.compare}
        />
        {report.more && <ProblemLine weight="note">{t.more}</ProblemLine>}
      </section>
    </>
  );
}

/** Handed to the browser as a file. */
function saveCsv(text: string, now: number): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = `clipcast-${new Date(now).toISOString().slice(0, 10)}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
