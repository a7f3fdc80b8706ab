import type { Connection } from '../../../shared/reports.ts';
import { t } from '../words/connections.ts';
import { exactly, moment } from '../words/format.ts';

interface PostsAfterProps {
  count: number;
  posts: Connection['posts'];
  now: number;
  zone: string;
}

/** What is planned for after the end of a consent; each opens in the studio. */
export function PostsAfter({ count, posts, now, zone }: PostsAfterProps) {
  const rest = count - posts.length;
  return (
    <details class="posts-after small">
      <summary>{t.postsAfter(count)}</summary>
      <ul>
        {posts.map(({ publicationId, draftId, title, publishAt }) => (
          <li key={publicationId}>
            <a href={`/studio.html#queue&draft=${draftId}`}>{title}</a>{' '}
            <time class="quiet" title={exactly(publishAt, zone)}>
              {moment(publishAt, now, zone)}
            </time>
          </li>
        ))}
        {rest > 0 && <li class="quiet">{t.andMore(rest)}</li>}
      </ul>
    </details>
  );
}
