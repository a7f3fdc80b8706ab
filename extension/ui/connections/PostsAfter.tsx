import type { Connection } from '../../../shared/reports.ts';
import { addressOf } from '../outcome/address.ts';
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
        {posts.map((one) => (
          <li key={one.publicationId}>
            <a href={`/studio.html${addressOf('queue', one)}`}>{one.title}</a>{' '}
            <time class="quiet" title={exactly(one.publishAt, zone)}>
              {moment(one.publishAt, now, zone)}
            </time>
          </li>
        ))}
        {rest > 0 && <li class="quiet">{t.andMore(rest)}</li>}
      </ul>
    </details>
  );
}
