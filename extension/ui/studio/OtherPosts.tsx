import { useEffect, useState } from 'preact/hooks';
import type { Post } from '../../../shared/api.ts';
import { postStatus } from '../../../shared/publication.ts';
import { openReview, ReviewMark } from '../outcome/reviewing.ts';
import { Icon } from '../parts/Icon.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { moment } from '../words/format.ts';
import { t } from '../words/studio.ts';
import type { StudioActions } from './session.ts';

interface OtherPostsProps {
  posts: readonly Post[];
  /** The one that is open beside the list. */
  open?: string | undefined;
  now: number;
  onOpen: (post: Post) => void;
  farPictures: StudioActions['farPictures'];
}

/** Posts without a Draft in this browser: made by a colleague, by a series, or from somewhere else. */
export function OtherPosts({ posts, open, now, onOpen, farPictures }: OtherPostsProps) {
  const far = useFar(posts, farPictures);
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
                <Cover medium={post.media[0]} far={far} />
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

/** Addresses of their covers, those that this browser does not hold. */
function useFar(posts: readonly Post[], farPictures: StudioActions['farPictures']): Record<string, string> {
  const [far, setFar] = useState<Record<string, string>>({});
  const covers = posts.flatMap(({ media: [first] }) => (first?.kind === 'image' ? [first.sha256] : []));
  const asked = covers.join(' ');
  useEffect(() => {
    let gone = false;
    // Without them it is known by its kind.
    farPictures(covers)
      .then((found) => gone || setFar(found))
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [asked]);
  return far;
}

/** What a post shows: its first picture, from here or from where it waits to go out; else what kind of post it is. */
function Cover({ medium, far }: { medium: Post['media'][number] | undefined; far: Record<string, string> }) {
  const [isBroken, setBroken] = useState(false);
  const address = medium && far[medium.sha256];
  if (address && !isBroken)
    return (
      <span class="thumb">
        <img src={address} alt="" loading="lazy" decoding="async" onError={() => setBroken(true)} />
      </span>
    );
  return (
    <span class="of-kind">
      <Icon name={medium ? (medium.kind === 'video' ? 'video' : 'photo') : 'list'} />
      <Thumb sha256={medium?.sha256} alt="" />
    </span>
  );
}
