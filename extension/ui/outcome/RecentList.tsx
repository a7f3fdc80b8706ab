import type { Post } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/draft.ts';
import { postStatus } from '../../../shared/publication.ts';
import { pickedMedia } from '../editor/picking.ts';
import { Icon } from '../parts/Icon.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { date } from '../words/amounts.ts';
import { moment } from '../words/format.ts';
import { t } from '../words/outcome.ts';
import { openReview, ReviewMark } from './reviewing.ts';

interface RecentListProps {
  drafts: readonly Draft[];
  posts: readonly Post[];
  now: number;
  /** The one that is open beside the list. */
  open?: string | undefined;
  onOpen: (draftId: string) => void;
}

/** Drafts, newest first, each with what became of it. */
export function RecentList({ drafts, posts, now, open, onOpen }: RecentListProps) {
  return (
    <ul class="recent">
      {drafts.map((draft) => {
        const post = posts.find((one) => one.id === draft.postId || one.draftId === draft.id);
        const status = post && postStatus(post.publications.map((one) => one.status));
        const review = post && openReview(post.publications);
        const first = post?.publications[0];
        const cover = pickedMedia(draft)[0] ?? draft.media[0];
        return (
          <li key={draft.id}>
            <button
              type="button"
              aria-current={open === draft.id ? 'true' : undefined}
              onClick={() => onOpen(draft.id)}
              data-testid="recent-item"
            >
              <Thumb sha256={cover?.sha256} thumbhash={cover?.thumbhash} alt="" />
              <span class="grow">
                <b class="one-line">{draft.title}</b>
                <span class="small quiet one-line">
                  {draft.source.site && `${draft.source.site} · `}
                  {first ? moment(first.publishAt, now, first.timeZone) : date(draft.updatedAt)}
                </span>
              </span>
              {status && review ? (
                <ReviewMark review={review} standIn={<StatusMark status={status} />} />
              ) : status ? (
                <StatusMark status={status} />
              ) : (
                <span class="status grey">
                  <Icon name="list" size={14} />
                  {t.draft}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
