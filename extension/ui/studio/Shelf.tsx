import { useState } from 'preact/hooks';
import { RecentList } from '../outcome/RecentList.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { later } from '../parts/later.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { t } from '../words/studio.ts';
import type { ListedRoom } from './rooms.ts';
import { isFromElsewhere, isSent, type RoomProps } from './session.ts';

const OtherPosts = later(() => import('./OtherPosts.tsx'), 'OtherPosts');

/** A list beside the desk is for the newest; the board has them all. */
const MOST = 200;

/** Drafts to be scheduled, or those that became posts, newest first. */
export function Shelf({ state, actions, room }: RoomProps & { room: ListedRoom }) {
  const [query, setQuery] = useState('');
  const { drafts, posts, draft, now, stale, remembered } = state;
  const isQueue = room === 'queue';
  const wanted = query.trim().toLocaleLowerCase();
  const isWanted = (one: { title: string; source: { site: string } }): boolean =>
    `${one.title} ${one.source.site}`.toLocaleLowerCase().includes(wanted);
  const shown = (drafts ?? [])
    .filter((one) => isWanted(one) && isSent(one, posts) === isQueue)
    .slice(0, MOST);
  const others =
    isQueue && drafts ? posts.filter((one) => isFromElsewhere(one, drafts) && isWanted(one)) : [];
  return (
    <section class="shelf" aria-label={t[room]}>
      <input
        type="search"
        aria-label={t.search}
        placeholder={t.search}
        data-testid="search"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {stale && <ProblemLine weight="warn">{t.failed}</ProblemLine>}
      {drafts === null && Array.from({ length: 7 }, (_, at) => <Skeleton key={at} height={52} />)}
      {drafts !== null && shown.length + others.length === 0 && (
        <EmptyState
          icon={isQueue ? 'send' : 'photo'}
          title={wanted ? t.noneFound : isQueue ? t.noPosts : t.noDrafts}
        >
          {wanted ? undefined : isQueue ? t.noPostsHelp : t.noDraftsHelp}
        </EmptyState>
      )}
      <RecentList drafts={shown} posts={posts} now={now} open={draft?.id} onOpen={actions.open} />
      {others.length > 0 && remembered && (
        <OtherPosts posts={others} remembered={remembered} now={now} owner={actions} />
      )}
    </section>
  );
}
