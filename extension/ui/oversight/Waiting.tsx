import { useEffect, useState } from 'preact/hooks';
import type { Decision, Waiting as Held } from '../../../shared/health.ts';
import { DECISIONS } from '../../../shared/publication.ts';
import type { Remembered } from '../../messages.ts';
import { elsewhere } from '../outcome/elsewhere.ts';
import { RecentList } from '../outcome/RecentList.tsx';
import { Avatar } from '../parts/Avatar.tsx';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { OtherPosts } from '../studio/OtherPosts.tsx';
import { isWaiting, type RoomProps } from '../studio/session.ts';
import { dayAndTime } from '../words/amounts.ts';
import { errorWords } from '../words/errors.ts';
import { exactly, moment } from '../words/format.ts';
import { t as outcome } from '../words/outcome.ts';
import { ready as oversight, t } from '../words/oversight.ts';
import { Failed } from './Failed.tsx';

export const ready = oversight;

/** Everything that waits for its owner: what is held, with one decision for all of it, and what failed. */
export function Waiting({ state, actions }: RoomProps) {
  const { remembered, now, drafts, posts, oversight: held } = state;
  const isSignedIn = remembered?.pairing != null;
  useEffect(() => {
    if (isSignedIn) actions.look('waiting');
  }, [isSignedIn, posts]);
  if (!isSignedIn || !remembered) return <SignInFirst icon="pause" title={t.signedOut} />;
  const { waiting, notices, decided, refused } = held;
  const held_ = new Set(waiting?.map((one) => one.draftId));
  const others = posts.filter((post) => isWaiting(post) && !held_.has(post.draftId));
  const theirs = (drafts ?? []).filter((draft) =>
    others.some((post) => post.draftId === draft.id || post.id === draft.postId),
  );
  const notHere = drafts ? elsewhere(others, drafts) : [];
  const isClear = waiting?.length === 0 && theirs.length + notHere.length === 0;
  return (
    <section class="page oversight" aria-label={t.waitingTitle}>
      {held.failed && <Failed onAgain={() => actions.look('waiting')} />}
      {refused && <ProblemLine>{errorWords(refused)}</ProblemLine>}
      <p role="status" class={decided ? 'banner' : 'unseen'}>
        {decided && t.decided(decided.decision, decided.done, decided.left)}
      </p>
      {waiting === null && !held.failed && <Skeleton height={220} />}
      {isClear && (
        <EmptyState icon="check" title={t.nothingWaits}>
          {t.nothingWaitsHelp}
        </EmptyState>
      )}
      {waiting && waiting.length > 0 && (
        <HeldTogether
          waiting={waiting}
          remembered={remembered}
          now={now}
          busy={held.busy}
          onDecide={actions.decide}
          onOpen={({ postId: id, draftId }) => actions.openPost({ id, draftId })}
        />
      )}
      {theirs.length + notHere.length > 0 && (
        <section class="card">
          <h2>{t.alsoWaits}</h2>
          <RecentList drafts={theirs} posts={others} now={now} onOpen={actions.open} />
          {notHere.length > 0 && (
            <OtherPosts
              posts={notHere}
              now={now}
              onOpen={actions.openPost}
              farPictures={actions.farPictures}
            />
          )}
        </section>
      )}
      {notices && notices.length > 0 && (
        <section class="card">
          <h2>{t.notices}</h2>
          <ul class="rows">
            {notices.map((one) => (
              <li key={one.id} class="item">
                <div class="grow">
                  {one.title && <b class="one-line">{one.title}</b>}
                  {t.noticeOf[one.kind] && (
                    <p class={one.readAt === null ? undefined : 'quiet'}>{t.noticeOf[one.kind]}</p>
                  )}
                  <p class="small quiet">{one.message}</p>
                </div>
                <time class="small quiet">{dayAndTime(one.createdAt)}</time>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

interface HeldProps {
  waiting: readonly Held[];
  remembered: Remembered;
  now: number;
  busy: boolean;
  onDecide: (decision: Decision, items: readonly Held[]) => void;
  onOpen: (item: Held) => void;
}

/** What is held, all chosen at first; one press decides for what is chosen. */
function HeldTogether({ waiting, remembered, now, busy, onDecide, onOpen }: HeldProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = waiting.filter((one) => !left.has(one.publicationId));
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const late = chosen.filter((one) => one.publishAt < now).length;
  return (
    <section class="card">
      <h2>{t.heldTogether(waiting.length)}</h2>
      <ul class="rows">
        {waiting.map((one) => {
          const account = remembered.accounts.find(({ id }) => id === one.accountId);
          return (
            <li key={one.publicationId} class="item" data-testid="held-item">
              <input
                type="checkbox"
                aria-label={t.choose(one.title)}
                checked={!left.has(one.publicationId)}
                onChange={() => toggle(one.publicationId)}
              />
              {account && <Avatar name={account.name} url={account.avatarUrl} platform={account.platform} />}
              <div class="grow">
                <button type="button" class="reason one-line" onClick={() => onOpen(one)}>
                  <b>{one.title}</b>
                </button>
                <p class="small quiet">{outcome.holds[one.reason]}</p>
              </div>
              <time class="figures" title={exactly(one.publishAt, one.timeZone)}>
                {moment(one.publishAt, now, one.timeZone)}
              </time>
            </li>
          );
        })}
      </ul>
      {late > 1 && <p class="small quiet">{t.oneByOne}</p>}
      <div class="row ends">
        {DECISIONS.map((decision) => (
          <Button
            key={decision}
            look={decision === 'send' ? 'primary' : decision === 'skip' ? 'danger' : 'plain'}
            off={chosen.length === 0}
            busy={busy}
            onPress={() => chosen.length > 0 && onDecide(decision, chosen)}
            testId={`decide-${decision}`}
          >
            {t.decisions[decision](chosen.length)}
          </Button>
        ))}
      </div>
    </section>
  );
}
