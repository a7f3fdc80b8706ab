import type { Post } from '../../shared/api.ts';
import type { Draft } from '../../shared/draft.ts';
import { postStatus } from '../../shared/publication.ts';
import type { Change } from '../changes.ts';
import { newestDrafts } from '../draft/drafts.ts';
import { listedIds, readDrafts, readPosts, unsentItems } from '../draft/listed.ts';
import { newestPosts } from '../draft/newest-posts.ts';
import type { OutboxItem } from '../messages.ts';
import type { Went } from '../ui/board/session.ts';
import { STEP } from './older-posts.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { REST, rested } from './rested.ts';

/** So many fill the largest screen: they are shown before the others are read. */
const FIRST = 48;
/** So many are read in one go behind them: a press of a key waits for no more. */
const PIECE = 100;
/** Shown are so many more at a time. */
const SHOWN = 400;
/** How many posts are listed at first; the search is among these. */
const POSTS = STEP;

export interface Listed {
  drafts: Draft[];
  posts: Post[];
  went: Record<string, Went>;
  sending: string[];
  unsent: OutboxItem[];
  complete: boolean;
}

/** Between two pieces whatever the person does comes first, and what is drawn for them. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
/** Once the page has drawn what it has; not much later where it is out of sight and draws nothing. */
const drawn = (): Promise<void> =>
  Promise.race([
    new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    new Promise<void>((resolve) => setTimeout(resolve, 200)),
  ]);
const sendingOf = (unsent: readonly OutboxItem[]): string[] =>
  unsent.filter(({ state }) => state !== 'stuck').map(({ draftId }) => draftId);

/** What became of a post: its state, and its first second. */
export function wentOf(post: Post): Went | undefined {
  const status = postStatus(post.publications.map((one) => one.status));
  const first = post.publications.toSorted((a, b) => a.publishAt - b.publishAt)[0];
  return status && first ? { status, at: first.publishAt, timeZone: first.timeZone } : undefined;
}

/**
 * All Drafts and what became of them, out of the browser's own database: the newest at once, the others piece by
 * piece, and from then on only what changes. `show` gets what is new.
 */
export function listing(show: (listed: Partial<Listed>) => void) {
  const drafts = new Map<string, Draft>();
  let went: Record<string, Went> = {};
  let most = POSTS;
  const changedDrafts = new Set<string>();
  const changedPosts = new Set<string>();

  const inOrder = (): Draft[] => [...drafts.values()].sort((a, b) => b.updatedAt - a.updatedAt);
  const keep = (found: readonly Draft[]): void => {
    for (const draft of found) drafts.set(draft.id, draft);
  };
  async function follow(postIds: readonly string[]): Promise<void> {
    if (postIds.length === 0) return;
    const found = (await readPosts(postIds)).flatMap((post) => {
      const became = wentOf(post);
      return became ? [[post.draftId, became] as const] : [];
    });
    went = { ...went, ...Object.fromEntries(found) };
  }
  const postsOf = (found: readonly Draft[]): string[] => found.flatMap(({ postId }) => postId ?? []);

  /** The posts take longer to read than the Drafts: only who shows them waits for them. */
  async function first(withPosts: boolean, remembered: Promise<unknown>): Promise<void> {
    const later = withPosts ? newestPosts(most) : null;
    const [newest, unsent] = await Promise.all([newestDrafts(FIRST), unsentItems()]);
    keep(newest);
    await follow(postsOf(newest));
    const posts = later && { posts: await later };
    await remembered;
    show({ drafts: inOrder(), went, unsent, sending: sendingOf(unsent), ...posts });
  }
  async function others(): Promise<void> {
    const ids = (await listedIds()).filter((id) => !drafts.has(id));
    for (let at = 0; at < ids.length; at += PIECE) {
      await breathe();
      const found = await readDrafts(ids.slice(at, at + PIECE));
      keep(found);
      await follow(postsOf(found));
      // A list that has already filled the screen grows in few steps: each draws it all anew.
      if (at % SHOWN === 0) show({ drafts: inOrder(), went });
    }
    show({ drafts: inOrder(), went, complete: true });
  }

  const readChanged = oneAtATime(async () => {
    const ids = [...changedDrafts];
    const posts = [...changedPosts];
    changedDrafts.clear();
    changedPosts.clear();
    const found = await readDrafts(ids);
    for (const id of ids) drafts.delete(id);
    keep(found);
    await follow([...posts, ...postsOf(found)]);
    const newest = posts.length > 0 ? { posts: await newestPosts(most) } : {};
    const unsent = await unsentItems();
    show({ drafts: inOrder(), went, unsent, sending: sendingOf(unsent), ...newest });
  });

  const readRested = rested(readChanged, REST);

  return {
    /** Ends when the newest are shown, and with `withPosts` the posts; nothing is shown before `remembered`. */
    start: first,
    /** Reads the rest, once what is shown first has been drawn. Ends when the posts are shown. */
    async goOn(): Promise<void> {
      await drawn();
      show({ posts: await newestPosts(most) });
      void others().catch(() => show({ complete: true }));
    },
    async postsAgain(): Promise<void> {
      went = {};
      await follow(postsOf([...drafts.values()]));
      show({ posts: await newestPosts(most), went });
    },
    /** Lists so many more posts as are stored; whether there may be others behind them. */
    async older(): Promise<boolean> {
      most += POSTS;
      const posts = await newestPosts(most);
      show({ posts });
      return posts.length === most;
    },
    /** Reads what is told to have changed; of the Draft that is open, where every key is told of, when they rest. */
    heed(change: Change, open?: string): void {
      if (change.changed === 'draft') {
        changedDrafts.add(change.draftId);
        if (change.draftId === open) {
          readRested.ask();
          return;
        }
      } else if (change.changed === 'post') changedPosts.add(change.postId);
      else if (change.changed !== 'outbox') return;
      readChanged();
    },
    /** The open Draft is left: what waits for its keys to rest is read at once. */
    left: readRested.now,
  };
}
