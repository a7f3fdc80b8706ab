import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../../shared/draft.ts';
import { elsewhere } from '../outcome/elsewhere.ts';
import { RecentList } from '../outcome/RecentList.tsx';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { later } from '../parts/later.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { t } from '../words/studio.ts';
import type { ListedRoom } from './rooms.ts';
import type { RoomProps } from './session.ts';

const OtherPosts = later(() => import('./OtherPosts.tsx'), 'OtherPosts');

/** So many at first, and more with each press. */
const MOST = 200;
const MINUTE = 60_000;

const isWanted = (one: { title: string; source: { site: string } }, wanted: string): boolean =>
  `${one.title} ${one.source.site}`.toLocaleLowerCase().includes(wanted);

/** Drafts to be scheduled, or those that became posts, newest first. */
export function Shelf({ state, actions, room }: RoomProps & { room: ListedRoom }) {
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(MOST);
  const { drafts, posts, draft, otherPost, now, stale, older, board } = state;
  const isQueue = room === 'queue';
  const wanted = query.trim().toLocaleLowerCase();
  const { unsent, went } = board;
  const minute = Math.floor(now / MINUTE) * MINUTE;
  // Every key that is typed beside it draws all of the studio: what goes through all Drafts does so when they change.
  const found = useMemo(() => {
    const sent = new Set([...posts, ...unsent].map(({ draftId }) => draftId));
    const isHere = (one: Draft) => (one.postId !== null || sent.has(one.id)) === isQueue;
    return (drafts ?? []).filter((one) => isWanted(one, wanted) && isHere(one));
  }, [drafts, posts, unsent, wanted, isQueue]);
  const shown = useMemo(() => found.slice(0, most), [found, most]);
  const others = useMemo(
    () => (isQueue && drafts ? elsewhere(posts, drafts).filter((one) => isWanted(one, wanted)) : []),
    [drafts, posts, wanted, isQueue],
  );
  const list = useMemo(
    () => (
      <RecentList
        drafts={shown}
        posts={posts}
        unsent={unsent}
        went={went}
        now={minute}
        open={draft?.id}
        onOpen={actions.open}
      />
    ),
    [shown, posts, unsent, went, minute, draft?.id, actions.open],
  );
  const otherList = useMemo(
    () =>
      others.length > 0 && (
        <OtherPosts
          posts={others}
          open={otherPost?.postId}
          now={minute}
          onOpen={actions.openPost}
          farPictures={actions.farPictures}
        />
      ),
    [others, otherPost?.postId, minute, actions.openPost, actions.farPictures],
  );
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
      {list}
      {otherList}
      {isQueue && older === 'failed' && <ProblemLine weight="warn">{t.failed}</ProblemLine>}
      {(found.length > most || (isQueue && older !== 'none')) && (
        <Button
          busy={older === 'asking'}
          onPress={() => {
            setMost(most + MOST);
            if (isQueue && older !== 'none') actions.seeOlder();
          }}
          testId="older"
        >
          {isQueue ? t.more : t.moreDrafts}
        </Button>
      )}
    </section>
  );
}
