import type { Post } from '../../../shared/api.ts';
import { postStatus } from '../../../shared/publication.ts';
import { openReview, ReviewMark } from '../outcome/reviewing.ts';
import { StatusMark } from '../parts/StatusMark.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { moment } from '../words/format.ts';
import { t } from '../words/studio.ts';

interface OtherPostsProps {
  posts: readonly Post[];
  /** The one that is open beside the list. */
  open?: string | undefined;
  now: number;
  onOpen: (post: Post) => void;
}

/** Posts without a Draft in this browser: made by a colleague, by a series, or from somewhere else. */
export function OtherPosts({ posts, open, now, onOpen }: OtherPostsProps) {
  return (
    <section class="others" aria-labelledby="other-posts">
      <h2 id="other-posts" class="small quiet">
        {t.otherPosts}
      </h2>
      <ul class="recent">
        {posts.map((post) => {
          const status = postStatus(post.publications.map((one) => one.status));
          const review = openReview(post.publications);
          const [first] = post.publications;
          return (
            <li key={post.id}>
              <button
                type="button"
                aria-current={post.id === open ? 'true' : undefined}
                data-testid="other-post"
                onClick={() => onOpen(post)}
              >
                <Thumb sha256={post.media[0]?.sha256} alt="" />
                <span class="grow">
                  <b class="one-line">{post.title}</b>
                  <span class="small quiet one-line">
                    {post.draftId.startsWith('series-') ? t.ofSeries : post.source.site}
                    {first && ` · ${moment(first.publishAt, now, first.timeZone)}`}
                  </span>
                </span>
                {review ? <ReviewMark review={review} /> : status && <StatusMark status={status} />}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
