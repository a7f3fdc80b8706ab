import type { Post } from '../../../shared/api.ts';
import { postStatus } from '../../../shared/publication.ts';
import type { Remembered } from '../../messages.ts';
import { PublicationLine } from '../outcome/PublicationLine.tsx';
import { openReview, ReviewMark } from '../outcome/reviewing.ts';
import { canCancel, type Owner } from '../outcome/states.ts';
import { Button } from '../parts/Button.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { moment } from '../words/format.ts';
import { t as outcome } from '../words/outcome.ts';
import { t } from '../words/studio.ts';

interface OtherPostsProps {
  posts: readonly Post[];
  remembered: Remembered;
  now: number;
  owner: Owner;
}

/** Posts without a Draft in this browser: made by a series, or from somewhere else. Each opens in its place. */
export function OtherPosts({ posts, remembered, now, owner }: OtherPostsProps) {
  const { accounts, names, rules } = remembered;
  return (
    <section class="others" aria-labelledby="other-posts">
      <h2 id="other-posts" class="small quiet">
        {t.otherPosts}
      </h2>
      <ul>
        {posts.map((post) => {
          const status = postStatus(post.publications.map((one) => one.status));
          const review = openReview(post.publications);
          const [first] = post.publications;
          const cancelable = post.publications.filter(canCancel);
          return (
            <li key={post.id} data-testid="other-post">
              <details>
                <summary>
                  <Thumb sha256={post.media[0]?.sha256} alt="" />
                  <span class="grow">
                    <b class="one-line">{post.title}</b>
                    <span class="small quiet one-line">
                      {post.draftId.startsWith('series-') ? t.ofSeries : post.source.site}
                      {first && ` · ${moment(first.publishAt, now, first.timeZone)}`}
                    </span>
                  </span>
                  {review ? <ReviewMark review={review} /> : status && <StatusMark status={status} />}
                </summary>
                {post.publications.map((publication) => (
                  <PublicationLine
                    key={publication.id}
                    publication={publication}
                    account={accounts.find((one) => one.id === publication.accountId)}
                    name={names[publication.platform] ?? publication.platform}
                    rules={rules[publication.accountId]}
                    now={now}
                    owner={owner}
                  />
                ))}
                {cancelable.length > 0 && (
                  <Button
                    look="danger"
                    onPress={() => cancelable.map((one) => owner.onCancel(one))}
                    testId="cancel-other"
                  >
                    {outcome.cancel}
                  </Button>
                )}
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
