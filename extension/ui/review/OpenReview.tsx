import { useEffect, useRef } from 'preact/hooks';
import { mayCall } from '../../../shared/access.ts';
import { reviewOf } from '../../../shared/approval.ts';
import type { PostReview } from '../../../shared/review.ts';
import type { Role } from '../../../shared/roles.ts';
import type { Remembered } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/review.ts';
import { Decision } from './Decision.tsx';
import { LinkForm } from './LinkForm.tsx';
import { Mark } from './Mark.tsx';
import { Seen } from './Seen.tsx';
import type { ReviewActions, ReviewState } from './session.ts';
import { Talk } from './Talk.tsx';

interface OpenReviewProps {
  open: PostReview;
  held: ReviewState;
  role: Role;
  names: Remembered['names'];
  now: number;
  actions: ReviewActions;
  /** Absent where this browser has no such draft. */
  onOpenDraft: (() => void) | undefined;
}

/** One post as it goes out everywhere, the word on it, what was said, and a link to show it by. */
export function OpenReview({ open, held, role, names, now, actions, onOpenDraft }: OpenReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const maySeeLinks = mayCall(role, 'guestLinks');
  useEffect(() => {
    heading.current?.focus();
    if (maySeeLinks) actions.seeLinks();
  }, []);
  const standing = reviewOf(open.targets.map((one) => one.review));
  return (
    <>
      <header class="row">
        <h2 class="grow" ref={heading} tabIndex={-1}>
          {open.title}
        </h2>
        {standing && <Mark review={standing} />}
        {onOpenDraft && mayCall(role, 'createPost') && (
          <Button icon="studio" onPress={onOpenDraft}>
            {t.openDraft}
          </Button>
        )}
      </header>
      {open.targets.map((target) => (
        <Seen
          key={target.publicationId}
          target={target}
          media={open.media}
          platform={names[target.account.platform] ?? target.account.platform}
          now={now}
        />
      ))}
      <Decision open={open} role={role} busy={held.busy} actions={actions} />
      <Talk
        open={open}
        members={held.members}
        maySpeak={mayCall(role, 'comment')}
        busy={held.busy === 'comment'}
        actions={actions}
      />
      {maySeeLinks && mayCall(role, 'makeReviewLink') && (
        <LinkForm
          title={t.link}
          help={t.linkHelp}
          links={held.links.filter((one) => one.what === 'review' && one.postIds.includes(open.postId))}
          made={held.made?.what === 'review' ? held.made : null}
          busy={held.busy === 'link'}
          onMake={actions.makeLink}
          onRevoke={actions.revoke}
        />
      )}
    </>
  );
}
