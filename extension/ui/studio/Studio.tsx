import { useState } from 'preact/hooks';
import type { Post } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/draft.ts';
import { postStatus } from '../../../shared/publication.ts';
import { loadChecking } from '../editor/checking.ts';
import type { DraftActions, DraftState } from '../editor/session.ts';
import { RecentList } from '../outcome/RecentList.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { ShortcutsOnAsk } from '../parts/ShortcutsOnAsk.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { Toast } from '../parts/Toast.tsx';
import { ready as editing } from '../words/editing.ts';
import { ready as errors } from '../words/errors.ts';
import { ready as outcome } from '../words/outcome.ts';
import { ready as people } from '../words/people.ts';
import { ready as studio, t } from '../words/studio.ts';
import { Desk } from './Desk.tsx';

export const ready = Promise.all([editing, errors, outcome, people, studio, loadChecking()]);

export interface StudioState extends DraftState {
  /** Null while they are read. */
  drafts: Draft[] | null;
  posts: Post[];
  /** The Worker could not be asked: what is shown is from storage. */
  stale: boolean;
}
export interface StudioActions extends DraftActions {
  close(): void;
}

const WAITING = ['failed', 'uncertain', 'held'];
const isWaiting = (post: Post): boolean =>
  WAITING.includes(postStatus(post.publications.map(({ status }) => status)) ?? '');

/** Drafts and posts in a list, the chosen one on the desk beside it. */
export function Studio({ state, actions }: { state: StudioState; actions: StudioActions }) {
  const [chosen, setList] = useState<'drafts' | 'posts' | null>(null);
  const [query, setQuery] = useState('');
  const { drafts, posts, draft, now, deleted, stale } = state;
  const sent = (one: Draft) => posts.some((post) => post.draftId === one.id);
  const list = chosen ?? (draft && sent(draft) ? 'posts' : 'drafts');
  const wanted = query.trim().toLocaleLowerCase();
  const fits = (one: Draft) => `${one.title} ${one.source.site}`.toLocaleLowerCase().includes(wanted);
  const all = (drafts ?? []).filter((one) => (list === 'posts') === sent(one));
  const shown = all.filter(fits);
  const waiting = posts.filter(isWaiting).length;

  const tab = (name: 'drafts' | 'posts', icon: 'list' | 'send', badge?: string) => (
    <button
      type="button"
      aria-pressed={list === name}
      onClick={() => setList(name)}
      data-testid={`list-${name}`}
    >
      <Icon name={icon} />
      <span class="grow">{t[name]}</span>
      {badge && <span class="badge">{badge}</span>}
    </button>
  );

  return (
    <div class={draft ? 'studio opened' : 'studio'}>
      <nav class="rail" aria-label="Clipcast">
        <b class="brand">Clipcast</b>
        {tab('drafts', 'list')}
        {tab('posts', 'send', waiting > 0 ? t.needsYou(waiting) : undefined)}
        <button type="button" class="last" onClick={actions.settings}>
          <Icon name="gear" />
          {t.settings}
        </button>
      </nav>
      {!draft && <h1 class="unseen">{t[list]}</h1>}
      <section class="shelf" aria-label={t[list]}>
        <input
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          data-testid="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        {stale && <ProblemLine weight="warn">{t.failed}</ProblemLine>}
        {drafts === null && Array.from({ length: 7 }, (_, at) => <Skeleton key={at} height={52} />)}
        {drafts !== null && shown.length === 0 && (
          <EmptyState
            icon={list === 'drafts' ? 'photo' : 'send'}
            title={wanted ? t.noneFound : list === 'drafts' ? t.noDrafts : t.noPosts}
          >
            {wanted ? undefined : list === 'drafts' ? t.noDraftsHelp : t.noPostsHelp}
          </EmptyState>
        )}
        <RecentList drafts={shown} posts={posts} now={now} open={draft?.id} onOpen={actions.open} />
      </section>
      <Desk key={draft?.id} state={state} actions={actions} />
      <ShortcutsOnAsk />
      {deleted && <Toast text={t.deleted} undo={{ word: t.undo, onUndo: actions.restore }} />}
    </div>
  );
}
