import { useMemo } from 'preact/hooks';
import type { Post } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/draft.ts';
import { postStatus } from '../../../shared/publication.ts';
import type { OutboxItem } from '../../messages.ts';
import type { Went } from '../board/session.ts';
import { pickedMedia } from '../editor/picking.ts';
import { Icon } from '../parts/Icon.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { date, lateness } from '../words/amounts.ts';
import { instantOf, moment } from '../words/format.ts';
import { t } from '../words/outcome.ts';
import { openReview, ReviewMark } from './reviewing.ts';
import { latenessOf, ON_TIME } from './states.ts';

interface RecentListProps {
  drafts: readonly Draft[];
  posts: readonly Post[];
  /** What is on its way to the Worker, or stuck on it. */
  unsent?: readonly OutboxItem[];
  /** What became of Drafts, by their ids: also of those whose Post is not at hand. */
  went?: Readonly<Record<string, Went>>;
  now: number;
  /** The one that is open beside the list. */
  open?: string | undefined;
  onOpen: (draftId: string) => void;
}

/** Drafts, newest first, each with what became of it. */
export function RecentList({ drafts, posts, unsent = [], went = {}, now, open, onOpen }: RecentListProps) {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const byDraft = new Map(posts.map((post) => [post.draftId, post]));
  const items = new Map(unsent.map((item) => [item.draftId, item]));
  return (
    <ul class="recent">
      {drafts.map((draft) => (
        <Row
          key={draft.id}
          draft={draft}
          post={byId.get(draft.postId ?? '') ?? byDraft.get(draft.id)}
          became={went[draft.id]}
          item={items.get(draft.id)}
          now={now}
          isOpen={open === draft.id}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}

interface RowProps extends Pick<RecentListProps, 'now' | 'onOpen'> {
  draft: Draft;
  post: Post | undefined;
  became: Went | undefined;
  item: OutboxItem | undefined;
  isOpen: boolean;
}

/** Lists are long and drawn often: a row is drawn anew only when something of it has changed. */
function Row({ draft, post, became, item, now, isOpen, onOpen }: RowProps) {
  const what = [draft, post, became, item, now, isOpen, onOpen];
  return useMemo(() => {
    const first = post?.publications[0];
    const at = first
      ? { at: first.publishAt, timeZone: first.timeZone }
      : (became ?? (item && wantedAt(draft)));
    const platforms = [...new Set(post?.publications.map(({ platform }) => platform))];
    const late = first ? latenessOf(first) : null;
    const cover = pickedMedia(draft)[0] ?? draft.media[0];
    return (
      <li>
        <button
          type="button"
          aria-current={isOpen ? 'true' : undefined}
          onClick={() => onOpen(draft.id)}
          data-testid="recent-item"
        >
          <Thumb sha256={cover?.sha256} thumbhash={cover?.thumbhash} alt="" />
          <span class="grow">
            <b class="one-line">{draft.title}</b>
            <span class="small quiet one-line">
              {platforms.map((platform) => (
                <PlatformMark key={platform} platform={platform} />
              ))}
              {at ? moment(at.at, now, at.timeZone) : date(draft.updatedAt)}
              {late !== null && late > ON_TIME && <b class="figures"> {lateness(late)}</b>}
              {draft.source.site && ` · ${draft.source.site}`}
            </span>
          </span>
          {item ? <Underway item={item} /> : <State post={post} became={became} />}
        </button>
      </li>
    );
  }, what);
}

/** When its owner wants it to go out. */
function wantedAt({ when }: Draft): Pick<Went, 'at' | 'timeZone'> | undefined {
  const found = when && when.wall !== 'now' ? instantOf(when.wall, when.timeZone) : null;
  return found && when ? { at: found.at, timeZone: when.timeZone } : undefined;
}

function State({ post, became }: Pick<RowProps, 'post' | 'became'>) {
  const status = post ? postStatus(post.publications.map((one) => one.status)) : became?.status;
  const review = post && openReview(post.publications);
  if (status && review) return <ReviewMark review={review} standIn={<StatusMark status={status} />} />;
  if (status) return <StatusMark status={status} />;
  return (
    <span class="status grey">
      <Icon name="list" size={14} />
      {t.draft}
    </span>
  );
}

/** On its way to the Worker: it goes on by itself, waits until somebody answers, or is stuck. */
function Underway({ item: { state, error } }: { item: OutboxItem }) {
  const [colour, icon, word] =
    state === 'stuck'
      ? (['red', 'alert', t.stuck] as const)
      : error
        ? (['violet', 'pause', t.waitsToSend] as const)
        : (['blue', 'upload', t.sending] as const);
  return (
    <span class={`status ${colour}`} data-state={state}>
      <Icon name={icon} size={14} />
      {word}
    </span>
  );
}
