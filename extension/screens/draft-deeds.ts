import { browser } from 'wxt/browser';
import type { Draft } from '../../shared/draft.ts';
import { ask } from '../ask.ts';
import { readDraft } from '../draft/drafts.ts';
import type { DraftActions, DraftState } from '../ui/editor/session.ts';
import { enter } from './enter.ts';
import { ownerActions } from './going-out.ts';

/** What is done seldom with an open Draft. */
export type Deeds = Omit<DraftActions, 'change' | 'schedule' | 'allow'>;
export type Doing = NonNullable<DraftState['refused']>['doing'];

export interface Tools {
  readonly state: DraftState;
  setDraft(changes: Partial<DraftState>): void;
  /** Takes what was thrown and shows it. */
  refuse(doing: Doing): (error: unknown) => void;
  doing(busy: 'schedule' | 'sign-in', work: () => Promise<void>): Promise<void>;
  withDraft(work: (draft: Draft) => Promise<unknown>): void;
  show(draft: Draft | undefined): Promise<void>;
  rememberAnew(): Promise<void>;
}

/** How long a deleted Draft can be had back, ms. */
const UNDO = 10_000;

export function draftDeeds(tools: Tools): Deeds {
  const { state, setDraft, refuse, doing, withDraft, show, rememberAnew } = tools;
  return {
    ...ownerActions((asked) => void asked.then((post) => setDraft({ post, refused: null }), refuse('other'))),
    unschedule: () => withDraft((draft) => ask('unschedule', { draftId: draft.id })),
    retry: (duplicate = false) => withDraft((draft) => ask('retryOutbox', { draftId: draft.id, duplicate })),
    fetchMedia: (ids) =>
      withDraft(({ id }) => ask('fetchMedia', ids ? { draftId: id, ids } : { draftId: id })),
    stopFetching: () => withDraft((draft) => ask('stopFetching', { draftId: draft.id })),
    connect: (platform, way) =>
      void ask('connect', { platform, way }).then(({ url }) => browser.tabs.create({ url }), refuse('other')),
    signIn: (credentials) =>
      void doing('sign-in', async () => {
        await enter(credentials);
        await rememberAnew();
      }),
    open: (draftId) => void readDraft(draftId).then(show, refuse('other')),
    remove: () =>
      withDraft(async (draft) => {
        await ask('deleteDraft', { draftId: draft.id });
        void show(undefined);
        setDraft({ deleted: draft, outbox: null, post: null });
        setTimeout(() => setDraft({ deleted: null }), UNDO);
      }),
    restore() {
      const { deleted } = state;
      if (!deleted) return;
      ask('restoreDraft', { draftId: deleted.id })
        .then(() => readDraft(deleted.id))
        .then(show)
        .then(() => setDraft({ deleted: null }))
        .catch(refuse('other'));
    },
    settings: () => void browser.runtime.openOptionsPage(),
  };
}
