import { mayCall } from '../../../shared/access.ts';
import { PLATFORMS } from '../../../shared/platforms/rules.ts';
import type { ReviewTarget } from '../../../shared/review.ts';
import { Attempts } from '../outcome/Attempts.tsx';
import { MoveForm } from '../outcome/MoveForm.tsx';
import { PublicationLine } from '../outcome/PublicationLine.tsx';
import { openReview } from '../outcome/reviewing.ts';
import { canCancel, canMove } from '../outcome/states.ts';
import { Button } from '../parts/Button.tsx';
import { useEscape } from '../parts/escape.ts';
import { Icon } from '../parts/Icon.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { GoesOut } from '../review/GoesOut.tsx';
import { ready as errors, errorWords } from '../words/errors.ts';
import { t as outcome, ready as outcomes } from '../words/outcome.ts';
import { loadPlatformWords } from '../words/platform-words.ts';
import { ready as reviews } from '../words/review.ts';
import { ready as studio, t } from '../words/studio.ts';
import type { RoomProps } from './session.ts';

export const ready = Promise.all([errors, outcomes, reviews, studio, loadPlatformWords(PLATFORMS)]);

/** A Post that no Draft here belongs to: what goes out, where, when, who wrote it, and what a person of this role may do. */
export function PostDesk({ state, actions }: RoomProps) {
  const { otherPost, remembered, now } = state;
  useEscape(otherPost ? actions.close : undefined);
  if (!otherPost || !remembered) return null;
  const { post, seen, error } = otherPost;
  const { accounts, names, rules, pairing } = remembered;
  const role = pairing?.me.workspaces.find(({ id }) => id === pairing.workspaceId)?.role ?? 'viewer';
  const mayChange = mayCall(role, 'editPublication');
  const owner = mayChange ? { ...actions.otherPost.owner, connect: actions.connect } : null;
  const title = post?.title ?? seen?.title ?? '';
  const cancelable = mayChange ? (post?.publications.filter(canCancel) ?? []) : [];
  const targetOf = (id: string): ReviewTarget | undefined =>
    seen?.targets.find(({ publicationId }) => publicationId === id);
  return (
    <section class="desk" aria-label={title} data-testid="post-desk">
      <header class="row desk-head">
        <Button look="ghost" icon="left" label={t.back} onPress={actions.close} />
        <div class="grow">
          <h1>{title}</h1>
          <p class="quiet">{post?.draftId.startsWith('series-') ? t.ofSeries : post?.source.site}</p>
        </div>
        {post?.source.url && (
          <a class="button plain" href={post.source.url} target="_blank" rel="noreferrer">
            <Icon name="open" />
            {t.openPage}
          </a>
        )}
      </header>
      {error && error.code !== 'duplicate' && (
        <div class="row">
          <span class="grow">
            <ProblemLine>{errorWords(error)}</ProblemLine>
          </span>
          <Button icon="refresh" onPress={actions.otherPost.again}>
            {outcome.tryAgain}
          </Button>
        </div>
      )}
      {!post && !error && <Skeleton height={420} />}
      {post && (
        <>
          <div class="row">
            <p class="grow quiet">{mayChange ? t.notFromHere : t.lookOnly}</p>
            {cancelable.length > 0 && (
              <Button
                look="danger"
                onPress={() => cancelable.map(actions.otherPost.owner.onCancel)}
                testId="cancel-other"
              >
                {outcome.cancel}
              </Button>
            )}
          </div>
          {openReview(post.publications) && (
            <p>
              <a href="#review">{t.toReview}</a>
            </p>
          )}
          {post.publications.map((one) => {
            const target = targetOf(one.id);
            return (
              <div key={one.id} class="after other-after">
                <div class="history">
                  <PublicationLine
                    publication={one}
                    account={accounts.find(({ id }) => id === one.accountId)}
                    name={names[one.platform] ?? one.platform}
                    rules={rules[one.accountId]}
                    now={now}
                    owner={owner}
                  />
                  {mayChange && canMove(one) && (
                    <MoveForm
                      key={one.scheduledAt}
                      publication={one}
                      now={now}
                      refused={error}
                      onMove={actions.otherPost.owner.onMove}
                    />
                  )}
                  <Attempts publication={one} />
                </div>
                {target && seen ? (
                  <GoesOut target={target} media={seen.media} label={t.whatGoesOut} />
                ) : (
                  <p class="said">{one.caption}</p>
                )}
              </div>
            );
          })}
        </>
      )}
    </section>
  );
}
