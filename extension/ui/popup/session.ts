import type { ApiError, Post } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/draft.ts';
import type { DraftActions, DraftState } from '../editor/session.ts';

/** All the popup shows, at one instant. */
export interface PopupState extends DraftState {
  /** The page the popup was opened over, as far as the browser tells. */
  page: { title: string; site: string } | null;
  reading: boolean;
  readError: ApiError | null;
  recent: Recent | 'failed' | null;
}

export interface Recent {
  drafts: Draft[];
  posts: Post[];
}

/** All the popup can do. */
export interface PopupActions extends DraftActions {
  clip(): void;
  /** Opens the page's gallery, looks through it and clips again. */
  findMore(): void;
  /** `more`: what is named beside the Draft in its address. */
  studio(more?: string): void;
  /** The studio beside the page, where the browser has a place for it. */
  beside(): void;
  /** Opens a page in a tab; without an address the one that the Draft was clipped from. */
  openPage(url?: string): void;
  loadRecent(): void;
}

export interface PopupProps {
  state: PopupState;
  actions: PopupActions;
}
